import { parseXml, XmlElement } from "@rgrove/parse-xml";

/** An element of the manifest by its local name; prefixes do not matter to the rules. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

function elementOf(node: XmlElement): Element {
  return {
    name: node.name.replace(/^.*:/, ""),
    attributes: node.attributes,
    children: node.children.flatMap((child) =>
      child instanceof XmlElement ? [elementOf(child)] : []
    ),
    text: node.text.trim(),
  };
}

/** The manifest's root element; throws where the text is not well-formed XML. */
export function parseManifest(xml: string): Element {
  const { root } = parseXml(xml);
  if (root === null) throw new Error("The manifest has no root element.");
  return elementOf(root);
}

/** The element itself and everything below it, in document order. */
export function descendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** Every element of a name at or below `element`. */
export function all(element: Element, name: string): readonly Element[] {
  return descendants(element).filter((found) => found.name === name);
}

/** The one child of a name, or null. */
export function child(element: Element, name: string): Element | null {
  return element.children.find((found) => found.name === name) ?? null;
}
