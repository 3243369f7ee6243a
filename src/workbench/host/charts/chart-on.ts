import type { PlacedChart, Sheet } from "../../../workbook/model";
import { cellUnder } from "../cells/sizes";
import { copy } from "../copy";
import { sheetById, type OpenWorkbook } from "../open-workbook";
import { fromPlaced } from "./from-placed";
import type { NativeChart } from "./native-chart";
import { toPlaced } from "./to-placed";

/** A chart and the sheet it stands on. */
export interface ChartOn {
  readonly sheet: Sheet;
  readonly placed: PlacedChart;
  readonly chart: NativeChart;
}

/** Charts that belong to a snapshot: whoever reaches for one to read or change it gets a copy. */
const lent = new WeakSet<NativeChart>();

/** Copies for snapshots, of charts that have not changed since. */
const copies = new WeakMap<NativeChart, NativeChart>();

/** The charts of an open workbook for a snapshot, which whoever changes one leaves alone. */
export function chartsToKeep({ charts }: OpenWorkbook): Map<string, NativeChart> {
  return new Map([...charts].map(([id, chart]) => [id, copyToKeep(chart)]));
}

function copyToKeep(chart: NativeChart): NativeChart {
  if (lent.has(chart)) return chart;
  const kept = copies.get(chart) ?? copy(chart);
  copies.set(chart, kept);
  return kept;
}

/** To be called where anything in a chart is about to change or to be made. */
export function touchChart({ chart }: Pick<ChartOn, "chart">): void {
  copies.delete(chart);
  drawings.delete(chart);
}

/** Gives an open workbook the charts of a snapshot. */
export function lendCharts(open: OpenWorkbook, charts: ReadonlyMap<string, NativeChart>): void {
  open.charts.clear();
  for (const [id, chart] of charts) {
    lent.add(chart);
    open.charts.set(id, chart);
  }
}

function nativeOf(open: OpenWorkbook, placed: PlacedChart): NativeChart {
  const known = open.charts.get(placed.id);
  if (known) return known;
  const made = fromPlaced(open.workbook, placed.chart, placed.box);
  open.charts.set(placed.id, made);
  return made;
}

function ownNativeOf(open: OpenWorkbook, placed: PlacedChart): NativeChart {
  const chart = nativeOf(open, placed);
  if (!lent.has(chart)) return chart;
  const own = copy(chart);
  const drawing = drawings.get(chart);
  if (drawing) drawings.set(own, drawing);
  open.charts.set(placed.id, own);
  return own;
}

export function chartsOn(open: OpenWorkbook, sheet: Sheet): ChartOn[] {
  return sheet.charts.map((placed) => {
    let own: NativeChart | null = null;
    return {
      sheet,
      placed,
      get chart() {
        return (own ??= ownNativeOf(open, placed));
      },
    };
  });
}

/** What a chart was drawn as, and all that it was drawn from besides its own settings. */
interface Drawing {
  readonly model: PlacedChart["chart"];
  readonly from: readonly unknown[];
}

const drawings = new WeakMap<NativeChart, Drawing>();

/** Makes the charts that are drawn and saved from what Office.js has set and what the cells hold. */
export function refreshCharts(open: OpenWorkbook): void {
  for (const sheet of open.workbook.sheets) {
    for (const placed of sheet.charts) {
      const chart = nativeOf(open, placed);
      const from = sourcesOf(open, chart, placed.box);
      const known = drawings.get(chart);
      const isKnown =
        known?.from.length === from.length && from.every((x, i) => x === known.from[i]);
      const model = isKnown ? known.model : toPlaced(open, chart, placed.box);
      if (!isKnown) drawings.set(chart, { model, from });
      placed.chart = model;
    }
  }
}

/** A chart's size, and the cells that it draws. Cells are never changed in place: a changed cell is another. */
function sourcesOf(
  open: OpenWorkbook,
  { series }: NativeChart,
  box: PlacedChart["box"]
): unknown[] {
  const from: unknown[] = [box.width, box.height];
  for (const { values, xValues } of series) {
    for (const data of [values, xValues]) {
      const sheet = data && sheetById(open, data.sheetId);
      from.push(sheet?.name);
      if (!sheet) continue;
      const { top, left, rows, columns } = data.range;
      for (let row = top; row < top + rows; row++) {
        const cells = sheet.rows.get(row);
        for (let column = left; column < left + columns; column++) from.push(cells?.get(column));
      }
    }
  }
  return from;
}

/** Pixels from the sheet's corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Puts a chart at a place on its sheet. */
export function place({ sheet, placed }: Pick<ChartOn, "sheet" | "placed">, frame: Frame): void {
  placed.box = boxAt(sheet, frame);
}

export function boxAt(sheet: Sheet, { left, top, width, height }: Frame): PlacedChart["box"] {
  return { ...cellUnder(sheet, left, top), left, top, width, height };
}
