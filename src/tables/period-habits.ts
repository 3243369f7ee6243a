import { isDateFormat } from "../cells/dates";
import type { CellValue } from "../cells/value";
import { tidy } from "./names";
import { type PeriodHabits, USUAL_HABITS, isoDayIn, yearAfter } from "./period-text";
import { periodIn } from "./periods";

/** One cell of a column of periods. */
export interface PeriodCell {
  readonly value: CellValue;
  readonly format: string;
}

interface YearPair {
  readonly first: number;
  /** The second part as a number: 11 in "2010-11". */
  readonly second: number;
  readonly years: number;
}

/** "2010-11" as two parts, where both have the digits asked for. */
function yearPairs(texts: readonly string[], digits: 2 | 4): readonly YearPair[] {
  const form = new RegExp(String.raw`^(\d{4})\s*[-–—/]\s*(\d{${digits}})$`);
  const compact = /^(\d{4})(\d{2})$/;
  return texts.flatMap((text) => {
    const parts = form.exec(text) ?? (digits === 2 ? compact.exec(text) : null);
    if (!parts) return [];
    const first = Number(parts[1]);
    const last = yearAfter(first, parts[2]) ?? first;
    return [{ first, second: Number(parts[2]), years: last - first + 1 }];
  });
}

/** All second parts follow their first: school years. All are as many years apart: pooled years. Else months. */
function meaningOfShortPairs(pairs: readonly YearPair[]): PeriodHabits["shortPair"] {
  if (pairs.every(({ years }) => years === 2)) return "schoolYear";
  const widths = new Set(pairs.map(({ years }) => years));
  const canBeMonths = pairs.every(({ second }) => second >= 1 && second <= 12);
  const isPooled = widths.size === 1 && pairs.length > 1;
  if (canBeMonths && !isPooled) return "month";
  return pairs.some(({ years }) => years > 2) ? "severalYears" : "schoolYear";
}

/** Whether slashed dates of a column can only be written day first. */
function isDayFirst(texts: readonly string[]): boolean {
  const parts = texts.flatMap((text) => {
    const found = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})$/.exec(text);
    return found ? [{ first: Number(found[1]), second: Number(found[2]) }] : [];
  });
  return parts.some(({ first }) => first > 12) && parts.every(({ second }) => second <= 12);
}

const lastDayOf = (iso: string): string =>
  new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0))
    .toISOString()
    .slice(0, 10);

/** Days that all begin (or all end) a year or a month stand for it, where there is more than one of them. */
function meaningOfDays(days: readonly string[]): PeriodHabits["date"] {
  const all = [...new Set(days)];
  if (all.length < 2) return "day";
  const isEvery = (passes: (iso: string) => boolean): boolean => all.every(passes);
  if (isEvery((iso) => iso.endsWith("-01-01")) || isEvery((iso) => iso.endsWith("-12-31")))
    return "year";
  return isEvery((iso) => iso.endsWith("-01")) || isEvery((iso) => iso === lastDayOf(iso))
    ? "month"
    : "day";
}

/**
 * How a column means its ambiguous periods, from all of its cells: "2010-11" among "2010-01" … "2010-12" is a month,
 * among "2012-13" a school year, among "2006-10" five years pooled; "2018-2019" beside "2018-2022" is two years pooled.
 */
export function habitsOf(cells: Iterable<PeriodCell>): PeriodHabits {
  const distinct = new Map<CellValue, string>();
  for (const { value, format } of cells) if (!distinct.has(value)) distinct.set(value, format);
  const texts = [...distinct].flatMap(([value, format]) =>
    typeof value === "string" ? [tidy(value)] : isDateFormat(format) ? [] : [String(value)]
  );
  const dayFirst = isDayFirst(texts);
  const days = [...distinct].flatMap(([value, format]) => {
    if (typeof value === "string") return isoDayIn(tidy(value), dayFirst) ?? [];
    const period = periodIn(value, format);
    return period?.kind === "day" ? [period.label] : [];
  });
  const [short, long] = [yearPairs(texts, 2), yearPairs(texts, 4)];
  return {
    shortPair: short.length > 0 ? meaningOfShortPairs(short) : USUAL_HABITS.shortPair,
    yearPair: long.some(({ years }) => years > 2) ? "severalYears" : "schoolYear",
    dayFirst,
    date: meaningOfDays(days),
  };
}
