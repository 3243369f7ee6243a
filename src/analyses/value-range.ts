/** The part of a value axis that is drawn. */
export interface ValueRange {
  readonly min: number;
  readonly max: number;
  /** Distance between gridlines. */
  readonly step: number;
}

export interface RangeWanted {
  /** Everything that is drawn. */
  readonly values: readonly number[];
  /** What values can be at all (0 to 100 for percent); null = open. */
  readonly least: number | null;
  readonly most: number | null;
  /** Pixels of the plot from top to bottom. */
  readonly height: number;
  /** Pixels that stay free under the lowest value, for the names of events. */
  readonly foot: number;
}

/** Pixels between gridlines that read well, and the air over and under the values. */
const GRID_EVERY = 44;
const AIR = 8;
const ROUND = [1, 2, 2.5, 5, 10];
/** Share of its size by which a step may miss a bound through rounding. */
const SLACK = 1e-9;
/** Sizes and differences below it are none: no indicator is measured so finely, and steps of their size are no numbers. */
const NOTHING = 1e-12;
/** Of values that are all the same, the share of their size that is shown. */
const FLAT_SHARE = 0.1;

/** The least round step (1, 2, 2.5 or 5 times a power of ten) that is not under `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = ROUND.find((round) => round * power >= least * (1 - SLACK)) ?? 10;
  return Number((factor * power).toPrecision(12));
}

/**
 * A range with round bounds and few gridlines around values. Dots and lines need not start at zero; values that are
 * all the same get a step of air on both sides.
 */
export function valueRange({ values, least, most, height, foot }: RangeWanted): ValueRange {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const size = Math.max(Math.abs(low), Math.abs(high));
  const flat = size > NOTHING ? size : (most ?? 1);
  const isFlat = high - low <= Math.max(SLACK * size, NOTHING);
  const spread = isFlat ? flat * FLAT_SHARE : high - low;
  const unit = spread / Math.max(1, height - 2 * AIR - foot);
  const step = roundStep(unit * GRID_EVERY);
  const under = low - (AIR + foot) * unit;
  const over = high + AIR * unit;
  const floor = Math.floor(under / step + SLACK) * step;
  const ceiling = Math.ceil(over / step - SLACK) * step;
  // Never past what values can be, unless a value is.
  const min = least !== null && low >= least ? Math.max(floor, least) : floor;
  const max = most !== null && high <= most ? Math.min(ceiling, most) : ceiling;
  const tidy = (bound: number): number => Number(bound.toPrecision(12));
  return { min: tidy(min), max: tidy(max > min ? max : min + step), step };
}
