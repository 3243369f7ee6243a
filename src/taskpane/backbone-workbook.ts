import type { JobResult } from "../engine/job";
import { EMPTY_STATE } from "../engine/state";
import type { Language } from "../messages/language";
import { wordsOf } from "../messages/words";

/** Bytes taken at once: a call takes some ten thousand arguments at most. */
const BYTES_AT_ONCE = 8192;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += BYTES_AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(start, start + BYTES_AT_ONCE));
  }
  return btoa(text);
}

/**
 * A workbook of its own for the sheets that only the backbone opens: an .xlsx file in base64. The code that writes
 * files is loaded when it is first asked for.
 */
export async function backboneWorkbook(
  sheets: JobResult["confidential"],
  language: Language
): Promise<string> {
  const { newFile } = await import("../workbook/file-door");
  const file = newFile(`${wordsOf(language).cli.confidentialFile("Common Table")}.xlsx`);
  await file.apply({ sheets, state: EMPTY_STATE });
  return base64(file.save());
}
