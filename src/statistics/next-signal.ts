import { type ControlLimits, LIMIT_FACTOR } from "./control-chart";
import { latestSignals, type Signal } from "./signals";

/** The next value counts as change above `high` or below `low`; null where no value can. */
export interface NextValue {
  readonly low: number | null;
  readonly high: number | null;
}

/** The first of the lines, going outwards, beyond which a value signals in the direction. */
function firstLine(
  values: readonly (number | null)[],
  limits: ControlLimits,
  lines: readonly number[],
  direction: Signal["direction"]
): number | null {
  const step = direction === "up" ? 1 : -1;
  const outwards = [...lines].sort((a, b) => step * (a - b));
  const beyondAll = step * Math.max(limits.averageMovingRange, 1);
  const found = outwards.find((line, place) => {
    const further = place + 1 < outwards.length ? outwards[place + 1] : line + beyondAll;
    const next = (line + further) / 2;
    return latestSignals([...values, next], limits).some(
      (signal) => signal.direction === direction
    );
  });
  return found ?? null;
}

/**
 * What the next value must be to be a signal by any of the rules, with limits that stay as they are. Six points on one
 * side make every seventh on that side a signal, so the answer may be nearer than the limits.
 * @param values of the latest segment.
 */
export function nextToSignal(values: readonly (number | null)[], limits: ControlLimits): NextValue {
  const latest = values.at(-1) ?? limits.centre;
  const { centre, lower, upper, nearLower, nearUpper } = limits;
  return {
    high: firstLine(values, limits, [latest, centre, nearUpper, upper], "up"),
    low: firstLine(values, limits, [latest, centre, nearLower, lower], "down"),
  };
}

/**
 * What the next value must be to lie outside limits that are worked out again with it: the value moves the centre and
 * adds a moving range of its own.
 * @param latest the latest value; null where the latest period is missing, so that no moving range is added.
 * @param limits of all values so far, without screening.
 * @param rangesSoFar moving ranges behind the limits, fewer than the values less 1 where periods are missing.
 */
export function nextOutsideRecomputed(
  latest: number | null,
  limits: ControlLimits,
  rangesSoFar = limits.readings - 1
): NextValue {
  const { centre, averageMovingRange, readings } = limits;
  const part = readings / (readings + 1);
  if (latest === null) {
    const reach = (LIMIT_FACTOR * averageMovingRange) / part;
    return { low: centre - reach, high: centre + reach };
  }
  // Away from the latest value, by u: u·n/(n + 1) − 2.66·|u|/(m + 1) must be beyond how far the new centre with the
  // m old ranges lies from it; steps towards the centre work against their own moving range.
  const onwards = part - LIMIT_FACTOR / (rangesSoFar + 1);
  const backwards = part + LIMIT_FACTOR / (rangesSoFar + 1);
  if (onwards <= 0) return { low: null, high: null };
  const level = part * (centre - latest);
  const ranges = (LIMIT_FACTOR * rangesSoFar * averageMovingRange) / (rangesSoFar + 1);
  const above = level + ranges;
  const below = level - ranges;
  return {
    high: latest + above / (above >= 0 ? onwards : backwards),
    low: latest + below / (below <= 0 ? onwards : backwards),
  };
}
