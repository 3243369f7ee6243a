import { applySheets } from "./apply";
import { inExcel } from "./in-excel";
import { readRanges } from "./read-ranges";
import { surveyWorkbook } from "./survey";
import { writeState } from "./write-state";
import type { Door } from "../engine/door";
import { STATE_NAMESPACE } from "../engine/state";

/** The door to the workbook that is open in Excel. */
export function officeDoor(): Door {
  return {
    survey: (plan) => inExcel((context) => surveyWorkbook(context, plan)),
    read: (ranges) => inExcel((context) => readRanges(context, ranges)),
    apply: applySheets,
    saveState: (state) =>
      inExcel(async (context) => {
        const part = context.workbook.customXmlParts
          .getByNamespace(STATE_NAMESPACE)
          .getOnlyItemOrNullObject();
        part.load("id");
        await context.sync();
        writeState(context, state, !part.isNullObject);
        await context.sync();
      }),
  };
}
