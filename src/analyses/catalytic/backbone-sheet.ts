import { about } from "./about";
import { backboneAnswer } from "./backbone-answer";
import { oneStepShortTable, tendTable, waitingPairs, waitingTable } from "./backbone-tables";
import type { CatalyticFindings } from "./findings";
import { closingNotes } from "./method-notes";
import { partnerCells } from "../partner-cells";
import { partnershipMap } from "./partnership-map";
import type { PresentContext } from "../analysis";
import { sectorStyles } from "../sector-styles";
import type { Sheet } from "../../sheets/sheet";

/** Partner, second partner, initiative, what is missing, has, needs, in words. */
const COLUMN_WIDTHS = [205, 205, 250, 150, 70, 70, 350];
const MAP = { x: 0, y: 0, width: 1100, height: 560 };

/** Who is one step short and why, who is waited for, where to tend: it says who rated whom. */
export function backboneSheet(findings: CatalyticFindings, context: PresentContext): Sheet {
  const { words, tables, stamp } = context;
  const say = words.catalytic;
  const cells = partnerCells(tables);
  const nearly = findings.nearly.length;
  const unconfirmed = waitingPairs(findings).length;
  const confirmed = findings.dyads.filter(({ status }) => status === "confirmed");
  const map = partnershipMap({
    ties: [
      { kind: "catalytic", pairs: confirmed.map(({ members }) => members) },
      { kind: "nearly", pairs: findings.nearly.map(({ members }) => members) },
      { kind: "unconfirmed", pairs: waitingPairs(findings).map(({ members }) => members) },
    ],
    cells,
    styles: sectorStyles(tables),
    words,
    title: say.map.titleNearly(nearly, unconfirmed),
    subtitle: (partners) => say.map.subtitleNearly(partners, findings.wave),
    nothing: say.map.nothingNearly,
    place: MAP,
  });
  return {
    id: `${about.id}_backbone`,
    tab: say.backboneTab,
    title: say.backboneTitle,
    question: say.backboneQuestion,
    stamp,
    answerHeading: words.common.theAnswer,
    answer: backboneAnswer(findings, words),
    columnWidths: COLUMN_WIDTHS,
    charts: [map.slot],
    fixed: [],
    growing: oneStepShortTable(findings, cells, words),
    bands: [waitingTable(findings, cells, words), tendTable(findings, cells, words)],
    chartDataHeading: words.common.chartDataHeading,
    chartData: map.data,
    notes: closingNotes(findings, context, []),
  };
}
