import type { PlacedChart, Sheet } from "../../../workbook/model";
import { cellUnder } from "../cells/sizes";
import { copy } from "../copy";
import type { OpenWorkbook } from "../open-workbook";
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

/** Makes the charts that are drawn and saved from what Office.js has set and what the cells hold. */
export function refreshCharts(open: OpenWorkbook): void {
  for (const sheet of open.workbook.sheets) {
    for (const placed of sheet.charts) {
      placed.chart = toPlaced(open, nativeOf(open, placed), placed.box);
    }
  }
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
