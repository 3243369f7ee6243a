import type { IndicatorNote, IndicatorNoteCode } from "./findings";

/** A finding, or that there is none, with the reasons that have to be said. */
export interface Noted<Finding> {
  readonly found: Finding;
  readonly notes: readonly IndicatorNote[];
}

export function note(
  about: string,
  code: IndicatorNoteCode,
  details: IndicatorNote["details"] = {}
): IndicatorNote {
  return { about, code, details };
}
