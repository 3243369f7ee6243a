import { parseValue } from "numfmt";
import { ERROR_CODES, type CellValue } from "../../../cells/value";
import { HostError } from "../host-error";
import { parseDay } from "./parse-day";

/** What a text becomes when it is typed into a cell. */
export interface ParsedInput {
  readonly value: CellValue;
  /** Without "=", or null. */
  readonly formula: string | null;
  readonly quoted: boolean;
  /** The number format that the typing suggests, or null for none. */
  readonly format: string | null;
}

/** The most characters a cell holds. */
export const CELL_CHARACTERS = 32_767;
const FORMULA_CHARACTERS = 8_192;

const plain = (value: CellValue, format: string | null = null): ParsedInput => ({
  value,
  formula: null,
  quoted: false,
  format,
});

/**
 * Reads a text as Excel (en-US) reads what is written to `Range.values`, which is as if it were typed: numbers,
 * percentages, money, dates, yes and no, error codes and formulas are recognised; an apostrophe in front makes it
 * text and is not part of it. In a cell formatted as text ("@") everything stays text.
 */
export function parseInput(text: string, format: string, today: Date): ParsedInput {
  if (text === "") return plain(null);
  const bare = text.startsWith("'") ? text.slice(1) : text;
  if (bare.length > CELL_CHARACTERS) {
    throw new HostError("InvalidArgument", `${bare.length} characters in one cell`);
  }
  if (text !== bare) return { ...plain(bare), quoted: true };
  if (format === "@") return plain(text);
  const error = ERROR_CODES.find((code) => code === text.trim().toUpperCase());
  if (error) return plain({ error });
  if (text.startsWith("=") && text.length > 1) return formula(text.slice(1));
  const number = parseNumber(text, today);
  if (number) return number;
  if (/^[-+@]./.test(text) && /[^-+@\s]/.test(text)) return formula(text);
  return plain(text);
}

function formula(text: string): ParsedInput {
  if (text.length > FORMULA_CHARACTERS || !isBalanced(text)) {
    throw new HostError("InvalidArgument", `not a formula: =${text.slice(0, 40)}`);
  }
  return { value: null, formula: text, quoted: false, format: null };
}

/** Whether quotes and brackets close and the formula does not end on an operator. */
function isBalanced(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, "x");
  let open = 0;
  for (const character of bare) {
    if (character === "(") open++;
    if (character === ")" && --open < 0) return false;
  }
  return open === 0 && !bare.includes('"') && !/[-+*/^&=<>,]\s*$/.test(bare);
}

function parseNumber(text: string, today: Date): ParsedInput | null {
  const day = parseDay(text, today);
  if (day) return plain(day.serial, day.format);
  const fraction = parseFraction(text);
  if (fraction) return fraction;
  const parsed = parseValue(text);
  if (!parsed) return null;
  if (typeof parsed.v === "boolean") return plain(parsed.v);
  return plain(Number(parsed.v.toPrecision(15)), parsed.z ?? null);
}

/** "1 1/2" and "0 3/4". */
function parseFraction(text: string): ParsedInput | null {
  const parts = /^\s*(-?)(\d+) (\d+)\/([1-9]\d*)\s*$/.exec(text);
  if (!parts) return null;
  const size = Number(parts[2]) + Number(parts[3]) / Number(parts[4]);
  return plain(parts[1] ? -size : size, parts[4].length > 1 ? "# ??/??" : "# ?/?");
}
