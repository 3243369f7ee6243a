import type { PrintArea } from "./model";
import { attribute, children, descend, flag, numberAttribute, type XmlElement } from "./xml";

/** How a sheet is printed, or null where it says nothing; the printed area stands among the workbook's names. */
export function readPrintArea(root: XmlElement): PrintArea | null {
  const setup = descend(root, "pageSetup");
  const fits = flag(descend(root, "sheetPr", "pageSetUpPr"), "fitToPage");
  const breaks = descend(root, "rowBreaks");
  const rows = breaks
    ? children(breaks, "brk").flatMap((row) => numberAttribute(row, "id") ?? [])
    : [];
  if (setup === null && !fits && rows.length === 0) return null;
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    area: null,
    fitToOnePageWide: fits && (numberAttribute(setup, "fitToWidth") ?? 1) === 1,
    breaksBeforeRows: rows.toSorted((a, b) => a - b),
  };
}
