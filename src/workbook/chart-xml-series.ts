import { cellAddress, quoteSheetName, type SheetRange } from "../cells/address";
import { neverFormula } from "../cells/never-formula";
import type { LineStyle, MarkerStyle, PointLabel } from "../drawing/chart";
import type { PlacedData } from "../sheets/placed";
import { outline } from "./chart-xml-axis";
import { LABEL_LOOK, richText, solidFill } from "./chart-xml-text";
import { spreadsheetText, tag, textTag } from "./write-xml";

/** Every switch has to be written: a viewer turns on what is left out. */
export function labelSwitches(showValue: boolean): string {
  return [
    tag("c:showLegendKey", { val: 0 }),
    tag("c:showVal", { val: showValue }),
    tag("c:showCatName", { val: 0 }),
    tag("c:showSerName", { val: 0 }),
    tag("c:showPercent", { val: 0 }),
    tag("c:showBubbleSize", { val: 0 }),
  ].join("");
}

/** "'CT Network'!$B$2:$B$9" */
export function absoluteAddress(range: SheetRange): string {
  const corner = (row: number, column: number): string =>
    cellAddress({ row, column }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const first = corner(range.top, range.left);
  const last = corner(range.top + range.rows - 1, range.left + range.columns - 1);
  return `${quoteSheetName(range.sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function points(values: PlacedData["values"]): string {
  const filled = values.map((value, idx) =>
    value === null || value === ""
      ? ""
      : tag("c:pt", { idx }, textTag("c:v", spreadsheetText(String(value))))
  );
  return tag("c:ptCount", { val: values.length }) + filled.join("");
}

function numberReference(data: PlacedData): string {
  const numbers = data.values.map((value) => (typeof value === "number" ? value : null));
  return tag(
    "c:numRef",
    {},
    textTag("c:f", absoluteAddress(data.range)),
    tag("c:numCache", {}, textTag("c:formatCode", "General"), points(numbers))
  );
}

/** Numbers of a series (`c:val`, `c:xVal`, `c:yVal`), with the values kept beside the reference. */
export function valuesXml(name: "c:val" | "c:xVal" | "c:yVal", data: PlacedData): string {
  return tag(name, {}, numberReference(data));
}

/** The categories of a chart: text, or numbers where all of them are (years). */
export function categoriesXml(data: PlacedData): string {
  if (data.values.every((value) => typeof value === "number")) {
    return tag("c:cat", {}, numberReference(data));
  }
  return tag(
    "c:cat",
    {},
    tag(
      "c:strRef",
      {},
      textTag("c:f", absoluteAddress(data.range)),
      tag("c:strCache", {}, points(data.values))
    )
  );
}

/** The first children of a series: its number, order and name. */
export function seriesHead(index: number, name: string): string {
  return (
    tag("c:idx", { val: index }) +
    tag("c:order", { val: index }) +
    tag("c:tx", {}, textTag("c:v", spreadsheetText(neverFormula(name))))
  );
}

const DASHES: Readonly<Record<LineStyle["dash"], string>> = {
  solid: "solid",
  dash: "dash",
  dot: "sysDot",
};

/** How a series' line is drawn; null for points without a line. */
export function lineProperties(line: LineStyle | null): string {
  if (line === null) return tag("c:spPr", {}, outline(null));
  return tag(
    "c:spPr",
    {},
    tag(
      "a:ln",
      { w: Math.round(line.width * 12_700), cap: "rnd" },
      solidFill(line.color),
      tag("a:prstDash", { val: DASHES[line.dash] }),
      tag("a:round")
    )
  );
}

export function markerXml(marker: MarkerStyle | null): string {
  if (marker === null) return tag("c:marker", {}, tag("c:symbol", { val: "none" }));
  return tag(
    "c:marker",
    {},
    tag("c:symbol", { val: marker.shape }),
    tag("c:size", { val: Math.min(72, Math.max(2, Math.round(marker.size))) }),
    tag(
      "c:spPr",
      {},
      marker.fill === null ? tag("a:noFill") : solidFill(marker.fill),
      outline(
        marker.outline === null ? null : { color: marker.outline, width: marker.outlineWidth }
      )
    )
  );
}

const LABEL_SIDES: Readonly<Record<PointLabel["side"], string>> = {
  right: "r",
  left: "l",
  above: "t",
  below: "b",
};

/** Room around a label's text, in EMU: tight, so that the white ground covers lines and nothing else. */
const LABEL_BODY = {
  wrap: "none",
  lIns: 19_050,
  tIns: 0,
  rIns: 19_050,
  bIns: 0,
  anchor: "ctr",
} as const;

function pointLabelXml(label: PointLabel, idx: number, whiteGround: boolean): string {
  return tag(
    "c:dLbl",
    {},
    tag("c:idx", { val: idx }),
    richText(
      [{ text: neverFormula(label.text), look: { ...LABEL_LOOK, bold: label.bold } }],
      "ctr",
      LABEL_BODY
    ),
    tag("c:spPr", {}, whiteGround ? solidFill("#FFFFFF") : tag("a:noFill"), outline(null)),
    tag("c:dLblPos", { val: LABEL_SIDES[label.side] }),
    labelSwitches(true)
  );
}

/** Labels with fixed text at single points; "" where the series has none. */
export function pointLabelsXml(
  labels: readonly (PointLabel | null)[] | null,
  whiteGround: boolean
): string {
  const each = (labels ?? []).map((label, i) =>
    label === null ? "" : pointLabelXml(label, i, whiteGround)
  );
  return each.join("") === "" ? "" : tag("c:dLbls", {}, ...each, labelSwitches(false));
}
