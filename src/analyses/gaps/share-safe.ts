import type { GapsFindings } from "./findings";
import type { OptionValues } from "../options";

/** Counts below it are never shown outside, whatever the backbone sees. */
const LEAST_THRESHOLD = 10;

/** What is worked out for people outside hides at least every count below ten. */
export function optionsOutside(options: OptionValues): OptionValues {
  return { ...options, threshold: Math.max(LEAST_THRESHOLD, Number(options.threshold)) };
}

/** Whether the findings were worked out for people outside. */
export function isSharable({ threshold }: GapsFindings): boolean {
  return threshold >= LEAST_THRESHOLD;
}

/** The findings hold nothing that is hidden, so they are shared as they are. */
export function shareSafe(findings: GapsFindings): GapsFindings {
  return findings;
}
