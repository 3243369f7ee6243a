import type { Language } from "./language";
import { shown as english } from "./en/shown";
import { shown as spanish } from "./es/shown";

/** What the pane says. The whole catalogue has these words too; it loads only with what writes sheets. */
export type ShownWords = typeof english;

const CATALOGUE: Readonly<Record<Language, ShownWords>> = { en: english, es: spanish };

/** Everything that the pane says, in one language. */
export function shownWordsOf(language: Language): ShownWords {
  return CATALOGUE[language];
}
