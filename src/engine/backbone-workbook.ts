import { placedWithoutLinks } from "../sheets/without-links";
import type { JobResult } from "./job";
import type { WriteRequest } from "./door";
import { EMPTY_STATE } from "./state";
import type { Language } from "../messages/language";

/**
 * What goes into the workbook that only the backbone opens, where the confidential answers may not stand beside the
 * others: their sheets without links into tables that are not in it.
 */
export function backboneWorkbook(
  { confidential }: Pick<JobResult, "confidential">,
  language: Language
): WriteRequest {
  const own = new Set(confidential.map(({ tab }) => tab));
  return {
    sheets: confidential.map((sheet) => placedWithoutLinks(sheet, own)),
    state: { ...EMPTY_STATE, audience: "backboneOnly", language },
  };
}
