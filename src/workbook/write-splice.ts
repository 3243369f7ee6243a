import { XmlElement } from "@rgrove/parse-xml";
import { escapeXml } from "./write-xml";
import { parseStructure } from "./xml";

/** A part's text with its parsed tree; positions of the tree are positions in the text. */
export interface ParsedPart {
  readonly text: string;
  readonly root: XmlElement;
}

/** Replaces `text.slice(start, end)`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Throws where the text is not well-formed XML. */
export function parsePart(text: string): ParsedPart {
  return { text, root: parseStructure(text) };
}

/** Makes all edits at once; they must not overlap. Insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.order - b.order);
  let result = "";
  let position = 0;
  for (const { edit } of ordered) {
    if (edit.start < position) throw new Error("Overlapping edits");
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}

/** An element's namespace prefix with its colon, or "". */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.indexOf(":") + 1);
}

/** All child elements. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child instanceof XmlElement);
}

/** The text of an element as it stands in the part. */
export function sourceText(part: ParsedPart, element: XmlElement): string {
  return part.text.slice(element.start, element.end);
}

/** Where an element's start tag ends, behind its ">". */
function startTagEnd(text: string, element: XmlElement): number {
  let quote = "";
  for (let i = element.start; i < element.end; i++) {
    const sign = text[i];
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return i + 1;
  }
  return element.end;
}

function selfClosing(text: string, element: XmlElement): boolean {
  return startTagEnd(text, element) === element.end;
}

/** Puts XML behind the last child of an element. */
export function appendInside(part: ParsedPart, element: XmlElement, xml: string): Edit {
  if (selfClosing(part.text, element)) {
    return { start: element.end - 2, end: element.end, text: `>${xml}</${element.name}>` };
  }
  const end = part.text.lastIndexOf("</", element.end - 1);
  return { start: end, end, text: xml };
}

export function insertBefore(element: XmlElement, xml: string): Edit {
  return { start: element.start, end: element.start, text: xml };
}

export function insertAfter(element: XmlElement, xml: string): Edit {
  return { start: element.end, end: element.end, text: xml };
}

export function replaceElement(element: XmlElement, xml: string): Edit {
  return { start: element.start, end: element.end, text: xml };
}

/** Sets, adds or (with null) takes away one attribute of an element. */
export function setAttribute(
  part: ParsedPart,
  element: XmlElement,
  name: string,
  value: string | null
): Edit {
  const tagEnd = startTagEnd(part.text, element);
  const nameEnd = element.start + 1 + element.name.length;
  const attributes = part.text.slice(nameEnd, tagEnd);
  for (const match of attributes.matchAll(/\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (match[1] !== name) continue;
    const start = nameEnd + match.index;
    const text = value === null ? "" : ` ${name}="${escapeXml(value)}"`;
    return { start, end: start + match[0].length, text };
  }
  const text = value === null ? "" : ` ${name}="${escapeXml(value)}"`;
  return { start: nameEnd, end: nameEnd, text };
}

/** The element's own text with attributes set, added or (null) taken away. */
export function elementWith(
  part: ParsedPart,
  element: XmlElement,
  attributes: Readonly<Record<string, string | null>>
): string {
  const edits = Object.entries(attributes).map(([name, value]) =>
    setAttribute(part, element, name, value)
  );
  const local = edits.map((edit) => ({
    ...edit,
    start: edit.start - element.start,
    end: edit.end - element.start,
  }));
  return applyEdits(sourceText(part, element), local);
}
