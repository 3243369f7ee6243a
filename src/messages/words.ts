import type { Language } from "./language";
import { en } from "./en";
import { es } from "./es";

/** The catalogue: a tree of typed functions. `en` is the shape, `es` must have it too. */
export type Words = typeof en;

const CATALOGUE: Readonly<Record<Language, Words>> = { en, es };

/** Everything that is said, in one language. */
export function wordsOf(language: Language): Words {
  return CATALOGUE[language];
}
