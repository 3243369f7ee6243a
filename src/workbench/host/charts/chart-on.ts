import type { PlacedChart, Sheet } from "../../../workbook/model";
import { cellUnder } from "../cells/sizes";
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

export function chartsOn(open: OpenWorkbook, sheet: Sheet): ChartOn[] {
  return sheet.charts.map((placed) => {
    let chart = open.charts.get(placed.id);
    if (!chart)
      open.charts.set(placed.id, (chart = fromPlaced(open.workbook, placed.chart, placed.box)));
    return { sheet, placed, chart };
  });
}

/** Makes the charts that are drawn and saved from what Office.js has set and what the cells hold. */
export function refreshCharts(open: OpenWorkbook): void {
  for (const sheet of open.workbook.sheets) {
    for (const { placed, chart } of chartsOn(open, sheet))
      placed.chart = toPlaced(open, chart, placed.box);
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
