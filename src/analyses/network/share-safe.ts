import type { NetworkFindings } from "./findings";

/**
 * The findings for people outside: who is tied to whom without the level that one of the two reported, and nothing of
 * what others said of a partner.
 */
export function shareSafe(findings: NetworkFindings): NetworkFindings {
  return {
    ...findings,
    waves: findings.waves.map((wave) => ({
      ...wave,
      perPartner: wave.perPartner.map((partner) => ({
        ...partner,
        meanLevel: null,
        trustReceived: null,
        valueReceived: null,
        raters: null,
      })),
    })),
    ties: findings.ties.map((tie) => ({ ...tie, level: null })),
    asymmetric: [],
  };
}
