import { about } from "./about";
import { answer } from "./answer";
import { comparedBars, degreeBars, type Drawn, levelBars, mixingBars } from "./bar-charts";
import type { NetworkFindings } from "./findings";
import { communityTable, mixingTable } from "./group-tables";
import { measureTable } from "./measure-table";
import { closingNotes } from "./method-notes";
import { partnerTable } from "./partner-table";
import { comparedOf, lastWave } from "./reading";
import { tieMap } from "./tie-map";
import type { PresentContext } from "../analysis";
import { type PartnerCells, partnerCells } from "../partner-cells";
import { sectorStyles } from "../sector-styles";
import type { Words } from "../../messages/words";
import type { ChartSlot, Sheet } from "../../sheets/sheet";

/** Name, short text, five numbers, sentence. */
const COLUMN_WIDTHS = [225, 150, 95, 95, 95, 95, 95, 450];
const MAP = { x: 0, y: 0, width: 790, height: 590 };
const UPPER = { x: 820, y: 0, width: 480, height: 280 };
const LOWER = { x: 820, y: 310, width: 480, height: 280 };

type Place = Pick<ChartSlot, "x" | "y" | "width" | "height">;

function mapWords(findings: NetworkFindings, cells: PartnerCells, words: Words) {
  const { map: say } = words.network;
  const wave = lastWave(findings);
  const linked = wave.partners - wave.isolates.length;
  const backbone = wave.perPartner.find(({ partner }) => cells.isBackbone(partner));
  const subtitle = say.subtitle(wave.partners, wave.pairs, wave.wave);
  return {
    title: backbone
      ? say.titleBackbone(linked, wave.partners, backbone.degree, cells.short(backbone.partner))
      : say.title(linked, wave.partners),
    subtitle: backbone ? `${subtitle}${say.ringed}` : subtitle,
  };
}

function slot(place: Place, drawn: Drawn | null, nothing: string): ChartSlot {
  return {
    ...place,
    chart: drawn?.chart ?? null,
    caption: drawn ? `${drawn.chart.title}.` : nothing,
  };
}

/** What everybody may see. */
export function openSheet(findings: NetworkFindings, context: PresentContext): Sheet {
  const { words, tables, stamp } = context;
  const say = words.network;
  const cells = partnerCells(tables);
  const compared = comparedOf(findings);
  const upper = levelBars(findings, words) ?? mixingBars(findings, words);
  const lower = compared ? comparedBars(compared, words) : degreeBars(findings, words);
  const map = tieMap({
    ...mapWords(findings, cells, words),
    partners: lastWave(findings).perPartner.map(({ partner }) => partner),
    ties: findings.ties,
    scale: findings.scale,
    cells,
    styles: sectorStyles(tables),
    words,
    size: MAP,
  });
  return {
    id: about.id,
    tab: say.tab,
    title: words.questions.network.title,
    question: words.questions.network.question,
    stamp,
    answerHeading: words.common.theAnswer,
    answer: answer(findings, words),
    columnWidths: COLUMN_WIDTHS,
    charts: [
      {
        ...MAP,
        chart: map?.chart ?? null,
        caption: map ? `${map.chart.title}.` : say.map.nothing,
      },
      slot(UPPER, upper, say.levels.nothing),
      slot(LOWER, lower, say.levels.nothing),
    ],
    fixed: [measureTable(findings, words)],
    growing: partnerTable(findings, cells, words),
    bands: [mixingTable(findings, words), communityTable(findings, words)],
    chartDataHeading: words.common.chartDataHeading,
    chartData: [...(upper ? [upper.data] : []), lower.data, ...(map?.data ?? [])],
    notes: closingNotes(findings, context),
  };
}
