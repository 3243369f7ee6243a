import type { CellRange } from "../../../cells/address";
import { between, oneOf, optional, text, yesNo } from "../arguments";
import { boundingRange } from "../cells/range-address";
import { pixelBox } from "../cells/sizes";
import { place, type ChartOn, type Frame } from "../charts/chart-on";
import { CHART_TYPES, type NativeChart } from "../charts/native-chart";
import { seriesOf } from "../charts/source-series";
import { EventType, raise } from "../events";
import { excelObject, type ExcelClass, type ExcelObject, type Scalar } from "../excel-class";
import { HostError } from "../host-error";
import { pixelsOf, pointsOf } from "../units";
import { axesClass } from "./chart-axis";
import { formatClass } from "./chart-format";
import { legendClass } from "./chart-legend";
import { beginChartChange, property, same, type ChartPart } from "./chart-part";
import { plotAreaClass } from "./chart-plot-area";
import { seriesCollectionClass } from "./chart-series";
import { chartTitleClass } from "./chart-title";
import { givenRange, rangeOn } from "./range-object";
import { sheetObject } from "./worksheet";

type Whole = ChartPart<NativeChart>;

export const areaFormat = formatClass<NativeChart>("ChartAreaFormat", {
  font: (part) => part.font,
  fill: (part) => part,
  border: (part) => part.border,
});

/** One side of the chart's frame, in points. */
function side(key: keyof Frame): Scalar<Whole> {
  return {
    get: ({ on }) => pointsOf(on.placed.box[key]),
    set: ({ on }, value, open) => {
      const pixels = pixelsOf(between(key === "width" || key === "height" ? 1 : 0, 169_056)(value));
      beginChartChange(open, on);
      const { left, top, width, height } = on.placed.box;
      place(on, { left, top, width, height, [key]: pixels });
    },
  };
}

export const chartClass: ExcelClass<Whole> = {
  name: "Chart",
  identity: ({ on }) => ({ Id: on.placed.id }),
  eventTarget: ({ on }) => on.placed.id,
  navigations: {
    worksheet: ({ on }) => sheetObject(on.sheet),
    title: ({ on, part }) => excelObject(chartTitleClass, { on, part: part.title }),
    legend: ({ on, part }) => excelObject(legendClass, { on, part: part.legend }),
    axes: ({ on }) => excelObject(axesClass, { on }),
    series: ({ on }) => excelObject(seriesCollectionClass, { on }),
    plotArea: ({ on, part }) => excelObject(plotAreaClass, { on, part: part.plotArea }),
    format: (target) => excelObject(areaFormat, target),
  },
  scalars: {
    id: { get: ({ on }) => on.placed.id },
    name: {
      get: ({ on }) => on.placed.name,
      set: ({ on }, value, open) => {
        const name = text(value);
        if (name === "") throw new HostError("InvalidArgument", "a chart without a name");
        beginChartChange(open, on);
        on.placed.name = name;
      },
    },
    chartType: property("type", oneOf(...CHART_TYPES), same),
    displayBlanksAs: property("displayBlanksAs", oneOf("NotPlotted", "Zero", "Interplotted"), same),
    plotVisibleOnly: property("plotVisibleOnly", yesNo, same),
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
  },
  methods: {
    setPosition({ on }, [from, to], open) {
      const first = rangeOn(on.sheet, from);
      const cells: CellRange = to == null ? first : boundingRange(first, rangeOn(on.sheet, to));
      beginChartChange(open, on);
      const { left, top, width, height } = pixelBox(on.sheet, cells);
      const box = on.placed.box;
      place(
        on,
        to == null
          ? { left, top, width: box.width, height: box.height }
          : { left, top, width, height }
      );
      return undefined;
    },
    setData({ on, part }, [source, by], open) {
      const range = givenRange(source);
      if (!range) throw new HostError("InvalidArgument", "a chart is made from a range");
      beginChartChange(open, on);
      const seriesBy = optional(oneOf("Auto", "Columns", "Rows"), "Auto")(by);
      part.series = seriesOf(range.sheet, range, seriesBy, part.type);
      return undefined;
    },
    activate: () => undefined,
    delete({ on }, _, open) {
      beginChartChange(open, on);
      const { sheet, placed } = on;
      sheet.charts = sheet.charts.filter((other) => other !== placed);
      if (sheet.part !== null) sheet.removedCharts.push(placed.name);
      open.charts.delete(placed.id);
      raise(open, EventType.chartDeleted, [sheet.id], {
        chartId: placed.id,
        worksheetId: sheet.id,
      });
      return undefined;
    },
  },
};

export function chartObject(on: ChartOn): ExcelObject {
  return excelObject(chartClass, {
    on,
    get part() {
      return on.chart;
    },
  });
}
