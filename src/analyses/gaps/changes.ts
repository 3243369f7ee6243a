import { compare, inUnit } from "./compare";
import type { GapChangeFindings, GapPoint, GapVerdict } from "./findings";
import type { GapSource, SourceCell, SourcePeriod } from "./source";
import { gapChange } from "../../statistics/gap-change";
import { mannKendall } from "../../statistics/mann-kendall";
import { ratioChange } from "../../statistics/ratio-change";
import { theilSen } from "../../statistics/theil-sen";

/** A period as far as it is shown. */
export interface ShownPeriod {
  readonly source: SourcePeriod;
  readonly shown: readonly SourceCell[];
  readonly everyone: SourceCell | null;
}

/** A group and its reference in one period that shows both. */
interface Pair {
  readonly source: SourcePeriod;
  readonly own: SourceCell;
  readonly other: SourceCell;
}

const IMPROBABLE = 0.05;
const FEWEST_FOR_TREND = 5;
/** Years by which two periods may touch through rounding. */
const SLACK = 0.01;

/** Whether two periods share months (2018-20 and 2019-21), so that their values hang together by construction. */
function overlap({ period: a }: SourcePeriod, { period: b }: SourcePeriod): boolean {
  return Math.abs(a.time - b.time) < (a.years + b.years) / 2 - SLACK;
}

function gapPoint({ source, own, other }: Pair, series: GapSource): GapPoint | [] {
  const compared = compare(own, other, series);
  if (compared === null) return [];
  const { label, kind, time } = source.period;
  const { difference, differenceLow, differenceHigh, ratio, ratioLow, ratioHigh } = compared;
  return {
    period: label,
    kind,
    time,
    difference,
    differenceLow,
    differenceHigh,
    ratio,
    ratioLow,
    ratioHigh,
  };
}

/** The way from level that the gap first was: 1 or −1. */
function sideOf(first: number, last: number): 1 | -1 {
  return (first === 0 ? last : first) < 0 ? -1 : 1;
}

function trendOf(pairs: readonly Pair[], course: readonly GapPoint[]): GapChangeFindings["trend"] {
  if (course.length < FEWEST_FOR_TREND) return null;
  if (pairs.some(({ source }, at) => at > 0 && overlap(source, pairs[at - 1].source))) return null;
  const side = sideOf(course[0].difference, course[course.length - 1].difference);
  const sizes = course.map(({ difference }) => side * difference);
  const test = mannKendall(sizes);
  const slope = theilSen(
    course.map(({ time }) => time),
    sizes
  );
  if (test === null || slope === null) return null;
  return { p: test.p, slope: slope.slope, slopeLow: slope.low, slopeHigh: slope.high };
}

/** Distance from equal on the scale of ratios. */
const ratioSize = (ratio: number): number => Math.abs(Math.log(ratio));

interface Evidence {
  readonly first: GapPoint;
  readonly last: GapPoint;
  readonly change: number;
  /** Of the difference: first against last, else of the trend. */
  readonly p: number | null;
  readonly ratioP: number | null;
}

/**
 * What happened to a gap by more than chance. The difference decides; where the ratio went the other way and one of the
 * two by more than chance, the answer depends on the scale.
 */
function verdictOf({ first, last, change, p, ratioP }: Evidence): GapVerdict {
  if (p === null) return "notTested";
  const isReal = p < IMPROBABLE;
  if (first.difference * last.difference < 0) return isReal ? "reversed" : "noClearChange";
  const ratioGrew =
    first.ratio === null || last.ratio === null || first.ratio <= 0 || last.ratio <= 0
      ? null
      : ratioSize(last.ratio) - ratioSize(first.ratio);
  const isRatioReal = ratioP !== null && ratioP < IMPROBABLE;
  if (ratioGrew !== null && ratioGrew * change < 0 && (isReal || isRatioReal)) return "mixed";
  if (!isReal) return "noClearChange";
  return change > 0 ? "wider" : "narrower";
}

/**
 * How the gap between a group and a reference changed from the first to the last period that shows both.
 * @param pairs in order of time.
 * @returns null where fewer than two periods show both.
 */
export function changeBetween(
  pairs: readonly Pair[],
  reference: string,
  series: GapSource
): GapChangeFindings | null {
  const course = pairs.flatMap((pair) => gapPoint(pair, series));
  if (course.length < 2) return null;
  const [earlier, later] = [pairs[0], pairs[pairs.length - 1]];
  const [first, last] = [course[0], course[course.length - 1]];
  const side = sideOf(first.difference, last.difference);
  const factor = side * inUnit(series);
  const counted = [earlier.own, earlier.other, later.own, later.other].flatMap(
    ({ counts }) => counts ?? []
  );
  const isTested = counted.length === 4 && !overlap(earlier.source, later.source);
  const gaps = isTested
    ? ([
        { group: counted[0], reference: counted[1] },
        { group: counted[2], reference: counted[3] },
      ] as const)
    : null;
  const test = gaps && gapChange(gaps[0], gaps[1]);
  const ratioP = (gaps && ratioChange(gaps[0], gaps[1])?.p) ?? null;
  const trend = trendOf(pairs, course);
  const change = side * (last.difference - first.difference);
  const bounds = test === null ? null : [test.low * factor, test.high * factor];
  return {
    group: later.own.group,
    reference,
    from: first.period,
    to: last.period,
    differenceFrom: first.difference,
    differenceTo: last.difference,
    change,
    low: bounds && Math.min(...bounds),
    high: bounds && Math.max(...bounds),
    z: test && side * test.z,
    p: test && test.p,
    ratioFrom: first.ratio,
    ratioTo: last.ratio,
    ratioP,
    verdict: verdictOf({ first, last, change, p: test?.p ?? trend?.p ?? null, ratioP }),
    trend,
    course,
  };
}

/**
 * Every group's change against the reference of the latest period, which is held for all periods.
 * @param periods since the last change of the measure, in order of time, up to the latest.
 * @param otherIn the reference in a period; null where it is not shown.
 */
export function gapChanges(
  periods: readonly ShownPeriod[],
  reference: string,
  otherIn: (period: ShownPeriod) => SourceCell | null,
  series: GapSource
): GapChangeFindings[] {
  const latest = periods.at(-1);
  if (latest === undefined) return [];
  const other = otherIn(latest);
  return latest.shown
    .filter((cell) => cell !== other)
    .flatMap(({ group }) => {
      const pairs = periods.flatMap((period): Pair | [] => {
        const own = period.shown.find((cell) => cell.group === group);
        const against = otherIn(period);
        return own === undefined || against === null
          ? []
          : { source: period.source, own, other: against };
      });
      return changeBetween(pairs, reference, series) ?? [];
    });
}
