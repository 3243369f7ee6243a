import { finite, oneOf, text, yesNo } from "../arguments";
import type { NativeAxis, NativeGridlines, TickMark } from "../charts/native-chart";
import { excelObject, type ExcelClass } from "../excel-class";
import { HostError } from "../host-error";
import type { ChartOn } from "../charts/chart-on";
import { formatClass, lineObject } from "./chart-format";
import { automaticOr, orAutomatic, partOf, property, same, type ChartPart } from "./chart-part";
import { axisTitleClass } from "./chart-title";

export const gridlinesFormat: ExcelClass<ChartPart<NativeGridlines>> = {
  name: "ChartGridlinesFormat",
  navigations: { line: (target) => lineObject(target, target.part.line) },
};

export const gridlinesClass: ExcelClass<ChartPart<NativeGridlines>> = {
  name: "ChartGridlines",
  navigations: { format: (target) => excelObject(gridlinesFormat, target) },
  scalars: { visible: property("visible", yesNo, same) },
};

export const axisFormat = formatClass<NativeAxis>("ChartAxisFormat", {
  font: (part) => part.font,
  line: (part) => part.line,
});

const tickMark = oneOf<TickMark>("None", "Cross", "Inside", "Outside");
const bound = automaticOr(finite);

export const axisClass: ExcelClass<ChartPart<NativeAxis>> = {
  name: "ChartAxis",
  navigations: {
    format: (target) => excelObject(axisFormat, target),
    title: (target) => excelObject(axisTitleClass, partOf(target, target.part.title)),
    majorGridlines: (target) =>
      excelObject(gridlinesClass, partOf(target, target.part.majorGridlines)),
    minorGridlines: (target) =>
      excelObject(gridlinesClass, partOf(target, target.part.minorGridlines)),
  },
  scalars: {
    minimum: property("minimum", bound, orAutomatic),
    maximum: property("maximum", bound, orAutomatic),
    majorUnit: property("majorUnit", bound, orAutomatic),
    minorUnit: property("minorUnit", bound, orAutomatic),
    isBetweenCategories: property("isBetweenCategories", yesNo, same),
    visible: property("visible", yesNo, same),
    reversePlotOrder: property("reversePlotOrder", yesNo, same),
    numberFormat: {
      get: ({ part }) => part.numberFormat,
      set: ({ on, part }, value, open) => {
        property<NativeAxis, "numberFormat">("numberFormat", text, same).set?.(
          { on, part },
          value,
          open
        );
        part.linkNumberFormat = false;
      },
    },
    linkNumberFormat: property("linkNumberFormat", yesNo, same),
    tickLabelPosition: property(
      "tickLabelPosition",
      oneOf("NextToAxis", "Low", "High", "None"),
      same
    ),
    majorTickMark: property("majorTickMark", tickMark, same),
    minorTickMark: property("minorTickMark", tickMark, same),
    position: property("position", oneOf("Automatic", "Maximum", "Minimum"), same),
    axisGroup: { get: () => "Primary" },
    type: { get: ({ on, part }) => (part === on.chart.valueAxis ? "Value" : "Category") },
  },
};

export const axesClass: ExcelClass<{ readonly on: ChartOn }> = {
  name: "ChartAxes",
  navigations: {
    categoryAxis: (target) => excelObject(axisClass, partOf(target, target.on.chart.categoryAxis)),
    valueAxis: (target) => excelObject(axisClass, partOf(target, target.on.chart.valueAxis)),
  },
  methods: {
    getItem(target, [type, group]) {
      if (
        group !== undefined &&
        group !== null &&
        oneOf("Primary", "Secondary")(group) !== "Primary"
      ) {
        throw new HostError("NotImplemented", "a second pair of axes");
      }
      const wanted = oneOf("Category", "Value")(type);
      const { categoryAxis, valueAxis } = target.on.chart;
      return excelObject(axisClass, partOf(target, wanted === "Value" ? valueAxis : categoryAxis));
    },
  },
};
