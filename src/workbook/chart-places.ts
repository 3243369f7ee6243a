import type { Sheet, Workbook } from "./model";
import { readPart } from "./read-part";
import { relationshipsOf } from "./read-relationships";
import { attribute, children, descend, parseStructure, type XmlElement } from "./xml";

/** The cell in which a chart begins. */
interface ChartPlace {
  readonly row: number;
  readonly column: number;
}

function numberIn(element: XmlElement | null, name: string): number {
  return Number(element && descend(element, name)?.text);
}

/** The charts of a sheet by name, those of its file too; null where a chart's place cannot be told. */
export function chartPlaces(
  { source, fileName }: Workbook,
  { charts, part }: Sheet
): ReadonlyMap<string, ChartPlace | null> {
  const places = new Map<string, ChartPlace | null>();
  if (source !== null && part !== null) {
    const reading = { source, fileName };
    const drawing = relationshipsOf(reading, part).find(({ type }) => type === "drawing");
    const root = drawing ? readPart(reading, drawing.target, parseStructure) : null;
    const anchors = ["oneCellAnchor", "twoCellAnchor", "absoluteAnchor"];
    for (const anchor of root ? anchors.flatMap((name) => children(root, name)) : []) {
      const frame = descend(anchor, "graphicFrame");
      const name = attribute(frame && descend(frame, "nvGraphicFramePr", "cNvPr"), "name");
      if (name === null) continue;
      const from = descend(anchor, "from");
      const place = { row: numberIn(from, "row"), column: numberIn(from, "col") };
      places.set(name, from === null ? null : place);
    }
  }
  for (const { name, box } of charts) places.set(name, box);
  return places;
}
