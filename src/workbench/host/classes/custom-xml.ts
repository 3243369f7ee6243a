import { parseXml, XmlElement } from "@rgrove/parse-xml";
import type { CustomXmlPart } from "../../../workbook/model";
import { text } from "../arguments";
import { excelObject, type ExcelClass, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import { beginChange, type OpenWorkbook } from "../open-workbook";

/** The namespace of a document's root element; refuses what is not well-formed. */
function rootNamespace(xml: string): string {
  try {
    const { root } = parseXml(xml);
    if (!(root instanceof XmlElement)) throw new Error("no root element");
    const prefix = root.name.includes(":") ? root.name.split(":")[0] : "";
    return root.attributes[prefix ? `xmlns:${prefix}` : "xmlns"] ?? "";
  } catch (error) {
    throw new HostError("InvalidArgument", error instanceof Error ? error.message : "not XML");
  }
}

export const partClass: ExcelClass<CustomXmlPart> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: ({ namespace }) => namespace },
  },
  methods: {
    getXml: ({ xml }) => xml,
    setXml(part, [xml], open) {
      beginChange(open);
      const content = text(xml);
      part.namespace = rootNamespace(content);
      part.xml = content;
      return undefined;
    },
    delete(part, _, open) {
      beginChange(open);
      open.workbook.customXmlParts = open.workbook.customXmlParts.filter((other) => other !== part);
      return undefined;
    },
  },
};

/** Parts of one namespace, or (null) all. */
type Scope = { readonly namespace: string | null };

function parts({ namespace }: Scope, open: OpenWorkbook): ExcelObject[] {
  return open.workbook.customXmlParts
    .filter((part) => namespace === null || part.namespace === namespace)
    .map((part) => excelObject(partClass, part));
}

function find(scope: Scope, key: unknown, open: OpenWorkbook): ExcelObject | null {
  return parts(scope, open).find((part) => part.identity.Id === key) ?? null;
}

export const scopedClass: ExcelClass<Scope> = {
  name: "CustomXmlPartScopedCollection",
  scalars: {},
  collection: { items: parts, item: find },
  methods: {
    getCount: (scope, _, open) => parts(scope, open).length,
    getItemOrNullObject: (scope, [id], open) => find(scope, id, open),
    getOnlyItem(scope, _, open) {
      const all = parts(scope, open);
      if (all.length !== 1) throw new HostError("ItemNotFound", `${all.length} parts`);
      return all[0];
    },
    getOnlyItemOrNullObject: (scope, _, open) => {
      const all = parts(scope, open);
      return all.length === 1 ? all[0] : null;
    },
  },
};

export const partsClass: ExcelClass<Scope> = {
  name: "CustomXmlPartCollection",
  scalars: {},
  collection: { items: parts, item: find },
  methods: {
    getCount: (scope, _, open) => parts(scope, open).length,
    getItemOrNullObject: (scope, [id], open) => find(scope, id, open),
    getByNamespace: (_, [namespace]) => excelObject(scopedClass, { namespace: text(namespace) }),
    add(_, [xml], open) {
      beginChange(open);
      const content = text(xml);
      const part: CustomXmlPart = {
        id: `{${String(open.workbook.nextId++).padStart(8, "0")}-C0DE-4000-8000-000000000000}`,
        namespace: rootNamespace(content),
        xml: content,
        part: null,
      };
      open.workbook.customXmlParts.push(part);
      return excelObject(partClass, part);
    },
  },
};

export function customXmlParts(): ExcelObject {
  return excelObject(partsClass, { namespace: null });
}
