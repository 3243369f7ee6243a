import { pixelsOf } from "./units";

/**
 * Widths of the characters from " " to "~" in Calibri Regular, in thousandths of the font size.
 * Carlito, its free metric-compatible sibling, has the same.
 */
const WIDTHS = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507,
  507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488,
  459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519,
  487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455,
  229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];
const OTHERS: Readonly<Record<string, number>> = {
  "–": 498,
  "−": 498,
  "’": 250,
  "“": 418,
  "”": 418,
  "·": 252,
};
/** Wide scripts take a whole em. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;
const BOLD = 1.04;
const LINE_HEIGHT = 1.22;

function characterWidth(character: string): number {
  const width = WIDTHS[(character.codePointAt(0) ?? 0) - 32] ?? OTHERS[character];
  if (width !== undefined) return width;
  if (/\p{M}/u.test(character)) return 0;
  return WIDE.test(character) ? 1000 : 905;
}

/**
 * About how many pixels (at 96 dpi) a line of text takes in Calibri. Accents take the width of their letter,
 * characters outside the table are taken as wide, so that estimates err on the side of room.
 * @param size points
 */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const character of text.normalize("NFD")) thousandths += characterWidth(character);
  return (thousandths / 1000) * pixelsOf(size) * (bold ? BOLD : 1);
}

/** About how many pixels a line takes from top to bottom, as Calibri is set. */
export function lineHeight(size: number): number {
  return pixelsOf(size) * LINE_HEIGHT;
}
