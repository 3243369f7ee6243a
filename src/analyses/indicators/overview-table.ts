import type { GroupReadings } from "./group-readings";
import type { SeriesFindings, TargetFindings } from "./findings";
import type { Overview } from "./overview-rows";
import { saysOf } from "./says";
import { seriesHasSeasons } from "./seasons";
import { seriesWords } from "./series-words";
import { assuranceTone, variationTone } from "./tones";
import { finerKind } from "../value-kinds";
import {
  NONE,
  textHeight,
  writtenColumns,
  type WrittenCell,
  type WrittenColumn,
} from "../written-columns";
import type { NumberKind } from "../../messages/number-kinds";
import type { Words } from "../../messages/words";
import type { TableSpec } from "../../sheets/sheet";
import type { CellLink } from "../../tables/records";

export const OVERVIEW_TABLE = "overview";
/** The column of the small charts. */
export const COURSE_COLUMN = "course";
/** Pixels of a row with a small chart, and of the widest table that prints at a readable size. */
const LEAST_HEIGHT = 30;
const WIDEST = 1480;
export interface OverviewTableInput {
  readonly overview: Overview;
  /** Where a row's details stand; null for a row without. */
  readonly detailsOf: (series: SeriesFindings) => CellLink | null;
  readonly groupsOf: (series: SeriesFindings) => GroupReadings | null;
  /** How many rows have a section, and with it a small chart. */
  readonly detailed: number;
  readonly words: Words;
}

/** What all have in common, else null. */
function common<Value>(values: readonly Value[]): Value | null {
  const different = new Set(values);
  const [only] = different;
  return different.size === 1 ? only : null;
}

function paceWords(target: TargetFindings | null, words: Words): string {
  const say = words.indicators.pace;
  if (target === null) return say.none;
  const { verdict, reachedIn, reachedBy } = target;
  if (verdict === "reached") return say.reached(reachedIn ?? NONE);
  if (verdict === "tooFew") return say.tooFew;
  if (reachedBy === null) return say.noDate;
  const { earliest, latest } = reachedBy;
  return earliest === latest ? earliest : words.indicators.target.between(earliest, latest);
}

function rowOf(series: SeriesFindings, input: OverviewTableInput): WrittenCell[] {
  const { overview, detailsOf, groupsOf, words } = input;
  const say = words.indicators;
  const { kinds } = seriesWords(series, words);
  const { last, chart, target, trend, distance } = series;
  const change = (of: number | null | undefined): WrittenCell =>
    of === null || of === undefined
      ? { content: null }
      : { content: of * kinds.points, kind: kinds.change };
  const link = detailsOf(series);
  const variation = seriesHasSeasons(series) ? "seasons" : (chart?.variation ?? "tooFew");
  const assurance = chart?.assurance ?? null;
  const against =
    target === null || series.better === null
      ? say.assurance.none
      : say.assurance[assurance ?? "tooFew"];
  const gap = groupsOf(series);
  return [
    { content: link === null ? series.indicator : { text: series.indicator, link } },
    { content: overview.placeOf(series) || NONE },
    { content: last?.value ?? null, kind: kinds.value },
    { content: last?.period ?? NONE },
    {
      content: last === null ? say.variation.none : say.variation[variation],
      tone: variationTone(variation),
    },
    { content: null },
    { content: target?.value ?? null, kind: kinds.value },
    { content: target?.period ?? NONE },
    { content: against, tone: assuranceTone(assurance) },
    trend === null
      ? { content: null }
      : {
          content: trend.slope * kinds.points,
          kind: finerKind(kinds.change, trend.slope * kinds.points),
        },
    { content: paceWords(target, words) },
    change(distance?.last),
    change(distance ? distance.last - distance.first : null),
    gap === null
      ? { content: null }
      : {
          content: gap.difference * kinds.points,
          kind: kinds.points === 100 ? "decimal" : amountKind(kinds.change),
        },
    { content: saysOf(series, words) },
  ];
}

/** The same without a sign: a gap is a size. */
function amountKind(kind: NumberKind): NumberKind {
  const sizes: Partial<Record<NumberKind, NumberKind>> = {
    percentPoints: "decimal",
    decimalChange: "decimal",
    hundredthsChange: "hundredths",
    countChange: "count",
  };
  return sizes[kind] ?? kind;
}

/** What the table needs said beside its heading. */
function noteOf(input: OverviewTableInput, ids: ReadonlySet<string>): string {
  const { overview, detailed, words } = input;
  const { rows } = overview;
  const say = words.indicators.table;
  const places = rows.flatMap(({ distance }) => distance?.place ?? []);
  return [
    ...(detailed < rows.length ? [say.chosenNote(detailed, rows.length)] : []),
    ...(ids.has("distance") ? [say.distanceNote(common(places))] : []),
    ...(ids.has("gap") ? [say.gapNote] : []),
  ].join(" ");
}

/** All columns that the table can have; `least` and `most` are the pixels between which their words decide. */
function columnsOf({ overview, words }: OverviewTableInput): readonly WrittenColumn[] {
  const say = words.indicators.table;
  const firsts = overview.rows.flatMap(({ first }) => first?.period ?? []);
  return [
    { id: "indicator", header: say.indicator, kind: "text", least: 150, most: 290, stays: true },
    { id: "place", header: say.place, kind: "text", least: 110, most: 210 },
    { id: "latest", header: say.latest, kind: "decimal", stays: true },
    { id: "period", header: say.period, kind: "text" },
    { id: "change", header: say.change, kind: "text", stays: true },
    { id: COURSE_COLUMN, header: say.since(common(firsts)), kind: "text", least: 104, stays: true },
    { id: "target", header: say.target, kind: "decimal" },
    { id: "by", header: say.by, kind: "text" },
    { id: "against", header: say.against, kind: "text" },
    { id: "pace", header: say.pace, kind: "decimalChange" },
    { id: "onPace", header: say.onPace, kind: "text", least: 100, most: 150 },
    { id: "distance", header: say.distance, kind: "decimalChange" },
    { id: "distanceChange", header: say.distanceChange, kind: "decimalChange" },
    { id: "gap", header: say.gap, kind: "decimal" },
    { id: "says", header: say.says, kind: "sentence", least: 200, most: 400, stays: true },
  ];
}

/** One row an indicator and place of ours; the one table that grows. Columns that nothing stands in are left out. */
export function overviewTable(input: OverviewTableInput): TableSpec {
  const { overview, words } = input;
  const { rows, counted } = overview;
  const say = words.indicators.table;
  const { columns, cells } = writtenColumns(
    columnsOf(input),
    rows.map((series) => rowOf(series, input)),
    WIDEST,
    words
  );
  return {
    id: OVERVIEW_TABLE,
    heading: say.heading(counted),
    note: noteOf(input, new Set(columns.map(({ id }) => id))),
    columns,
    rows: cells.map((row) => row.map(({ content }) => content)),
    kinds: cells.map((row) => row.map(({ kind }) => kind ?? null)),
    tones: cells.map((row) => row.map(({ tone }) => tone ?? null)),
    rowHeight: cells.map((row) => Math.max(LEAST_HEIGHT, textHeight(row, columns))),
    whenEmpty: say.empty,
    linkText: say.link,
  };
}
