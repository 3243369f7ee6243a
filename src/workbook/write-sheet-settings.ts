import { rangeAddress } from "../cells/address";
import type { Sheet } from "./model";
import { mergedXml, pageSetupXml, rowBreaksXml, sheetPropertiesXml } from "./write-sheet";
import {
  appendInside,
  childElements,
  insertBefore,
  prefixOf,
  replaceElement,
  setAttribute,
  type Edit,
  type ParsedPart,
} from "./write-splice";
import { tag, withPrefix } from "./write-xml";
import { descend } from "./xml";

/** Changes inside a sheet part, and elements that it does not have yet, by name. */
export interface SheetEdits {
  readonly edits: Edit[];
  readonly fresh: Map<string, string>;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Tab colour and "fit to page". */
function propertyEdits(part: ParsedPart, sheet: Sheet, before: Sheet, into: SheetEdits): void {
  const fits = sheet.print?.fitToOnePageWide ?? false;
  const colorChanged = sheet.tabColor !== before.tabColor;
  const fitChanged = fits !== (before.print?.fitToOnePageWide ?? false);
  if (!colorChanged && !fitChanged) return;
  const properties = descend(part.root, "sheetPr");
  if (properties === null) {
    into.fresh.set("sheetPr", sheetPropertiesXml(sheet));
    return;
  }
  const prefix = prefixOf(part.root);
  const color = descend(properties, "tabColor");
  const wanted =
    sheet.tabColor === null
      ? ""
      : withPrefix(tag("tabColor", { rgb: `FF${sheet.tabColor.slice(1)}` }), prefix);
  const [first] = childElements(properties);
  let appended = "";
  if (colorChanged && color !== null) into.edits.push(replaceElement(color, wanted));
  else if (colorChanged && first !== undefined) into.edits.push(insertBefore(first, wanted));
  else if (colorChanged) appended += wanted;
  const setUp = descend(properties, "pageSetUpPr");
  if (fitChanged && setUp !== null) {
    into.edits.push(setAttribute(part, setUp, "fitToPage", fits ? "1" : null));
  } else if (fitChanged) {
    appended += withPrefix(tag("pageSetUpPr", { fitToPage: fits }), prefix);
  }
  if (appended !== "") into.edits.push(appendInside(part, properties, appended));
}

function gridlineEdits(part: ParsedPart, sheet: Sheet, before: Sheet, into: SheetEdits): void {
  if (sheet.showGridlines === before.showGridlines) return;
  const view = descend(part.root, "sheetViews", "sheetView");
  const value = sheet.showGridlines ? null : "0";
  if (view !== null) into.edits.push(setAttribute(part, view, "showGridLines", value));
  else {
    const attributes = { showGridLines: value, workbookViewId: 0 };
    into.fresh.set("sheetViews", tag("sheetViews", {}, tag("sheetView", attributes)));
  }
}

function printEdits(part: ParsedPart, sheet: Sheet, before: Sheet, into: SheetEdits): void {
  const pick = ({ print }: Sheet) => [print?.orientation, print?.fitToOnePageWide];
  const setUp = descend(part.root, "pageSetup");
  if (sheet.print !== null && !same(pick(sheet), pick(before))) {
    if (setUp === null) into.fresh.set("pageSetup", pageSetupXml(sheet));
    else {
      into.edits.push(setAttribute(part, setUp, "orientation", sheet.print.orientation));
      if (sheet.print.fitToOnePageWide) {
        into.edits.push(setAttribute(part, setUp, "fitToWidth", null));
        into.edits.push(setAttribute(part, setUp, "fitToHeight", "0"));
      }
    }
  }
  const rows = ({ print }: Sheet) => print?.breaksBeforeRows ?? [];
  if (same(rows(sheet), rows(before))) return;
  const breaks = descend(part.root, "rowBreaks");
  const xml = rowBreaksXml(sheet);
  if (breaks === null) into.fresh.set("rowBreaks", xml);
  else into.edits.push(replaceElement(breaks, withPrefix(xml, prefixOf(part.root))));
}

function mergeEdits(part: ParsedPart, sheet: Sheet, before: Sheet, into: SheetEdits): void {
  const addresses = ({ merged }: Sheet) => merged.map(rangeAddress);
  if (same(addresses(sheet), addresses(before))) return;
  const group = descend(part.root, "mergeCells");
  const xml = mergedXml(sheet);
  if (group === null) into.fresh.set("mergeCells", xml);
  else into.edits.push(replaceElement(group, withPrefix(xml, prefixOf(part.root))));
}

function protectionEdits(part: ParsedPart, sheet: Sheet, before: Sheet, into: SheetEdits): void {
  if (sheet.isProtected === before.isProtected) return;
  const protection = descend(part.root, "sheetProtection");
  if (protection !== null) {
    into.edits.push(setAttribute(part, protection, "sheet", sheet.isProtected ? "1" : null));
  } else {
    into.fresh.set("sheetProtection", tag("sheetProtection", { sheet: true }));
  }
}

/** Everything about a sheet besides cells, tables, charts, links and data bars. */
export function settingEdits(
  part: ParsedPart,
  sheet: Sheet,
  before: Sheet,
  into: SheetEdits
): void {
  propertyEdits(part, sheet, before, into);
  gridlineEdits(part, sheet, before, into);
  printEdits(part, sheet, before, into);
  mergeEdits(part, sheet, before, into);
  protectionEdits(part, sheet, before, into);
}
