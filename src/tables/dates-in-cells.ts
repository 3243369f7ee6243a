import { dateSerial, isDateFormat, isoDate } from "../cells/dates";
import type { CellValue } from "../cells/value";
import { tidy, wordKey } from "./names";

/** Which end of a span a date stands for where a cell names only a year or a month. */
export type Edge = "start" | "end";

const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "enero", "ene"],
  ["february", "feb", "febrero"],
  ["march", "mar", "marzo"],
  ["april", "apr", "abril", "abr"],
  ["may", "mayo"],
  ["june", "jun", "junio"],
  ["july", "jul", "julio"],
  ["august", "aug", "agosto", "ago"],
  ["september", "sep", "sept", "septiembre", "setiembre"],
  ["october", "oct", "octubre"],
  ["november", "nov", "noviembre"],
  ["december", "dec", "diciembre", "dic"],
];

/** 1 to 12 for a month's name, English or Spanish, else null. */
export function monthNamed(word: string): number | null {
  const key = wordKey(word);
  const index = MONTHS.findIndex((names) => names.includes(key));
  return index < 0 ? null : index + 1;
}

/** A year written with two digits: 70 to 99 are the last century. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

const two = (number: number): string => String(number).padStart(2, "0");

function day(year: number, month: number, date: number): string | null {
  const iso = `${year}-${two(month)}-${two(date)}`;
  return Number.isNaN(dateSerial(iso)) ? null : iso;
}

function monthEdge(year: number, month: number, edge: Edge): string | null {
  if (month < 1 || month > 12) return null;
  return day(year, month, edge === "start" ? 1 : new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function yearEdge(year: number, edge: Edge): string | null {
  return day(year, edge === "start" ? 1 : 12, edge === "start" ? 1 : 31);
}

function textDate(text: string, edge: Edge): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/.exec(text);
  if (iso) {
    const [year, month] = [Number(iso[1]), Number(iso[2])];
    return iso[3] ? day(year, month, Number(iso[3])) : monthEdge(year, month, edge);
  }
  const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (slashed) {
    const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3])];
    // Month first as in the United States; a first number above 12 can only be a day.
    return first > 12 ? day(year, second, first) : day(year, first, second);
  }
  const words = text.split(/[\s,./-]+/).filter((word) => word && !/^(de|del|of)$/i.test(word));
  const month = words.map(monthNamed).find((found) => found !== null);
  const numbers = words
    .filter((word) => /^\d{1,4}(st|nd|rd|th)?$/i.test(word))
    .map((word) => word.replace(/\D/g, ""));
  if (!month || numbers.length + 1 !== words.length) return null;
  if (numbers.length === 1) return monthEdge(fullYear(numbers[0]), month, edge);
  return numbers.length === 2 ? day(fullYear(numbers[1]), month, Number(numbers[0])) : null;
}

/**
 * The day a cell names, as ISO: a date serial, a date as text, a month or a year (its first or last day, by `edge`).
 * Null for anything else.
 */
export function dateIn(value: CellValue, format: string, edge: Edge): string | null {
  if (typeof value === "number") {
    const isYear = Number.isInteger(value) && value >= 1800 && value <= 2200;
    if (isYear && !isDateFormat(format)) return yearEdge(value, edge);
    // Serials of days from 1900 to 9999; a plain number below 1954 is more likely a count than a date.
    return value >= 1 && value < 2_958_466 && (isDateFormat(format) || value >= 20_000)
      ? isoDate(value)
      : null;
  }
  if (typeof value !== "string" || value.length > 40) return null;
  const text = tidy(value);
  return /^\d{4}$/.test(text) ? yearEdge(Number(text), edge) : textDate(text, edge);
}
