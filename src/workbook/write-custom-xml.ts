import type { CustomXmlPart } from "./model";
import {
  addPart,
  partText,
  putPart,
  relate,
  removePart,
  unrelate,
  type PackageDraft,
} from "./write-draft";
import { CUSTOM_XML_PART, CUSTOM_XML_PROPERTIES_PART } from "./write-part-kinds";
import { relationshipsOf } from "./read-relationships";
import { NAMESPACES, tag, XML_DECLARATION } from "./write-xml";

function propertiesXml({ id, namespace }: CustomXmlPart): string {
  return (
    XML_DECLARATION +
    tag(
      "ds:datastoreItem",
      { "xmlns:ds": NAMESPACES.customXml, "ds:itemID": id },
      tag("ds:schemaRefs", {}, tag("ds:schemaRef", { "ds:uri": namespace }))
    )
  );
}

function addItem(draft: PackageDraft, workbookPart: string, item: CustomXmlPart): void {
  const part = addPart(draft, CUSTOM_XML_PART, () => item.xml);
  const properties = addPart(draft, CUSTOM_XML_PROPERTIES_PART, () => propertiesXml(item));
  relate(draft, part, "customXmlProps", properties);
  relate(draft, workbookPart, "customXml", part);
}

/** Writes the custom XML parts that are new or have changed, and takes away those that are gone. */
export function writeCustomXml(
  draft: PackageDraft,
  workbookPart: string,
  items: readonly CustomXmlPart[],
  before: readonly CustomXmlPart[]
): void {
  for (const item of items) {
    if (item.part === null) addItem(draft, workbookPart, item);
    else if (item.xml !== partText(draft, item.part)) putPart(draft, item.part, item.xml);
  }
  const links = relationshipsOf(draft, workbookPart);
  for (const { part } of before) {
    if (part === null || items.some((item) => item.part === part)) continue;
    for (const link of links) if (link.target === part) unrelate(draft, workbookPart, link.id);
    for (const { target } of relationshipsOf(draft, part)) removePart(draft, target);
    removePart(draft, part);
  }
}
