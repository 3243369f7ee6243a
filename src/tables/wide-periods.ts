import { isDateFormat } from "../cells/dates";
import type { CellValue } from "../cells/value";
import { textOf, tidy } from "./names";
import { periodIn } from "./periods";

/** A period that a header, a title or a sheet's name says, and what else it says. */
export interface SaidPeriod {
  readonly label: string;
  /** The text without the period: "Graduation rate" of "Graduation rate (2019)"; "" where it says nothing else. */
  readonly rest: string;
}

const YEAR = String.raw`(?:19|20)\d\d`;
const SPAN = String.raw`${YEAR}(?:\s?[-–/]\s?(?:${YEAR}|\d\d))?(?!\d)`;
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic)[a-zñ]*\\.?";
const PART = String.raw`(?:q[1-4]|[1-4]q|t[1-4]|s[12]|h[12])`;
const SEASON = "(?:winter|spring|summer|fall|autumn|invierno|primavera|verano|otoño)";
const TOKEN = new RegExp(
  String.raw`(?<![\d$.,])(?:` +
    [
      String.raw`${YEAR}\s?[-–/ ]?\s?${PART}(?![a-z\d])`,
      String.raw`(?<![a-z])${PART}\s?[-–/ ]?\s?${YEAR}(?!\d)`,
      String.raw`(?<![a-z])${MONTH}\s?[-–/ ]?(?:de\s)?'?(?:${YEAR}|\d\d)(?![a-z\d])`,
      String.raw`(?<![a-z])${SEASON}\s(?:de\s)?${YEAR}(?!\d)`,
      String.raw`${YEAR}-(?:0[1-9]|1[0-2])(?:-\d\d)?(?!\d)`,
      String.raw`(?<![a-z])(?:sy|fy|ay|cy|school year|fiscal year|academic year|año escolar|año fiscal|ciclo escolar)\s?'?(?:${SPAN}|\d\d(?:\s?[-–/]\s?\d\d)?(?!\d))`,
      SPAN,
    ].join("|") +
    ")",
  "giu"
);
const EDGES = /^[\s_:;,.|·–—-]+|[\s_:;,.|·–—-]+$/gu;
const EMPTY_BRACKETS = /[([]\s*[)\]]/g;

/** Text without what a period left standing around it. */
const cleaned = (text: string): string =>
  tidy(
    text
      .replace(EMPTY_BRACKETS, " ")
      .replace(EDGES, "")
      .replace(/\s+(in|for|of|en|de)$/i, "")
  );

/** Every period that a text names, in order, each once. */
export function periodsNamed(text: string): readonly string[] {
  const found = text.match(TOKEN) ?? [];
  return [...new Set(found.map(tidy))].filter((token) => periodIn(token, "General") !== null);
}

/** The one period that a header says: the whole cell, or a part of its text. Null for none, or for several. */
export function saidPeriod(value: CellValue, format: string): SaidPeriod | null {
  if (typeof value === "number") {
    const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
    const period = isYear || isDateFormat(format) ? periodIn(value, format) : null;
    return period && { label: period.label, rest: "" };
  }
  if (typeof value !== "string" || value.length > 250) return null;
  const text = textOf(value);
  const whole = periodIn(text, "General");
  // "12" alone may be a grade or a count; a running number has to say that it is one ("Wave 2").
  if (whole && (whole.kind !== "order" || /\p{L}{2}.*\d/u.test(text)) && !/^\d{1,3}$/.test(text))
    return { label: whole.label, rest: "" };
  const named = periodsNamed(text);
  return named.length === 1 ? { label: named[0], rest: cleaned(text.replace(TOKEN, " ")) } : null;
}
