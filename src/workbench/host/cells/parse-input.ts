import { parseValue } from "numfmt";
import { ERROR_CODES, type CellValue } from "../../../cells/value";
import { dateSerial } from "../../../cells/dates";
import { HostError } from "../host-error";

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
  return { value: null, formula: text.replace(/^\+(?=[-\d(])/, "+"), quoted: false, format: null };
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
  const day = parseMonthAndDay(text, today) ?? parseFraction(text);
  if (day) return day;
  const parsed = parseValue(text);
  if (!parsed) return null;
  if (typeof parsed.v === "boolean") return plain(parsed.v);
  return plain(Number(parsed.v.toPrecision(15)), parsed.z ?? null);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * "Sep-24" is the 24th of this September, "Sep-99" is September 1999; "1-2", "1/2" are days of this year,
 * "1-2-3" and "1/2/03" carry a year of two digits.
 */
function parseMonthAndDay(text: string, today: Date): ParsedInput | null {
  const named = /^\s*([a-z]{3,9})\.?[- /](\d{1,2})\s*$/i.exec(text);
  if (named) {
    const month = monthOf(named[1]);
    if (month < 0) return null;
    const day = Number(named[2]);
    return (
      dayOf(today.getFullYear(), month, day, "d-mmm") ?? dayOf(fullYear(day), month, 1, "mmm-yy")
    );
  }
  const turned = /^\s*(\d{1,2})[- /]([a-z]{3,9})\s*$/i.exec(text);
  if (turned) return dayOf(today.getFullYear(), monthOf(turned[2]), Number(turned[1]), "d-mmm");
  const digits = /^\s*(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?\s*$/.exec(text);
  if (!digits) return shortYear(text);
  const [month, day] = [Number(digits[1]) - 1, Number(digits[2])];
  if (digits[3]) return dayOf(fullYear(Number(digits[3])), month, day, "m/d/yyyy");
  return (
    dayOf(today.getFullYear(), month, day, "d-mmm") ??
    (Number(digits[2]) > 31 ? dayOf(fullYear(day), month, 1, "mmm-yy") : null)
  );
}

function shortYear(text: string): ParsedInput | null {
  const digits = /^\s*(\d{1,2})[-/](\d{1,2})[-/](\d)\s*$/.exec(text);
  if (!digits) return null;
  return dayOf(2000 + Number(digits[3]), Number(digits[1]) - 1, Number(digits[2]), "m/d/yyyy");
}

function monthOf(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  const full = new Date(Date.UTC(2000, MONTHS.indexOf(short), 1)).toLocaleString("en-US", {
    month: "long",
    timeZone: "UTC",
  });
  return full.toLowerCase().startsWith(name.toLowerCase()) ? MONTHS.indexOf(short) : -1;
}

/** Excel's window: 00–29 are 2000–2029, 30–99 are 1930–1999. */
function fullYear(year: number): number {
  return year > 99 ? year : year + (year < 30 ? 2000 : 1900);
}

function dayOf(year: number, month: number, day: number, format: string): ParsedInput | null {
  if (month < 0) return null;
  const iso = `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const serial = dateSerial(iso);
  return Number.isNaN(serial) ? null : plain(serial, format);
}

/** "1 1/2" and "0 3/4". */
function parseFraction(text: string): ParsedInput | null {
  const parts = /^\s*(-?)(\d+) (\d+)\/([1-9]\d*)\s*$/.exec(text);
  if (!parts) return null;
  const size = Number(parts[2]) + Number(parts[3]) / Number(parts[4]);
  return plain(parts[1] ? -size : size, parts[4].length > 1 ? "# ??/??" : "# ?/?");
}
