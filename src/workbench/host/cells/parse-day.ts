import { dateSerial } from "../../../cells/dates";

/** A day that was typed, and the number format that goes with how it was typed. */
export interface ParsedDay {
  readonly serial: number;
  readonly format: string;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * Reads days as they are typed without a full year: "Sep-24" is the 24th of this September, "Sep-99" is September
 * 1999; "1-2" and "1/2" are days of this year, "12-85" is December 1985; "1-2-3" and "1/2/03" have a short year.
 * Returns null for anything else.
 */
export function parseDay(text: string, today: Date): ParsedDay | null {
  const thisYear = today.getFullYear();
  const named = /^\s*([a-z]{3,9})\.?[- /](\d{1,2})\s*$/i.exec(text);
  if (named) {
    const [month, number] = [monthOf(named[1]), Number(named[2])];
    return dayOf(thisYear, month, number, "d-mmm") ?? dayOf(fullYear(number), month, 1, "mmm-yy");
  }
  const turned = /^\s*(\d{1,2})[- /]([a-z]{3,9})\s*$/i.exec(text);
  if (turned) return dayOf(thisYear, monthOf(turned[2]), Number(turned[1]), "d-mmm");
  const digits = /^\s*(\d{1,2})[-/](\d{1,2})(?:[-/](\d{1,2}|\d{4}))?\s*$/.exec(text);
  if (!digits) return null;
  const [month, number] = [Number(digits[1]), Number(digits[2])];
  if (digits[3]) return dayOf(fullYear(Number(digits[3])), month, number, "m/d/yyyy");
  const day = dayOf(thisYear, month, number, "d-mmm");
  return day ?? (number > 31 ? dayOf(fullYear(number), month, 1, "mmm-yy") : null);
}

/** "Sep", "Sept" and "September" → 9; 0 for no month. */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}

/** Excel's window: 00–29 are 2000–2029, 30–99 are 1930–1999. */
function fullYear(year: number): number {
  return year > 99 ? year : year + (year < 30 ? 2000 : 1900);
}

function dayOf(year: number, month: number, day: number, format: string): ParsedDay | null {
  const digits = (number: number): string => String(number).padStart(2, "0");
  const serial = dateSerial(`${year}-${digits(month)}-${digits(day)}`);
  return Number.isNaN(serial) ? null : { serial, format };
}
