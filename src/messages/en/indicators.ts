import { say } from "./common";

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Counts up to ten as words. */
function count(n: number): string {
  return SMALL[n] ?? say.number(n, "count");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function values(n: number): string {
  return `${count(n)} ${say.plural(n, "value", "values")}`;
}

/** A value in words with its period. */
export interface SpokenReading {
  readonly value: string;
  readonly period: string;
}

/** A number with its interval: "0.9 points", "0.7 to 1.0"; null where the interval is open. */
export interface SpokenRange {
  readonly value: string;
  readonly range: string | null;
}

/** A run chart: values off the median, the longest run on one side, how often the median is crossed. */
export interface SpokenRunChart {
  readonly useful: number;
  readonly longestRun: number;
  readonly crossings: number;
  readonly fewestCrossings: number;
  readonly signal: boolean;
}

export type Direction = "up" | "down";

/** What of many is counted: indicators, places of one indicator, or indicators in several places. */
export interface Counted {
  readonly of: "indicators" | "places" | "both";
  readonly total: number;
  readonly indicators: number;
  readonly places: number;
  /** The indicator, where there is one. */
  readonly indicator: string;
  /** Whether some stand for a group instead of everyone. */
  readonly hasGroups: boolean;
}

export interface MovedCounts {
  readonly improved: number;
  readonly worsened: number;
  /** Where no direction is better. */
  readonly changed: number;
}

const inBrackets = (text: string | null): string => (text === null ? "" : ` (${text})`);

/** Why a value near the mean would count: seven or more on one side of it. */
const goingOn = (run: Direction | null): string =>
  run === null ? "" : `: one more ${where[run]} the mean makes seven or more in a row`;

const moves = { up: "rose", down: "fell" } as const;
const where = { up: "above", down: "below" } as const;

function movedPhrase({ improved, worsened, changed }: MovedCounts, noun: string): string {
  const parts = [
    ...(improved > 0 ? [`${count(improved)}${noun} improved`] : []),
    ...(worsened > 0 ? [`${count(worsened)}${improved > 0 ? "" : noun} got worse`] : []),
    ...(changed > 0 ? [`${count(changed)}${improved + worsened > 0 ? "" : noun} changed`] : []),
  ];
  const [first, ...rest] = parts;
  return say.list([`${first} by more than noise`, ...rest]);
}

/** Where all did the same: "improved by more than noise". */
function wholeMoved({ improved, worsened, changed }: MovedCounts, total: number): string | null {
  const verb =
    improved === total
      ? "improved"
      : worsened === total
        ? "got worse"
        : changed === total
          ? "changed"
          : null;
  return verb && `${verb} by more than noise`;
}

export const indicators = {
  tab: "CT Indicators",
  detailsTab: "CT Indicator details",
  detailsTitle: "Each indicator in detail",
  detailsQuestion:
    "What does each indicator show, and what would its next value have to be to count as change?",
  /** "Graduation (Louisville)". */
  inPlace: (indicator: string, place: string) => `${indicator} (${place})`,
  placeAndGroup: (place: string, group: string) => (place === "" ? group : `${group}, ${place}`),
  points: (amount: string) => `${amount} points`,
  withUnit: (value: string, unit: string) => `${value} ${unit}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  perYear: "a year",
  perPeriod: "a period",

  /** What one series did; each a sentence that stands alone. */
  movement: {
    trend: (
      name: string,
      direction: Direction,
      from: SpokenReading,
      to: SpokenReading,
      pace: SpokenRange,
      each: string
    ) =>
      `${name} ${moves[direction]} from ${from.value} in ${from.period} to ${to.value} in ${to.period}, about ${pace.value} ${each}${inBrackets(pace.range)} and more than noise.`,
    trendShort: (name: string, direction: Direction, from: SpokenReading, to: SpokenReading) =>
      `${name} ${moves[direction]} from ${from.value} in ${from.period} to ${to.value} in ${to.period}, more than noise.`,
    tends: (
      name: string,
      direction: Direction,
      to: SpokenReading,
      pace: SpokenRange,
      each: string
    ) =>
      `${name} tends ${direction === "up" ? "upwards" : "downwards"}, about ${pace.value} ${each}${inBrackets(pace.range)}, more than noise; it was ${to.value} in ${to.period}.`,
    outside: (name: string, direction: Direction, at: SpokenReading, range: string) =>
      `${name} was ${at.value} in ${at.period}, ${where[direction]} its usual range of ${range}: more than noise.`,
    shift: (name: string, direction: Direction, at: SpokenReading, mean: string) =>
      `${name} was ${at.value} in ${at.period}; seven or more values in a row lie ${where[direction]} the mean of ${mean}: more than noise.`,
    run: (name: string, direction: Direction, at: SpokenReading) =>
      `${name} was ${at.value} in ${at.period}, after six or more ${direction === "up" ? "rises" : "falls"} in a row: more than noise.`,
    twoOfThree: (name: string, direction: Direction, at: SpokenReading, range: string) =>
      `${name} was ${at.value} in ${at.period}; two of three values are near the ${direction === "up" ? "upper" : "lower"} end of the usual ${range}: more than noise.`,
    same: (name: string, from: SpokenReading, to: SpokenReading, n: number) =>
      `${name} was ${from.value} in ${from.period} and ${to.value} in ${to.period}: no more change than noise can bring in ${values(n)}.`,
    tooFew: (name: string, from: SpokenReading, to: SpokenReading, n: number) =>
      `${name} was ${from.value} in ${from.period} and ${to.value} in ${to.period}; ${values(n)} are too few to tell change from noise.`,
    one: (name: string, at: SpokenReading) =>
      `${name} was ${at.value} in ${at.period}; one value is too few to tell change from noise.`,
    nothing: (name: string) => `${name} has no value that could be read.`,
  },

  /** The first sentences where there are several. */
  many: {
    first: (
      { of, total, indicators: kinds, places, indicator, hasGroups }: Counted,
      moved: MovedCounts
    ) => {
      const noun = hasGroups ? "places and groups" : "places";
      const all = wholeMoved(moved, total);
      if (of === "indicators" && all !== null)
        return `${total === 2 ? "Both" : `All ${count(total)}`} indicators ${all}.`;
      if (of === "places" && all !== null)
        return `${indicator}: ${total === 2 ? "both" : `all ${count(total)}`} ${noun} ${all}.`;
      const none = moved.improved + moved.worsened + moved.changed === 0;
      if (of === "indicators")
        return none
          ? `${total === 2 ? "Neither" : "None"} of our ${count(total)} indicators moved by more than noise.`
          : `${capital(movedPhrase(moved, ` of our ${count(total)} indicators`))}.`;
      if (of === "places")
        return none
          ? `${indicator} moved by more than noise in none of ${count(total)} ${noun}.`
          : `${indicator}: ${movedPhrase(moved, ` of ${count(total)} ${noun}`)}.`;
      const series = `${say.number(total, "count")} series (${count(kinds)} indicators in ${count(places)} ${noun})`;
      return none
        ? `None of our ${series} moved by more than noise.`
        : `Of our ${series}, ${movedPhrase(moved, "")}.`;
    },
    /** Where every one has too few values. */
    noneCanBeTold: (total: number, of: Counted["of"]) =>
      `${total === 2 ? "Neither" : "None"} of our ${say.number(total, "count")} ${of === "indicators" ? "indicators" : "series"} has enough values yet to tell whether it moved.`,
    improved: (names: readonly string[], most: number) => `Improved: ${say.list(names, most)}.`,
    worsened: (names: readonly string[], most: number) => `Got worse: ${say.list(names, most)}.`,
    changed: (names: readonly string[], most: number) => `Changed: ${say.list(names, most)}.`,
    rest: (same: number, tooFew: number) => {
      const vary =
        same === 0
          ? []
          : [`${count(same)} ${say.plural(same, "varies", "vary")} no more than noise`];
      const few =
        tooFew === 0
          ? []
          : [`${count(tooFew)} ${say.plural(tooFew, "has", "have")} too few values to tell`];
      return `${capital([...vary, ...few].join("; "))}.`;
    },
    turned: (names: readonly string[], most: number, event: string | null) =>
      `Off ${say.plural(names.length, "its", "their")} old course since ${event ?? "an event"}: ${say.list(names, most)}. That goes together; it proves no cause.`,
    comparison: (place: string | null, gained: number, lost: number, open: number) => {
      const parts = [
        ...(gained > 0 ? [`we gained in ${count(gained)}`] : []),
        ...(lost > 0 ? [`fell behind in ${count(lost)}`] : []),
        ...(open > 0 ? [`in ${count(open)} it cannot yet be told`] : []),
      ];
      return `Against ${place ?? "the places we compare with"}: ${say.list(parts)}.`;
    },
    targets: (all: number, reached: number, onPace: number, behind: number) => {
      const parts = [
        ...(reached > 0 ? [`${count(reached)} reached it`] : []),
        ...(onPace > 0 ? [`${count(onPace)} ${say.plural(onPace, "is", "are")} on the way`] : []),
        ...(behind > 0
          ? [
              `${count(behind)} ${say.plural(behind, "is", "are")} behind or ${say.plural(behind, "has", "have")} no date`,
            ]
          : []),
      ];
      return `Of ${count(all)} with a target, ${parts.length === 0 ? "none can be judged yet" : say.list(parts)}.`;
    },
    falseAlarms: (byChance: number, charts: number, found: number) =>
      `Where nothing changes, about ${say.number(byChance, "decimal")} of ${say.number(charts, "count")} control charts would still flag the latest value; ${found === 0 ? "none does" : `${count(found)} ${say.plural(found, "does", "do")}`}.`,
    noneOfEveryone: "No value of our own places could be read.",
  },

  comparison: {
    /** Both changes with their direction: "rose 7.0 points". */
    changed: (direction: Direction | null, amount: string) =>
      direction === null ? "did not change" : `${moves[direction]} ${amount}`,
    sentence: (
      from: string,
      to: string,
      own: string,
      other: string,
      place: string,
      verdict: "gained" | "lost" | "wider" | "narrower" | "open"
    ) => {
      const said = {
        gained: "we gained on it by more than noise",
        lost: "we fell behind by more than noise",
        wider: "the two grew apart by more than noise",
        narrower: "the two came closer by more than noise",
        open: "whether we gained on it cannot yet be told",
      };
      return `From ${from} to ${to} it ${own} here; ${place} ${other}; ${said[verdict]}.`;
    },
  },

  event: {
    off: (
      event: string,
      amount: string,
      direction: Direction,
      range: string,
      notAt: string | null
    ) =>
      `Since ${event}: on average ${amount} ${where[direction]} the old course (${range})${notAt === null ? "" : `, though not clearly in ${notAt}`}. That goes together; it proves no cause.`,
    within: (event: string, range: string, last: string | null) =>
      `Since ${event}: on average not clearly off the old course (${range})${last ?? ""}.`,
    lastOff: (at: string, amount: string, direction: Direction, range: string) =>
      `; in ${at} ${amount} ${where[direction]} it (${range})`,
    tooFew: (event: string, before: number, after: number) =>
      `Since ${event}: ${count(before)} values before and ${count(after)} after are too few to compare courses.`,
    measureChanged: (period: string) =>
      `The measure changed in ${period}: nothing is drawn or tested across it.`,
  },

  target: {
    reached: (target: string, period: string) =>
      `The target of ${target} was reached in ${period} and has been held since.`,
    onPace: (target: string, by: string, expected: string, range: string) =>
      `On this pace the target of ${target} by ${by} is reached in ${expected} (${range}).`,
    behindPace: (target: string, by: string, needed: string, pace: SpokenRange, each: string) =>
      `Reaching ${target} by ${by} takes ${needed} ${each}; the pace so far is ${pace.value}${inBrackets(pace.range)}.`,
    moving: (target: string, expected: string, range: string) =>
      `On this pace the target of ${target} is reached in ${expected} (${range}).`,
    past: (
      target: string,
      by: string,
      dates: { readonly expected: string; readonly range: string } | null
    ) =>
      `The target of ${target} was for ${by}, which is past; ${dates === null ? "on this pace there is no date for it" : `on this pace it is reached in ${dates.expected} (${dates.range})`}.`,
    noDate: (target: string) =>
      `On this pace there is no date for the target of ${target}: the trend may be none, or lead away.`,
    tooFew: (target: string) => `Too few values to say when the target of ${target} is reached.`,
    between: (earliest: string, latest: string | null) =>
      latest === null ? `${earliest} or later` : `${earliest} to ${latest}`,
  },

  next: {
    both: (above: string, below: string, run: Direction | null) =>
      `The next value would count as change from ${above} up or from ${below} down${goingOn(run)}.`,
    above: (above: string, run: Direction | null) =>
      `The next value would count as change from ${above} up${goingOn(run)}.`,
    below: (below: string, run: Direction | null) =>
      `The next value would count as change from ${below} down${goingOn(run)}.`,
    none: (n: number) =>
      `With ${values(n)} no single next value could count as change; each further one makes it easier to tell.`,
    usual: (range: string, from: string, to: string, n: number, trial: boolean) =>
      `Usual range ${range}, from ${from} to ${to} (${values(n)}${trial ? "; trial limits, under 12" : ""}).`,
    allSame: (value: string) => `All values so far are ${value}: any other would count as change.`,
    seasons:
      "Its seasons repeat: compare the next value with the same season of earlier years, not with the one before.",
    cannotSignal: (n: number) => `A control chart of ${values(n)} cannot signal yet.`,
  },

  /** What the run chart about the median says. */
  runChart: {
    same: (signal: boolean): string =>
      signal ? "A run chart says so too: a shift." : "A run chart finds no shift either.",
    other: ({ useful, longestRun, crossings, fewestCrossings, signal }: SpokenRunChart) =>
      `Run chart: ${say.number(useful, "count")} useful values, longest run ${say.number(longestRun, "count")}, ${say.number(crossings, "count")} ${say.plural(crossings, "crossing", "crossings")} of the median (at least ${say.number(fewestCrossings, "count")} expected): ${signal ? "a shift" : "no shift"}.`,
  },

  variation: {
    improving: "● Improvement",
    worsening: "■ Concern",
    changing: "◊ Change",
    common: "○ Common cause",
    tooFew: "◦ Too few points",
    seasons: "◦ Has seasons",
    none: "–",
  },
  assurance: {
    passes: "▲ Consistently hits",
    fails: "▼ Consistently misses",
    hitOrMiss: "► Hit or miss",
    tooFew: "◦ Too few points",
    none: "–",
  },
  pace: {
    reached: (period: string) => `reached in ${period}`,
    noDate: "no date",
    tooFew: "too few points",
    none: "–",
  },
  /** "What it says" of a row: short enough for its cell. */
  says: {
    trend: (direction: Direction, amount: string, since: string) =>
      `${capital(moves[direction])} ${amount} since ${since}: more than noise.`,
    tends: (direction: Direction) =>
      `Tends ${direction === "up" ? "upwards" : "downwards"}: more than noise.`,
    latest: (direction: Direction, period: string) =>
      `In ${period} ${where[direction]} what is usual: more than noise.`,
    run: (direction: Direction) =>
      `Six or more ${direction === "up" ? "rises" : "falls"} in a row: more than noise.`,
    same: "No more change than noise.",
    sameNext: (above: string | null, below: string | null) =>
      `Noise so far; change from ${[
        ...(above === null ? [] : [`${above} up`]),
        ...(below === null ? [] : [`${below} down`]),
      ].join(" or ")}.`,
    tooFew: (n: number) => `${capital(values(n))}: too few to tell.`,
    nothing: "No value could be read.",
  },

  table: {
    heading: ({ of, total, hasGroups }: Counted) =>
      of === "indicators"
        ? `${capital(count(total))} ${say.plural(total, "indicator", "indicators")}`
        : of === "places"
          ? `${capital(count(total))} ${hasGroups ? "places and groups" : "places"}`
          : `${say.number(total, "count")} indicators in places`,
    distanceNote: (comparison: string | null) =>
      `Distance: ours less ${comparison ?? "the place compared with"}, and its change.`,
    gapNote: "Gap: largest between groups in the latest period.",
    chosenNote: (shown: number, total: number) =>
      `Charts and details: ${say.number(shown, "count")} of ${say.number(total, "count")} rows.`,
    empty: "No indicator of ours could be read.",
    link: "All indicators →",
    indicator: "Indicator",
    place: "Place",
    latest: "Latest",
    period: "Period",
    change: "Change",
    since: (period: string | null) => (period === null ? "Course" : `Since ${period}`),
    target: "Target",
    by: "by",
    against: "Against target",
    pace: "Pace a year",
    onPace: "On this pace",
    distance: "Distance",
    distanceChange: "its change",
    gap: "Gap",
    says: "What it says",
    dataHeading: "Small charts",
  },

  charts: {
    usualPeriod: "Values",
    signal: "Signals",
    mean: "mean",
    upper: "upper limit",
    lower: "lower limit",
    target: "target",
    meanEnd: (value: string) => `mean ${value}`,
    upperEnd: (value: string) => `upper ${value}`,
    lowerEnd: (value: string) => `lower ${value}`,
    targetEnd: (value: string) => `target ${value}`,
    measureChanged: "measure changed",
    unit: (name: string, unit: string) => (unit === "" ? name : `${name}, ${unit}`),
    control: {
      dataHeading: (name: string) => `Control chart: ${name}`,
      outside: (direction: Direction, period: string) =>
        `${capital(where[direction])} its usual range in ${period}`,
      shift: (direction: Direction) => `Seven or more in a row ${where[direction]} the mean`,
      run: (direction: Direction) =>
        `Six or more ${direction === "up" ? "rises" : "falls"} in a row`,
      twoOfThree: (direction: Direction) =>
        `Two of three near the ${direction === "up" ? "upper" : "lower"} limit`,
      common: (period: string) => `Within its usual range in ${period}`,
      seasons: "Its seasons repeat and set off signals every year",
      cannotSignal: (n: number) => `A chart of ${values(n)} cannot signal yet`,
      tooFew: (n: number) => `${capital(values(n))}: too few to tell`,
      limits: (from: string, to: string, n: number, trial: boolean) =>
        `Limits from ${from} to ${to} (${values(n)}${trial ? ", trial" : ""})`,
      noLimits: "No limits: they need five values",
      nothing: "There is nothing to draw: no value could be read.",
    },
    course: {
      dataHeading: (name: string) => `Course: ${name}`,
      off: (event: string, amount: string, direction: Direction, range: string) =>
        `Since ${event}, on average ${amount} ${where[direction]} the old course (${range})`,
      within: (event: string) => `Since ${event}, not clearly off the old course`,
      subtitle: "Actual, and the course before carried on (pale: 95%)",
      actual: "actual",
      oldCourse: "old course",
      actualEnd: (value: string) => `actual ${value}`,
      oldCourseEnd: (value: string) => `old course ${value}`,
      range: "95% range of the old course",
      trend: (direction: Direction, pace: string, each: string, range: string | null) =>
        `${direction === "up" ? "Rising" : "Falling"} about ${pace} ${each}${inBrackets(range)}`,
      noTrend: "No steady rise or fall",
      trendSubtitle: "Values and the median slope through them",
      fanSubtitle: "Median slope and where it leads (pale: slow to fast)",
      values: "values",
      line: "median slope",
      fan: "where the slope leads",
      lineEnd: (value: string) => `on this pace ${value}`,
      tooFewForTrend: (n: number) =>
        `No trend is worked out from ${values(n)}: five are the fewest that can tell one from noise.`,
      overlapping:
        "No trend is worked out: the periods overlap, so neighbours share the same years.",
      tooFewForEvent: (event: string, before: number, after: number) =>
        `Since ${event} nothing can be compared yet: ${values(before)} before and ${values(after)} after.`,
    },
    other: {
      dataHeading: (name: string) => `Beside: ${name}`,
      comparison: (own: string, other: string, place: string) =>
        `${capital(own)} here, ${other} in ${place}`,
      comparisonSubtitle: (place: string, from: string, to: string) =>
        `Ours and ${place}, ${from} to ${to}`,
      ours: "ours",
      oursEnd: (value: string) => `ours ${value}`,
      placeEnd: (place: string, value: string) => `${place} ${value}`,
      groups: (amount: string, highest: string, lowest: string) =>
        `${amount} between ${highest} and ${lowest}`,
      groupsSubtitle: (first: string | null, latest: string, intervals: boolean) =>
        `By group, ${latest} blue${first === null ? "" : `, ${first} grey`}${intervals ? "; pale: 95% intervals" : ""}`,
      latest: (period: string) => `Groups, ${period}`,
      intervals: "95% intervals",
      names: "Names of groups",
      nothing:
        "There is nothing to set beside it: no comparison place and no groups are in the table.",
    },
  },

  details: {
    all: (shown: number) =>
      shown === 1
        ? "The one indicator stands here in detail."
        : `All ${count(shown)} of the overview stand here in detail, one under the other.`,
    some: (shown: number, total: number) =>
      `${capital(count(shown))} of ${say.number(total, "count")} stand here in detail; the options “indicator” and “place” choose others.`,
    chosen:
      "Chosen: everyone before groups; then those with a target, those that changed, each indicator once before any twice.",
    none: "No indicator fits the options “indicator” and “place”.",
    colours:
      "Grey dots vary as they always have. Blue dots signal an improvement, orange ones a concern, dark ones a change.",
    limits:
      "Limits come from the values before the first event where there is one; the overview’s words use all values.",
    back: "Overview →",
    of: "Each section: what happened, what is usual, the target, and what goes together with it.",
  },

  method: {
    xmr: "Control charts (XmR): the mean ± 2.66 times the mean distance between neighbouring values; a missing period breaks the chain.",
    p: "Control charts (p): limits from the counts of each period, at three standard errors.",
    pPrime:
      "Control charts (Laney p′): limits from the counts of each period, widened by how much values vary beyond chance.",
    rules:
      "A signal (NHS England, Making Data Count): outside the limits; seven in a row on one side of the mean; seven in a row rising or falling; two of three near a limit.",
    latest:
      "The word under Change is about the latest value; chart limits there rest on all values.",
    seasons:
      "Has seasons: the steps between months or quarters go together with those of a year before; a control chart knows no seasons, so its word is not given.",
    baseline: (n: number) => `Limits rest on the first ${values(n)}.`,
    rebase: (periods: readonly string[]) => `New limits begin in ${say.list(periods, 8)}.`,
    screen: "Extreme distances between neighbours were left out of the limits once (Nelson 1982).",
    trial: "Limits from fewer than 12 values are trial limits: they will still move.",
    assurance:
      "Against target: consistently hits or misses where the usual range lies wholly on one side of the target; else hit or miss.",
    trend:
      "Trend: the Mann–Kendall test, exact up to ten values, at 5%; with fewer than five values none can be told.",
    seasonal: "Trend of months and quarters: the seasonal Kendall test, each season with itself.",
    slope:
      "Pace: the median of the slopes between all pairs of values on real dates (Theil–Sen), with its 95% interval.",
    pace: "On this pace: where the median line meets the target, at the slope and at both ends of its interval; no date where the interval holds zero.",
    event:
      "Old course: a straight line through the values before the event, carried on, with its 95% range (segmented regression; ordinary least squares under 12 values, Newey–West beyond).",
    eventMean:
      "On average since an event: the mean, over the values after it, of how far the fitted level lies from the old course, with its 95% interval.",
    eventSeasons:
      "With months or quarters of two full years before the event, each season has a level of its own in that comparison; the line drawn has none.",
    otherEvents: (names: readonly string[]) =>
      `Several events fall within ${say.list(names, 4)}: each is compared as if it were the only one, and what follows one may belong to another.`,
    eventWords:
      "What follows an event goes together with it. Other things happened too; the event need not be the reason.",
    comparison:
      "Distance: ours less the comparison place in each common period; its trend is told as any other.",
    severalComparisons: (places: readonly string[]) =>
      `Of several comparison places the one with most periods in common is compared: ${say.list(places, 4)}.`,
    intervals:
      "Intervals of values with counts: Wilson for shares, Byar or exact Poisson for rates, 95%.",
    approximate: "Some counts were asked for once a group, so their intervals are approximate.",
    falseAlarms: (draws: number, seed: number) =>
      `False alarms: counted on ${say.number(draws, "count")} made-up series without change for each length (seed ${say.number(seed, "plain")}), as XmR charts without missing periods; series with seasons do not count.`,
    many: "With many indicators some will signal by chance: look at the latest period first, and at what lasts.",
    gap: "Gap: the difference between the highest and the lowest group of the latest period; the question about gaps tells more.",
  },
  left: {
    byGroup: (n: number) =>
      `${capital(count(n))} ${say.plural(n, "indicator has", "indicators have")} values by group only: each group stands as a row of its own.`,
    smallNumbers: (n: number, threshold: number) =>
      `${say.number(n, "count")} ${say.plural(n, "value rests", "values rest")} on fewer than ${say.number(threshold, "count")} people and ${say.plural(n, "is", "are")} withheld here.`,
    smallGroups: (n: number, threshold: number) =>
      `${capital(count(n))} ${say.plural(n, "set of groups is", "sets of groups are")} left to the question about gaps: a group there, or of that kind in another place, has counts under ${say.number(threshold, "count")} or withheld by its source.`,
    suppressed: (n: number) =>
      `${say.number(n, "count")} ${say.plural(n, "value is", "values are")} withheld in the table itself; ${say.plural(n, "it keeps its", "they keep their")} place, empty.`,
    missing: (n: number) =>
      `${say.number(n, "count")} ${say.plural(n, "period has", "periods have")} no value; lines break there.`,
    overlapping: (n: number) =>
      `${say.number(n, "count")} series have periods that overlap (such as three-year averages): no trend and no control chart.`,
    comparisonByName: (places: readonly string[]) =>
      `Taken for comparison places by their names: ${say.list(places, 8)}.`,
    noSmallChart: (n: number) =>
      `Small charts and details stand for ${count(n)}: everyone before groups; then those with a target, those that changed, each indicator once before any twice.`,
  },
};
