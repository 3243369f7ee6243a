import { inExcel } from "./in-excel";
import { readRanges } from "./read-ranges";
import { surveyWorkbook } from "./survey";
import { writeState } from "./write-state";
import { type Door, DoorError } from "../engine/door";
import { STATE_NAMESPACE } from "../engine/state";

/** What writes and puts back is loaded when it is first needed: the pane is shown without it. */
async function loaded<Module>(load: Promise<Module>): Promise<Module> {
  try {
    return await load;
  } catch {
    throw new DoorError({ code: "partMissing" });
  }
}

const loadApply = () => loaded(import(/* webpackChunkName: "writing" */ "./apply"));
const loadRepair = () => loaded(import(/* webpackChunkName: "writing" */ "./repair"));

/** The door to the workbook that is open in Excel. */
export function officeDoor(): Door {
  return {
    survey: (plan) => inExcel((context) => surveyWorkbook(context, plan)),
    read: (ranges) => inExcel((context) => readRanges(context, ranges)),
    apply: async (request) => (await loadApply()).applySheets(request),
    repair: async () => (await loadRepair()).repairWorkbook(),
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
