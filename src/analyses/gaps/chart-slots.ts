import { gapCourse, ratioCourse } from "./course-charts";
import { dotsChart, MOST_GROUPS } from "./dots-chart";
import type { GapsFindings } from "./findings";
import type { DrawnPairs, GapPair } from "./pairs";
import { whatOf } from "./sentences";
import type { DrawnChart } from "../drawn-parts";
import type { Size } from "../../drawing/chart-frame";
import type { Words } from "../../messages/words";
import { FINDING_ROWS } from "../../sheets/check-sheet";
import type { ChartSlot, DataSpec } from "../../sheets/sheet";
import { DEFAULT_ROW_HEIGHT } from "../../sheets/styles";

const HEIGHT = 260;
const GAP = 20;
const UNDER_FINDING = FINDING_ROWS * DEFAULT_ROW_HEIGHT;
const COLUMNS = 3;
const FURTHER = 3;
/** Characters of an indicator, and of a place, in a title. */
const LONGEST_NAME = 28;

/** A chart for a place, or why there is none. */
interface Drawing {
  readonly drawn: DrawnChart | null;
  readonly caption: string;
}

/** What all charts are drawn from, and how large. */
interface Drawn {
  readonly findings: GapsFindings;
  readonly size: Size;
  readonly words: Words;
}

function dots(pair: GapPair, id: string, { findings, size, words }: Drawn): Drawing {
  const what = whatOf(pair.series, findings, words, LONGEST_NAME);
  const drawn = dotsChart(pair, { id, what, size, words });
  const { title } = drawn.chart;
  const { length } = pair.period.groups;
  return {
    drawn,
    caption:
      length > MOST_GROUPS ? `${title}. ${words.gaps.dots.first(MOST_GROUPS, length)}` : title,
  };
}

/** The leading gap: its groups, its course in points and as a ratio. */
function leading(pair: GapPair, drawnAt: (at: number) => Drawn): Drawing[] {
  const { findings, words } = drawnAt(0);
  const say = words.gaps.course;
  const { change, series } = pair;
  const groups = dots(pair, "groups_1", drawnAt(0));
  const none = { drawn: null, caption: say.onePeriod };
  if (change === null) return [groups, none, none];
  const what = whatOf(series, findings, words, LONGEST_NAME);
  const about = { pair, change, what, words, isNamed: false };
  const course = gapCourse({ ...about, id: "gap_1", size: drawnAt(1).size });
  const ratio = ratioCourse({ ...about, id: "ratio_1", size: drawnAt(2).size });
  return [
    groups,
    { drawn: course, caption: course.chart.title },
    ratio === null
      ? { drawn: null, caption: say.noRatio }
      : { drawn: ratio, caption: ratio.chart.title },
  ];
}

/** Another gap: its course where it has one, else its groups. */
function another(pair: GapPair, at: number, all: Drawn): Drawing {
  const { findings, size, words } = all;
  const { change, series } = pair;
  if (change === null) return dots(pair, `groups_${at}`, all);
  const what = whatOf(series, findings, words, LONGEST_NAME);
  const about = { id: `gap_${at}`, pair, change, what, size, words, isNamed: true };
  const drawn = gapCourse(about);
  return { drawn, caption: drawn.chart.title };
}

/** Where charts side by side stand: from the columns that part the sheet most evenly to the next. */
function placesAcross(columnWidths: readonly number[]): readonly { x: number; width: number }[] {
  const total = columnWidths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  const edges = columnWidths.map((width) => (left += width) - width);
  const begins = Array.from({ length: COLUMNS }, (_, at) => {
    const wanted = (at * total) / COLUMNS;
    return edges.reduce((a, b) => (Math.abs(b - wanted) < Math.abs(a - wanted) ? b : a), 0);
  });
  return begins.map((x, at) => ({ x, width: (begins[at + 1] ?? total) - x - GAP }));
}

/** Six places, the same at every run: three for the leading gap, three for further ones. */
export function chartSlots(
  findings: GapsFindings,
  { headline, further }: DrawnPairs,
  columnWidths: readonly number[],
  words: Words
): { readonly slots: readonly ChartSlot[]; readonly data: readonly DataSpec[] } {
  const places = placesAcross(columnWidths).map((place) => ({ ...place, height: HEIGHT }));
  const drawnAt = (at: number): Drawn => ({ findings, size: places[at % COLUMNS], words });
  const nothing = { drawn: null, caption: words.gaps.course.nothing };
  const first =
    headline === null
      ? [{ drawn: null, caption: words.gaps.dots.one }, nothing, nothing]
      : leading(headline, drawnAt);
  // A gap without a course is drawn by its groups, so one picture a gap is enough.
  const worthDrawing = further.filter(
    ({ change, series }) => change !== null || series !== headline?.series
  );
  const others = Array.from({ length: FURTHER }, (_, at) =>
    at < worthDrawing.length ? another(worthDrawing[at], at + 2, drawnAt(at)) : nothing
  );
  const drawings: readonly Drawing[] = [...first, ...others];
  return {
    slots: drawings.map(({ drawn, caption }, at) => ({
      ...places[at % COLUMNS],
      y: UNDER_FINDING + Math.floor(at / COLUMNS) * (UNDER_FINDING + HEIGHT + GAP),
      chart: drawn && drawn.chart,
      caption,
    })),
    data: drawings.flatMap(({ drawn }) => drawn?.data ?? []),
  };
}
