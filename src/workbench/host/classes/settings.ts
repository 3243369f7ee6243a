import { plain, text } from "../arguments";
import { excelObject, type ExcelClass, type ExcelObject } from "../excel-class";
import type { Json } from "../json";
import { beginChange, type OpenWorkbook } from "../open-workbook";

export const settingClass: ExcelClass<string> = {
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  scalars: {
    key: { get: (key) => key },
    value: {
      get: (key, open) => open.settings.get(key) ?? null,
      set: (key, value, open) => {
        beginChange(open);
        open.settings.set(key, value);
      },
    },
  },
  methods: {
    delete(key, _, open) {
      beginChange(open);
      open.settings.delete(key);
      return undefined;
    },
  },
};

function find(open: OpenWorkbook, key: string): ExcelObject | null {
  return open.settings.has(key) ? excelObject(settingClass, key) : null;
}

export const settingsClass: ExcelClass<null> = {
  name: "SettingCollection",
  scalars: {},
  collection: {
    items: (_, open) => [...open.settings.keys()].map((key) => excelObject(settingClass, key)),
    item: (_, key, open) => find(open, String(key)),
  },
  methods: {
    getCount: (_, __, open) => open.settings.size,
    getItemOrNullObject: (_, [key], open) => find(open, text(key)),
    add(_, [key, value], open) {
      beginChange(open);
      open.settings.set(text(key), plain(value));
      return excelObject(settingClass, text(key));
    },
  },
};

export function settingsObject(): ExcelObject {
  return excelObject(settingsClass, null);
}

const PROPERTIES = ["title", "subject", "author", "keywords", "comments", "category", "company"];

export const propertiesClass: ExcelClass<null> = {
  name: "DocumentProperties",
  scalars: Object.fromEntries(
    PROPERTIES.map((name) => [
      name,
      {
        get: (_: null, open: OpenWorkbook) => open.properties.get(name) ?? "",
        set: (_: null, value: Json, open: OpenWorkbook) => {
          beginChange(open);
          open.properties.set(name, text(value));
        },
      },
    ])
  ),
};

export function propertiesObject(): ExcelObject {
  return excelObject(propertiesClass, null);
}
