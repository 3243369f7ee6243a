import type { GapPoint, GroupFindings, Withheld } from "./findings";
import type { Reference } from "./reference";
import type { GapSource, SourceCell } from "./source";
import { katzInterval } from "../../statistics/katz";
import { newcombeInterval } from "../../statistics/newcombe";
import { successesToRate } from "../../statistics/successes";
import { twoProportionTest } from "../../statistics/two-proportions";
import { wilsonInterval } from "../../statistics/wilson";

/** Of a series: how its values are said. */
export type Unit = Pick<GapSource, "unit" | "per">;

/** What a fraction is multiplied by to be in the unit of its series. */
export function inUnit({ unit, per }: Unit): number {
  return unit === "fraction" ? 1 : (per ?? 1);
}

export type Comparison = Omit<GapPoint, "period" | "kind" | "time"> & { readonly p: number | null };

/**
 * A group beside its reference: difference with Newcombe's interval in the unit of the series, ratio with Katz's, and
 * whether the proportions differ. Without counts there are no intervals.
 * @returns null where one of them has no value.
 */
export function compare(own: SourceCell, other: SourceCell, unit: Unit): Comparison | null {
  if (own.value === null || other.value === null) return null;
  const both = own.counts !== null && other.counts !== null ? [own.counts, other.counts] : null;
  const difference = both && newcombeInterval(both[0], both[1]);
  const ratio = both && katzInterval(both[0], both[1]);
  const factor = inUnit(unit);
  return {
    difference: own.value - other.value,
    differenceLow: difference && difference.low * factor,
    differenceHigh: difference && difference.high * factor,
    ratio: other.value === 0 ? null : own.value / other.value,
    ratioLow: ratio && ratio.low,
    ratioHigh: ratio && ratio.high,
    p: (both && twoProportionTest(both[0], both[1])?.p) ?? null,
  };
}

const FEWEST_RELIABLE = 30;
const WIDEST = 0.3;
const ALWAYS_NARROW = 0.05;
const WIDEST_RELATIVE = 1.3;

/**
 * Whether a proportion rests on too few to be relied on: fewer than 30 people, an interval 30 points wide, or one wider
 * than 5 points and than 130 % of the proportion (NCHS 2017, here with Wilson's interval).
 */
export function isUnreliable({ counts, people }: SourceCell): boolean {
  if (counts === null) return people !== null && people < FEWEST_RELIABLE;
  const interval = wilsonInterval(counts.events, counts.of);
  if (interval === null || counts.of < FEWEST_RELIABLE) return true;
  const width = interval.high - interval.low;
  return (
    width >= WIDEST ||
    (width > ALWAYS_NARROW && width > (WIDEST_RELATIVE * counts.events) / counts.of)
  );
}

const NOTHING = {
  unreliable: false,
  approximate: false,
  value: null,
  n: null,
  low: null,
  high: null,
  difference: null,
  differenceLow: null,
  differenceHigh: null,
  ratio: null,
  ratioLow: null,
  ratioHigh: null,
  p: null,
  toParity: null,
  toTarget: null,
};

export function withheldGroup(group: string, suppressed: Withheld): GroupFindings {
  return { group, suppressed, ...NOTHING };
}

/** People short of a rate; null without counts, or where nothing says which way is better. */
function short(cell: SourceCell, rate: number | null, source: GapSource): number | null {
  if (cell.counts === null || rate === null || source.better === null) return null;
  const events = Math.round(cell.counts.events);
  return successesToRate({ ...cell.counts, events }, rate / inUnit(source), source.better);
}

/** Everything that is said of a group that is shown. */
export function groupFindings(
  cell: SourceCell,
  reference: Reference | null,
  source: GapSource
): GroupFindings {
  const isReference = reference !== null && reference.cell === cell;
  const interval = cell.counts && wilsonInterval(cell.counts.events, cell.counts.of);
  const factor = inUnit(source);
  return {
    group: cell.group,
    suppressed: null,
    ...NOTHING,
    unreliable: isUnreliable(cell),
    approximate: cell.approximate,
    value: cell.value,
    n: cell.people,
    low: interval && interval.low * factor,
    high: interval && interval.high * factor,
    ...(reference === null || isReference ? {} : compare(cell, reference.cell, source)),
    toParity: reference === null || isReference ? null : short(cell, reference.cell.value, source),
    toTarget: short(cell, source.target, source),
  };
}
