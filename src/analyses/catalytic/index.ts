import { about } from "./about";
import { backboneSheet } from "./backbone-sheet";
import type { CatalyticFindings } from "./findings";
import { openSheet } from "./open-sheet";
import { run } from "./run";
import { isSharable, shareSafe } from "./share-safe";
import type { Analysis } from "../analysis";

/** Where are our catalytic partnerships, which are nearly there, what rests on them? */
export const analysis: Analysis<CatalyticFindings> = {
  about,
  run,
  present: (findings, context) => ({
    sheet: openSheet(shareSafe(findings), context),
    confidential: backboneSheet(findings, context),
  }),
  isSharable,
  shareSafe,
};
