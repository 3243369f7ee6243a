import { chartXml } from "./chart-xml";
import { chartAnchorXml, emptyDrawingXml } from "./drawing-xml";
import type { PlacedChart } from "./model";
import { relationshipsOf } from "./read-relationships";
import {
  addPart,
  hasPart,
  partText,
  putPart,
  relate,
  removePart,
  unrelate,
  type PackageDraft,
} from "./write-draft";
import { CHART_PART, DRAWING_PART } from "./write-part-kinds";
import {
  appendInside,
  applyEdits,
  childElements,
  parsePart,
  replaceElement,
  setAttribute,
  type Edit,
  type ParsedPart,
} from "./write-splice";
import {
  attribute,
  children,
  descend,
  numberAttribute,
  relationshipId,
  type XmlElement,
} from "./xml";

const EMU_PER_PIXEL = 9_525;

/** A chart in a drawing part: its anchor, the element that names it, and its part. */
interface DrawnChart {
  readonly anchor: XmlElement;
  readonly properties: XmlElement;
  readonly relation: string;
  readonly part: string;
}

function drawnCharts(draft: PackageDraft, drawingPart: string, part: ParsedPart): DrawnChart[] {
  const links = relationshipsOf(draft, drawingPart);
  return childElements(part.root).flatMap((anchor) => {
    const frame = descend(anchor, "graphicFrame");
    const properties = frame && descend(frame, "nvGraphicFramePr", "cNvPr");
    const chart = frame && descend(frame, "graphic", "graphicData", "chart");
    const relation = chart && relationshipId(chart);
    const link = links.find(({ id, type }) => id === relation && type === "chart");
    return properties && relation && link
      ? [{ anchor, properties, relation, part: link.target }]
      : [];
  });
}

/** The size in pixels that a chart has now where its anchor says so, else the one it was made with. */
function sizeNow(anchor: XmlElement, placed: PlacedChart): { width: number; height: number } {
  const extent = children(anchor, "ext")[0] ?? null;
  const [width, height] = ["cx", "cy"].map((name) => numberAttribute(extent, name));
  return width && height
    ? { width: width / EMU_PER_PIXEL, height: height / EMU_PER_PIXEL }
    : placed.box;
}

function addCharts(
  draft: PackageDraft,
  drawingPart: string,
  charts: readonly PlacedChart[],
  font: string | null,
  firstId: number
): string {
  return charts
    .map((placed, i) => {
      const part = addPart(draft, CHART_PART, () => chartXml(placed.chart, placed.box, font));
      return chartAnchorXml(placed, firstId + i, relate(draft, drawingPart, "chart", part));
    })
    .join("");
}

/** Makes a drawing part with charts and relates the sheet to it; returns the relationship's id. */
export function addDrawing(
  draft: PackageDraft,
  sheetPart: string,
  charts: readonly PlacedChart[],
  font: string | null
): string {
  const drawing = addPart(draft, DRAWING_PART, (name) => {
    const part = parsePart(emptyDrawingXml());
    return applyEdits(part.text, [
      appendInside(part, part.root, addCharts(draft, name, charts, font, 2)),
    ]);
  });
  return relate(draft, sheetPart, "drawing", drawing);
}

function highestId(root: XmlElement): number {
  return childElements(root).reduce(
    (highest, element) => Math.max(highest, highestId(element)),
    root.name.endsWith("cNvPr") ? (numberAttribute(root, "id") ?? 0) : 0
  );
}

/**
 * Brings our charts in an existing drawing up to date. A chart is known by its name and keeps its anchor, so that it
 * stays where the user put it; every other drawing is left as it is.
 */
function changeDrawing(
  draft: PackageDraft,
  drawingPart: string,
  charts: readonly PlacedChart[],
  removed: readonly string[],
  font: string | null
): void {
  const part = parsePart(partText(draft, drawingPart));
  const edits: Edit[] = [];
  const fresh = new Map(charts.map((chart) => [chart.name, chart]));
  for (const drawn of drawnCharts(draft, drawingPart, part)) {
    const name = attribute(drawn.properties, "name") ?? "";
    if (removed.includes(name)) {
      edits.push(replaceElement(drawn.anchor, ""));
      unrelate(draft, drawingPart, drawn.relation);
      removePart(draft, drawn.part);
      continue;
    }
    const placed = fresh.get(name);
    if (placed === undefined || !hasPart(draft, drawn.part)) continue;
    fresh.delete(name);
    putPart(draft, drawn.part, chartXml(placed.chart, sizeNow(drawn.anchor, placed), font));
    if (attribute(drawn.properties, "descr") !== placed.chart.description) {
      edits.push(setAttribute(part, drawn.properties, "descr", placed.chart.description));
    }
  }
  const added = addCharts(draft, drawingPart, [...fresh.values()], font, highestId(part.root) + 1);
  if (added !== "") edits.push(appendInside(part, part.root, added));
  putPart(draft, drawingPart, applyEdits(part.text, edits));
}

/** Writes a sheet's charts into its drawing; returns the edits that its own part needs. */
export function chartEdits(
  draft: PackageDraft,
  sheetPart: string,
  part: ParsedPart,
  charts: readonly PlacedChart[],
  removed: readonly string[],
  font: string | null
): { readonly edits: readonly Edit[]; readonly newDrawing: string | null } {
  const reference = descend(part.root, "drawing");
  const link = relationshipsOf(draft, sheetPart).find(
    ({ id, type }) => reference !== null && type === "drawing" && id === relationshipId(reference)
  );
  if (link !== undefined && hasPart(draft, link.target)) {
    changeDrawing(draft, link.target, charts, removed, font);
    return { edits: [], newDrawing: null };
  }
  if (charts.length === 0) return { edits: [], newDrawing: null };
  const id = addDrawing(draft, sheetPart, charts, font);
  if (reference === null) return { edits: [], newDrawing: id };
  const name = Object.keys(reference.attributes).find((key) => key.endsWith(":id")) ?? "r:id";
  return { edits: [setAttribute(part, reference, name, id)], newDrawing: null };
}
