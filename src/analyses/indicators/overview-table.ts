import type { GroupReadings } from "./group-readings";
import type { SeriesFindings, TargetFindings } from "./findings";
import type { Overview } from "./overview-rows";
import { saysOf } from "./says";
import { seriesHasSeasons } from "./seasons";
import { seriesWords } from "./series-words";
import { assuranceTone, variationTone } from "./tones";
import { finerKind } from "../value-kinds";
import type { NumberKind } from "../../messages/number-kinds";
import type { Words } from "../../messages/words";
import type { CellContent, TableSpec, Tone } from "../../sheets/sheet";
import type { CellLink } from "../../tables/records";

export const OVERVIEW_TABLE = "overview";
/** The column of the small charts. */
export const COURSE_COLUMN = "course";
const ROW_HEIGHT = 30;
const NONE = "–";

/** A cell with how it is said and coloured, where that differs from its column. */
interface Cell {
  readonly content: CellContent;
  readonly kind?: NumberKind;
  readonly tone?: Tone;
}

export interface OverviewTableInput {
  readonly overview: Overview;
  /** Where a row's details stand; null for a row without. */
  readonly detailsOf: (series: SeriesFindings) => CellLink | null;
  readonly groupsOf: (series: SeriesFindings) => GroupReadings | null;
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

function rowOf(series: SeriesFindings, input: OverviewTableInput): Cell[] {
  const { overview, detailsOf, groupsOf, words } = input;
  const say = words.indicators;
  const { kinds } = seriesWords(series, words);
  const { last, chart, target, trend, distance } = series;
  const change = (of: number | null | undefined): Cell =>
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

/** One row an indicator and place of ours; the one table that grows. */
export function overviewTable(input: OverviewTableInput): TableSpec {
  const { overview, words } = input;
  const { rows, counted } = overview;
  const say = words.indicators.table;
  const cells = rows.map((series) => rowOf(series, input));
  const firsts = rows.flatMap(({ first }) => first?.period ?? []);
  const places = rows.flatMap(({ distance }) => distance?.place ?? []);
  return {
    id: OVERVIEW_TABLE,
    heading: say.heading(counted),
    note: say.note(common(places)),
    columns: [
      { id: "indicator", header: say.indicator, kind: "text", width: 240 },
      { id: "place", header: say.place, kind: "text", width: 150 },
      { id: "latest", header: say.latest, kind: "decimal", width: 66 },
      { id: "period", header: say.period, kind: "text", width: 84 },
      { id: "change", header: say.change, kind: "text", width: 116 },
      { id: COURSE_COLUMN, header: say.since(common(firsts)), kind: "text", width: 104 },
      { id: "target", header: say.target, kind: "decimal", width: 60 },
      { id: "by", header: say.by, kind: "text", width: 72 },
      { id: "against", header: say.against, kind: "text", width: 140 },
      { id: "pace", header: say.pace, kind: "decimalChange", width: 80 },
      { id: "onPace", header: say.onPace, kind: "text", width: 130 },
      { id: "distance", header: say.distance, kind: "decimalChange", width: 66 },
      { id: "distanceChange", header: say.distanceChange, kind: "decimalChange", width: 72 },
      { id: "gap", header: say.gap, kind: "decimal", width: 56 },
      { id: "says", header: say.says, kind: "sentence", width: 300 },
    ],
    rows: cells.map((row) => row.map(({ content }) => content)),
    kinds: cells.map((row) => row.map(({ kind }) => kind ?? null)),
    tones: cells.map((row) => row.map(({ tone }) => tone ?? null)),
    rowHeight: ROW_HEIGHT,
    whenEmpty: say.empty,
    linkText: say.link,
  };
}
