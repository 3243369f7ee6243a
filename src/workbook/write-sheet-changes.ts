import { cellAddress, rangeAddress } from "../cells/address";
import { cellAt, usedRange, type Sheet } from "./model";
import { parseRange } from "./read-ranges";
import { cellEdits, type CellWriting } from "./write-cell-changes";
import { columnEdits } from "./write-column-changes";
import { dataBarEdits } from "./write-data-bar-changes";
import { partText, putPart, type PackageDraft } from "./write-draft";
import { chartEdits } from "./write-drawing";
import { drawingReferenceXml, hyperlinkXml, tablePartXml } from "./write-sheet";
import { settingEdits, type SheetEdits } from "./write-sheet-settings";
import {
  appendInside,
  applyEdits,
  childElements,
  insertBefore,
  parsePart,
  prefixOf,
  replaceElement,
  setAttribute,
  type Edit,
  type ParsedPart,
} from "./write-splice";
import { tableEdits } from "./write-table-changes";
import { tag, withPrefix } from "./write-xml";
import { attribute, children, descend, localName, relationshipId } from "./xml";

/** The children of a worksheet in the order the format demands (ECMA-376 part 1, 18.3.1.99). */
const ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
  tableParts extLst`.split(/\s+/);

/** Puts new elements at the places that the format demands. */
function placeFresh(part: ParsedPart, fresh: ReadonlyMap<string, string>): Edit[] {
  return ORDER.flatMap((name, place) => {
    const xml = withPrefix(fresh.get(name) ?? "", prefixOf(part.root));
    if (xml === "") return [];
    const next = childElements(part.root).find((each) => ORDER.indexOf(localName(each)) > place);
    return [next ? insertBefore(next, xml) : appendInside(part, part.root, xml)];
  });
}

/** The values of a map that are not what they were. */
function differences(now: Map<number, number>, before: Map<number, number>): Map<number, number> {
  return new Map([...now].filter(([key, value]) => before.get(key) !== value));
}

/** The range that the part says it fills grows with its cells. */
function dimensionEdits(part: ParsedPart, sheet: Sheet): Edit[] {
  const dimension = descend(part.root, "dimension");
  const said = parseRange(attribute(dimension, "ref"));
  const used = usedRange(sheet);
  if (dimension === null || said === null || used === null) return [];
  const top = Math.min(said.top, used.top);
  const left = Math.min(said.left, used.left);
  const rows = Math.max(said.top + said.rows, used.top + used.rows) - top;
  const columns = Math.max(said.left + said.columns, used.left + used.columns) - left;
  return [setAttribute(part, dimension, "ref", rangeAddress({ top, left, rows, columns }))];
}

/** Links of changed cells: ours are places in this workbook; links that lead out of it are left alone. */
function linkEdits(part: ParsedPart, sheet: Sheet, into: SheetEdits): void {
  const group = descend(part.root, "hyperlinks");
  const elements = new Map(
    (group === null ? [] : children(group, "hyperlink"))
      .filter((element) => relationshipId(element) === null)
      .map((element) => [attribute(element, "ref") ?? "", element])
  );
  let added = "";
  let removed = 0;
  const edits: Edit[] = [];
  for (const [row, columns] of sheet.changedCells) {
    for (const column of columns) {
      const link = cellAt(sheet, row, column)?.link ?? null;
      const element = elements.get(cellAddress({ row, column }));
      const xml = link === null ? "" : hyperlinkXml(row, column, link);
      if (element === undefined) added += xml;
      else if (attribute(element, "location") !== link) {
        edits.push(replaceElement(element, withPrefix(xml, prefixOf(part.root))));
        if (link === null) removed++;
      }
    }
  }
  if (group === null) {
    if (added !== "") into.fresh.set("hyperlinks", tag("hyperlinks", {}, added));
  } else if (added === "" && removed === children(group, "hyperlink").length) {
    into.edits.push(replaceElement(group, ""));
  } else {
    into.edits.push(...edits);
    if (added !== "") {
      into.edits.push(appendInside(part, group, withPrefix(added, prefixOf(part.root))));
    }
  }
}

/**
 * Writes what differs between a sheet and the one in the file into its part, and leaves every other character of the
 * part as it is. `before` is the sheet as the file has it.
 */
export function writeSheetChanges(
  draft: PackageDraft,
  sheet: Sheet & { readonly part: string },
  before: Sheet,
  writing: CellWriting,
  tableIds: Set<number>
): void {
  const part = parsePart(partText(draft, sheet.part));
  const into: SheetEdits = { edits: [], fresh: new Map() };
  const heights = differences(sheet.rowHeights, before.rowHeights);
  into.edits.push(...cellEdits(part, sheet, heights, writing), ...dimensionEdits(part, sheet));
  linkEdits(part, sheet, into);
  if (sheet.changed === "all") {
    settingEdits(part, sheet, before, into);
    const columns = columnEdits(part, differences(sheet.columnWidths, before.columnWidths));
    into.edits.push(...columns.edits);
    into.fresh.set("cols", columns.fresh);
    const bars = dataBarEdits(part, sheet.dataBars, before.dataBars);
    into.edits.push(...bars.edits);
    into.fresh.set("conditionalFormatting", bars.added);
    const charts = chartEdits(
      draft,
      sheet.part,
      part,
      sheet.charts,
      sheet.removedCharts,
      writing.styles.bodyFont
    );
    into.edits.push(...charts.edits);
    if (charts.newDrawing !== null) {
      into.fresh.set("drawing", drawingReferenceXml(charts.newDrawing));
    }
    const tables = tableEdits(draft, part, sheet, before, tableIds, tablePartXml);
    into.edits.push(...tables.edits);
    if (tables.newList !== null) into.fresh.set("tableParts", tables.newList);
  }
  into.edits.push(...placeFresh(part, into.fresh));
  putPart(draft, sheet.part, applyEdits(part.text, into.edits));
}
