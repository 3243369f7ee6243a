import { about } from "./about";
import { comparisonChart, otherSeries } from "./comparison-chart";
import { controlChartDrawing, type DetailInput } from "./control-chart-drawing";
import { courseChart } from "./course-chart";
import type { SeriesFindings } from "./findings";
import type { GroupReadings } from "./group-readings";
import { groupsChart } from "./groups-chart";
import type { Overview } from "./overview-rows";
import { sectionLines } from "./section-lines";
import type { DrawnChart } from "../drawn-parts";
import type { Words } from "../../messages/words";
import { FINDING_ROWS } from "../../sheets/check-sheet";
import type { ChartSlot, DataSpec, Section, Sheet } from "../../sheets/sheet";
import { DEFAULT_ROW_HEIGHT } from "../../sheets/styles";

export interface DetailsInput {
  readonly overview: Overview;
  readonly shown: readonly SeriesFindings[];
  readonly all: readonly SeriesFindings[];
  readonly groupsOf: (series: SeriesFindings) => GroupReadings | null;
  readonly stamp: string;
  readonly notes: Sheet["notes"];
  readonly words: Words;
}

const COLUMNS = 12;
const COLUMN_WIDTH = 115;
const BETWEEN = 20;
const HEIGHT = 260;
const UNDER_FINDING = FINDING_ROWS * DEFAULT_ROW_HEIGHT;

/** A chart of a section with its caption, which says why where there is none. */
interface Slot {
  readonly drawn: DrawnChart | null;
  readonly caption: string;
}

const captioned = (drawn: DrawnChart | null, nothing: string): Slot => ({
  drawn,
  caption: drawn === null ? nothing : drawn.chart.title,
});

/** What the series is set beside: the comparison place, else its groups. */
function besideChart(input: DetailInput, { all, groupsOf }: DetailsInput): Slot {
  const { series, words } = input;
  const other = otherSeries(series, all);
  const compared = other && comparisonChart(input, other);
  const groups = compared === null ? groupsOf(series) : null;
  return captioned(
    compared ?? (groups && groupsChart(input, groups)),
    words.indicators.charts.other.nothing
  );
}

/** Whether anything stands beside some series; where nothing does, the other charts take its place. */
function isAnythingBeside({ shown, all, groupsOf }: DetailsInput): boolean {
  return shown.some((series) => otherSeries(series, all) !== null || groupsOf(series) !== null);
}

function sectionOf(
  series: SeriesFindings,
  index: number,
  input: DetailsInput,
  charts: number
): { readonly section: Section; readonly data: readonly DataSpec[] } {
  const { overview, words } = input;
  const name = overview.nameOf(series);
  const apart = (COLUMNS / charts) * COLUMN_WIDTH;
  const size = { width: apart - BETWEEN, height: HEIGHT };
  const detail = (chart: string): DetailInput => ({
    id: `${chart}${index + 1}`,
    name,
    series,
    size,
    words,
  });
  const slots = [
    () =>
      captioned(controlChartDrawing(detail("control")), words.indicators.charts.control.nothing),
    () => courseChart(detail("course")),
    () => besideChart(detail("beside"), input),
  ]
    .slice(0, charts)
    .map((draw): Slot => draw());
  return {
    section: {
      id: `section${index + 1}`,
      heading: name,
      lines: sectionLines(series, name, words),
      charts: slots.map(({ drawn, caption }, at): ChartSlot => ({
        x: at * apart,
        y: UNDER_FINDING,
        ...size,
        chart: drawn?.chart ?? null,
        caption,
      })),
    },
    data: slots.flatMap(({ drawn }) => (drawn === null ? [] : [drawn.data])),
  };
}

/** One section an indicator: what happened, what is usual, and three charts. */
export function detailsSheet(input: DetailsInput): Sheet {
  const { overview, shown, stamp, notes, words } = input;
  const say = words.indicators;
  const charts = isAnythingBeside(input) ? 3 : 2;
  const sections = shown.map((series, index) => sectionOf(series, index, input, charts));
  const total = overview.rows.length;
  return {
    id: `${about.id}_details`,
    tab: say.detailsTab,
    title: say.detailsTitle,
    question: say.detailsQuestion,
    stamp,
    answerHeading: words.common.theAnswer,
    answer: [
      shown.length === 0
        ? say.details.none
        : shown.length === total
          ? say.details.all(total)
          : say.details.some(shown.length, total),
      ...(shown.length === 0 || shown.length === total ? [] : [say.details.chosen]),
      say.details.of,
      say.details.colours,
      say.details.limits,
    ],
    columnWidths: Array.from({ length: COLUMNS }, () => COLUMN_WIDTH),
    charts: [],
    sections: sections.map(({ section }) => section),
    fixed: [],
    growing: null,
    bands: [],
    chartDataHeading: words.common.chartDataHeading,
    chartData: sections.flatMap(({ data }) => data),
    notes,
  };
}
