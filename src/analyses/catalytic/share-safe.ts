import type { CatalyticFindings, Partnership } from "./findings";

/** Below this many partners the number of pairs one step short, or not answered, would name them. */
const FEWEST_PARTNERS = 4;

function withoutDoubts<Counted extends { readonly partners: number }>(counted: Counted) {
  return counted.partners < FEWEST_PARTNERS
    ? { ...counted, nearly: null, unconfirmed: null }
    : counted;
}

function publicPartnership(partnership: Partnership): Partnership {
  return { ...partnership, weakest: null, bridge: null, singleContact: null };
}

function isConfirmed({ status }: Partnership): boolean {
  return status === "confirmed";
}

/**
 * The findings for people outside. Pairs and trios that both sides confirm are named; whoever is one step short, did
 * not answer, or depends on one person is only counted, and what one said of another is nowhere.
 */
export function shareSafe(findings: CatalyticFindings): CatalyticFindings {
  return {
    ...findings,
    dyads: findings.dyads.filter(isConfirmed).map(publicPartnership),
    triads: findings.triads.filter(isConfirmed).map(publicPartnership),
    nearly: [],
    initiatives: findings.initiatives.map(withoutDoubts),
    agendaAreasWithout: findings.agendaAreasWithout.map(withoutDoubts),
    simmelian: { count: findings.simmelian.count, ties: [] },
  };
}
