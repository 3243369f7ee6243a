import { textWidth } from "./text-width";

/**
 * Breaks a line at spaces so that each piece takes at most `width` pixels at `size` points (a single longer
 * word stays whole).
 */
export function wrapText(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
