import { parseAddress } from "../../../cells/address";
import { sheetByName, type DefinedName, type Sheet } from "../../../workbook/model";
import { optional, text, yesNo } from "../arguments";
import { absoluteAddress } from "../cells/range-address";
import { parseInput } from "../cells/parse-input";
import { excelObject, isExcelObject, type ExcelClass, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import type { Json } from "../json";
import { checkFree, checkName } from "../name-rules";
import { beginChange, sheetById, type OpenWorkbook } from "../open-workbook";
import { givenRange, rangeObject } from "./range-object";
import { sheetObject } from "./worksheet";

/** Names of the whole workbook (null) or of one sheet. */
interface Names {
  readonly sheet: Sheet | null;
}

function cellsOf(name: DefinedName, open: OpenWorkbook): ExcelObject | null {
  const sheet = name.range && sheetByName(open.workbook, name.range.sheet);
  return name.range && sheet ? rangeObject(sheet, name.range) : null;
}

function typeOf(name: DefinedName): string {
  if (name.range) return "Range";
  if (name.refersTo.startsWith("#REF!") || name.refersTo.includes("!#REF!")) return "Error";
  const { value } = parseInput(name.refersTo, "General", new Date(0));
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function refersTo(text_: string): Pick<DefinedName, "refersTo" | "range"> {
  const bare = text_.replace(/^=/, "");
  const range = parseAddress(bare);
  return { refersTo: bare, range: range?.sheet ? range : null };
}

export const namedItemClass: ExcelClass<DefinedName> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  navigations: {
    worksheet: (name, open) => {
      const sheet = name.sheetId === null ? null : sheetById(open, name.sheetId);
      if (!sheet) throw new HostError("ItemNotFound", "a name of the workbook");
      return sheetObject(sheet);
    },
    worksheetOrNullObject: (name, open) => {
      const sheet = name.sheetId === null ? null : sheetById(open, name.sheetId);
      return sheet && sheetObject(sheet);
    },
  },
  scalars: {
    name: { get: ({ name }) => name },
    type: { get: typeOf },
    scope: { get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
    formula: {
      get: (name) => `=${name.refersTo}`,
      set: (name, value, open) => {
        beginChange(open);
        Object.assign(name, refersTo(text(value)));
      },
    },
    value: { get: (name) => name.refersTo },
    comment: { get: () => "" },
    visible: {
      get: ({ hidden }) => !hidden,
      set: (name, value, open) => {
        beginChange(open);
        name.hidden = !yesNo(value);
      },
    },
    _id: { get: ({ name }) => name, onlyByName: true },
  },
  methods: {
    getRange(name, _, open) {
      const cells = cellsOf(name, open);
      if (!cells) throw new HostError("ItemNotFound", `${name.name} is no range`);
      return cells;
    },
    getRangeOrNullObject: (name, _, open) => cellsOf(name, open),
    delete(name, _, open) {
      beginChange(open);
      open.workbook.names = open.workbook.names.filter((other) => other !== name);
      return undefined;
    },
  },
};

function namesOf({ sheet }: Names, open: OpenWorkbook): DefinedName[] {
  return open.workbook.names.filter((name) => name.sheetId === (sheet?.id ?? null));
}

function find(target: Names, key: Json, open: OpenWorkbook): ExcelObject | null {
  const wanted = String(key).toLowerCase();
  const name = namesOf(target, open).find((entry) => entry.name.toLowerCase() === wanted);
  return name ? excelObject(namedItemClass, name) : null;
}

function add(
  open: OpenWorkbook,
  { sheet }: Names,
  name: string,
  place: Pick<DefinedName, "refersTo" | "range">
): ExcelObject {
  beginChange(open);
  checkName(name);
  checkFree(open.workbook, name, sheet?.id ?? null);
  const added: DefinedName = { name, sheetId: sheet?.id ?? null, hidden: false, ...place };
  open.workbook.names.push(added);
  return excelObject(namedItemClass, added);
}

export const namesClass: ExcelClass<Names> = {
  name: "NamedItemCollection",
  scalars: {},
  collection: {
    items: (target, open) => namesOf(target, open).map((name) => excelObject(namedItemClass, name)),
    item: find,
  },
  methods: {
    getCount: (target, _, open) => namesOf(target, open).length,
    getItemOrNullObject: (target, [key], open) => find(target, text(key), open),
    add(target, [name, reference, comment], open) {
      if (optional(text, "")(comment)) throw new HostError("NotImplemented", "comments on names");
      const cells = givenRange(reference);
      const address = cells && absoluteAddress(cells.sheet, cells);
      if (!address && isExcelObject(reference)) throw new HostError("InvalidArgument");
      return add(open, target, text(name), refersTo(address ?? text(reference)));
    },
    addFormulaLocal(target, [name, formula, comment], open) {
      if (optional(text, "")(comment)) throw new HostError("NotImplemented", "comments on names");
      return add(open, target, text(name), refersTo(text(formula)));
    },
  },
};

export function namesOfWorkbook(): ExcelObject {
  return excelObject(namesClass, { sheet: null });
}

export function namesOfSheet(sheet: Sheet): ExcelObject {
  return excelObject(namesClass, { sheet });
}
