import type { CustomXmlPart } from "./model";
import { readPart, type Reading } from "./read-part";
import { relationshipsOf } from "./read-relationships";
import { attribute, descend, parseStructure } from "./xml";

/**
 * The custom XML parts a workbook leads to. Their XML is anyone's: one that cannot be parsed is kept as text, with the
 * namespace its properties promise.
 */
export function readCustomXmlParts(reading: Reading, workbookPart: string): CustomXmlPart[] {
  return relationshipsOf(reading, workbookPart)
    .filter(({ type, isExternal }) => type === "customXml" && !isExternal)
    .flatMap(({ target }, index) => {
      const xml = readPart(reading, target, (text) => text);
      if (xml === null) return [];
      const properties = readProperties(reading, target);
      return {
        id: properties?.id ?? `{${String(index).padStart(8, "0")}-0000-0000-0000-000000000000}`,
        namespace: rootNamespace(xml) ?? properties?.namespace ?? "",
        xml,
        part: target,
      };
    });
}

function readProperties(
  reading: Reading,
  part: string
): { id: string | null; namespace: string | null } | null {
  const link = relationshipsOf(reading, part).find(({ type }) => type === "customXmlProps");
  if (link === undefined) return null;
  return readPart(reading, link.target, (text) => {
    const root = parseStructure(text);
    const schema = descend(root, "schemaRefs", "schemaRef");
    return { id: attribute(root, "ds:itemID"), namespace: attribute(schema, "ds:uri") };
  });
}

/** The namespace of the root element; null where the text is no XML. */
function rootNamespace(xml: string): string | null {
  try {
    const root = parseStructure(xml);
    const colon = root.name.indexOf(":");
    const declaration = colon < 0 ? "xmlns" : `xmlns:${root.name.slice(0, colon)}`;
    return attribute(root, declaration) ?? "";
  } catch {
    return null;
  }
}
