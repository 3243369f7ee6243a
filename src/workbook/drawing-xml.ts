import type { PlacedChart } from "./model";
import { NAMESPACES, tag, textTag, XML_DECLARATION } from "./write-xml";

const EMU_PER_PIXEL = 9_525;

function emu(pixels: number): number {
  return Math.round(pixels * EMU_PER_PIXEL);
}

const NAMES = {
  "xmlns:xdr": NAMESPACES.sheetDrawing,
  "xmlns:a": NAMESPACES.drawing,
} as const;

/** An empty drawing part. */
export function emptyDrawingXml(): string {
  return XML_DECLARATION + tag("xdr:wsDr", NAMES);
}

/**
 * The frame of a chart, anchored at its top left cell and of fixed size. It declares its own namespaces, so that it
 * can stand in any drawing part. `id` must be unique within the part.
 */
export function chartAnchorXml(placed: PlacedChart, id: number, chartRelation: string): string {
  const { box, chart, name } = placed;
  return tag(
    "xdr:oneCellAnchor",
    NAMES,
    tag(
      "xdr:from",
      {},
      textTag("xdr:col", String(box.column)),
      textTag("xdr:colOff", String(emu(box.xInCell))),
      textTag("xdr:row", String(box.row)),
      textTag("xdr:rowOff", String(emu(box.yInCell)))
    ),
    tag("xdr:ext", { cx: emu(box.width), cy: emu(box.height) }),
    tag(
      "xdr:graphicFrame",
      { macro: "" },
      tag(
        "xdr:nvGraphicFramePr",
        {},
        tag("xdr:cNvPr", { id, name, descr: chart.description }),
        tag("xdr:cNvGraphicFramePr")
      ),
      tag("xdr:xfrm", {}, tag("a:off", { x: 0, y: 0 }), tag("a:ext", { cx: 0, cy: 0 })),
      tag(
        "a:graphic",
        {},
        tag(
          "a:graphicData",
          { uri: NAMESPACES.chart },
          tag("c:chart", {
            "xmlns:c": NAMESPACES.chart,
            "xmlns:r": NAMESPACES.relationships,
            "r:id": chartRelation,
          })
        )
      )
    ),
    tag("xdr:clientData")
  );
}
