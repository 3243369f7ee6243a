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

/** What the question found, as everybody may see it: what is hidden is not in the findings. */
export function gapsSheet(findings: GapsFindings, context: PresentContext): Sheet {
  const { words, stamp } = context;
  const drawn = drawnPairs(findings);
  const groups = groupTable(findings, words);
  const columnWidths = groups.columns.map(({ width }) => width);
  const { slots, data } = chartSlots(findings, drawn, columnWidths, words);
  return {
    id: about.id,
    tab: words.gaps.tab,
    title: words.questions.gaps.title,
    question: words.questions.gaps.question,
    stamp,
    answerHeading: words.common.theAnswer,
    answer: answerOf(findings, drawn, words),
    columnWidths,
    findings: "overCharts",
    charts: slots,
    fixed: [],
    growing: groups,
    bands: [disparityTable(findings, words), changeTable(findings, words)],
    chartDataHeading: words.common.chartDataHeading,
    chartData: data,
    notes: closingNotes(findings, context),
  };
}
