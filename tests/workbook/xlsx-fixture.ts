import { strToU8, zipSync, type Zippable } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A relationship: its id, the last segment of its type, its target. */
export type Link = readonly [id: string, type: string, target: string];

export function relationships(...links: readonly Link[]): string {
  const list = links.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

/** A worksheet part around its rows; `after` stands behind `sheetData`, `before` in front of it. */
export function worksheet(rows: string, after = "", before = ""): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    `${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
  );
}

export function workbookXml(inside: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inside}</workbook>`;
}

/** The parts of a small workbook with one sheet "Data"; what is given replaces or joins them, null takes one away. */
export function xlsxParts(
  given: Readonly<Record<string, string | Uint8Array | null>> = {}
): Record<string, Uint8Array> {
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"/>`,
    "_rels/.rels": relationships(["r1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbookXml('<sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets>'),
    "xl/_rels/workbook.xml.rels": relationships(
      ["r1", "worksheet", "worksheets/sheet1.xml"],
      ["r2", "sharedStrings", "sharedStrings.xml"],
      ["r3", "styles", "styles.xml"]
    ),
    "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
    ...given,
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) =>
      part === null ? [] : [[name, typeof part === "string" ? strToU8(part) : part]]
    )
  );
}

/** The file of such a workbook. */
export function xlsxFile(
  given: Readonly<Record<string, string | Uint8Array | null>> = {}
): Uint8Array {
  const files: Zippable = xlsxParts(given);
  return zipSync(files);
}
