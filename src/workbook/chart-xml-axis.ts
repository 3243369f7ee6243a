import { neverFormula } from "../cells/never-formula";
import type { Axis } from "../drawing/chart";
import { PALETTE } from "../drawing/palette";
import { NUMBER_KINDS } from "../messages/number-kinds";
import { AXIS_LOOK, richText, solidFill, textProperties } from "./chart-xml-text";
import { tag } from "./write-xml";

/** Numbers that tie the two axes of a chart together. */
export const FIRST_AXIS = 111111111;
export const SECOND_AXIS = 222222222;

const EMU_PER_POINT = 12_700;

/** A line of a shape: its colour and weight in points, or no line. */
export function outline(line: { readonly color: string; readonly width: number } | null): string {
  if (line === null) return tag("a:ln", {}, tag("a:noFill"));
  return tag("a:ln", { w: Math.round(line.width * EMU_PER_POINT) }, solidFill(line.color));
}

function gridlines(axis: Axis): string {
  if (!axis.gridlines) return "";
  return tag(
    "c:majorGridlines",
    {},
    tag("c:spPr", {}, outline({ color: PALETTE.grid, width: 0.75 }))
  );
}

function axisTitle(text: string | null, vertical: boolean): string {
  if (text === null) return "";
  const body = vertical ? { rot: -5_400_000, vert: "horz" } : { rot: 0, vert: "horz" };
  return tag(
    "c:title",
    {},
    richText([{ text: neverFormula(text), look: AXIS_LOOK }], "ctr", body),
    tag("c:overlay", { val: 0 })
  );
}

export interface ValueAxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly side: "b" | "l";
  /** Where it meets the other axis; "max" puts it at the foot of bars whose first category stands on top. */
  readonly at: "autoZero" | "max" | "min";
  /** Bars and line points stand between the marks of the other axis; XY points on them. */
  readonly between: "between" | "midCat";
  readonly showLine: boolean;
}

/** A number axis. */
export function valueAxisXml(axis: Axis, place: ValueAxisPlace): string {
  return tag(
    "c:valAx",
    {},
    tag("c:axId", { val: place.id }),
    tag(
      "c:scaling",
      {},
      tag("c:orientation", { val: "minMax" }),
      axis.max === null ? "" : tag("c:max", { val: axis.max }),
      axis.min === null ? "" : tag("c:min", { val: axis.min })
    ),
    tag("c:delete", { val: !axis.visible }),
    tag("c:axPos", { val: place.side }),
    gridlines(axis),
    axisTitle(axis.title, place.side === "l"),
    tag("c:numFmt", { formatCode: NUMBER_KINDS[axis.numberKind].excel, sourceLinked: 0 }),
    tag("c:majorTickMark", { val: "none" }),
    tag("c:minorTickMark", { val: "none" }),
    tag("c:tickLblPos", { val: axis.visible ? "nextTo" : "none" }),
    tag("c:spPr", {}, outline(place.showLine ? { color: PALETTE.zeroAxis, width: 0.75 } : null)),
    textProperties(AXIS_LOOK),
    tag("c:crossAx", { val: place.crosses }),
    tag("c:crosses", { val: place.at }),
    tag("c:crossBetween", { val: place.between }),
    axis.majorUnit === null ? "" : tag("c:majorUnit", { val: axis.majorUnit })
  );
}

/** An axis of categories; `reversed` puts the first one on top. */
export function categoryAxisXml(side: "b" | "l", reversed: boolean): string {
  return tag(
    "c:catAx",
    {},
    tag("c:axId", { val: FIRST_AXIS }),
    tag("c:scaling", {}, tag("c:orientation", { val: reversed ? "maxMin" : "minMax" })),
    tag("c:delete", { val: 0 }),
    tag("c:axPos", { val: side }),
    tag("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    tag("c:majorTickMark", { val: "none" }),
    tag("c:minorTickMark", { val: "none" }),
    tag("c:tickLblPos", { val: "low" }),
    tag("c:spPr", {}, outline({ color: PALETTE.zeroAxis, width: 0.75 })),
    textProperties(AXIS_LOOK),
    tag("c:crossAx", { val: SECOND_AXIS }),
    tag("c:crosses", { val: "autoZero" }),
    tag("c:auto", { val: 0 }),
    tag("c:lblAlgn", { val: "ctr" }),
    tag("c:lblOffset", { val: 100 }),
    tag("c:noMultiLvlLbl", { val: 1 })
  );
}
