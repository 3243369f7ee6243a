import { shareRows, type Workbook } from "../../workbook/model";
import { chartsToKeep, lendCharts } from "./charts/chart-on";
import { copy } from "./copy";
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

/** Copies a workbook. Rows of cells are shared until they change, and what charts draw is only ever made anew. */
function copyWorkbook(workbook: Workbook): Workbook {
  const { source, sheets, ...rest } = workbook;
  return {
    ...copy(rest),
    source,
    sheets: sheets.map(({ rows, charts, ...sheet }) => ({
      ...copy(sheet),
      rows: shareRows({ rows }),
      charts: charts.map((placed) => ({ ...placed })),
    })),
  };
}

export function takeSnapshot(open: OpenWorkbook): Snapshot {
  const { workbook, activeSheetId, selection, settings, properties } = open;
  return {
    workbook: copyWorkbook(workbook),
    activeSheetId,
    selection,
    charts: chartsToKeep(open),
    ...copy({ settings, properties }),
  };
}

/** Puts an open workbook back to a state; the workbook object itself stays the same one. */
export function restoreSnapshot(open: OpenWorkbook, snapshot: Snapshot): void {
  Object.assign(open.workbook, copyWorkbook(snapshot.workbook));
  open.activeSheetId = snapshot.activeSheetId;
  open.selection = snapshot.selection;
  lendCharts(open, snapshot.charts);
  refill(open.settings, copy(snapshot.settings));
  refill(open.properties, copy(snapshot.properties));
}

function refill<V>(map: Map<string, V>, entries: ReadonlyMap<string, V>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
