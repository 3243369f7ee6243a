/** Tables as likely as the observed one but for rounding count as extreme, as in R's fisher.test. */
const AS_LIKELY = 1 + 1e-7;

/** Chances of every table with the same margins relative to the likeliest, by the count in its first cell. */
function relativeChances(row: number, column: number, all: number): Map<number, number> {
  const least = Math.max(0, row + column - all);
  const most = Math.min(row, column);
  const chances = new Map<number, number>();
  const start = Math.min(most, Math.max(least, Math.floor(((row + 1) * (column + 1)) / (all + 2))));
  /** Chance of `cell + 1` over that of `cell`. */
  const ratio = (cell: number): number =>
    ((row - cell) * (column - cell)) / ((cell + 1) * (all - row - column + cell + 1));
  let chance = 1;
  for (let cell = start; cell <= most; cell++) {
    chances.set(cell, chance);
    chance *= ratio(cell);
  }
  chance = 1;
  for (let cell = start - 1; cell >= least; cell--) {
    chance /= ratio(cell);
    chances.set(cell, chance);
  }
  return chances;
}

/**
 * Two-sided exact p of a 2 × 2 table [[a, b], [c, d]] (Fisher 1935): all tables with the same margins that are not
 * likelier than the observed one, summed.
 * @returns 1 where a margin is 0, since only one table is possible.
 */
export function fisherExact(a: number, b: number, c: number, d: number): number {
  const chances = relativeChances(a + b, a + c, a + b + c + d);
  const observed = chances.get(a) ?? 0;
  let all = 0;
  let asExtreme = 0;
  for (const chance of chances.values()) {
    all += chance;
    if (chance <= observed * AS_LIKELY) asExtreme += chance;
  }
  return Math.min(1, asExtreme / all);
}
