import { intersection } from "../../../cells/address";
import { object, text, yesNo } from "../arguments";
import type { ExcelClass } from "../excel-class";
import { HostError } from "../host-error";
import type { Json } from "../json";
import { beginSheetChange, sheetChanged, type OpenWorkbook } from "../open-workbook";
import { without } from "../without-range";
import type { Cells } from "./range-object";

const LIST_CHARACTERS = 255;

function clear(open: OpenWorkbook, { sheet, areas }: Cells): void {
  beginSheetChange(open, sheet);
  sheet.validations = sheet.validations.flatMap((list) =>
    without(list.range, areas[0]).map((range) => ({ ...list, range }))
  );
  sheetChanged(sheet);
}

function sourceOf({ sheet, areas }: Cells): string | null {
  const lists = sheet.validations.filter((list) => intersection(list.range, areas[0]));
  return lists.length === 1 ? lists[0].source : null;
}

/** Lists of values to choose from, the one kind of validation of this host. */
export const dataValidationClass: ExcelClass<Cells> = {
  name: "DataValidation",
  scalars: {
    type: { get: (target) => (sourceOf(target) === null ? "None" : "List") },
    rule: {
      get: (target): Json => {
        const source = sourceOf(target);
        return source === null ? {} : { list: { source, inCellDropDown: true } };
      },
      set: (target, value, open) => {
        const rule = object(value);
        if (!rule.list) throw new HostError("NotImplemented", "validation by other than a list");
        const { source, inCellDropDown } = object(rule.list);
        const list = text(source);
        if (!list.startsWith("=") && list.length > LIST_CHARACTERS) {
          throw new HostError("InvalidArgument", `a list of ${list.length} characters`);
        }
        if (!yesNo(inCellDropDown ?? true)) throw new HostError("NotImplemented", "no drop-down");
        clear(open, target);
        target.sheet.validations.push({ range: { ...target.areas[0] }, source: list });
      },
    },
  },
  methods: {
    clear: (target, _, open) => {
      clear(open, target);
      return undefined;
    },
  },
};
