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
import type { ChartSlot, DataSpec, Section, Sheet } from "../../sheets/sheet";

export interface DetailsInput {
  readonly overview: Overview;
  readonly shown: readonly SeriesFindings[];
  readonly all: readonly SeriesFindings[];
  readonly groupsOf: (series: SeriesFindings) => GroupReadings | null;
  readonly stamp: string;
  readonly notes: Sheet["notes"];
  readonly words: Words;
}

const SIZE = { width: 420, height: 300 };
const BETWEEN = 20;
const COLUMNS = 13;
const COLUMN_WIDTH = 100;

/** A chart of a section with its caption, which says why where there is none. */
interface Slot {
  readonly drawn: DrawnChart | null;
  readonly caption: string;
}

const captioned = (drawn: DrawnChart | null, nothing: string): Slot => ({
  drawn,
  caption: drawn === null ? nothing : `${drawn.chart.title}.`,
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

function sectionOf(
  series: SeriesFindings,
  index: number,
  input: DetailsInput
): { readonly section: Section; readonly data: readonly DataSpec[] } {
  const { overview, words } = input;
  const name = overview.nameOf(series);
  const detail = (chart: string): DetailInput => ({
    id: `${chart}${index + 1}`,
    name,
    series,
    size: SIZE,
    words,
  });
  const slots: readonly Slot[] = [
    captioned(controlChartDrawing(detail("control")), words.indicators.charts.control.nothing),
    courseChart(detail("course")),
    besideChart(detail("beside"), input),
  ];
  return {
    section: {
      id: `section${index + 1}`,
      heading: name,
      lines: sectionLines(series, name, words),
      charts: slots.map(({ drawn, caption }, at): ChartSlot => ({
        x: at * (SIZE.width + BETWEEN),
        y: 0,
        ...SIZE,
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
  const sections = shown.map((series, index) => sectionOf(series, index, input));
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
