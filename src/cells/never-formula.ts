const FORMULA_START = /^[=+\-@]/;
const ZERO_WIDTH_SPACE = "\u200B";

/**
 * Text for a place where a spreadsheet takes what begins like a formula for one (chart titles, series names, sheet
 * names, table headers): a zero-width space in front keeps it text.
 */
export function neverFormula(text: string): string {
  return FORMULA_START.test(text) ? ZERO_WIDTH_SPACE + text : text;
}
