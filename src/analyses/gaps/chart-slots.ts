import { gapCourse, ratioCourse } from "./course-charts";
import { dotsChart, MOST_GROUPS } from "./dots-chart";
import type { GapsFindings } from "./findings";
import type { DrawnPairs, GapPair } from "./pairs";
import { whatOf } from "./sentences";
import type { DrawnChart } from "../drawn-parts";
import type { Words } from "../../messages/words";
import type { ChartSlot, DataSpec } from "../../sheets/sheet";

const SIZE = { width: 504, height: 300 };
const GAP = 20;
const COLUMNS = 3;
const FURTHER = 3;
/** Characters of an indicator, and of a place, in a title. */
const LONGEST_NAME = 28;

/** A chart for a place, or why there is none. */
interface Drawing {
  readonly drawn: DrawnChart | null;
  readonly caption: string;
}

function dots(pair: GapPair, id: string, findings: GapsFindings, words: Words): Drawing {
  const what = whatOf(pair.series, findings, words, LONGEST_NAME);
  const drawn = dotsChart(pair, { id, what, size: SIZE, words });
  const { length } = pair.period.groups;
  return {
    drawn,
    caption:
      length > MOST_GROUPS ? words.gaps.dots.first(MOST_GROUPS, length) : `${drawn.chart.title}.`,
  };
}

/** The leading gap: its groups, its course in points and as a ratio. */
function leading(pair: GapPair, findings: GapsFindings, words: Words): Drawing[] {
  const say = words.gaps.course;
  const { change, series } = pair;
  const groups = dots(pair, "groups_1", findings, words);
  const none = { drawn: null, caption: say.onePeriod };
  if (change === null) return [groups, none, none];
  const what = whatOf(series, findings, words, LONGEST_NAME);
  const about = { pair, change, what, size: SIZE, words, isNamed: false };
  const course = gapCourse({ ...about, id: "gap_1" });
  const ratio = ratioCourse({ ...about, id: "ratio_1" });
  return [
    groups,
    { drawn: course, caption: `${course.chart.title}.` },
    ratio === null
      ? { drawn: null, caption: say.noRatio }
      : { drawn: ratio, caption: `${ratio.chart.title}.` },
  ];
}

/** Another gap: its course where it has one, else its groups. */
function another(pair: GapPair, at: number, findings: GapsFindings, words: Words): Drawing {
  const { change, series } = pair;
  if (change === null) return dots(pair, `groups_${at}`, findings, words);
  const what = whatOf(series, findings, words, LONGEST_NAME);
  const about = { id: `gap_${at}`, pair, change, what, size: SIZE, words, isNamed: true };
  const drawn = gapCourse(about);
  return { drawn, caption: `${drawn.chart.title}.` };
}

/** Six places, the same at every run: three for the leading gap, three for further ones. */
export function chartSlots(
  findings: GapsFindings,
  { headline, further }: DrawnPairs,
  words: Words
): { readonly slots: readonly ChartSlot[]; readonly data: readonly DataSpec[] } {
  const nothing = { drawn: null, caption: words.gaps.course.nothing };
  const first =
    headline === null
      ? [{ drawn: null, caption: words.gaps.dots.one }, nothing, nothing]
      : leading(headline, findings, words);
  // A gap without a course is drawn by its groups, so one picture a gap is enough.
  const worthDrawing = further.filter(
    ({ change, series }) => change !== null || series !== headline?.series
  );
  const others = Array.from({ length: FURTHER }, (_, at) =>
    at < worthDrawing.length ? another(worthDrawing[at], at + 2, findings, words) : nothing
  );
  const drawings: readonly Drawing[] = [...first, ...others];
  return {
    slots: drawings.map(({ drawn, caption }, at) => ({
      x: (at % COLUMNS) * (SIZE.width + GAP),
      y: Math.floor(at / COLUMNS) * (SIZE.height + GAP),
      ...SIZE,
      chart: drawn && drawn.chart,
      caption,
    })),
    data: drawings.flatMap(({ drawn }) => drawn?.data ?? []),
  };
}
