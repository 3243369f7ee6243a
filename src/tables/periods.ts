import { isDateFormat } from "../cells/dates";
import type { CellValue } from "../cells/value";
import { dateIn } from "./dates-in-cells";
import type { Period, PeriodKind } from "./period";
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

const two = (number: number): string => String(((number % 100) + 100) % 100).padStart(2, "0");

/** A time just before the middle of a step still belongs to it: float steps must not lose a period. */
const floor = (number: number): number => Math.floor(number + 1e-9);

/** The day (ISO) at a decimal year. */
function isoDayAt(time: number): string {
  const year = floor(time);
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const day = new Date(start + (time - year) * (end - start) + 1);
  return day.toISOString().slice(0, 10);
}

/** How a label writes its period, as far as the next ones should be written the same way. */
interface Style {
  readonly fullSecondYear: boolean;
  readonly twoDigits: boolean;
  readonly dash: string;
  readonly prefix: string;
  readonly quarterFirst: boolean;
}

function styleOf(label: string): Style {
  const prefix = /^(?:SY|AY|FY|SFY|CY|Curso|Ciclo escolar|Año fiscal|School Year|Fiscal Year)\s*/i;
  return {
    fullSecondYear: /\d{4}\D+\d{4}/.test(label),
    twoDigits: /\d{2}/.test(label) && !/\d{4}/.test(label),
    dash: /\d([-–—/])\d/.exec(label)?.[1] ?? "-",
    prefix: prefix.exec(label)?.[0] ?? "",
    quarterFirst: /^[QT]/i.test(label),
  };
}

/**
 * Writes the period of a kind that a time (decimal years) falls into, as it is read again by `periodIn`: "2028",
 * "2027-28", "FY2028", "2028 Q3", "2028-09", "2028-09-30"; several years as the year in their middle, an order as its
 * place. `like` is a label of the same series, whose way of writing is kept: "FY24", "2018-2019", "Q3 2024".
 */
export function periodLabelAt(kind: PeriodKind, time: number, like = ""): string {
  const style = styleOf(like);
  const year = floor(time);
  switch (kind) {
    case "year":
      return `${style.prefix}${style.twoDigits ? `${style.prefix ? "" : "'"}${two(year)}` : String(year)}`;
    case "schoolYear": {
      // 2027-28 is the time from 2027.5 to 2028.5.
      const start = floor(time - 0.5);
      const first = style.twoDigits ? two(start) : String(start);
      const second = style.fullSecondYear ? String(start + 1) : two(start + 1);
      return `${style.prefix}${first}${style.dash}${second}`;
    }
    case "fiscalYear": {
      const end = floor(time + 0.5);
      return `${style.prefix || "FY"}${style.twoDigits ? two(end) : String(end)}`;
    }
    case "quarter": {
      const quarter = `Q${floor((time - year) * 4) + 1}`;
      return style.quarterFirst ? `${quarter} ${year}` : `${year} ${quarter}`;
    }
    case "month":
      return `${year}-${two(floor((time - year) * 12) + 1)}`;
    case "day":
      return isoDayAt(time);
    case "severalYears":
      return String(year);
    case "order":
      return String(Math.round(time));
  }
}

/** Years from one period of a kind to the next; null where periods of the kind do not follow one another. */
const STEPS: Readonly<Record<PeriodKind, number | null>> = {
  day: null,
  month: 1 / 12,
  quarter: 1 / 4,
  year: 1,
  schoolYear: 1,
  fiscalYear: 1,
  severalYears: null,
  order: 1,
};

/**
 * The periods from one to another of the same kind, both included, in order; those between are labelled like the
 * first. Of kinds that do not follow one another (days, pooled years) only the two ends; `every` is the step in
 * periods (2 for data of every second year).
 */
export function periodsBetween(first: Period, last: Period, every = 1): readonly Period[] {
  const step = STEPS[first.kind];
  if (step === null || first.kind !== last.kind) return [first, last];
  const steps = Math.round((last.time - first.time) / (step * every));
  return Array.from({ length: Math.max(0, steps) + 1 }, (_, index): Period => {
    if (index === 0) return first;
    if (index === steps) return last;
    const time = first.time + index * step * every;
    return { ...first, label: periodLabelAt(first.kind, time, first.label), time };
  });
}

/**
 * The periods that a series lacks between those it has. A series that is recorded every second or third year lacks
 * none of the years between: the step is the smallest distance between neighbours.
 */
export function missingPeriods(periods: readonly Period[]): readonly Period[] {
  const inOrder = [...periods].sort((a, b) => a.time - b.time);
  const [first] = inOrder;
  const step = first ? STEPS[first.kind] : null;
  if (step === null || inOrder.some(({ kind }) => kind !== first.kind)) return [];
  const distances = inOrder.slice(1).map(({ time }, index) => time - inOrder[index].time);
  const every = Math.max(1, Math.round(Math.min(...distances.filter((gap) => gap > 0)) / step));
  return inOrder
    .slice(1)
    .flatMap((next, index) => periodsBetween(inOrder[index], next, every).slice(1, -1));
}
