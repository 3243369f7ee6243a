import { type CellValue, isCellError } from "../cells/value";
import type { Observation, ObservationMark } from "./indicator-records";
import { DIMENSION_HEADERS } from "./indicators";
import { saysEveryone } from "./everyone";
import { textOf, wordKey } from "./names";
import { type ObservedValue, observedIn } from "./observed-values";
import type { Period } from "./period";
import { periodCells } from "./period-cells";
import type { ScaleCell } from "./percent-scale";
import type { labels } from "./read-ties";
import {
  type TableReader,
  optionalChoice,
  optionalValue,
  optionalYesNo,
  requiredText,
} from "./table-reader";
import { saysNothing } from "./words-in-cells";
import { numberIn } from "./numbers-in-cells";

/** A number and how its cell writes it, before the scale of its indicator is known. */
export type WrittenNumber = Omit<ScaleCell, "fraction">;

/** One observation as its row says it; scales, repeats and what rows say of each other are settled afterwards. */
export interface IndicatorRow {
  readonly reader: TableReader;
  readonly row: number;
  readonly indicator: string;
  readonly place: string;
  readonly groupType: string;
  readonly group: string;
  readonly period: Period;
  readonly mark: ObservationMark;
  readonly value: WrittenNumber | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly aboutHowMany: number | null;
  readonly unit: string;
  readonly better: Observation["better"];
  readonly target: WrittenNumber | null;
  readonly targetPeriod: Period | null;
  readonly comparison: boolean;
  readonly kind: Observation["kind"];
}

/** One writing for each name, shared by all tables that are joined. */
export interface IndicatorLabels {
  readonly indicators: ReturnType<typeof labels>;
  readonly places: ReturnType<typeof labels>;
  readonly groupTypes: ReturnType<typeof labels>;
  readonly groups: ReturnType<typeof labels>;
  readonly units: ReturnType<typeof labels>;
}

/** Marks met in a table's cells and how often: "*" → 12. */
export interface MetMarks {
  readonly suppressed: Map<string, number>;
  readonly missing: Map<string, number>;
  readonly footnotes: Map<string, number>;
}

const count = (marks: Map<string, number>, text: string): void => {
  marks.set(text, (marks.get(text) ?? 0) + 1);
};

const NOTHING: ObservedValue = {
  mark: "missing",
  value: null,
  hasPercentSign: false,
  footnote: "",
};

/** Reads the text of a column, each distinct cell once; "" where the table has no such column or the cell says nothing. */
function texts(reader: TableReader, id: string, label: (text: string) => string) {
  if (!reader.has(id)) return () => "";
  const known = new Map<CellValue, string>();
  return (row: number): string => {
    const value = reader.value(row, id);
    let text = known.get(value);
    if (text === undefined) {
      text = saysNothing(value) || isCellError(value) ? "" : label(textOf(value));
      known.set(value, text);
    }
    return text;
  };
}

/** Reads a number that may be withheld; null, with the problem said, where the cell is neither. */
function observations(reader: TableReader, id: string, marks: MetMarks) {
  if (!reader.has(id)) return (): ObservedValue | null => NOTHING;
  const known = new Map<CellValue, ObservedValue | null>();
  return (row: number): ObservedValue | null => {
    const value = reader.value(row, id);
    if (isCellError(value)) {
      reader.report("skips", "errorCell", { row, id, found: value.error });
      return null;
    }
    // Numbers are read faster than they are found again; texts repeat.
    let observed = typeof value === "number" ? observedIn(value) : known.get(value);
    if (observed === undefined) known.set(value, (observed = observedIn(value)));
    if (observed === null) {
      const text = textOf(value);
      const isError = /^#[A-Z/0!?]+$/i.test(text) && text.length > 1;
      reader.report("skips", isError ? "errorCell" : "notANumber", { row, id, found: text });
    } else if (observed.mark !== "value" && value !== null && textOf(value) !== "")
      count(observed.mark === "suppressed" ? marks.suppressed : marks.missing, textOf(value));
    else if (observed.footnote !== "") count(marks.footnotes, observed.footnote);
    return observed;
  };
}

const PERCENT_FORMAT = /%/;

function written(observed: ObservedValue, value: CellValue, format: string): WrittenNumber | null {
  if (observed.value === null) return null;
  return {
    value: observed.value,
    hasPercentSign: observed.hasPercentSign,
    hasPercentFormat: typeof value === "number" && PERCENT_FORMAT.test(format),
  };
}

/** A count of a row: null where it is not known, and, with the problem said, where it is below zero. */
function countOf(
  reader: TableReader,
  row: number,
  id: string,
  observed: ObservedValue | null
): number | null {
  if (observed?.value == null) return null;
  if (observed.value >= 0) return observed.value;
  reader.report("skips", "negativeCount", { row, id, found: String(observed.value) });
  return null;
}

const DIMENSIONS: ReadonlySet<string> = new Set(DIMENSION_HEADERS.map(wordKey));

/** Where groups stand: in the column of groups, or where there is none in that of their type. */
function groupColumns(reader: TableReader): { readonly type: string; readonly group: string } {
  if (!reader.has("group") && reader.has("groupType")) return { type: "", group: "groupType" };
  return { type: "groupType", group: "group" };
}

/** Reads the rows of one table of indicators, long or wide; a row that cannot be read is said and left out. */
export function indicatorRows(
  reader: TableReader,
  { indicators, places, groupTypes, groups, units }: IndicatorLabels
): { readonly rows: readonly IndicatorRow[]; readonly marks: MetMarks } {
  const marks: MetMarks = { suppressed: new Map(), missing: new Map(), footnotes: new Map() };
  const { type, group } = groupColumns(reader);
  const header = reader.mapping.headers.group ?? "";
  const dimension = !reader.has(type) && DIMENSIONS.has(wordKey(header)) ? header : "";
  const [indicatorOf, placeOf] = [
    texts(reader, "indicator", indicators.of),
    texts(reader, "place", places.of),
  ];
  const typeOf = texts(reader, type, groupTypes.of);
  const groupOf = texts(reader, group, (text) => (saysEveryone(text) ? "" : groups.of(text)));
  const unitOf = texts(reader, "unit", units.of);
  const periodOf = periodCells(reader, "period", true);
  const targetPeriodOf = periodCells(reader, "targetPeriod", false);
  const valueOf = observations(reader, "value", marks);
  const numeratorOf = observations(reader, "numerator", marks);
  const denominatorOf = observations(reader, "denominator", marks);
  const targetOf = observations(reader, "target", {
    suppressed: new Map(),
    missing: new Map(),
    footnotes: new Map(),
  });
  const hasValue = reader.has("value");
  const [hasAbout, hasBetter, hasComparison, hasKind] = [
    "aboutHowMany",
    "better",
    "comparison",
    "kind",
  ].map(reader.has);
  const rows: IndicatorRow[] = [];
  for (const row of reader.rows) {
    const indicator = indicatorOf(row);
    if (indicator === "" && requiredText(reader, row, "indicator") === null) continue;
    const period = periodOf(row);
    if (period === null) continue;
    const value = valueOf(row);
    const above = numeratorOf(row);
    const below = denominatorOf(row);
    if (value === null || (!hasValue && above === null)) continue;
    const numerator = countOf(reader, row, "numerator", above);
    const denominator = countOf(reader, row, "denominator", below);
    const isCounted = numerator !== null && denominator !== null;
    const isWithheld = [value, above].some((each) => each?.mark === "suppressed");
    const mark =
      value.mark === "value" || (value.mark === "missing" && isCounted)
        ? "value"
        : isWithheld
          ? "suppressed"
          : "missing";
    const target = targetOf(row);
    const groupName = groupOf(row);
    rows.push({
      reader,
      row,
      indicator,
      place: placeOf(row),
      groupType: groupName === "" ? "" : typeOf(row) || dimension,
      group: groupName,
      period,
      mark,
      value: written(value, reader.value(row, "value"), reader.format(row, "value")),
      numerator: mark === "value" ? numerator : null,
      denominator: denominator === 0 ? null : denominator,
      aboutHowMany: hasAbout
        ? optionalValue(reader, row, "aboutHowMany", numberIn, "notANumber")
        : null,
      unit: unitOf(row),
      better: hasBetter ? optionalChoice(reader, row, "better", ["higher", "lower"]) : null,
      target: target && written(target, reader.value(row, "target"), reader.format(row, "target")),
      targetPeriod: targetPeriodOf(row),
      comparison: hasComparison && optionalYesNo(reader, row, "comparison") === true,
      kind: hasKind ? optionalChoice(reader, row, "kind", ["outcome", "contributing"]) : null,
    });
  }
  return { rows, marks };
}
