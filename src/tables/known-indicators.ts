import type { IndicatorsTable, ValueScale } from "./indicator-records";
import { nameKey } from "./names";
import { nearNames } from "./near-names";
import type { TableReader } from "./table-reader";

/** The indicators and places that the tables of indicators hold, for tables that speak about them. */
export interface KnownIndicators {
  /** The indicator as its table writes it; as given, with a note, where no table has it. */
  readonly indicator: (text: string, reader: TableReader, row: number, id: string) => string;
  /** The place as the table of indicators writes it, else as given. */
  readonly place: (text: string) => string;
  /** The scale of an indicator; null where it is unknown. */
  readonly scaleOf: (indicator: string) => ValueScale | null;
}

/** @param table null where the workbook has no table of indicators: every name then stands as given. */
export function knownIndicators(table: IndicatorsTable | null): KnownIndicators {
  const indicators = new Map<string, string>();
  const places = new Map<string, string>();
  const scales = new Map<string, ValueScale>();
  const observations = table?.observations ?? [];
  for (const { indicator, scale } of observations) scales.set(indicator, scale);
  for (const indicator of scales.keys()) indicators.set(nameKey(indicator), indicator);
  for (const place of new Set(observations.map((each) => each.place)))
    places.set(nameKey(place), place);
  const near = nearNames([...indicators.values()]);
  return {
    indicator: (text, reader, row, id) => {
      const known = indicators.get(nameKey(text));
      if (known !== undefined || indicators.size === 0) return known ?? text;
      reader.report("note", "unknownIndicator", {
        row,
        id,
        found: text,
        expected: near.nearest(text) ?? "",
      });
      return text;
    },
    place: (text) => places.get(nameKey(text)) ?? text,
    scaleOf: (indicator) => scales.get(indicator) ?? null,
  };
}
