import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellAddress, rangeAddress, type CellRange } from "../../src/cells/address";
import { addSheet, changeCell, EMPTY_LOOK, sheetByName } from "../../src/workbook/model";
import type { Sheet, Workbook } from "../../src/workbook/model";
import { writeWorkbook } from "../../src/workbook/write-package";
import { escapeXml, spreadsheetText } from "../../src/workbook/write-xml";
import type { UserItem } from "./user-content";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

/** The cells that an item covers. */
export function coveredBy(item: UserItem): CellRange {
  const { row: top, column: left } = item;
  if (item.kind === "merged" || item.kind === "table") {
    // One cell alone cannot be merged, and a table has a header and a row.
    const rows = Math.max(2, item.rows);
    return { top, left, rows, columns: item.columns };
  }
  return { top, left, rows: 1, columns: 1 };
}

function overlap(a: CellRange, b: CellRange): boolean {
  const rows = Math.min(a.top + a.rows, b.top + b.rows) > Math.max(a.top, b.top);
  return rows && Math.min(a.left + a.columns, b.left + b.columns) > Math.max(a.left, b.left);
}

/** The items that a person could put there: none on cells of ours, none over another. */
export function possibleItems(
  items: readonly UserItem[],
  ours: readonly CellRange[]
): readonly UserItem[] {
  const kept: UserItem[] = [];
  for (const item of items) {
    const range = coveredBy(item);
    const others = [...ours, ...kept.map(coveredBy)];
    if (!others.some((other) => overlap(other, range))) kept.push(item);
  }
  return kept;
}

function putTable(workbook: Workbook, sheet: Sheet, range: CellRange): void {
  const columns = Array.from({ length: range.columns }, (_, column) => `Mine ${column + 1}`);
  columns.forEach((value, column) => {
    changeCell(sheet, range.top, range.left + column, { value });
  });
  const id = workbook.nextId++;
  sheet.tables.push({
    id,
    name: `Mine_${id}`,
    range,
    hasHeader: true,
    hasTotals: false,
    columns,
    showFilter: true,
    style: "TableStyleMedium2",
    bandedRows: true,
    part: null,
  });
}

function putCells(workbook: Workbook, sheet: Sheet, item: UserItem): void {
  const { row, column } = item;
  const put = (change: Parameters<typeof changeCell>[3]): void => {
    changeCell(sheet, row, column, change);
  };
  switch (item.kind) {
    case "text":
      put({ value: item.text, quoted: item.text.startsWith("=") });
      break;
    case "number":
      put({ value: item.number, format: "0.000" });
      break;
    case "truth":
      put({ value: item.truth });
      break;
    case "formula":
      put({ formula: item.formula, value: 7 });
      break;
    case "format":
      put({ look: { ...EMPTY_LOOK, fill: item.fill, bold: true } });
      break;
    case "table":
      putTable(workbook, sheet, coveredBy(item));
      break;
    case "name":
      workbook.names.push({
        name: `Mine_at_${cellAddress(item)}`,
        sheetId: null,
        refersTo: `'${sheet.name}'!$B$35:$C$36`,
        hidden: false,
        range: { sheet: sheet.name, top: 34, left: 1, rows: 2, columns: 2 },
      });
      break;
    default:
      break;
  }
}

function anchorXml(item: UserItem, id: number): string {
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${900 + id}" name="Mine ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}/relationships" r:id="rIdMine${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `<xdr:oneCellAnchor><xdr:from><xdr:col>${item.column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${item.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="900000" cy="900000"/>${frame}<xdr:clientData/></xdr:oneCellAnchor>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
}

/** Pieces of XML that a person's program puts into a sheet and that our reader does not model. */
function sheetPieces(items: readonly UserItem[]): string {
  const of = (...kinds: readonly UserItem["kind"][]) =>
    items.filter(({ kind }) => kinds.includes(kind));
  const merged = of("merged").map((item) => `<mergeCell ref="${rangeAddress(coveredBy(item))}"/>`);
  const conditions = of("condition").map(
    (item, i) =>
      `<conditionalFormatting sqref="${cellAddress(item)}:C99"><cfRule type="expression" priority="${i + 50}"><formula>LEN(B35)&gt;${i}</formula></cfRule></conditionalFormatting>`
  );
  const validations = of("validation").map(
    (item) =>
      `<dataValidation type="list" allowBlank="1" sqref="${cellAddress(item)}"><formula1>"open,done"</formula1></dataValidation>`
  );
  const list = (name: string, entries: readonly string[]): string =>
    entries.length === 0 ? "" : `<${name} count="${entries.length}">${entries.join("")}</${name}>`;
  return list("mergeCells", merged) + conditions.join("") + list("dataValidations", validations);
}

function commentsXml(items: readonly UserItem[]): string {
  const comments = items.flatMap((item) =>
    item.kind === "comment"
      ? `<comment ref="${cellAddress(item)}" authorId="0"><text><t>${escapeXml(spreadsheetText(item.text))}</t></text></comment>`
      : []
  );
  return `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Me</author></authors><commentList>${comments.join("")}</commentList></comments>`;
}

/** Puts into the package what our own reader does not model, as the person's spreadsheet would. */
function putParts(bytes: Uint8Array, sheetPart: string, items: readonly UserItem[]): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (text: string) => string): void => {
    parts[name] = strToU8(change(strFromU8(parts[name])));
  };
  edit(sheetPart, (xml) => xml.replace("</sheetData>", `</sheetData>${sheetPieces(items)}`));
  const links = sheetPart.replace("worksheets/", "worksheets/_rels/") + ".rels";
  if (items.some(({ kind }) => kind === "comment")) {
    parts["xl/comments77.xml"] = strToU8(commentsXml(items));
    const link = relation("rIdMineComments", "comments", "../comments77.xml");
    edit(links, (xml) => xml.replace("</Relationships>", `${link}</Relationships>`));
  }
  const charts = items.filter(({ kind }) => kind === "chart");
  if (charts.length > 0) {
    const drawing = /Target="\.\.\/(drawings\/[^"]+)"/.exec(strFromU8(parts[links]))?.[1] ?? "";
    charts.forEach((item, id) => {
      parts[`xl/charts/chart${70 + id}.xml`] = strToU8(`<mine at="${cellAddress(item)}"/>`);
    });
    const anchors = charts.map(anchorXml).join("");
    edit(`xl/${drawing}`, (xml) => xml.replace("</xdr:wsDr>", `${anchors}</xdr:wsDr>`));
    const targets = charts.map((_, id) =>
      relation(`rIdMine${id}`, "chart", `../charts/chart${70 + id}.xml`)
    );
    edit(`xl/${drawing.replace("drawings/", "drawings/_rels/")}.rels`, (xml) =>
      xml.replace("</Relationships>", `${targets.join("")}</Relationships>`)
    );
  }
  return zipSync(parts, { level: 1 });
}

/** Puts the items on a sheet, and a sheet of their own beside it whose formulas point at the results. */
function putItems(workbook: Workbook, sheetName: string, items: readonly UserItem[]): Sheet {
  const sheet = sheetByName(workbook, sheetName);
  if (sheet === null) throw new Error(`There is no sheet ${sheetName}`);
  sheet.changed = "all";
  for (const item of items) putCells(workbook, sheet, item);
  const own = addSheet(workbook, "Data");
  changeCell(own, 0, 0, { value: 5 });
  changeCell(own, 0, 1, { formula: "SUM(CT_sample_partners[Ties])", value: 6 });
  changeCell(own, 1, 1, { formula: `'${sheetName}'!B35`, value: "Partner 1" });
  changeCell(own, 2, 1, { formula: `COUNTA('${sheetName}'!$B$35:$B$40)`, value: 5 });
  return sheet;
}

/** The workbook after a person worked in it while it was open; comments and rules are not part of its model. */
export function changedByUser(
  workbook: Workbook,
  sheetName: string,
  items: readonly UserItem[]
): Workbook {
  const sheet = putItems(workbook, sheetName, items);
  for (const item of items) {
    if (item.kind === "merged") sheet.merged.push(coveredBy(item));
    if (item.kind === "validation") {
      sheet.validations.push({ range: coveredBy(item), source: "open,done" });
    }
  }
  return workbook;
}

/** The file after a person worked in it and saved it with their own spreadsheet program. */
export function savedByUser(
  workbook: Workbook,
  sheetName: string,
  items: readonly UserItem[]
): Uint8Array {
  const sheet = putItems(workbook, sheetName, items);
  if (sheet.part === null) throw new Error("The sheet is not from a file");
  return putParts(writeWorkbook(workbook), sheet.part, items);
}
