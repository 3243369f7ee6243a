import { DoorError, type Door } from "./door";
import { readWorkbookTables, type WorkbookReading } from "./read-workbook";

/**
 * Reads the tables once more, just before a run writes: answers worked out from other cells than those that stand there
 * now are not written.
 * @param fingerprint that of the tables the answers were worked out from
 * @returns the workbook as it is now; what it remembers may be newer than at the first reading
 * @throws DoorError `changedMeanwhile`
 */
export async function checkUnchanged(
  door: Pick<Door, "survey" | "read">,
  fingerprint: string
): Promise<WorkbookReading> {
  const now = await readWorkbookTables(door);
  if (now.fingerprint !== fingerprint) throw new DoorError({ code: "changedMeanwhile" });
  return now;
}
