import type { About } from "../analysis";

export const about: About = {
  id: "indicators",
  group: "results",
  needs: ["indicators"],
  uses: ["events", "agenda"],
  asked: "whenDataArrive",
  options: [
    /** Limits by moving ranges, or from the counts of every period where numerators and denominators are recorded. */
    { id: "chart", kind: "choice", default: "xmr", choices: ["xmr", "p", "pPrime"] },
    /** Limits rest on this many first readings; 0 = on all. */
    { id: "baseline", kind: "integer", default: 0, min: 0, max: 999 },
    /** Periods in which new limits begin, as the table writes them, with commas between. */
    { id: "rebase", kind: "text", default: null },
    /** Leaves extreme moving ranges out of the limits, as R's NHSRplotthedots does and the NHS workbooks do not. */
    { id: "screen", kind: "yesNo", default: false },
    /** Whether a place whose name is that of a wider area (a state, a nation) is a comparison where no column says so. */
    { id: "comparisonByName", kind: "yesNo", default: true },
    /** The details show indicators whose name holds these words. */
    { id: "indicator", kind: "text", default: null },
    /** The details show this place. */
    { id: "place", kind: "text", default: null },
    { id: "sections", kind: "integer", default: 12, min: 1, max: 12 },
    /** Groups with counts below it are withheld; so are such readings of everyone in what outsiders open. */
    { id: "threshold", kind: "integer", default: 10, min: 0, max: 1000 },
    /** Series without change that are made up to count false alarms. */
    { id: "draws", kind: "integer", default: 999, min: 99, max: 99999 },
  ],
};
