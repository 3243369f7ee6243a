import type { About } from "../analysis";

export const about: About = {
  id: "gaps",
  group: "results",
  needs: ["indicators"],
  uses: ["events", "agenda"],
  asked: "whenDataArrive",
  options: [
    /** Counts below it are hidden, with whatever would give them away; 0 hides nothing. */
    { id: "threshold", kind: "integer", default: 10, min: 0, max: 30 },
    /** Whether a count of 0 is as confidential as a small one. */
    { id: "zeros", kind: "choice", default: "show", choices: ["show", "suppress"] },
    /** What groups are held against. */
    { id: "reference", kind: "choice", default: "best", choices: ["best", "largest", "total"] },
    /** The group to hold the others against wherever it occurs; null = by `reference`. */
    { id: "referenceGroup", kind: "text", default: null },
    /** Form of the index of disparity (see `statistics/index-of-disparity.ts`). */
    {
      id: "formula",
      kind: "choice",
      default: "fromReference",
      choices: [
        "fromReference",
        "fromReferencePerGroup",
        "fromTotal",
        "fromUnweightedMean",
        "weighted",
      ],
    },
  ],
};
