import { about } from "./about";
import type { IndicatorsFindings } from "./findings";
import { presentIndicators } from "./overview-sheet";
import { run } from "./run";
import { isSharable, shareSafe } from "./share-safe";
import type { Analysis } from "../analysis";

/** Did the needle move more than noise? Have we turned the curve? Will we get there? */
export const analysis: Analysis<IndicatorsFindings> = {
  about,
  run,
  present: presentIndicators,
  isSharable,
  shareSafe,
};
