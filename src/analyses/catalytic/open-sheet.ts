import type { CatalyticFindings } from "./findings";
import { initiativeBars } from "./initiative-bars";
import { closingNotes } from "./method-notes";
import { openAnswer } from "./open-answer";
import {
  areasWithoutTable,
  confirmedPartnerships,
  coreGroupTable,
  initiativeTable,
  partnershipTable,
} from "./open-tables";
import { partnerCells } from "../partner-cells";
import { partnershipMap } from "./partnership-map";
import { about } from "./about";
import type { PresentContext } from "../analysis";
import { sectorStyles } from "../sector-styles";
import type { Sheet } from "../../sheets/sheet";

/** Partner, second and third partner, two counts, held, initiatives. */
const COLUMN_WIDTHS = [205, 205, 205, 80, 120, 150, 335];
const MAP = { x: 0, y: 0, width: 760, height: 480 };
const BARS = { x: 790, y: 0, width: 510, height: 480 };

/** What everybody may see: made from the findings for people outside alone. */
export function openSheet(findings: CatalyticFindings, context: PresentContext): Sheet {
  const { words, tables, stamp } = context;
  const say = words.catalytic;
  const cells = partnerCells(tables);
  const partnerships = confirmedPartnerships(findings);
  const map = partnershipMap({
    ties: [{ kind: "catalytic", pairs: findings.dyads.map(({ members }) => members) }],
    cells,
    styles: sectorStyles(tables),
    words,
    title: say.map.title(partnerships.length, findings.summary.members),
    subtitle: () => say.map.subtitle(findings.wave),
    nothing: say.map.nothing,
    place: MAP,
  });
  const bars = initiativeBars(findings, words, BARS);
  return {
    id: about.id,
    tab: say.tab,
    title: words.questions.catalytic.title,
    question: words.questions.catalytic.question,
    stamp,
    answerHeading: words.common.theAnswer,
    answer: openAnswer(findings, words),
    columnWidths: COLUMN_WIDTHS,
    charts: [map.slot, bars.slot],
    fixed: [],
    growing: partnershipTable(findings, cells, words),
    bands: [
      initiativeTable(findings, cells, words),
      areasWithoutTable(findings, words),
      coreGroupTable(findings, words),
    ],
    chartDataHeading: words.common.chartDataHeading,
    chartData: [bars.data, ...map.data],
    notes: closingNotes(findings, context, [say.method.openNames]),
  };
}
