import { backboneWorkbook as contentsOf } from "../engine/backbone-workbook";
import type { JobResult } from "../engine/job";
import type { Language } from "../messages/language";
import { shownWordsOf } from "../messages/shown-words";
import { base64Of } from "./base64";

/**
 * A workbook of its own for the sheets that only the backbone opens: an .xlsx file in base64. The code that writes
 * files is loaded when it is first asked for.
 */
export async function backboneWorkbook(
  confidential: JobResult["confidential"],
  language: Language
): Promise<string> {
  const { newFile } = await import("../workbook/file-door");
  const file = newFile(`${shownWordsOf(language).doors.confidentialFile("Common Table")}.xlsx`);
  await file.apply(contentsOf({ confidential }, language));
  return base64Of(file.save());
}
