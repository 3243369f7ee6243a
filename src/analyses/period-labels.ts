import { AXIS_SIZE } from "../drawing/chart-frame";
import { textWidth } from "../drawing/text-width";
import type { PeriodKind } from "../tables/period";

export interface LabelledPeriod {
  readonly period: string;
  readonly kind: PeriodKind;
  readonly time: number;
}

const BETWEEN_LABELS = 8;
/** How many periods may lie between two labels, so that they name the same month or quarter, or round years. */
const MONTHS = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1200];
const QUARTERS = [1, 2, 4, 8, 12, 20, 40, 80, 200, 400];
const OTHERS = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

function stepsOf(kind: PeriodKind): readonly number[] {
  if (kind === "month") return MONTHS;
  return kind === "quarter" ? QUARTERS : OTHERS;
}

/**
 * The periods that have a label under a chart: all, or every so manieth, counted back from the last, so that no two
 * labels touch. `pixel` places a time; a label may not begin left of `left`.
 */
export function labelledPeriods<P extends LabelledPeriod>(
  periods: readonly P[],
  pixel: (time: number) => number,
  left: number
): readonly P[] {
  const last = periods.at(-1);
  if (!last) return [];
  const width = ({ period }: P): number => textWidth(period, AXIS_SIZE);
  const fits = (shown: readonly P[]): boolean =>
    shown.every((period, at) => {
      if (at === 0) return true;
      const before = shown[at - 1];
      const apart = pixel(period.time) - pixel(before.time);
      return apart >= (width(period) + width(before)) / 2 + BETWEEN_LABELS;
    });
  const chosen = (every: number): readonly P[] =>
    periods.filter(
      (period, at) =>
        (periods.length - 1 - at) % every === 0 && pixel(period.time) - width(period) / 2 >= left
    );
  const every = stepsOf(last.kind).find((step) => fits(chosen(step)));
  return every === undefined ? [last] : chosen(every);
}
