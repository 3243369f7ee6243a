import type { WorkbookReading } from "../../engine/read-workbook";
import type { Reader } from "./reader";
import type { Store } from "./store";
import { troubleOf } from "./trouble";

/** The two ways in which something is done to the workbook. */
export interface Effects {
  /** Does something that changes nothing that is read. */
  readonly attempt: (act: () => Promise<void>) => Promise<void>;
  /** Changes the workbook and reads it again; does nothing while something else is under way. */
  readonly change: (act: (workbook: WorkbookReading) => Promise<void>) => Promise<void>;
}

export function createEffects({ session, dispatch }: Store, reader: Reader): Effects {
  async function attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      dispatch({ type: "failed", trouble: troubleOf(error) });
    }
  }

  async function change(act: (workbook: WorkbookReading) => Promise<void>): Promise<void> {
    const { work, workbook } = session();
    if (work.kind !== "idle" || workbook === null) return;
    dispatch({ type: "changeStarted" });
    await attempt(async () => {
      await act(workbook);
      await reader.read();
    });
    dispatch({ type: "ended" });
  }

  return { attempt, change };
}
