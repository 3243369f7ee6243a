import { shareRows, type Workbook } from "../../workbook/model";
import type { OpenWorkbook } from "./open-workbook";

/** A state of an open workbook to come back to. */
export interface Snapshot {
  readonly workbook: Workbook;
  readonly activeSheetId: string;
  readonly selection: OpenWorkbook["selection"];
  readonly charts: OpenWorkbook["charts"];
  readonly settings: OpenWorkbook["settings"];
  readonly properties: OpenWorkbook["properties"];
}

/** Copies plain data with its maps and sets; byte arrays are left as they are. */
function copy<T>(value: T): T;
function copy(value: unknown): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => copy(entry));
  if (value instanceof Map) return new Map([...value].map(([key, entry]) => [key, copy(entry)]));
  if (value instanceof Set) return new Set(value);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copy(entry)]));
}

/** Copies a workbook. Rows of cells are shared until they change. */
function copyWorkbook(workbook: Workbook): Workbook {
  const { source, sheets, ...rest } = workbook;
  return {
    ...copy(rest),
    source,
    sheets: sheets.map(({ rows, ...sheet }) => ({
      ...copy(sheet),
      rows: shareRows({ rows }),
    })),
  };
}

export function takeSnapshot(open: OpenWorkbook): Snapshot {
  const { workbook, activeSheetId, selection, charts, settings, properties } = open;
  return {
    workbook: copyWorkbook(workbook),
    activeSheetId,
    selection,
    ...copy({ charts, settings, properties }),
  };
}

/** Puts an open workbook back to a state; the workbook object itself stays the same one. */
export function restoreSnapshot(open: OpenWorkbook, snapshot: Snapshot): void {
  Object.assign(open.workbook, copyWorkbook(snapshot.workbook));
  open.activeSheetId = snapshot.activeSheetId;
  open.selection = snapshot.selection;
  refill(open.charts, copy(snapshot.charts));
  refill(open.settings, copy(snapshot.settings));
  refill(open.properties, copy(snapshot.properties));
}

function refill<V>(map: Map<string, V>, entries: ReadonlyMap<string, V>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
