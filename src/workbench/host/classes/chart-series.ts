import { between, color, integer, oneOf, optional, text, yesNo, type Check } from "../arguments";
import { series as newSeries, type NativeData, type NativeSeries } from "../charts/native-chart";
import type { ChartOn } from "../charts/chart-on";
import { excelObject, type Argument, type ExcelClass, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import { formatClass } from "./chart-format";
import { dataLabelsObject, pointsObject } from "./chart-labels";
import { beginChartChange, orAutomatic, property, same, type ChartPart } from "./chart-part";
import { givenRange } from "./range-object";
import { itemAt } from "./table-collection";

/** Excel's limit. */
const MOST_SERIES = 255;

export const seriesFormat = formatClass<NativeSeries>("ChartSeriesFormat", {
  line: (part) => part.line,
  fill: (part) => part,
});

/** Cells of one row or column. */
const strip: Check<NativeData> = (argument: Argument | undefined) => {
  const range = givenRange(argument);
  if (!range || (range.rows > 1 && range.columns > 1)) {
    throw new HostError("InvalidArgument", "a series is one row or one column");
  }
  const { sheet, top, left, rows, columns } = range;
  return { sheetId: sheet.id, range: { top, left, rows, columns } };
};

const markerStyle = oneOf("Automatic", "None", "Circle", "Square", "Diamond", "Triangle");

export const seriesClass: ExcelClass<ChartPart<NativeSeries>> = {
  name: "ChartSeries",
  navigations: {
    format: (target) => excelObject(seriesFormat, target),
    dataLabels: dataLabelsObject,
    points: pointsObject,
  },
  scalars: {
    name: property("name", text, same),
    chartType: {
      get: ({ on }) => on.chart.type,
      set: ({ on }, value) => {
        if (value !== on.chart.type) throw new HostError("NotImplemented", "mixed chart types");
      },
    },
    axisGroup: {
      get: () => "Primary",
      set: (_, value) => {
        if (value !== "Primary") throw new HostError("NotImplemented", "a second pair of axes");
      },
    },
    plotOrder: { get: ({ on, part }) => on.chart.series.indexOf(part) },
    hasDataLabels: {
      get: ({ part }) => part.hasDataLabels,
      set: ({ on, part }, value, open) => {
        const wanted = yesNo(value);
        beginChartChange(open, on);
        part.hasDataLabels = wanted;
        // Said of the series, it holds for every point.
        for (const point of part.points.values()) point.hasDataLabel = wanted;
        if (!wanted) part.points.clear();
      },
    },
    gapWidth: property("gapWidth", between(0, 500), same),
    overlap: property("overlap", between(-100, 100), same),
    smooth: property("smooth", yesNo, same),
    markerStyle: property("markerStyle", markerStyle, same),
    markerSize: property("markerSize", between(2, 72), same),
    markerBackgroundColor: {
      get: ({ part }) => orAutomatic(part.markerBackgroundColor),
      set: ({ on, part }, value, open) => {
        const wanted = color(value);
        beginChartChange(open, on);
        part.markerBackgroundColor = wanted;
        part.isMarkerHollow = false;
      },
    },
    markerForegroundColor: property("markerForegroundColor", color, orAutomatic),
  },
  methods: {
    setValues({ on, part }, [range], open) {
      const values = strip(range);
      beginChartChange(open, on);
      part.values = values;
      return undefined;
    },
    setXAxisValues({ on, part }, [range], open) {
      const xValues = strip(range);
      beginChartChange(open, on);
      part.xValues = xValues;
      return undefined;
    },
    delete({ on, part }, _, open) {
      beginChartChange(open, on);
      on.chart.series = on.chart.series.filter((other) => other !== part);
      return undefined;
    },
  },
};

function all({ on }: { readonly on: ChartOn }): ExcelObject[] {
  return on.chart.series.map((part) => excelObject(seriesClass, { on, part }));
}

export const seriesCollectionClass: ExcelClass<{ readonly on: ChartOn }> = {
  name: "ChartSeriesCollection",
  scalars: { count: { get: ({ on }) => on.chart.series.length } },
  collection: { items: all },
  methods: {
    getCount: ({ on }) => on.chart.series.length,
    getItemAt: ({ on }, [index]) =>
      excelObject(seriesClass, { on, part: itemAt(on.chart.series, index) }),
    add({ on }, [name, index], open) {
      const { series } = on.chart;
      if (series.length >= MOST_SERIES) throw new HostError("InvalidArgument", "256 series");
      const at = optional(integer, series.length)(index);
      if (at < 0 || at > series.length) throw new HostError("InvalidArgument", `series ${at}`);
      beginChartChange(open, on);
      const part = newSeries({ name: optional(text, `Series${series.length + 1}`)(name) });
      series.splice(at, 0, part);
      return excelObject(seriesClass, { on, part });
    },
  },
};
