import type { CatalyticFindings, InitiativeFindings } from "./findings";
import { pairsAmong } from "../../network/density";

/** Pairs without a confirmed partnership below which a count of some of them would tell which they are. */
const FEWEST_OPEN = 6;
/** Pairs that must be left over beside those counted. */
const FEWEST_OTHERS = 3;

/** Pairs of an initiative's partners that are no partnership, and how many of them are counted as in doubt. */
interface OpenPairs {
  readonly name: string;
  readonly open: number;
  readonly counted: number;
}

function openPairs(
  { initiative, partners, nearly, unconfirmed }: InitiativeFindings,
  { dyads }: CatalyticFindings
): OpenPairs {
  const confirmed = dyads.filter(
    ({ status, initiatives }) => status === "confirmed" && initiatives.includes(initiative)
  ).length;
  return {
    name: initiative,
    open: pairsAmong(partners) - confirmed,
    counted: (nearly ?? 0) + (unconfirmed ?? 0),
  };
}

function isTelling(items: readonly OpenPairs[]): boolean {
  const sum = (part: "open" | "counted"): number =>
    items.reduce((total, item) => total + item[part], 0);
  return sum("open") < FEWEST_OPEN || sum("open") - sum("counted") < FEWEST_OTHERS;
}

/**
 * Which counts of pairs one step short, or not answered, may not be told outside. An initiative with few pairs would
 * name them; where such a count could be had by subtraction from the total, the next smallest is hidden with it, and
 * where that does not help the total.
 */
export function hiddenCounts(findings: CatalyticFindings): {
  readonly initiatives: ReadonlySet<string>;
  readonly totals: boolean;
} {
  const { initiatives, summary, dyads } = findings;
  const items = initiatives.map((item) => openPairs(item, findings));
  if (items.length === 0) {
    const open = pairsAmong(summary.partners) - dyads.length;
    const counted = (summary.nearly ?? 0) + (summary.unconfirmed ?? 0);
    return { initiatives: new Set(), totals: isTelling([{ name: "", open, counted }]) };
  }
  const hidden = items.filter((item) => isTelling([item]));
  const shown = items
    .filter((item) => !hidden.includes(item))
    .sort((a, b) => a.open - b.open || (a.name < b.name ? -1 : 1));
  while (hidden.length > 0 && isTelling(hidden)) {
    const next = shown.shift();
    if (next === undefined) break;
    hidden.push(next);
  }
  return {
    initiatives: new Set(hidden.map(({ name }) => name)),
    totals: hidden.length > 0 && isTelling(hidden),
  };
}
