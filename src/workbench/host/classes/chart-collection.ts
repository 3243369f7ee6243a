import type { PlacedChart, Sheet } from "../../../workbook/model";
import { oneOf, optional, text } from "../arguments";
import { boxAt, chartsOn, type ChartOn } from "../charts/chart-on";
import { CHART_TYPES, newChart } from "../charts/native-chart";
import { seriesOf } from "../charts/source-series";
import { toPlaced } from "../charts/to-placed";
import { EventType, raise } from "../events";
import { excelObject, type Argument, type ExcelClass, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import type { Json } from "../json";
import { beginSheetChange, sheetChanged, type OpenWorkbook } from "../open-workbook";
import { chartObject } from "./chart";
import { givenRange } from "./range-object";
import { itemAt } from "./table-collection";

/** Pixels: 5 × 3 inches, somewhat in from the corner. */
const NEW_FRAME = { left: 240, top: 100, width: 480, height: 288 };

function find(sheet: Sheet, key: Json, open: OpenWorkbook): ExcelObject | null {
  const wanted = String(key).toLowerCase();
  const found = chartsOn(open, sheet).find(
    ({ placed }) => placed.id.toLowerCase() === wanted || placed.name.toLowerCase() === wanted
  );
  return found ? chartObject(found) : null;
}

function freeName(sheet: Sheet): string {
  const taken = new Set(sheet.charts.map(({ name }) => name));
  let number = 1;
  while (taken.has(`Chart ${number}`)) number++;
  return `Chart ${number}`;
}

function add(
  open: OpenWorkbook,
  sheet: Sheet,
  [type, source, by]: readonly Argument[]
): ExcelObject {
  const wanted = CHART_TYPES.find((entry) => entry === type);
  if (!wanted) throw new HostError("NotImplemented", `charts of type ${text(type)}`);
  const range = givenRange(source);
  if (!range) throw new HostError("InvalidArgument", "a chart is made from a range");
  beginSheetChange(open, sheet);
  const chart = newChart(wanted);
  const seriesBy = optional(oneOf("Auto", "Columns", "Rows"), "Auto")(by);
  chart.series = seriesOf(range.sheet, range, seriesBy, wanted);
  const placed: PlacedChart = {
    id: `{${String(open.workbook.nextId++).padStart(8, "0")}-C4A2-4000-8000-000000000000}`,
    name: freeName(sheet),
    box: boxAt(sheet, NEW_FRAME),
    chart: toPlaced(open, chart, NEW_FRAME),
  };
  sheet.charts.push(placed);
  open.charts.set(placed.id, chart);
  sheetChanged(sheet);
  raise(open, EventType.chartAdded, [sheet.id], { chartId: placed.id, worksheetId: sheet.id });
  const on: ChartOn = { sheet, placed, chart };
  return chartObject(on);
}

export const chartsClass: ExcelClass<Sheet> = {
  name: "ChartCollection",
  events: { AddedEvent: EventType.chartAdded, DeletedEvent: EventType.chartDeleted },
  eventTarget: ({ id }) => id,
  scalars: { count: { get: ({ charts }) => charts.length } },
  collection: {
    items: (sheet, open) => chartsOn(open, sheet).map(chartObject),
    item: find,
  },
  methods: {
    getCount: ({ charts }) => charts.length,
    getItemOrNullObject: (sheet, [key], open) => find(sheet, text(key), open),
    getItemAt: (sheet, [index], open) => itemAt(chartsOn(open, sheet).map(chartObject), index),
    add: (sheet, given, open) => add(open, sheet, given),
  },
};

export function chartsOfSheet(sheet: Sheet): ExcelObject {
  return excelObject(chartsClass, sheet);
}
