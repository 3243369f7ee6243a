import { about } from "./about";
import type { NetworkFindings } from "./findings";
import { FEWEST_RATERS } from "./partner-findings";
import { lastWave, levelWord } from "./reading";
import type { PresentContext } from "../analysis";
import { type PartnerCells, partnerCells } from "../partner-cells";
import type { Words } from "../../messages/words";
import type { Sheet, TableSpec } from "../../sheets/sheet";

/** Two partners, three numbers, sentence. */
const COLUMN_WIDTHS = [230, 230, 80, 80, 80, 600];

function viewsTable(findings: NetworkFindings, cells: PartnerCells, words: Words): TableSpec {
  const say = words.network.backbone;
  const name = (level: number): string =>
    words.network.levelName(level, levelWord(level, findings.scale));
  return {
    id: "views",
    heading: say.viewsHeading,
    note: say.viewsNote,
    columns: [
      { id: "higher", header: say.higher, kind: "text", width: 0 },
      { id: "lower", header: say.lower, kind: "text", width: 0 },
      { id: "levelOfHigher", header: say.levelOfHigher, kind: "plain", width: 0 },
      { id: "levelOfLower", header: say.levelOfLower, kind: "plain", width: 0 },
      { id: "difference", header: say.difference, kind: "plain", width: 0 },
      { id: "inWords", header: say.inWords, kind: "sentence", width: 0 },
    ],
    rows: findings.asymmetric.map(({ higher, lower, levelOfHigher, levelOfLower, difference }) => [
      cells.linked(higher),
      cells.linked(lower),
      levelOfHigher,
      levelOfLower,
      difference,
      say.words(
        cells.short(higher),
        name(levelOfHigher),
        cells.short(lower),
        levelOfLower === 0 ? null : name(levelOfLower)
      ),
    ]),
    whenEmpty: say.viewsEmpty,
    linkText: say.viewsLink,
  };
}

function ratingsTable(findings: NetworkFindings, cells: PartnerCells, words: Words): TableSpec {
  const say = words.network.backbone;
  return {
    id: "ratings",
    heading: say.ratingsHeading,
    note: say.ratingsNote,
    columns: [
      { id: "partner", header: words.network.tables.partner, kind: "text", width: 230 },
      { id: "raters", header: say.raters, kind: "count", width: 80 },
      { id: "trust", header: say.trust, kind: "rating", width: 80 },
      { id: "value", header: say.value, kind: "rating", width: 80 },
    ],
    rows: lastWave(findings)
      .perPartner.filter(({ raters }) => raters !== null && raters > 0)
      .map(({ partner, raters, trustReceived, valueReceived }) => [
        cells.linked(partner),
        raters,
        trustReceived,
        valueReceived,
      ]),
    whenEmpty: say.ratingsEmpty,
    linkText: say.ratingsLink,
  };
}

function answer(findings: NetworkFindings, words: Words): string[] {
  const say = words.network.backbone;
  if (!findings.directed) return [say.undirected];
  const wave = lastWave(findings);
  const rated = wave.perPartner.filter(({ raters }) => (raters ?? 0) >= FEWEST_RATERS).length;
  const isRated = wave.meanTrust !== null || wave.meanValue !== null;
  return [
    wave.levels === null ? say.noLevels : say.views(findings.asymmetric.length),
    isRated ? say.ratings(rated, wave.partners) : say.noRatings,
  ];
}

/** Who said what of whom: for backbone staff alone. */
export function backboneSheet(findings: NetworkFindings, context: PresentContext): Sheet {
  const { words, tables, stamp, leftOut } = context;
  const say = words.network;
  const cells = partnerCells(tables);
  return {
    id: `${about.id}_backbone`,
    tab: say.backboneTab,
    title: say.backboneTitle,
    question: say.backboneQuestion,
    stamp,
    answerHeading: words.common.theAnswer,
    answer: answer(findings, words),
    columnWidths: COLUMN_WIDTHS,
    charts: [],
    fixed: [],
    growing: viewsTable(findings, cells, words),
    bands: [ratingsTable(findings, cells, words)],
    chartDataHeading: words.common.chartDataHeading,
    chartData: [],
    notes: [
      { heading: words.common.howWorkedOut, lines: [say.method.views, say.method.raters] },
      {
        heading: words.common.whatLeftOut,
        lines: leftOut.length > 0 ? leftOut : [words.common.nothingLeftOut],
      },
    ],
  };
}
