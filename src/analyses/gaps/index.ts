import { about } from "./about";
import type { GapsFindings } from "./findings";
import { gapsSheet } from "./gaps-sheet";
import { run } from "./run";
import { isSharable, optionsOutside, shareSafe } from "./share-safe";
import type { Analysis } from "../analysis";

/** Which gap is widening, and how many more would close it? */
export const analysis: Analysis<GapsFindings> = {
  about,
  run,
  present: (findings, context) => ({ sheet: gapsSheet(findings, context) }),
  optionsOutside,
  isSharable,
  shareSafe,
};
