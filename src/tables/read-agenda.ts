import type { AgendaItem, AgendaTable } from "./indicator-records";
import type { KnownIndicators } from "./known-indicators";
import { textOf } from "./names";
import { observedIn } from "./observed-values";
import { onScale } from "./percent-scale";
import { periodCells } from "./period-cells";
import {
  type TableReader,
  hasRequired,
  optionalChoice,
  optionalList,
  optionalText,
  requiredText,
} from "./table-reader";
import { commasSeparate } from "./words-in-cells";

export interface AgendaRead {
  readonly table: AgendaTable;
  readonly read: number;
}

/** A target on the scale of the item's first indicator that is known: "95%" is 0.95 of shares and 95 of percentages. */
function targetAt(
  reader: TableReader,
  row: number,
  indicators: readonly string[],
  known: KnownIndicators
): number | null {
  const value = reader.value(row, "target");
  const observed = observedIn(value);
  if (observed === null)
    reader.report("skips", "notANumber", { row, id: "target", found: textOf(value) });
  if (observed?.value == null) return null;
  const format = reader.format(row, "target");
  const cell = {
    value: observed.value,
    hasPercentSign: observed.hasPercentSign,
    hasPercentFormat: typeof value === "number" && format.includes("%"),
  };
  const scale = indicators.map(known.scaleOf).find((each) => each !== null);
  // Without a scale to go by, percentages are what they show: 95 for "95%" and for 0.95 in a percent format.
  return onScale(cell, scale ?? "percent");
}

/** Reads what was agreed; null where it is not said what. */
export function readAgenda(reader: TableReader, known: KnownIndicators): AgendaRead | null {
  if (!hasRequired(reader, ["area"])) return null;
  const periodOf = periodCells(reader, "targetPeriod", false);
  const commas = (id: string): boolean =>
    reader.has(id) && commasSeparate(reader.rows.map((row) => reader.value(row, id)));
  const [commasInIndicators, commasInRoles] = [commas("indicators"), commas("neededRoles")];
  const items = reader.rows.flatMap((row): AgendaItem[] => {
    const area = requiredText(reader, row, "area");
    if (area === null) return [];
    const indicators = optionalList(reader, row, "indicators", commasInIndicators).map((name) =>
      known.indicator(name, reader, row, "indicators")
    );
    return [
      {
        area,
        indicators,
        target: reader.has("target") ? targetAt(reader, row, indicators, known) : null,
        targetPeriod: periodOf(row),
        neededRoles: optionalList(reader, row, "neededRoles", commasInRoles),
        lead: optionalText(reader, row, "lead"),
        why: optionalText(reader, row, "why"),
        proposedBy: optionalChoice(reader, row, "proposedBy", ["partner", "residents"]),
        at: reader.at(row, "area"),
      },
    ];
  });
  return { table: { mapping: reader.mapping, items }, read: items.length };
}
