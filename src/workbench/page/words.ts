import { say as sayEnglish } from "../../messages/en/common";
import { workbench as english } from "../../messages/en/workbench";
import { say as saySpanish } from "../../messages/es/common";
import { workbench as spanish } from "../../messages/es/workbench";
import type { Language } from "../../messages/language";
import type { Say } from "../../messages/say";

/** What the page says, in one language. The pane has words of its own: these never reach its bundle. */
export interface PageWords {
  readonly language: Language;
  readonly workbench: typeof english;
  readonly say: Say;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: { language: "en", workbench: english, say: sayEnglish },
  es: { language: "es", workbench: spanish, say: saySpanish },
};
