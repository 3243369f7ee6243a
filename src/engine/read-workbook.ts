import type { Door, Listing } from "./door";
import { tableFingerprint, workbookFingerprint } from "./fingerprint";
import type { WorkbookState } from "./state";
import { chosenOf } from "../tables/choices";
import type { TableChoice, TableMapping } from "../tables/mapping";
import { planBodies, planHeads } from "../tables/plan-reads";
import { readTables } from "../tables/read-tables";
import { cellsBySheet, cellsOf } from "../tables/sheet-cells";
import { recognise } from "../tables/recognise";
import type { Reading } from "../tables/records";

/** A workbook as read for a run. */
export interface WorkbookReading {
  readonly listing: Listing;
  readonly state: WorkbookState;
  /** Every table recognised, in the order of the sheets; only those that are sure or likely were read. */
  readonly mappings: readonly TableMapping[];
  readonly reading: Reading;
  readonly fingerprint: string;
}

/**
 * Recognises and reads the tables of a workbook in at most three round trips.
 * @param given choices that go before those the workbook remembers
 * @throws DoorError
 */
export async function readWorkbookTables(
  door: Pick<Door, "survey" | "read">,
  given: Readonly<Record<string, TableChoice>> = {}
): Promise<WorkbookReading> {
  const { listing, heads, state } = await door.survey((known, { choices }) =>
    planHeads(known, { ...choices, ...given })
  );
  const choices = { ...state.choices, ...given };
  const rest = planBodies(listing, heads, choices);
  const grids = rest.length > 0 ? [...heads, ...(await door.read(rest))] : heads;
  const mappings = recognise(listing, grids, choices);
  const reading = readTables(mappings, grids, { scale: state.scale, choices });
  const cells = cellsBySheet(grids);
  const prints = reading.counts.map(({ mapping }) =>
    tableFingerprint(mapping, cellsOf(cells, mapping.where))
  );
  // The same words are other numbers on another scale.
  const scale = reading.tables.ties?.scale ?? "none";
  const percentScales = (reading.tables.indicators?.mappings ?? []).flatMap(
    (mapping) => chosenOf(mapping, choices, ({ percentScale }) => percentScale) ?? []
  );
  const fingerprint = workbookFingerprint([
    ...prints,
    `scale ${scale}`,
    ...percentScales.map((each) => `values ${each}`),
  ]);
  return { listing, state, mappings, reading, fingerprint };
}
