import { beginsLikeFormula } from "../cells/never-formula";

const BEGINS_LIKE_INPUT = /^\s*['#]/;
const WORDS = new Set(["true", "false", "verdadero", "falso"]);
/** Longer text with a digit in it is a sentence, not a number or a date. */
const LONGEST_NUMBER = 40;

/**
 * Whether a spreadsheet might take text for something else when it is typed again: a formula, a number, a date, a
 * truth value. Such text is written with the quote prefix; being too careful does no harm.
 */
export function isMistakable(text: string): boolean {
  return (
    beginsLikeFormula(text) ||
    BEGINS_LIKE_INPUT.test(text) ||
    WORDS.has(text.trim().toLowerCase()) ||
    (text.length <= LONGEST_NUMBER && /\d/.test(text))
  );
}
