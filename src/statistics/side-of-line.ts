/** Rounding of a mean may leave equal values this far apart, relative to their size. */
const ROUNDING = 1e-12;

/** 1 above a line, −1 below, 0 on it but for rounding. */
export function sideOf(value: number, line: number): -1 | 0 | 1 {
  const apart = value - line;
  if (Math.abs(apart) <= ROUNDING * Math.max(Math.abs(value), Math.abs(line))) return 0;
  return apart > 0 ? 1 : -1;
}
