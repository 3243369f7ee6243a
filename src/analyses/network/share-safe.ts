import type { Comparison, Difference, NetworkFindings, WaveFindings } from "./findings";

/** From so many answers up, a mean does not say what one of them was. */
const FEWEST_ANSWERED = 3;

const UNTOLD: Difference = { before: null, after: null, change: null, low: null, high: null };

function fewAnswered({ responded, perPartner }: WaveFindings): boolean {
  const reporting = perPartner.filter(({ degree, outDegree }) => (outDegree ?? degree) > 0).length;
  return (responded ?? reporting) < FEWEST_ANSWERED;
}

function publicWave(wave: WaveFindings): WaveFindings {
  const untold = { meanLevel: null, levels: null, meanTrust: null, trustRescaled: null };
  return {
    ...wave,
    ...(fewAnswered(wave) ? { ...untold, meanValue: null } : {}),
    perPartner: wave.perPartner.map((partner) => ({
      ...partner,
      meanLevel: null,
      trustReceived: null,
      valueReceived: null,
      raters: null,
    })),
  };
}

function withoutMeans<Compared extends Comparison>(compared: Compared): Compared {
  return { ...compared, meanLevel: UNTOLD, meanTrust: UNTOLD };
}

/** Whether anything can be told of the last wave without saying who said it. */
export function isSharable({ waves }: NetworkFindings): boolean {
  return !fewAnswered(waves[waves.length - 1]);
}

/**
 * The findings for people outside: who is tied to whom without the level that one of the two reported, and nothing of
 * what others said of a partner.
 */
export function shareSafe(findings: NetworkFindings): NetworkFindings {
  const { change, waves } = findings;
  const isThin = waves.slice(-2).some(fewAnswered);
  const answeredBoth = change?.answeredBoth ?? null;
  const isBothThin = isThin || (answeredBoth?.partners ?? 0) < FEWEST_ANSWERED;
  return {
    ...findings,
    waves: waves.map(publicWave),
    change: change && {
      ...(isThin ? withoutMeans(change) : change),
      answeredBoth: answeredBoth && isBothThin ? withoutMeans(answeredBoth) : answeredBoth,
    },
    ties: findings.ties.map((tie) => ({ ...tie, level: null })),
    asymmetric: [],
  };
}
