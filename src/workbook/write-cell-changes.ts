import { columnIndex } from "../cells/address";
import { cellAt, type Cell, EMPTY_CELL, type Sheet } from "./model";
import type { StyleAppender } from "./styles-append";
import { cellXml } from "./write-cell";
import { storedHeight } from "./write-sheet";
import {
  appendInside,
  insertBefore,
  prefixOf,
  replaceElement,
  setAttribute,
  type Edit,
  type ParsedPart,
} from "./write-splice";
import { tag, withPrefix } from "./write-xml";
import { attribute, children, descend, numberAttribute, type XmlElement } from "./xml";

/** What cells are written with. */
export interface CellWriting {
  readonly styles: StyleAppender;
  readonly dates1904: boolean;
  /** Told when a cell of the file loses its formula. */
  readonly onFormulaLost: () => void;
}

/** Rows or cells with their places; those that do not say theirs follow the one before. */
function placed(
  elements: readonly XmlElement[],
  place: (element: XmlElement) => number | null
): Map<number, XmlElement> {
  let before = -1;
  return new Map(
    elements.map((element) => [(before = place(element) ?? before + 1), element] as const)
  );
}

function rowOf(element: XmlElement): number | null {
  const number = numberAttribute(element, "r");
  return number === null ? null : number - 1;
}

function columnOf(element: XmlElement): number | null {
  const address = attribute(element, "r");
  return address === null ? null : columnIndex(address.replace(/\d+$/, ""));
}

/** A cell that was empty keeps the format it has in the file where nobody gave it another. */
function styleIndex(cell: Cell, existing: XmlElement | null, styles: StyleAppender): number {
  const unsaid = cell.sourceStyle === null && cell.look === null && cell.format === "General";
  const sourceStyle = unsaid ? numberAttribute(existing, "s") : cell.sourceStyle;
  return styles.indexFor({ ...cell, sourceStyle });
}

/** The first of the sorted places behind one, or null. */
function nextElement(places: ReadonlyMap<number, XmlElement>, place: number): XmlElement | null {
  for (const [each, element] of places) if (each > place) return element;
  return null;
}

/** The group of shared formulas that a cell gives the text for, or null. */
function startsSharedFormula(element: XmlElement): string | null {
  const formula = descend(element, "f");
  const isStart = formula !== null && attribute(formula, "ref") !== null;
  return isStart && attribute(formula, "t") === "shared" ? attribute(formula, "si") : null;
}

function rowEdits(
  part: ParsedPart,
  sheet: Sheet,
  row: number,
  element: XmlElement,
  changed: ReadonlySet<number>,
  writing: CellWriting
): Edit[] {
  const existing = placed(children(element, "c"), columnOf);
  const edits: Edit[] = [];
  let appended = "";
  let grows = false;
  for (const column of [...changed].sort((a, b) => a - b)) {
    const cell = cellAt(sheet, row, column) ?? EMPTY_CELL;
    const old = existing.get(column) ?? null;
    const style = styleIndex(cell, old, writing.styles);
    const xml = withPrefix(
      cellXml(row, column, cell, style, writing.dates1904),
      prefixOf(part.root)
    );
    if (old !== null) {
      if (descend(old, "f") !== null && cell.formula === null) writing.onFormulaLost();
      edits.push(replaceElement(old, xml));
      continue;
    }
    if (xml === "") continue;
    grows = true;
    const next = nextElement(existing, column);
    if (next === null) appended += xml;
    else edits.push(insertBefore(next, xml));
  }
  if (appended !== "") edits.push(appendInside(part, element, appended));
  if (grows) edits.push(setAttribute(part, element, "spans", null));
  return edits;
}

function heightEdits(part: ParsedPart, element: XmlElement, pixels: number): Edit[] {
  return [
    setAttribute(part, element, "ht", String(storedHeight(pixels))),
    setAttribute(part, element, "hidden", pixels === 0 ? "1" : null),
    setAttribute(part, element, "customHeight", "1"),
  ];
}

function newRowXml(
  sheet: Sheet,
  row: number,
  changed: ReadonlySet<number>,
  height: number | null,
  writing: CellWriting
): string {
  const cells = [...changed]
    .sort((a, b) => a - b)
    .map((column) => {
      const cell = cellAt(sheet, row, column) ?? EMPTY_CELL;
      return cellXml(row, column, cell, writing.styles.indexFor(cell), writing.dates1904);
    });
  if (height === null && cells.join("") === "") return "";
  const attributes = {
    r: row + 1,
    ht: height === null ? null : storedHeight(height),
    hidden: height === 0 || null,
    customHeight: height === null ? null : true,
  };
  return tag("row", attributes, ...cells);
}

/** Adds every cell of a shared formula whose first cell is changed: each is then written with a formula of its own. */
function withSharedGroups(
  rows: ReadonlyMap<number, XmlElement>,
  changed: ReadonlyMap<number, ReadonlySet<number>>
): Map<number, Set<number>> {
  const all = new Map([...changed].map(([row, columns]) => [row, new Set(columns)]));
  const groups = new Set<string>();
  for (const [row, columns] of changed) {
    const element = rows.get(row);
    if (element === undefined) continue;
    for (const [column, cell] of placed(children(element, "c"), columnOf)) {
      const group = columns.has(column) ? startsSharedFormula(cell) : null;
      if (group !== null) groups.add(group);
    }
  }
  if (groups.size === 0) return all;
  for (const [row, element] of rows) {
    for (const [column, cell] of placed(children(element, "c"), columnOf)) {
      const formula = descend(cell, "f");
      if (attribute(formula, "t") !== "shared") continue;
      if (!groups.has(attribute(formula, "si") ?? "")) continue;
      all.set(row, (all.get(row) ?? new Set()).add(column));
    }
  }
  return all;
}

/** Writes changed cells and row heights into the rows of a sheet part; all other rows and cells stay as they are. */
export function cellEdits(
  part: ParsedPart,
  sheet: Sheet,
  heights: ReadonlyMap<number, number>,
  writing: CellWriting
): Edit[] {
  const data = descend(part.root, "sheetData");
  if (data === null) throw new Error("a worksheet without sheetData");
  const rows = placed(children(data, "row"), rowOf);
  const changed = withSharedGroups(rows, sheet.changedCells);
  const edits: Edit[] = [];
  let appended = "";
  for (const row of [...new Set([...changed.keys(), ...heights.keys()])].sort((a, b) => a - b)) {
    const columns = changed.get(row) ?? new Set<number>();
    const height = heights.get(row) ?? null;
    const element = rows.get(row);
    if (element !== undefined) {
      edits.push(...rowEdits(part, sheet, row, element, columns, writing));
      if (height !== null) edits.push(...heightEdits(part, element, height));
      continue;
    }
    const xml = withPrefix(newRowXml(sheet, row, columns, height, writing), prefixOf(part.root));
    const next = nextElement(rows, row);
    if (next === null) appended += xml;
    else edits.push(insertBefore(next, xml));
  }
  if (appended !== "") edits.push(appendInside(part, data, appended));
  return edits;
}
