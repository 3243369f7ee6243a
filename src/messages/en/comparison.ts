import { say } from "./common";
import type { NumberKind } from "../number-kinds";

/** A change with its unit: "7.0 points" of percent, plain numbers otherwise. */
export interface Amount {
  readonly value: number;
  readonly kind: NumberKind;
  /** Whether it is a difference of percentages. */
  readonly points: boolean;
}

const size = ({ value, kind, points }: Amount): string => {
  const number = say.number(Math.abs(value), kind).replace("+", "");
  return points ? `${number} points` : number;
};

const bare = ({ value, kind }: Amount): string => say.number(value, kind).replace("+", "");

const moved = (amount: Amount): string =>
  amount.value === 0 ? "did not change" : `${amount.value > 0 ? "rose" : "fell"} ${size(amount)}`;

/** The other change after the own one: the verb is said again only where the direction differs. */
const and = (own: Amount, other: Amount): string =>
  own.value * other.value > 0 ? bare({ ...other, value: Math.abs(other.value) }) : moved(other);

const places = (n: number): string =>
  n === 1 ? "one comparison place" : `${say.number(n, "count")} comparison places`;

const who = (n: number, name: string): string =>
  n === 1 ? name : `the average of ${say.number(n, "count")} other places`;

export const comparison = {
  tab: "CT Comparison",

  /** The first sentence. */
  headline: (
    indicator: string,
    own: Amount,
    other: Amount,
    count: number,
    name: string,
    since: string
  ) =>
    `${indicator} ${moved(own)} here and ${and(own, other)} in ${who(count, name)}, the years since ${since} against those before.`,
  headlineShort: (indicator: string, own: Amount, other: Amount, since: string) =>
    `${indicator} ${moved(own)} here and ${and(own, other)} elsewhere since ${since}.`,
  headlineCounted: (count: number) =>
    `${say.number(count, "count")} ${say.plural(count, "course was", "courses were")} held against what other places did in the same years.`,
  more: (estimate: Amount, low: Amount, high: Amount) =>
    `The difference is ${size(estimate)} ${estimate.value >= 0 ? "upwards" : "downwards"} (${bare(low)} to ${bare(high)}): more than these years wobble by chance.`,
  canBeChance: (low: Amount, high: Amount) =>
    `A difference from ${bare(low)} to ${bare(high)} fits these numbers, so it can be chance.`,
  untested: (count: number, periods: number) =>
    `With ${places(count)} and ${say.number(periods, "count")} periods we cannot say that the difference is ours.`,
  sideBySide: "Before, the two ran side by side as far as these years can tell.",
  ranApart: (perYear: Amount) =>
    `They already ran apart before, by ${size(perYear)} a year, so part of the difference is older than the event.`,
  tooFewBefore: "There are too few periods before to see whether the two ran side by side.",
  mixture: (gap: Amount, rank: number, count: number) =>
    `Against the mixture of places that ran closest before: ${size(gap)} ${gap.value >= 0 ? "above" : "below"} it; ${
      rank === 1
        ? `none of the other ${say.number(count - 1, "count")} places moved as far`
        : `${say.number(rank - 1, "count")} of the other ${say.number(count - 1, "count")} places moved as far or further`
    }.`,
  further: (count: number) =>
    `${say.number(count, "count")} further ${say.plural(count, "comparison stands", "comparisons stand")} in the table.`,
  association:
    "What goes together with an event need not come of it: other things began in those years too.",

  chart: {
    title: (indicator: string, own: Amount, other: Amount) =>
      `${indicator} ${moved(own)} here, ${and(own, other)} elsewhere`,
    subtitle: (count: number, name: string, unit: string) =>
      `Ours and ${who(count, name)}${unit === "" ? "" : `, ${unit}`}, in the periods that all have`,
    average: (count: number) => `average of ${say.number(count, "count")}`,
    ours: "ours",
    mixture: "mixture",
    nothing: "There is no further comparison to draw.",
    dataHeading: (indicator: string, event: string) => `${indicator}: ${event}`,
  },

  table: {
    heading: "Courses held against other places",
    note: "Means of the periods from the event on, less those before",
    link: "All comparisons →",
    empty: "No event of ours lies within the readings of an indicator that other places have too.",
    indicator: "Indicator",
    place: "Place",
    event: "Event",
    since: "Since",
    before: "Periods before",
    after: "Periods after",
    others: "Places compared",
    own: "Change here",
    other: "Change elsewhere",
    difference: "Difference",
    from: "from",
    to: "to",
    says: "What it says",
    verdict: {
      more: "moved more than elsewhere, beyond chance",
      ranApart: "moved more than elsewhere, but ran apart before",
      chance: "difference can be chance",
      untested: "too few periods to test",
    },
  },
  weights: {
    heading: "The mixture that ran closest before",
    note: "Shares of the comparison places",
    link: "Mixture →",
    empty: "No mixture was made: it needs more comparison places.",
    place: "Place",
    weight: "Share",
  },

  method: {
    did: "Difference: the mean of the periods from the event on less the mean of those before, here less in the average of the comparison places (difference in differences), with the 95% interval of a regression on place, time and both. The periods are taken as independent, so the interval is rather too narrow.",
    parallel:
      "It means something only if both would have moved alike without the event; so the table says whether they ran side by side before (slope of the difference, least squares).",
    synthetic: (needed: number) =>
      `From ${say.number(needed, "count")} comparison places on, the mixture of them that ran closest before is carried on (synthetic control: Abadie, Diamond and Hainmueller 2010), and every other place is treated as if the event had been its own (placebo rank).`,
    noMixture: (places: number, needed: number) =>
      `There is no mixture of places: it needs ${say.number(needed, "count")} comparison places, and at most ${say.number(places, "count")} ${say.plural(places, "has", "have")} the same periods.`,
    measure: "Nothing is compared across a changed measure.",
    association: "A comparison cannot exclude what else happened here and not there.",
  },
  left: {
    outside: (count: number) =>
      `${say.number(count, "count")} ${say.plural(count, "pair of indicator and event has", "pairs of indicator and event have")} readings on one side only, or no other place with the same periods.`,
    places: (indicator: string, names: string) =>
      `${indicator}: left out because they lack one of the periods: ${names}.`,
  },
};
