import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { scanXml } from "./xml-scanner";

export type { XmlElement } from "@rgrove/parse-xml";

/** Deeper than any part of a workbook nests; the parser would run out of stack far beyond it. */
const DEEPEST = 200;

/**
 * The root element of an XML part, its nodes with their offsets in the text. Throws where the text is not well-formed,
 * nests too deep or has a document type: nothing outside the text is ever looked up and no entity is expanded.
 */
export function parseStructure(text: string): XmlElement {
  checkDepth(text);
  const { root } = parseXml(text, { includeOffsets: true });
  if (root === null) throw new Error("no root element");
  return root;
}

function checkDepth(text: string): void {
  const scanner = scanXml(text);
  let depth = 0;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open") depth++;
    else if (token === "close") depth--;
    if (depth > DEEPEST) throw new Error("nested too deep");
  }
}

/** An element's name without its prefix. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

/** The elements directly in an element that have a name, whatever its prefix. */
export function children(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (node): node is XmlElement => node instanceof XmlElement && localName(node) === name
  );
}

/** The first element found by following names down from an element, or null. */
export function descend(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  let found: XmlElement | undefined = element;
  for (const name of names) found = found && children(found, name)[0];
  return found ?? null;
}

/** The value of an attribute by its full name, or null. */
export function attribute(element: XmlElement | null, name: string): string | null {
  return element?.attributes[name] ?? null;
}

/** The number in an attribute, or null where it is missing or no number. */
export function numberAttribute(element: XmlElement | null, name: string): number | null {
  const text = attribute(element, name);
  if (text === null || text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Whether an attribute says yes ("1", "true", "on"); `missing` is what its absence says. */
export function flag(element: XmlElement | null, name: string, missing = false): boolean {
  const text = attribute(element, name);
  return text === null ? missing : text === "1" || text === "true" || text === "on";
}

/** The value of the attribute `r:id`, whatever its prefix, or null. */
export function relationshipId(element: XmlElement): string | null {
  const name = Object.keys(element.attributes).find((key) => /^[^:]+:id$/.test(key));
  return name === undefined ? null : element.attributes[name];
}
