import type { ControlLimits } from "./control-chart";

/** Whether the process as it runs will meet its target: always, never, or some periods yes and some no. */
export type Assurance = "passes" | "fails" | "hitOrMiss";

/**
 * Compares a target with the limits of the latest segment (NHS England, Making Data Count). Where higher is better a
 * target below the lower limit is met whatever chance brings, one above the upper limit never.
 */
export function assurance(
  target: number,
  { lower, upper }: ControlLimits,
  better: "higher" | "lower"
): Assurance {
  if (target > upper) return better === "higher" ? "fails" : "passes";
  if (target < lower) return better === "higher" ? "passes" : "fails";
  return "hitOrMiss";
}
