import { amountsOf } from "./amounts";
import type { GapChangeFindings, GapSeries } from "./findings";
import type { GapPair } from "./pairs";
import { ratioInWords, sizeOf } from "./sentences";
import { cut } from "../fitted-sentence";
import { withBreaks } from "../line-breaks";
import { dot, type DrawnChart } from "../drawn-parts";
import { timeChart, type TimeChartInput } from "../time-chart";
import type { LineStyle } from "../../drawing/chart";
import type { Size } from "../../drawing/chart-frame";
import { PALETTE } from "../../drawing/palette";
import type { Words } from "../../messages/words";

/** What a chart over time is about. */
export interface CourseDrawn {
  readonly id: string;
  readonly pair: GapPair;
  readonly change: GapChangeFindings;
  readonly what: string;
  readonly size: Size;
  readonly words: Words;
  /** Whether its title names the gap, as beside charts of others. */
  readonly isNamed: boolean;
}

const LONGEST_GROUP = 24;
const LINE: LineStyle = { color: PALETTE.ours, width: 1.75, dash: "solid" };
const LEVEL: LineStyle = { color: PALETTE.comparison, width: 1, dash: "dash" };
const DOT = dot(PALETTE.ours, 6);

interface Point {
  readonly period: string;
  readonly kind: GapChangeFindings["course"][number]["kind"];
  readonly time: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

type Rest = Omit<TimeChartInput, "periods" | "lines" | "intervals" | "levels" | "events">;

/** A line of points with their intervals, and the level of no gap. */
function drawn(points: readonly Point[], series: GapSeries, none: number, rest: Rest): DrawnChart {
  const say = rest.words.gaps.course;
  // A period of the series that does not show both groups breaks the line too.
  const isBetween = (before: number, after: number): boolean =>
    series.periods.some(({ time }) => time > before && time < after);
  return timeChart({
    ...rest,
    periods: points,
    lines: [{ name: say.gap, points: withBreaks(points, isBetween), line: LINE, marker: DOT }],
    intervals: [
      {
        name: say.intervals,
        color: PALETTE.interval,
        spans: points.flatMap(({ period, time, low, high }) =>
          low === null || high === null ? [] : { period, time, low, high }
        ),
      },
    ].filter(({ spans }) => spans.length > 0),
    levels: [{ name: say.none, value: none, line: LEVEL }],
    events: [],
  });
}

/** The level of no gap, where nothing lies under it: then the axis begins there. */
function floorOf(points: readonly Point[], none: number): number | null {
  return points.every(({ value, low }) => Math.min(value, low ?? value) >= none) ? none : null;
}

/** The size of a gap in every period, in points or in the unit of its values. */
export function gapCourse({ id, pair, change, what, size, words, isNamed }: CourseDrawn) {
  const say = words.gaps.course;
  const amounts = amountsOf(pair.series, words);
  const turn = pair.own.difference < 0 ? -1 : 1;
  const sized = (difference: number): number => turn * amounts.cellDifference(difference);
  const points = change.course.map((point): Point => {
    const { difference, differenceLow, differenceHigh } = point;
    const ends =
      differenceLow === null || differenceHigh === null
        ? null
        : [sized(differenceLow), sized(differenceHigh)];
    return {
      ...point,
      value: sized(difference),
      low: ends && Math.min(...ends),
      high: ends && Math.max(...ends),
    };
  });
  const [group, reference] = [pair.own.group, pair.reference.group];
  const changed = Math.abs(change.differenceTo) - Math.abs(change.differenceFrom);
  return drawn(points, pair.series, 0, {
    id,
    dataHeading: say.dataHeading(what, group),
    title: isNamed
      ? say.titleOf(words.gaps.where(what, cut(group, LONGEST_GROUP)), change.verdict)
      : say.title(change.verdict, sizeOf(change.change, amounts), changed > 0),
    subtitle: say.subtitle(
      turn > 0 ? group : reference,
      turn > 0 ? reference : group,
      amounts.isShare,
      points.some(({ low }) => low !== null)
    ),
    size,
    ends: [
      {
        text: say.end(sizeOf(change.differenceTo, amounts)),
        value: points[points.length - 1].value,
        bold: true,
      },
    ],
    scale: "number",
    valueKind: amounts.kinds.change,
    least: floorOf(points, 0),
    most: null,
    words,
  });
}

/** The ratio in every period; null where there is none. */
export function ratioCourse({ id, pair, change, what, size, words }: CourseDrawn) {
  const say = words.gaps.course;
  const points = change.course.flatMap((point): Point | [] =>
    point.ratio === null
      ? []
      : { ...point, value: point.ratio, low: point.ratioLow, high: point.ratioHigh }
  );
  if (points.length < 2) return null;
  const [first, last] = [points[0].value, points[points.length - 1].value];
  return drawn(points, pair.series, 1, {
    id,
    dataHeading: say.ratioHeading(what, pair.own.group),
    title: say.ratioTitle(ratioInWords(first, words), ratioInWords(last, words)),
    subtitle: say.ratioSubtitle(
      pair.own.group,
      pair.reference.group,
      points.some(({ low }) => low !== null)
    ),
    size,
    ends: [{ text: ratioInWords(last, words), value: last, bold: true }],
    scale: "number",
    valueKind: "index",
    least: floorOf(points, 1) ?? 0,
    most: null,
    words,
  });
}
