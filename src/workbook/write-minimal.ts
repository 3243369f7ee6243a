import type { OpcPackage } from "./opc-package";
import { MINIMAL_STYLES } from "./styles-append";
import { NAMESPACES, tag, textTag, XML_DECLARATION } from "./write-xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function relationships(...entries: readonly (readonly [string, string, string])[]): string {
  return tag(
    "Relationships",
    { xmlns: NAMESPACES.packageRelationships },
    ...entries.map(([Id, type, Target]) =>
      tag("Relationship", { Id, Type: `${NAMESPACES.relationships}/${type}`, Target })
    )
  );
}

function override(name: string, type: string): string {
  return tag("Override", { PartName: name, ContentType: type });
}

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": tag(
    "Types",
    { xmlns: NAMESPACES.contentTypes },
    tag("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    tag("Default", { Extension: "xml", ContentType: "application/xml" }),
    override("/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`),
    override("/xl/styles.xml", `${SPREADSHEET}.styles+xml`),
    override(
      "/docProps/app.xml",
      "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    )
  ),
  "_rels/.rels": relationships(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "extended-properties", "docProps/app.xml"]
  ),
  "docProps/app.xml": tag(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    textTag("Application", "Common Table")
  ),
  "xl/workbook.xml": tag(
    "workbook",
    { xmlns: NAMESPACES.main, "xmlns:r": NAMESPACES.relationships },
    tag("workbookPr"),
    tag("bookViews", {}, tag("workbookView", { windowWidth: 28_800, windowHeight: 15_000 })),
    tag("sheets")
  ),
  "xl/_rels/workbook.xml.rels": relationships(["rId1", "styles", "styles.xml"]),
};

/** The package that a workbook made from nothing is appended to: no sheet, no person's name, no date. */
export function minimalPackage(): OpcPackage {
  const encoder = new TextEncoder();
  const parts = new Map(
    Object.entries(PARTS).map(([name, xml]) => [name, encoder.encode(XML_DECLARATION + xml)])
  );
  parts.set("xl/styles.xml", encoder.encode(MINIMAL_STYLES));
  return { parts };
}
