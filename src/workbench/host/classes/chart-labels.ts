import { oneOf, text, yesNo } from "../arguments";
import {
  LABEL_POSITIONS,
  labels as newLabels,
  type NativeLabels,
  type NativePoint,
  type NativeSeries,
} from "../charts/native-chart";
import { touchChart, type ChartOn } from "../charts/chart-on";
import { excelObject, type ExcelClass, type ExcelObject, type Scalar } from "../excel-class";
import { formatClass } from "./chart-format";
import { beginChartChange, partOf, property, same, type ChartPart } from "./chart-part";
import { itemAt } from "./table-collection";

export const labelsFormat = formatClass<NativeLabels>("ChartDataLabelFormat", {
  font: (part) => part.font,
});

const position = oneOf(...LABEL_POSITIONS);

/** Members that the labels of a series and the label of one point share. */
function labelScalars<P>(
  labelsOf: (part: P) => NativeLabels
): Record<string, Scalar<ChartPart<P>>> {
  const on = (scalar: Scalar<ChartPart<NativeLabels>>): Scalar<ChartPart<P>> => ({
    get: (target, open) => scalar.get(partOf(target, labelsOf(target.part)), open),
    set: (target, value, open) => scalar.set?.(partOf(target, labelsOf(target.part)), value, open),
  });
  return {
    showValue: on(property("showValue", yesNo, same)),
    showSeriesName: on(property("showSeriesName", yesNo, same)),
    showCategoryName: on(property("showCategoryName", yesNo, same)),
    showLegendKey: on(property("showLegendKey", yesNo, same)),
    position: on(property("position", position, same)),
    linkNumberFormat: on(property("linkNumberFormat", yesNo, same)),
    numberFormat: on({
      get: ({ part }) => part.numberFormat,
      set: (target, value, open) => {
        const wanted = text(value);
        beginChartChange(open, target.on);
        target.part.numberFormat = wanted;
        target.part.linkNumberFormat = false;
      },
    }),
  };
}

export const dataLabelsClass: ExcelClass<ChartPart<NativeSeries>> = {
  name: "ChartDataLabels",
  navigations: {
    format: (target) => excelObject(labelsFormat, partOf(target, target.part.labels)),
  },
  scalars: labelScalars((part) => part.labels),
};

export function dataLabelsObject(target: ChartPart<NativeSeries>): ExcelObject {
  return excelObject(dataLabelsClass, target);
}

/** One point of a series, known by its position. */
interface Point {
  readonly on: ChartOn;
  readonly series: NativeSeries;
  readonly index: number;
}

/** The point's own entry, made when it is first changed. */
function own({ on, series, index }: Point): NativePoint {
  let point = series.points.get(index);
  if (!point) {
    touchChart(on);
    const label = newLabels({ ...series.labels, font: { ...series.labels.font } });
    series.points.set(index, (point = { hasDataLabel: series.hasDataLabels, text: null, label }));
  }
  return point;
}

export const dataLabelClass: ExcelClass<ChartPart<Point>> = {
  name: "ChartDataLabel",
  navigations: {
    format: (target) => excelObject(labelsFormat, partOf(target, own(target.part).label)),
  },
  scalars: {
    ...labelScalars<Point>((part) => own(part).label),
    text: {
      get: ({ part }) => part.series.points.get(part.index)?.text ?? "",
      set: ({ on, part }, value, open) => {
        const wanted = text(value);
        beginChartChange(open, on);
        const point = own(part);
        point.text = wanted;
        point.hasDataLabel = true;
      },
    },
  },
};

export const pointClass: ExcelClass<ChartPart<Point>> = {
  name: "ChartPoint",
  navigations: { dataLabel: (target) => excelObject(dataLabelClass, target) },
  scalars: {
    hasDataLabel: {
      get: ({ part }) =>
        part.series.points.get(part.index)?.hasDataLabel ?? part.series.hasDataLabels,
      set: ({ on, part }, value, open) => {
        const wanted = yesNo(value);
        beginChartChange(open, on);
        const point = own(part);
        point.hasDataLabel = wanted;
        if (!wanted) point.text = null;
      },
    },
  },
};

function pointCount({ values }: NativeSeries): number {
  return values ? values.range.rows * values.range.columns : 0;
}

function points({ on, part }: ChartPart<NativeSeries>): ExcelObject[] {
  return Array.from({ length: pointCount(part) }, (_, index) =>
    excelObject(pointClass, { on, part: { on, series: part, index } })
  );
}

export const pointsClass: ExcelClass<ChartPart<NativeSeries>> = {
  name: "ChartPointsCollection",
  scalars: { count: { get: ({ part }) => pointCount(part) } },
  collection: { items: points },
  methods: {
    getCount: ({ part }) => pointCount(part),
    getItemAt: (target, [index]) => itemAt(points(target), index),
  },
};

export function pointsObject(target: ChartPart<NativeSeries>): ExcelObject {
  return excelObject(pointsClass, target);
}
