import type { Door, Listing } from "./door";
import { tableFingerprint, workbookFingerprint } from "./fingerprint";
import type { WorkbookState } from "./state";
import type { Grid } from "../cells/grid";
import type { TableChoice, TableMapping } from "../tables/mapping";
import type { Reading } from "../tables/records";
import { planBodies, planHeads } from "../tables/plan-reads";
import { readTables } from "../tables/read-tables";
import { recognise } from "../tables/recognise";

/** A workbook as read for a run. */
export interface WorkbookReading {
  readonly listing: Listing;
  readonly state: WorkbookState;
  readonly mappings: readonly TableMapping[];
  readonly reading: Reading;
  readonly fingerprint: string;
}
