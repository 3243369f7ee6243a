/** Rows or columns as pixels: most have the usual size, some their own. */
export interface Axis {
  readonly count: number;
  /** Pixels of all of them together. */
  readonly length: number;
  readonly size: (index: number) => number;
  /** Pixels from the sheet's corner to where one begins. */
  readonly start: (index: number) => number;
  /** The one that a pixel lies in, kept within the sheet. */
  readonly at: (pixel: number) => number;
}

/** Lays out `count` rows or columns; `sizes` holds those that differ from `usual`, hidden ones as 0. */
export function axisOf(count: number, usual: number, sizes: ReadonlyMap<number, number>): Axis {
  const own = [...sizes].filter(([index]) => index < count).sort(([a], [b]) => a - b);
  const extras: number[] = [0];
  for (const [position, [, size]] of own.entries()) extras.push(extras[position] + size - usual);

  const start = (index: number): number => {
    const before = firstWhere(own.length, (position) => own[position][0] >= index);
    return index * usual + extras[before];
  };
  return {
    count,
    length: start(count),
    size: (index) => sizes.get(index) ?? usual,
    start,
    at: (pixel) =>
      Math.max(
        0,
        firstWhere(count - 1, (index) => start(index + 1) > pixel)
      ),
  };
}

/** The first number from 0 on that a condition holds for; `length` where it holds for none below it. */
function firstWhere(length: number, holds: (position: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
