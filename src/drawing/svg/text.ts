import { pixelsOf } from "../units";
import { element, escapeText } from "./element";

export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

/** From the middle of a line down to its baseline, as a share of the font's size. */
const MIDDLE_TO_BASELINE = 0.34;

/** A line of text whose middle is at `y`. */
export function textAt(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  turn?: number
): string {
  const size = pixelsOf(style.size);
  const baseline = y + size * MIDDLE_TO_BASELINE;
  return element(
    "text",
    {
      x,
      y: baseline,
      "font-size": size,
      "font-weight": style.bold ? 700 : undefined,
      "text-anchor": style.anchor === "start" ? undefined : style.anchor,
      fill: style.color,
      transform: turn === undefined ? undefined : `rotate(${turn} ${x} ${y})`,
    },
    escapeText(text)
  );
}
