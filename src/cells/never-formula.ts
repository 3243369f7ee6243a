/** What begins a formula, in full width too; spaces and signs without width may stand before it. */
const FORMULA_START = /^[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;
const ZERO_WIDTH_SPACE = "\u200B";

/** Whether text begins as a formula does when it is typed. */
export function beginsLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/**
 * Text for a place where a spreadsheet takes what begins like a formula for one (chart titles, series names, sheet
 * names, table headers): a zero-width space in front keeps it text.
 */
export function neverFormula(text: string): string {
  const isKept = text.startsWith(ZERO_WIDTH_SPACE) || !beginsLikeFormula(text);
  return isKept ? text : ZERO_WIDTH_SPACE + text;
}
