import type { Counted } from "./counted";

/** Rounding of rate × people must not ask for one more person. */
const ROUNDING = 1e-9;

/**
 * How many more people of a group must succeed for it to reach a rate: ⌈rate·n⌉ − x, 0 where it is there. Where fewer
 * events are better, how many fewer: x − ⌊rate·n⌋.
 * @param rate of a target, or of the reference for parity; a fraction.
 */
export function successesToRate(
  { events, of }: Counted,
  rate: number,
  better: "higher" | "lower"
): number {
  const wanted = rate * of;
  const slack = ROUNDING * Math.max(1, wanted);
  return Math.max(
    0,
    better === "higher" ? Math.ceil(wanted - slack) - events : events - Math.floor(wanted + slack)
  );
}
