import type { PartKind } from "./write-draft";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "application/vnd.openxmlformats-officedocument";

/** Where our new parts stand in a package. */
export const SHEET_PART: PartKind = {
  before: "xl/worksheets/sheet",
  after: ".xml",
  contentType: `${SPREADSHEET}.worksheet+xml`,
};
export const TABLE_PART: PartKind = {
  before: "xl/tables/table",
  after: ".xml",
  contentType: `${SPREADSHEET}.table+xml`,
};
export const DRAWING_PART: PartKind = {
  before: "xl/drawings/drawing",
  after: ".xml",
  contentType: `${DRAWING}.drawing+xml`,
};
export const CHART_PART: PartKind = {
  before: "xl/charts/chart",
  after: ".xml",
  contentType: `${DRAWING}.drawingml.chart+xml`,
};
export const STYLES_PART: PartKind = {
  before: "xl/styles",
  after: ".xml",
  contentType: `${SPREADSHEET}.styles+xml`,
};
export const CUSTOM_XML_PART: PartKind = {
  before: "customXml/item",
  after: ".xml",
  contentType: "application/xml",
};
export const CUSTOM_XML_PROPERTIES_PART: PartKind = {
  before: "customXml/itemProps",
  after: ".xml",
  contentType: `${DRAWING}.customXmlProperties+xml`,
};
