import { parseAddress } from "../cells/address";
import { mapChart } from "../drawing/map-chart";
import type { ChangedSheet, Journal, KeptChart, KeptTable, MadeSheet } from "../engine/journal";
import { STATE_NAMESPACE } from "../engine/state";
import { tablesToPutBack } from "../engine/tables-to-put-back";
import { chartBox, DEFAULT_COLUMN_WIDTH } from "../sheets/pixel-geometry";
import type { PlacedData } from "../sheets/placed";
import { identityName } from "../sheets/result-names";
import { DEFAULT_ROW_HEIGHT } from "../sheets/styles";
import { chartPlaces } from "./chart-places";
import { cellAt, sheetByName, type DataBar, type Sheet, type Table, type Workbook } from "./model";
import { findResultSheet } from "./premises";
import { putCellsBack } from "./put-cells-back";

const POINTS_PER_PIXEL = 0.75;

/** Takes away a sheet that the run has made. One that only has its name may be somebody else's, unless it is empty. */
function removeMade(workbook: Workbook, { id, name, identity }: MadeSheet): void {
  const named = sheetByName(workbook, name);
  const made = findResultSheet(workbook, id) ?? (named?.rows.size === 0 ? named : null);
  workbook.sheets = workbook.sheets.filter((sheet) => sheet !== made);
  const own = identityName(id).toLowerCase();
  workbook.names = workbook.names.flatMap((each) => {
    if (each.sheetId !== null) return each.sheetId === made?.id ? [] : [each];
    if (each.name.toLowerCase() !== own) return [each];
    if (identity === null) return [];
    const refersTo = identity.replace(/^=/, "");
    const range = parseAddress(refersTo);
    const isThere = range !== null && sheetByName(workbook, range.sheet) !== null;
    return [{ ...each, refersTo, range: isThere ? range : null }];
  });
}

/** The headers of a table are what its cells say. */
function columnsOf(sheet: Sheet, { range }: KeptTable, now: readonly string[]): string[] {
  return Array.from({ length: range.columns }, (_, column) => {
    const value = cellAt(sheet, range.top, range.left + column)?.value ?? null;
    return typeof value === "string" ? value : (now[column] ?? `Column${column + 1}`);
  });
}

function putTablesBack(workbook: Workbook, sheet: Sheet, was: ChangedSheet): void {
  const { removed, resized, missing } = tablesToPutBack(was, sheet.tables);
  sheet.tables = sheet.tables.filter(({ name }) => !removed.includes(name));
  for (const kept of resized) {
    const table = sheet.tables.find(({ name }) => name === kept.name);
    if (!table) continue;
    table.columns = columnsOf(sheet, kept, table.columns);
    table.range = kept.range;
  }
  sheet.tables.push(
    ...missing.map((kept): Table => ({
      id: workbook.nextId++,
      name: kept.name,
      range: kept.range,
      hasHeader: true,
      hasTotals: false,
      columns: columnsOf(sheet, kept, []),
      showFilter: kept.showFilterButton,
      style: kept.style || null,
      bandedRows: kept.showBandedRows,
      part: null,
    }))
  );
}

function putBarsBack(sheet: Sheet, { barPlaces, bars }: ChangedSheet): void {
  const isOurs = (bar: DataBar): boolean =>
    barPlaces.some(
      ({ top, left, columns }) =>
        bar.range.top === top && bar.range.left === left && bar.range.columns === columns
    );
  sheet.dataBars = [
    ...sheet.dataBars.filter((bar) => !isOurs(bar)),
    ...bars.map(({ range, color }) => ({ range, color })),
  ];
}

/** The cells that a chart draws, with what they hold. */
function withValues(workbook: Workbook, { range }: PlacedData): PlacedData {
  const sheet = sheetByName(workbook, range.sheet);
  const values = Array.from({ length: range.rows * range.columns }, (_, i) => {
    const row = range.top + Math.floor(i / range.columns);
    const cell = sheet && cellAt(sheet, row, range.left + (i % range.columns));
    const value = cell?.value ?? null;
    return typeof value === "number" || typeof value === "string" ? value : null;
  });
  return { range, values };
}

/** Draws a chart as it was drawn last; one that does not begin in its old cell is put there again. */
function putChartBack(
  workbook: Workbook,
  sheet: Sheet,
  was: ChangedSheet,
  { block, left, top, width, height }: KeptChart,
  places: ReturnType<typeof chartPlaces>
): void {
  const columns = Math.max(-1, ...sheet.columnWidths.keys()) + 1;
  const grid = {
    columnWidths: Array.from(
      { length: columns },
      (_, at) => sheet.columnWidths.get(at) ?? DEFAULT_COLUMN_WIDTH
    ),
    rowHeights: Object.fromEntries(sheet.rowHeights),
  };
  const pixels = [left, top, width, height].map((points) => points / POINTS_PER_PIXEL);
  const [x, y, wide, high] = pixels;
  const box = chartBox(grid, { left: x, top: y, width: wide, height: high });
  const place = places.get(block.name);
  const hasMoved = place && (place.row !== box.row || place.column !== box.column);
  if (hasMoved && sheet.part !== null) sheet.removedCharts.push(block.name);
  const onTab = (data: PlacedData): PlacedData => {
    const tab = data.range.sheet === was.name ? sheet.name : data.range.sheet;
    return withValues(workbook, { ...data, range: { ...data.range, sheet: tab } });
  };
  sheet.charts.push({
    id: `chart-${workbook.nextId++}`,
    name: block.name,
    box,
    chart: mapChart(block.chart, onTab),
  });
}

function putChartsBack(workbook: Workbook, sheet: Sheet, was: ChangedSheet): void {
  const places = chartPlaces(workbook, sheet);
  const kept = new Set(was.charts.map(({ block }) => block.name));
  sheet.charts = sheet.charts.filter(({ name }) => was.objects.includes(name) && !kept.has(name));
  if (sheet.part !== null) {
    sheet.removedCharts.push(...[...places.keys()].filter((name) => !was.objects.includes(name)));
  }
  for (const each of was.charts) putChartBack(workbook, sheet, was, each, places);
}

function putHeightsBack({ rowHeights }: Sheet, { heights }: ChangedSheet): void {
  for (const { top, heights: points } of heights) {
    points.forEach((height, i) => {
      const pixels = Math.round(height / POINTS_PER_PIXEL);
      if (pixels !== DEFAULT_ROW_HEIGHT || rowHeights.has(top + i)) rowHeights.set(top + i, pixels);
    });
  }
}

function putSheetBack(workbook: Workbook, sheet: Sheet, was: ChangedSheet): void {
  sheet.changed = "all";
  putHeightsBack(sheet, was);
  for (const { column, width } of was.widths) {
    sheet.columnWidths.set(column, width / POINTS_PER_PIXEL);
  }
  putCellsBack(sheet, was);
  putTablesBack(workbook, sheet, was);
  putBarsBack(sheet, was);
  for (const { top, heights } of was.heights) {
    heights.forEach((points, i) => sheet.rowHeights.set(top + i, points / POINTS_PER_PIXEL));
  }
  putChartsBack(workbook, sheet, was);
  const area = parseAddress(was.printArea ?? "");
  if (area === null || sheet.print === null) return;
  const { top, left, rows, columns } = area;
  sheet.print = { ...sheet.print, area: { top, left, rows, columns } };
}

/**
 * Puts a workbook back as it was before the run that the journal belongs to, however far that run came before the
 * workbook was saved. The state part goes back with it, and the mark of the run.
 */
export function putBack(workbook: Workbook, journal: Journal): void {
  for (const was of journal.changed) {
    const sheet = findResultSheet(workbook, was.id);
    if (sheet !== null) putSheetBack(workbook, sheet, was);
  }
  for (const made of journal.made) removeMade(workbook, made);
  const { state } = journal;
  workbook.customXmlParts = workbook.customXmlParts.flatMap((part) => {
    if (part.namespace !== STATE_NAMESPACE) return [part];
    return state === null ? [] : [{ ...part, xml: state }];
  });
}
