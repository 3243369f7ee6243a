import { askForState, stateXmlOf } from "./ask-for-state";
import { inExcel } from "./in-excel";
import { unpackJournal } from "../engine/pack-journal";
import { putBack } from "./put-back";
import { stateOfXml } from "./state-of-xml";

/**
 * Puts the workbook back as it was where the mark of a run that was cut off stands in it; does nothing else. Nothing here
 * asks whose run it was: in a shared workbook it may be one that somebody else has under way.
 * @returns whether there was something to put back
 * @throws DoorError
 */
export function repairWorkbook(): Promise<boolean> {
  return inExcel(async (context) => {
    const remembered = askForState(context);
    await context.sync();
    const { pending } = stateOfXml(stateXmlOf(remembered) ?? "");
    const journal = unpackJournal(pending?.undo ?? "");
    if (journal === null) return false;
    await putBack(context, journal);
    return true;
  });
}
