import { about } from "./about";
import { backboneSheet } from "./backbone-sheet";
import type { NetworkFindings } from "./findings";
import { openSheet } from "./open-sheet";
import { run } from "./run";
import { isSharable, shareSafe } from "./share-safe";
import type { Analysis } from "../analysis";

/** How well are we connected, and is it changing? */
export const analysis: Analysis<NetworkFindings> = {
  about,
  run,
  present: (findings, context) => ({
    sheet: openSheet(findings, context),
    confidential: backboneSheet(findings, context),
  }),
  isSharable,
  shareSafe,
};
