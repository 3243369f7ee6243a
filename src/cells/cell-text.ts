/** The longest text a cell can hold, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/** Text cut to what a cell can hold, with "…" as its last sign where it was cut; never within a surrogate pair. */
export function cellText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, "") + "…";
}
