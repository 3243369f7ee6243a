import type { Period, PeriodKind } from "../tables/period";

/** How many periods a year has, by kind; kinds without a fixed rhythm have no entry. */
const PERIODS_A_YEAR: Readonly<Partial<Record<PeriodKind, number>>> = {
  month: 12,
  quarter: 4,
  year: 1,
  schoolYear: 1,
  fiscalYear: 1,
};

/** Rounding that decimal years may carry, far below a day. */
export const SAME_TIME = 1e-6;

/** Years from one period to the next; null for kinds without a fixed rhythm. */
export function stepOf(kind: PeriodKind): number | null {
  const yearly = PERIODS_A_YEAR[kind];
  return yearly === undefined ? null : 1 / yearly;
}

/** Where a period begins, in decimal years. */
export const startOf = ({ time, years }: Period): number => time - years / 2;

/** Which month or quarter of its year a period is, from 0. */
export function seasonOf(period: Period): number {
  const yearly = PERIODS_A_YEAR[period.kind] ?? 1;
  const count = Math.round(startOf(period) * yearly);
  return ((count % yearly) + yearly) % yearly;
}

/** Moves every year in a label: "2019-20" → "2020-21", "FY24" → "FY25". */
function shiftYears(label: string, years: number): string {
  return label.replace(/(?<!\d)(?:\d{4}|\d{2})(?!\d)/g, (digits) => {
    const most = 10 ** digits.length;
    const moved = (((Number(digits) + years) % most) + most) % most;
    return String(moved).padStart(digits.length, "0");
  });
}

/** Writes a month or quarter the way a label does that holds a year of four digits and one other number. */
function rewritten(label: string, year: number, part: number, yearly: number): string {
  const numbers = label.match(/\d+/g) ?? [];
  const own = numbers.filter((digits) => digits.length <= 2);
  const isKnown = numbers.length === 2 && own.length === 1 && label.match(/\d{4}/) !== null;
  if (!isKnown)
    return `${year}-${yearly === 4 ? "Q" : ""}${String(part).padStart(yearly === 4 ? 1 : 2, "0")}`;
  return label.replace(/\d+/g, (digits) =>
    digits.length === 4 ? String(year) : String(part).padStart(digits.length, "0")
  );
}

function labelAfter(period: Period, steps: number): string {
  const yearly = PERIODS_A_YEAR[period.kind];
  if (yearly === 1) return shiftYears(period.label, steps);
  if (yearly === undefined) return String(Math.floor(period.time + steps));
  const count = Math.round(startOf(period) * yearly) + steps;
  return rewritten(
    period.label,
    Math.floor(count / yearly),
    (((count % yearly) + yearly) % yearly) + 1,
    yearly
  );
}

/** The period so many steps later (or earlier, below 0), written like the given one. */
export function periodAfter(period: Period, steps: number): Period {
  return {
    ...period,
    label: labelAfter(period, steps),
    time: period.time + steps * (stepOf(period.kind) ?? 1),
  };
}

/**
 * The first period of the given one's rhythm that has its middle at or after a time. Kinds without a rhythm move in
 * whole years and are written as years; labels without a date move on by one.
 */
export function periodAt(time: number, like: Period): Period {
  const step = stepOf(like.kind) ?? 1;
  return periodAfter(like, Math.ceil((time - like.time) / step - SAME_TIME));
}
