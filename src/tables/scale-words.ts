import { wordKey } from "./names";
import { SCALES, type Scale, type ScaleId } from "./scales";

const WORDS: Readonly<Record<ScaleId, ReadonlyMap<string, number>>> = {
  himmelman: wordsOf(SCALES.himmelman),
  frey: wordsOf(SCALES.frey),
  rating: wordsOf(SCALES.rating),
};

function wordsOf(scale: Scale): ReadonlyMap<string, number> {
  return new Map(
    scale.levels.flatMap(({ value, words }) => words.map((word) => [wordKey(word), value] as const))
  );
}

/** The number of a word on a scale, or null where the scale has no such word. */
export function levelOfWord(word: string, scale: ScaleId): number | null {
  return WORDS[scale].get(wordKey(word)) ?? null;
}

/** Whether a word belongs to any published scale. */
export function isScaleWord(word: string): boolean {
  const key = wordKey(word);
  return Object.values(WORDS).some((words) => words.has(key));
}

/** Whether a word says that there is no tie. */
export function saysNone(word: string): boolean {
  return levelOfWord(word, "rating") === 0;
}
