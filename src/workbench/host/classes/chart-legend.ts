import { oneOf, yesNo } from "../arguments";
import type { NativeLegend, NativeSeries } from "../charts/native-chart";
import { excelObject, type ExcelClass, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import { formatClass } from "./chart-format";
import { partOf, property, same, type ChartPart } from "./chart-part";
import { itemAt } from "./table-collection";

export const legendFormat = formatClass<NativeLegend>("ChartLegendFormat", {
  font: (part) => part.font,
});

export const entryClass: ExcelClass<ChartPart<NativeSeries>> = {
  name: "ChartLegendEntry",
  scalars: {
    index: { get: ({ on, part }) => on.chart.series.indexOf(part) },
    visible: property("inLegend", yesNo, same),
  },
};

function entries(target: ChartPart<NativeLegend>): ExcelObject[] {
  return target.on.chart.series.map((part) => excelObject(entryClass, partOf(target, part)));
}

export const entriesClass: ExcelClass<ChartPart<NativeLegend>> = {
  name: "ChartLegendEntryCollection",
  scalars: {},
  collection: { items: entries },
  methods: {
    getCount: ({ on }) => on.chart.series.length,
    getItemAt: (target, [index]) => itemAt(entries(target), index),
  },
};

const positions = oneOf("Top", "Right", "Bottom", "Left");

export const legendClass: ExcelClass<ChartPart<NativeLegend>> = {
  name: "ChartLegend",
  navigations: {
    format: (target) => excelObject(legendFormat, target),
    legendEntries: (target) => excelObject(entriesClass, target),
  },
  scalars: {
    visible: property("visible", yesNo, same),
    overlay: property("overlay", yesNo, same),
    position: property(
      "position",
      (value): NativeLegend["position"] => {
        if (positions(value) === "Top") return "Top";
        throw new HostError("NotImplemented", "legends elsewhere than on top");
      },
      same
    ),
  },
};
