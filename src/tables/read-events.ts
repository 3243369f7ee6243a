import type { EventsTable, IndicatorEvent } from "./indicator-records";
import type { KnownIndicators } from "./known-indicators";
import { saysEveryone } from "./everyone";
import { periodCells } from "./period-cells";
import {
  type TableReader,
  hasRequired,
  optionalChoice,
  optionalList,
  optionalText,
  requiredText,
} from "./table-reader";

export interface EventsRead {
  readonly table: EventsTable;
  readonly read: number;
}

/** The indicators that an event is about; a blank cell and "All" mean every one. */
function indicatorsAt(
  reader: TableReader,
  row: number,
  known: KnownIndicators
): readonly (string | null)[] {
  const named = optionalList(reader, row, "indicator", false).filter((name) => !saysEveryone(name));
  if (named.length === 0) return [null];
  return named.map((name) => known.indicator(name, reader, row, "indicator"));
}

/** Reads what could move an indicator, one event for each indicator that it names; null where it is not said when. */
export function readEvents(reader: TableReader, known: KnownIndicators): EventsRead | null {
  if (!hasRequired(reader, ["event", "period"])) return null;
  const periodOf = periodCells(reader, "period", true);
  let read = 0;
  const events = reader.rows.flatMap((row): IndicatorEvent[] => {
    const event = requiredText(reader, row, "event");
    const period = periodOf(row);
    if (event === null || period === null) return [];
    read++;
    const place = optionalText(reader, row, "place");
    const about = {
      event,
      period,
      place: place === null || saysEveryone(place) ? null : known.place(place),
      kind: optionalChoice(reader, row, "kind", [
        "start",
        "programme",
        "policy",
        "shock",
        "measureChanged",
      ]),
      at: reader.at(row, "event"),
    };
    return indicatorsAt(reader, row, known).map((indicator) => ({ ...about, indicator }));
  });
  return { table: { mapping: reader.mapping, events }, read };
}
