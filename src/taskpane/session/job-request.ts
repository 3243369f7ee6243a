import type { JobRequest } from "../../engine/job";
import { leftOutLines } from "../../engine/left-out";
import type { WorkbookReading } from "../../engine/read-workbook";
import { SEED } from "../../engine/run-defaults";
import type { Language } from "../../messages/language";
import { shownWordsOf } from "../../messages/shown-words";
import type { Session } from "./session-state";

/** The language of the sheets: fixed by the first run, until then that of the pane. */
export function sheetLanguage({ language, workbook }: Session): Language {
  return workbook?.state.language ?? language;
}

/** What a run of these questions depends on. */
export function jobRequest(
  session: Session,
  workbook: WorkbookReading,
  asked: readonly string[],
  now: string
): JobRequest {
  const language = workbook.state.language ?? session.language;
  return {
    tables: workbook.reading.tables,
    analyses: asked,
    options: session.options,
    language,
    now,
    seed: SEED,
    fingerprint: workbook.fingerprint,
    leftOut: leftOutLines(workbook.reading, shownWordsOf(language)),
    edition: "full",
  };
}
