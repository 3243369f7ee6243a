import type { Sheet, Workbook } from "./model";
import type { OpcPackage } from "./opc-package";
import { relationshipsOf } from "./read-relationships";
import { workbookOfPackage } from "./read-workbook";
import { MINIMAL_STYLES, styleAppender, type StyleAppender } from "./styles-append";
import { writeCustomXml } from "./write-custom-xml";
import {
  addNamedPart,
  addPart,
  finishDraft,
  hasPart,
  partText,
  putPart,
  relate,
  removePart,
  startDraft,
  unrelate,
  type PackageDraft,
} from "./write-draft";
import { addDrawing } from "./write-drawing";
import { minimalPackage } from "./write-minimal";
import { SHEET_PART, STYLES_PART } from "./write-part-kinds";
import { sheetXml } from "./write-sheet";
import { writeSheetChanges } from "./write-sheet-changes";
import { parsePart } from "./write-splice";
import { addTable } from "./write-table-changes";
import { writeWorkbookPart } from "./write-workbook";
import { NAMESPACES } from "./write-xml";
import { zipPackage } from "./write-zip";
import { attribute, numberAttribute, parseStructure } from "./xml";

/** What every step of a save works with. */
interface Saving {
  readonly draft: PackageDraft;
  readonly workbookPart: string;
  readonly workbook: Workbook;
  /** The workbook as its file has it, or null for one made here. */
  readonly before: Workbook | null;
  readonly styles: StyleAppender;
  readonly stylesPart: string;
  readonly tableIds: Set<number>;
}

/**
 * The workbook as the bytes of an .xlsx file. Everything its source holds is kept: parts that nothing was changed in
 * byte for byte, the others with only the changes spliced in. The same workbook always gives the same bytes.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  return zipPackage(writePackage(workbook));
}

/** The same as a package that is not packed yet. */
export function writePackage(workbook: Workbook): OpcPackage {
  const saving = startSaving(workbook);
  const { draft, workbookPart, before, styles, stylesPart } = saving;
  const newParts = new Map<string, string>();
  let formulaLost = false;
  const writing = {
    styles,
    dates1904: workbook.dates1904,
    onFormulaLost: () => (formulaLost = true),
  };
  for (const sheet of workbook.sheets) {
    const earlier = before?.sheets.find(({ part }) => part === sheet.part);
    if (!fromFile(sheet) || earlier === undefined) newParts.set(sheet.id, addSheet(saving, sheet));
    else if (sheet.changed !== "nothing") {
      writeSheetChanges(draft, sheet, earlier, writing, saving.tableIds);
    }
  }
  const gone = removeSheets(saving);
  writeWorkbookPart(draft, workbookPart, workbook, before, newParts);
  writeCustomXml(draft, workbookPart, workbook.customXmlParts, before?.customXmlParts ?? []);
  putPart(draft, stylesPart, styles.xml());
  if (formulaLost || gone) removeCalculationChain(saving);
  return finishDraft(draft, isStrict(draft, workbookPart));
}

function fromFile(sheet: Sheet): sheet is Sheet & { part: string } {
  return sheet.part !== null;
}

function startSaving(workbook: Workbook): Saving {
  const source = workbook.source ?? minimalPackage();
  const before = workbook.source && workbookOfPackage(workbook.source, workbook.fileName);
  const draft = startDraft(source, workbook.fileName);
  const workbookPart = linked(draft, "", "officeDocument");
  if (workbookPart === null) throw new Error("a package without a workbook");
  const stylesPart = findStyles(draft, workbookPart);
  const styles = styleAppender(partText(draft, stylesPart));
  const tableIds = existingTableIds(draft);
  return { draft, workbookPart, workbook, before, styles, stylesPart, tableIds };
}

function linked(draft: PackageDraft, from: string, type: string): string | null {
  return relationshipsOf(draft, from).find((link) => link.type === type)?.target ?? null;
}

/** The workbook's styles; the least there can be where it has none. */
function findStyles(draft: PackageDraft, workbookPart: string): string {
  const existing = linked(draft, workbookPart, "styles");
  if (existing === null) {
    const part = addPart(draft, STYLES_PART, () => MINIMAL_STYLES);
    relate(draft, workbookPart, "styles", part);
    return part;
  }
  if (!hasPart(draft, existing)) {
    addNamedPart(draft, existing, STYLES_PART.contentType, MINIMAL_STYLES);
  }
  return existing;
}

/** Numbers of all tables in the package, those that no sheet leads to among them. */
function existingTableIds(draft: PackageDraft): Set<number> {
  const tables = [...draft.source.parts.keys()].filter((name) => /\/table\d*\.xml$/i.test(name));
  return new Set(
    tables.map((name) => numberAttribute(parseStructure(partText(draft, name)), "id") ?? 0)
  );
}

function addSheet({ draft, workbook, styles, tableIds }: Saving, sheet: Sheet): string {
  return addPart(draft, SHEET_PART, (name) => {
    const drawing =
      sheet.charts.length === 0 ? null : addDrawing(draft, name, sheet.charts, styles.bodyFont);
    const tables = sheet.tables.map((table) => addTable(draft, name, table, tableIds));
    const selected = workbook.source === null && workbook.sheets[0] === sheet;
    const options = { selected, dates1904: workbook.dates1904 };
    return sheetXml(sheet, styles, { drawing, tables }, options);
  });
}

/** What only one sheet leads to, and goes with it: tables, and drawings with their charts. */
const OWNED = new Set(["table", "drawing", "chart", "chartStyle", "chartColorStyle"]);

function removeWithOwned(draft: PackageDraft, part: string): void {
  const owned = relationshipsOf(draft, part).filter(({ type }) => OWNED.has(type));
  removePart(draft, part);
  for (const { target } of owned) removeWithOwned(draft, target);
}

/** Takes away the parts of sheets that were deleted; says whether there were any. */
function removeSheets({ draft, workbookPart, workbook, before }: Saving): boolean {
  const gone = (before?.sheets ?? []).filter(({ part }) =>
    workbook.sheets.every((sheet) => sheet.part !== part)
  );
  const links = relationshipsOf(draft, workbookPart);
  for (const { part } of gone.filter(fromFile)) {
    for (const { id, target } of links) if (target === part) unrelate(draft, workbookPart, id);
    removeWithOwned(draft, part);
  }
  return gone.length > 0;
}

/** The order of calculation; Excel makes it anew where it is missing, and will not open one that names no formula. */
function removeCalculationChain({ draft, workbookPart }: Saving): void {
  for (const { id, type, target } of relationshipsOf(draft, workbookPart)) {
    if (type !== "calcChain") continue;
    unrelate(draft, workbookPart, id);
    removePart(draft, target);
  }
}

function isStrict(draft: PackageDraft, workbookPart: string): boolean {
  const { root } = parsePart(partText(draft, workbookPart));
  const colon = root.name.indexOf(":");
  const namespace = attribute(root, colon < 0 ? "xmlns" : `xmlns:${root.name.slice(0, colon)}`);
  return namespace !== null && namespace !== NAMESPACES.main;
}
