import { finite } from "../arguments";
import type { NativePlotArea } from "../charts/native-chart";
import type { ExcelClass } from "../excel-class";
import { automaticOr, orAutomatic, property, type ChartPart } from "./chart-part";

const points = automaticOr(finite);

/** The plot of a chart. XY charts are drawn with the room that it leaves for labels, others by measures of their own. */
export const plotAreaClass: ExcelClass<ChartPart<NativePlotArea>> = {
  name: "ChartPlotArea",
  scalars: {
    left: property("left", points, orAutomatic),
    top: property("top", points, orAutomatic),
    width: property("width", points, orAutomatic),
    height: property("height", points, orAutomatic),
  },
};
