import type { DefinedName, Sheet } from "./model";
import { parseReference } from "./read-ranges";
import { attribute, children, descend, flag, numberAttribute, type XmlElement } from "./xml";
import { unescapeString } from "./xml-text";

const PRINT_AREA = "_xlnm.Print_Area";

/**
 * The names a workbook part defines, Excel's own (`_xlnm.…`) among them. `tabs` are all its tabs in order, null for those
 * that are no worksheets: local names count into them.
 */
export function readNames(root: XmlElement, tabs: readonly (Sheet | null)[]): DefinedName[] {
  const group = descend(root, "definedNames");
  return (group ? children(group, "definedName") : []).flatMap((element) => {
    const local = numberAttribute(element, "localSheetId");
    const sheet = local === null ? null : (tabs[local] ?? null);
    const name = attribute(element, "name");
    if (name === null || (local !== null && sheet === null)) return [];
    const refersTo = unescapeString(element.text.trim()).replace(/^=/, "");
    const range = parseReference(refersTo);
    const target = tabs.find((tab) => tab?.name.toLowerCase() === range?.sheet.toLowerCase());
    return {
      name: unescapeString(name),
      sheetId: sheet?.id ?? null,
      refersTo,
      hidden: flag(element, "hidden"),
      range: range && target ? { ...range, sheet: target.name } : null,
    };
  });
}

/** Puts the printed areas, which files keep as names, on their sheets. */
export function addPrintAreas(sheets: readonly Sheet[], names: readonly DefinedName[]): void {
  for (const { name, sheetId, range } of names) {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (name !== PRINT_AREA || !sheet || range === null) continue;
    const { top, left, rows, columns } = range;
    sheet.print = {
      ...(sheet.print ?? {
        orientation: "portrait",
        fitToOnePageWide: false,
        breaksBeforeRows: [],
      }),
      area: { top, left, rows, columns },
    };
  }
}
