import { say } from "./common";

const count = (n: number): string => say.number(n, "count");

/** A side of a gap, in numbers that are ready to be said. */
export interface GapSide {
  /** null = everyone. */
  readonly group: string | null;
  readonly value: string;
  /** How many of how many; null where the table does not say. */
  readonly of: { readonly events: number; readonly n: number } | null;
}

/** What happened to a gap by more than chance. */
export type GapVerdict =
  "wider" | "narrower" | "reversed" | "noClearChange" | "mixed" | "notTested";

/** The size of a gap, without sign. */
export interface GapSize {
  readonly size: string;
  /** In points of percent. */
  readonly points: boolean;
}

const sized = ({ size, points }: GapSize): string => (points ? `${size} points` : size);
const name = (group: string | null): string => group ?? "everyone";

function side({ group, value, of }: GapSide): string {
  return of === null
    ? `${value} of ${name(group)}`
    : `${count(of.events)} of ${count(of.n)} ${name(group)} (${value})`;
}

const sideOfNumber = ({ group, value }: GapSide): string => `${value} for ${name(group)}`;

/** The rule that chose a reference. */
type Rule = "best" | "largest" | "total" | "named" | "first";

const formulas = {
  fromReference: "sum of distances from the reference, over (groups − 1) and the reference",
  fromReferencePerGroup: "sum of distances from the reference, over groups and the reference",
  fromTotal: "mean distance from the weighted mean, over that mean",
  fromUnweightedMean: "mean distance from the plain mean, over that mean",
  weighted: "distances from the weighted mean by share of people, over that mean",
};

export const gaps = {
  tab: "CT Gaps",
  everyone: "everyone",
  where: (indicator: string, place: string | null) =>
    place === null ? indicator : `${indicator}, ${place}`,

  /** How many gaps changed. */
  tally: (tested: number, wider: number, narrower: number) =>
    `Of ${count(tested)} gaps followed over time, ${wider === 0 ? "none" : count(wider)} widened and ${narrower === 0 ? "none" : count(narrower)} narrowed by more than chance.`,
  tallyNamed: (tested: number, wider: readonly string[]) =>
    `${count(wider.length)} of ${count(tested)} gaps followed over time widened by more than chance: ${say.list(wider)}.`,
  tallyNone: (tested: number) =>
    `None of ${count(tested)} gaps followed over time changed by more than chance.`,
  tallyByChance: (tested: number, wider: number, narrower: number, expected: number) =>
    `Of ${count(tested)} gaps followed over time, ${wider === 0 ? "none" : count(wider)} came out wider and ${narrower === 0 ? "none" : count(narrower)} narrower; chance alone would bring about ${count(Math.round(expected))}.`,

  headline: (
    what: string,
    period: string,
    own: GapSide,
    other: GapSide,
    size: GapSize,
    range: { readonly low: string; readonly high: string } | null
  ) => {
    const sides = size.points
      ? `${side(own)} against ${side(other)}`
      : `${sideOfNumber(own)} against ${sideOfNumber(other)}`;
    return `${what}, ${period}: ${sides}: ${sized(size)}${range === null ? " apart" : `, between ${range.low} and ${range.high}`}.`;
  },
  headlineShort: (what: string, own: string, other: string | null, size: GapSize) =>
    `${what}: ${own} and ${name(other)} lie ${sized(size)} apart.`,
  noPair: "No two groups can be compared in the latest period.",

  closing: (n: number, group: string, better: "higher" | "lower") =>
    n === 0
      ? ""
      : better === "higher"
        ? `${count(n)} more of ${group} would close it.`
        : `${count(n)} fewer of ${group} would close it.`,
  target: (n: number, group: string, better: "higher" | "lower") =>
    `To reach the target, ${count(n)} ${better === "higher" ? "more" : "fewer"} of ${group} are needed.`,
  change: (
    verdict: GapVerdict,
    since: string,
    from: GapSize,
    to: GapSize,
    ratio: { readonly from: string; readonly to: string } | null
  ) => {
    const ways = `from ${from.size} to ${sized(to)}`;
    const asRatio = ratio === null ? "" : `; as a ratio from ${ratio.from} to ${ratio.to}`;
    switch (verdict) {
      case "wider":
        return `It has widened by more than chance since ${since}, ${ways}${asRatio}.`;
      case "narrower":
        return `It has narrowed by more than chance since ${since}, ${ways}${asRatio}.`;
      case "reversed":
        return `Who was behind in ${since} is now ahead: ${ways}${asRatio}.`;
      case "mixed":
        return ratio === null
          ? `Since ${since} it went ${ways}.`
          : `Since ${since} it went ${ways}, as a ratio from ${ratio.from} to ${ratio.to}: which way depends on the scale.`;
      case "noClearChange":
        return `It has not measurably changed since ${since}: ${ways}${asRatio}.`;
      case "notTested":
        return `Since ${since} it went ${ways}; whether that is chance cannot be told.`;
    }
  },
  changeShort: (verdict: GapVerdict, since: string) =>
    ({
      wider: `It has widened by more than chance since ${since}.`,
      narrower: `It has narrowed by more than chance since ${since}.`,
      reversed: `Who was behind in ${since} is now ahead.`,
      mixed: `Since ${since} it grew on one scale and shrank on the other.`,
      noClearChange: `It has not measurably changed since ${since}.`,
      notTested: `Whether it changed since ${since} cannot be told.`,
    })[verdict],

  hidden: (n: number, threshold: number) =>
    `${count(n)} ${say.plural(n, "group is", "groups are")} hidden in the latest period, because fewer than ${count(threshold)} people stand behind a number.`,
  withheldBySource: (n: number) =>
    `${count(n)} ${say.plural(n, "group is", "groups are")} withheld by the source in the latest period.`,
  unreliable: (n: number) =>
    `${count(n)} ${say.plural(n, "group rests", "groups rest")} on so few people that ${say.plural(n, "its number moves", "their numbers move")} by chance; the table says which.`,
  noCounts:
    "The table does not say how many people stand behind its numbers, so chance and small groups cannot be judged.",

  dots: {
    title: (own: string, other: string | null, size: GapSize) =>
      `${own} and ${name(other)} lie ${sized(size)} apart`,
    subtitle: (what: string, period: string, hasIntervals: boolean, other: string | null) =>
      `${what}, ${period}; line = ${name(other)}${hasIntervals ? "; bars = 95% intervals" : ""}`,
    one: "There are not two groups to draw.",
    intervals: "95% intervals",
    reference: "held against",
    groups: "groups",
    names: "names of groups",
    hidden: (group: string) => `${group} (hidden)`,
    withheld: (group: string) => `${group} (withheld)`,
    first: (shown: number, total: number) =>
      `${count(shown)} of ${count(total)} groups are drawn; all stand in the table.`,
    dataHeading: (what: string) => `Groups: ${what}`,
  },
  course: {
    title: (verdict: GapVerdict, change: GapSize, grew: boolean) =>
      ({
        wider: `The gap widened by ${sized(change)}`,
        narrower: `The gap narrowed by ${sized(change)}`,
        reversed: "Who was behind is now ahead",
        mixed: `The gap ${grew ? "grew" : "shrank"} by ${sized(change)}, not as a ratio`,
        noClearChange: "The gap has not measurably changed",
        notTested: `The gap went ${grew ? "up" : "down"} by ${sized(change)}`,
      })[verdict],
    titleOf: (what: string, verdict: GapVerdict) =>
      `${what}: ${
        {
          wider: "wider",
          narrower: "narrower",
          reversed: "reversed",
          mixed: "depends on the scale",
          noClearChange: "no clear change",
          notTested: "not tested",
        }[verdict]
      }`,
    subtitle: (more: string | null, less: string | null, points: boolean, hasIntervals: boolean) =>
      `${name(more)} minus ${name(less)}${points ? ", points" : ""}${hasIntervals ? ", with 95% intervals" : ""}`,
    end: (size: GapSize) => sized(size),
    gap: "gap",
    none: "no gap",
    intervals: "95% intervals",
    ratioTitle: (from: string, to: string) => `As a ratio: ${from}, now ${to}`,
    ratioSubtitle: (own: string, other: string | null, hasIntervals: boolean) =>
      `${own} ÷ ${name(other)}; 1 = no gap${hasIntervals ? "; 95% intervals" : ""}`,
    onePeriod: "Only one period shows both groups, so there is no course to draw.",
    noRatio: "There is no ratio: a value is 0.",
    nothing: "There is no further gap to draw.",
    dataHeading: (what: string, group: string) => `Gap over time: ${what}, ${group}`,
    ratioHeading: (what: string, group: string) => `Ratio over time: ${what}, ${group}`,
  },

  table: {
    heading: "Groups in the latest period",
    note: "In the order of the table. Differences and ratios are of the group against the one it is held against.",
    empty: "No group has a value.",
    link: "Groups →",
    indicator: "Indicator",
    place: "Place",
    groupType: "Grouped by",
    period: "Period",
    group: "Group",
    against: "Held against",
    value: "Value",
    n: "People",
    difference: "Difference",
    from: "from",
    to: "to",
    ratio: "Ratio",
    ratioFrom: "r. from",
    ratioTo: "r. to",
    change: "Change",
    toParity: "To close",
    toTarget: "To target",
    says: "What it says",
  },
  says: {
    hidden: (threshold: number) =>
      `Hidden: fewer than ${count(threshold)} people, or it would give away a group that is.`,
    withheld: "Withheld by the source.",
    reference: (rule: Rule) =>
      ({
        best: "The best group: the others are held against it",
        largest: "The largest group: the others are held against it",
        total: "Held against everyone",
        named: "The group chosen: the others are held against it",
        first: "The first of the table: the others are held against it",
      })[rule],
    alone: "Nothing to hold it against",
    behind: "Behind by more than chance",
    ahead: "Ahead by more than chance",
    higher: "Higher by more than chance",
    lower: "Lower by more than chance",
    noDifference: "No clear difference",
    notJudged: "No counts, so chance is not judged",
    verdict: (verdict: GapVerdict, since: string) =>
      ({
        wider: `gap wider since ${since}`,
        narrower: `gap narrower since ${since}`,
        reversed: `the other way round in ${since}`,
        mixed: `since ${since} wider on one scale, narrower on the other`,
        noClearChange: `gap not measurably changed since ${since}`,
        notTested: `change since ${since} not judged`,
      })[verdict],
    unreliable: "unreliable: few people or a wide interval",
    approximate: "counts worked out from the percentage",
    together: (parts: readonly string[]) => `${parts.join("; ")}.`,
  },
  disparity: {
    heading: "How far apart all groups are",
    note: "Latest period, of the groups shown. The formula of the index stands beside its value.",
    empty: "No gap shows two groups.",
    link: "All groups together →",
    groups: "Groups shown",
    mean: "Mean",
    range: "Highest − lowest",
    rangeRatio: "Highest ÷ lowest",
    index: "Index of disparity, %",
    against: "Index against",
    variance: "Between-group variance",
    variation: "Variation, % of mean",
    theil: "Theil's T",
    logDeviation: "Mean log deviation",
    formula: "Formula of the index, and parts of Theil's T",
    formulas,
    formulaAndParts: (formula: string | null, parts: readonly string[]) =>
      [
        ...(formula === null ? [] : [`${formula.charAt(0).toUpperCase()}${formula.slice(1)}.`]),
        ...(parts.length === 0 ? [] : [`T: ${say.list(parts, 8)}.`]),
      ].join(" "),
    tooFew: "Fewer than three groups are shown: the range alone is given.",
    part: (group: string, value: string) => `${group} ${value}`,
  },
  changes: {
    heading: "How gaps changed",
    note: "First against last period that shows both groups, held against the reference of the latest.",
    empty: "No gap is shown in two periods.",
    link: "Changes →",
    from: "From",
    to: "To",
    gapFrom: "Gap then",
    gapTo: "Gap now",
    change: "Change",
    low: "change from",
    high: "change to",
    p: "p",
    ratioFrom: "Ratio then",
    ratioTo: "Ratio now",
    ratioP: "p of ratio",
    slope: "Trend a year",
    slopeLow: "trend from",
    slopeHigh: "trend to",
    trendP: "p of trend",
    says: "What it says",
    verdict: (verdict: GapVerdict) =>
      ({
        wider: "Wider by more than chance.",
        narrower: "Narrower by more than chance.",
        reversed: "Who was behind is now ahead.",
        mixed: "Wider on one scale, narrower on the other.",
        noClearChange: "No clear change.",
        notTested: "Not tested: too few periods, no counts, or periods that overlap.",
      })[verdict],
  },

  method: {
    unit: "Gaps rest on numerators and denominators where both are recorded, else on the printed value. Dimensions never mix.",
    reference: (rule: "best" | "largest" | "total") =>
      ({
        best: "Held against the best group with at least 30 people (where numbers are known).",
        largest: "Held against the largest group.",
        total: "Held against everyone.",
      })[rule],
    named: (group: string) => `Where it occurs, ${group} is what the others are held against.`,
    passedOver: (groups: readonly string[]) =>
      `Better, but with fewer than 30 people, so not held against: ${say.list(groups)}.`,
    totalHoldsGroup:
      "Everyone includes the group itself, so differences from everyone are a little too small and their intervals approximate.",
    intervals:
      "Intervals are 95%: Wilson for a value, Newcombe for a difference, Katz for a ratio. A difference is tested itself; intervals that overlap prove nothing.",
    chance:
      "Where everybody was counted, an interval shows how far chance alone could have moved the number.",
    halfAdded: "Where a count is 0, a half is added for the interval of the ratio.",
    change:
      "A change compares the first and the last period by z, for different people at both times; without counts the trend over five or more periods decides (Mann–Kendall).",
    scales:
      "Both scales are judged: where points and ratio move apart, the answer depends on the scale, and the sheet says so.",
    formula: (formula: string) =>
      `Index of disparity: ${formula}, in percent. Other formulas give other numbers.`,
    entropy:
      "Theil's T and the mean log deviation use natural logarithms and are not multiplied; they need the number of people of every group, and the latter no value of 0.",
    parts: "Parts of Theil's T say whom the system serves least and most; no group drives a gap.",
    parity:
      "To close: people who would have to succeed (or fewer events) for the group to be where its reference is, all else unchanged.",
    hiding: (threshold: number, zeros: "show" | "suppress") =>
      `Hidden: groups with fewer than ${count(threshold)} people who reached it, or who did not${zeros === "show" ? " (0 is shown)" : " (0 counts as few)"}, and further groups until totals no longer give them away; every range that can be worked out was checked.`,
    hidingOff: "Nothing is hidden for being small: the threshold is 0.",
    hidingScope:
      "Hidden numbers are in no cell, chart or total of this sheet. Which of the hidden groups is small is not said, because that would narrow it.",
    overTime:
      "Numbers that add up over time (a year so far, pooled years) give away what lies between two of them; only pooled years that hold a hidden year are hidden too.",
    unreliable:
      "Unreliable is another thing than hidden: fewer than 30 people, an interval 30 points wide, or one wider than 5 points and than 130% of the value (NCHS 2017).",
    source:
      "What was observed, not why: a gap shows whom the system serves least, never a fault of a group.",
    falseAlarms: (tested: number, expected: number) =>
      `Of ${count(tested)} changes tested, about ${say.number(expected, "decimal")} would be called one by chance alone.`,
    measureChanged: (event: string, period: string, what: string) =>
      `${what}: nothing is compared across ${event} (${period}).`,
    overlap: (what: readonly string[]) =>
      `Groups overlap, so measures that weigh them are left out: ${say.list(what, 4)}.`,
    noDirection: (n: number) =>
      `${count(n)} ${say.plural(n, "indicator", "indicators")} by group ${say.plural(n, "is a number", "are numbers")} of which the table does not say which way is better, and left out.`,
    withheld: (hidden: number, small: number) =>
      `${count(hidden)} values of groups are hidden over all periods, ${count(small)} of them because they are small.`,
  },
};
