/** What stands in an attribute: `true` and `false` become 1 and 0, `null` leaves the attribute out. */
export type AttributeValue = string | number | boolean | null;

/** Characters that XML 1.0 cannot hold: most controls, halves of a surrogate pair, U+FFFE and U+FFFF. */
const INVALID =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text as it stands in an element or an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(INVALID, "\uFFFD").replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign]);
}

function codeUnit(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/**
 * Spreadsheet text (`ST_Xstring`): a character that XML cannot hold is written as `_xHHHH_`, and text that already
 * looks like that is escaped, so that every string comes back as it was. Still has to go through `escapeXml`.
 */
export function spreadsheetText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(INVALID, codeUnit)
    .replace(/\r/g, codeUnit);
}

/** The same for names in attributes (table columns), where line breaks and tabs would be folded into spaces. */
export function spreadsheetName(text: string): string {
  return spreadsheetText(text).replace(/[\n\t]/g, (sign) => codeUnit(sign).toLowerCase());
}

/** One element; children are XML, attributes are escaped here. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly string[]
): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null) continue;
    open += ` ${key}="${typeof value === "boolean" ? String(Number(value)) : escapeXml(String(value))}"`;
  }
  const inner = children.join("");
  return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** An element that holds text only; spaces at its ends are kept. */
export function textTag(name: string, text: string): string {
  const edges = /^\s|\s$|\s\s|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${edges}>${escapeXml(text)}</${name}>`;
}

/** Puts a namespace prefix ("x:") on every element of ours that has none. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z0-9]+[\s/>])/g, `<$1${prefix}`);
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NAMESPACES = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
} as const;
