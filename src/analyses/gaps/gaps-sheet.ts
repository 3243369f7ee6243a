import { about } from "./about";
import { answerOf } from "./answer";
import { changeTable, disparityTable } from "./band-tables";
import { chartSlots } from "./chart-slots";
import type { GapsFindings } from "./findings";
import { groupTable } from "./group-table";
import { closingNotes } from "./method-notes";
import { drawnPairs } from "./pairs";
import type { PresentContext } from "../analysis";
import type { Sheet } from "../../sheets/sheet";

/** As the columns of the table of groups. */
const COLUMN_WIDTHS = [
  ...[180, 110, 90, 135, 125, 72],
  ...[60, 56, 78, 50, 50, 50, 54, 54],
  ...[66, 70, 74, 230],
];

/** What the question found, as everybody may see it: what is hidden is not in the findings. */
export function gapsSheet(findings: GapsFindings, context: PresentContext): Sheet {
  const { words, stamp } = context;
  const drawn = drawnPairs(findings);
  const { slots, data } = chartSlots(findings, drawn, words);
  return {
    id: about.id,
    tab: words.gaps.tab,
    title: words.questions.gaps.title,
    question: words.questions.gaps.question,
    stamp,
    answerHeading: words.common.theAnswer,
    answer: answerOf(findings, drawn, words),
    columnWidths: COLUMN_WIDTHS,
    charts: slots,
    fixed: [],
    growing: groupTable(findings, words),
    bands: [disparityTable(findings, words), changeTable(findings, words)],
    chartDataHeading: words.common.chartDataHeading,
    chartData: data,
    notes: closingNotes(findings, context),
  };
}
