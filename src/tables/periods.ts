import { isDateFormat } from "../cells/dates";
import type { CellValue } from "../cells/value";
import { dateIn } from "./dates-in-cells";
import type { Period } from "./period";
import { orderOf, yearOf } from "./period-of";
import { type PeriodHabits, USUAL_HABITS, dateAs, periodOfText } from "./period-text";

const SHOWS_DAY = /d/i;
const SHOWS_MONTH = /m/i;

/** What a date in this number format shows: "mmm-yy" a month, "yyyy" a year, anything with a day itself. */
function shownBy(format: string): PeriodHabits["date"] {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return SHOWS_DAY.test(bare) ? "day" : SHOWS_MONTH.test(bare) ? "month" : "year";
}

const LABEL_LENGTH = { day: 10, month: 7, year: 4 } as const;

function periodOfNumber(value: number, format: string, habits: PeriodHabits): Period | null {
  if (isDateFormat(format)) {
    const iso = dateIn(value, format, "start");
    if (iso === null) return null;
    const shown = shownBy(format);
    const as = shown === "day" ? habits.date : shown;
    return dateAs(iso.slice(0, LABEL_LENGTH[as]), iso, as);
  }
  if (!Number.isInteger(value)) return null;
  if (value >= 1800 && value <= 2200) return yearOf(String(value), value);
  if (value >= 0 && value < 1000) return orderOf(String(value), value);
  if (value >= 180_001) return periodOfText(String(value), habits);
  const iso = dateIn(value, format, "start");
  return iso === null ? null : dateAs(iso.slice(0, LABEL_LENGTH[habits.date]), iso, habits.date);
}

/** As `periodIn`, with the ambiguous forms read as a column means them. */
export function periodReadBy(
  value: CellValue,
  format: string,
  habits: PeriodHabits
): Period | null {
  if (typeof value === "number") return periodOfNumber(value, format, habits);
  return typeof value === "string" && value.length <= 80 ? periodOfText(value, habits) : null;
}

/**
 * The period a cell names, or null: years, school and fiscal years, quarters, months, days, pooled years, and labels
 * that only say their place in an order ("Wave 2"). Alone, "2010-11" and "2018-2019" are school years and "3/4/2024"
 * is the fourth of March; a column may mean them otherwise, see `habitsOf`.
 */
export function periodIn(value: CellValue, format: string): Period | null {
  return periodReadBy(value, format, USUAL_HABITS);
}
