import { about } from "./about";
import { comparisonSheet } from "./comparison-sheet";
import type { ComparisonFindings } from "./findings";
import { run } from "./run";
import type { Analysis } from "../analysis";

/** Would it have happened anyway? */
export const analysis: Analysis<ComparisonFindings> = {
  about,
  run,
  present: (findings, context) => ({ sheet: comparisonSheet(findings, context) }),
  // Only whole places are compared, by values that they published: there is nothing of single people in it.
  isSharable: () => true,
  shareSafe: (findings) => findings,
};
