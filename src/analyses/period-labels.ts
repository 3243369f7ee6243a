import { AXIS_SIZE } from "../drawing/chart-frame";
import { textWidth } from "../drawing/text-width";
import type { PeriodKind } from "../tables/period";

export interface LabelledPeriod {
  readonly period: string;
  readonly kind: PeriodKind;
  readonly time: number;
}

const BETWEEN_LABELS = 8;
/** How many periods may lie from one label to the next. */
const STEPS = [1, 2, 3, 4, 5, 10, 12, 20, 24, 25, 36, 50, 60, 100, 120, 200, 240, 500, 1000];

/** Words under a chart and the time they stand at. */
export interface PeriodLabel {
  readonly text: string;
  readonly time: number;
}

/** Where months or quarters are many, years stand for them, each at its first period that the chart has whole. */
function yearLabels(periods: readonly LabelledPeriod[]): PeriodLabel[] {
  return periods.flatMap(({ period, time }, at) => {
    const text = String(Math.floor(time));
    const isFirst = at > 0 && Math.floor(periods[at - 1].time) < Math.floor(time);
    return isFirst && period.includes(text) ? [{ text, time }] : [];
  });
}

/**
 * What stands under a chart: every period, or every so manieth, counted back from the last, so that no two labels
 * touch; of very many months or quarters, years. `pixel` places a time; a label may not begin left of `left`.
 */
export function periodLabels(
  periods: readonly LabelledPeriod[],
  pixel: (time: number) => number,
  left: number
): readonly PeriodLabel[] {
  const last = periods.at(-1);
  if (!last) return [];
  const width = ({ text }: PeriodLabel): number => textWidth(text, AXIS_SIZE);
  const fits = (shown: readonly PeriodLabel[]): boolean =>
    shown.every((label, at) => {
      if (at === 0) return true;
      const before = shown[at - 1];
      const apart = pixel(label.time) - pixel(before.time);
      return apart >= (width(label) + width(before)) / 2 + BETWEEN_LABELS;
    });
  const thinned = (labels: readonly PeriodLabel[], every: number): readonly PeriodLabel[] =>
    labels.filter(
      (label, at) =>
        (labels.length - 1 - at) % every === 0 && pixel(label.time) - width(label) / 2 >= left
    );
  const fitting = (labels: readonly PeriodLabel[], steps: readonly number[]) =>
    steps.map((step) => thinned(labels, step)).find((shown) => shown.length > 0 && fits(shown));
  const all = periods.map(({ period, time }) => ({ text: period, time }));
  const withinYear = { month: [1, 2, 3, 6], quarter: [1, 2] };
  if (last.kind === "month" || last.kind === "quarter")
    return (
      fitting(all, withinYear[last.kind]) ??
      fitting(yearLabels(periods), STEPS) ??
      fitting(all, STEPS) ?? [all[all.length - 1]]
    );
  return fitting(all, STEPS) ?? [all[all.length - 1]];
}
