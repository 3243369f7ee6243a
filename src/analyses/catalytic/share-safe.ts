import type { CatalyticFindings, InitiativeFindings, Partnership } from "./findings";
import { hiddenCounts } from "./hidden-counts";

const FEWEST_ANSWERED = 3;

function publicPartnership(partnership: Partnership): Partnership {
  return { ...partnership, weakest: null, bridge: null, singleContact: null };
}

function isConfirmed({ status }: Partnership): boolean {
  return status === "confirmed";
}

/** Whether anything can be told without saying who said it. */
export function isSharable({ summary: { responded, partners } }: CatalyticFindings): boolean {
  return (responded ?? partners) >= FEWEST_ANSWERED;
}

/**
 * The findings for people outside. Pairs and trios that both sides confirm are named; whoever is one step short, did
 * not answer, or depends on one person is only counted, where no count tells which pair it is, and what one said of
 * another is nowhere.
 */
export function shareSafe(findings: CatalyticFindings): CatalyticFindings {
  const { summary, dyads, triads, initiatives, agendaAreasWithout, simmelian } = findings;
  const hidden = hiddenCounts(findings);
  const isHidden = ({ initiative }: InitiativeFindings): boolean =>
    hidden.initiatives.has(initiative);
  const areas = new Set(initiatives.filter(isHidden).map(({ agendaArea }) => agendaArea));
  const NONE = { nearly: null, unconfirmed: null };
  return {
    ...findings,
    summary: {
      ...summary,
      ...(hidden.totals ? { ...NONE, initiativesUnanswered: null, partnersUnanswered: null } : {}),
    },
    dyads: dyads.filter(isConfirmed).map(publicPartnership),
    triads: triads.filter(isConfirmed).map(publicPartnership),
    nearly: [],
    initiatives: initiatives.map((item) => (isHidden(item) ? { ...item, ...NONE } : item)),
    agendaAreasWithout: agendaAreasWithout.map((area) =>
      areas.has(area.agendaArea) ? { ...area, ...NONE } : area
    ),
    simmelian: { count: simmelian.count, ties: [] },
  };
}
