import type { SeriesFindings, Variation } from "./findings";
import { PALETTE } from "../../drawing/palette";
import type { Tone } from "../../sheets/sheet";

/** The colour that goes with the word about the latest reading. */
export function variationTone(variation: Variation | "seasons"): Tone {
  if (variation === "improving") return "improvement";
  return variation === "worsening" ? "concern" : "common";
}

/** Where the usual range lies against the target: a colour only where it lies wholly on one side. */
export function assuranceTone(assurance: "passes" | "fails" | "hitOrMiss" | null): Tone {
  if (assurance === "passes") return "improvement";
  return assurance === "fails" ? "concern" : "common";
}

/** Colours of points: as always, and signals seen from where better lies. */
export const POINT_COLORS = {
  common: "#7B828B",
  improvement: PALETTE.ours,
  concern: "#BF5300",
  change: PALETTE.ink,
} as const;

export function signalColor(direction: "up" | "down", better: SeriesFindings["better"]): string {
  if (better === null) return POINT_COLORS.change;
  return (direction === "up") === (better === "higher")
    ? POINT_COLORS.improvement
    : POINT_COLORS.concern;
}
