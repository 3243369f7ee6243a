import type { Axis, Chart } from "../drawing/chart";
import { AXIS_SIZE } from "../drawing/chart-frame";
import { PALETTE } from "../drawing/palette";
import { NUMBER_KINDS } from "../messages/number-kinds";

function writeAxis(native: Excel.ChartAxis, axis: Axis): void {
  native.visible = axis.visible;
  native.majorGridlines.visible = axis.gridlines;
  if (axis.gridlines) native.majorGridlines.format.line.color = PALETTE.grid;
  // "" leaves it to Excel again, where an earlier run had set it.
  native.minimum = axis.min ?? "";
  native.maximum = axis.max ?? "";
  native.majorUnit = axis.majorUnit ?? "";
  // Of a hidden axis too: it keeps what an earlier chart of this name had there.
  native.numberFormat = NUMBER_KINDS[axis.numberKind].excel;
  if (!axis.visible) return;
  native.format.font.size = AXIS_SIZE;
  native.format.font.color = PALETTE.question;
  native.format.line.color = PALETTE.zeroAxis;
  native.majorTickMark = "None";
  if (axis.title !== null) native.title.text = axis.title;
  native.title.visible = axis.title !== null;
}

/** Names of categories, the first one on top where bars run to the right. */
function writeCategories(native: Excel.ChartAxis, isReversed: boolean): void {
  native.reversePlotOrder = isReversed;
  native.majorGridlines.visible = false;
  native.majorTickMark = "None";
  native.format.font.size = AXIS_SIZE;
  native.format.font.color = PALETTE.question;
  native.format.line.color = PALETTE.zeroAxis;
}

export function writeAxes(native: Excel.Chart, chart: Chart<unknown>): void {
  const { categoryAxis, valueAxis } = native.axes;
  if (chart.kind === "xy") {
    writeAxis(categoryAxis, chart.x);
    writeAxis(valueAxis, chart.y);
    return;
  }
  writeCategories(categoryAxis, chart.kind === "bar" && chart.direction === "bars");
  writeAxis(valueAxis, chart.value);
}
