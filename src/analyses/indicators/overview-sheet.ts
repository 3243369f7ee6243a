import { about } from "./about";
import { answer } from "./answer";
import { detailsSheet } from "./details-sheet";
import type { IndicatorsFindings, SeriesFindings } from "./findings";
import { besideLookup, type GroupReadings, widestGroups } from "./group-readings";
import { closingNotes } from "./method-notes";
import { detailedRows, overviewOf } from "./overview-rows";
import { COURSE_COLUMN, OVERVIEW_TABLE, overviewTable } from "./overview-table";
import { smallCharts } from "./small-charts";
import type { PresentContext } from "../analysis";
import { sectionAnchor, tableAnchor } from "../../sheets/anchors";
import type { LinkedText, Sheet } from "../../sheets/sheet";

/** Every section with a link to the overview, whose place is known only once it links to the sections. */
function linkedBack(details: Sheet, link: LinkedText): Sheet {
  return { ...details, sections: details.sections?.map((section) => ({ ...section, link })) };
}

/** The overview with its details; each links to the other. */
export function presentIndicators(
  findings: IndicatorsFindings,
  context: PresentContext
): { readonly sheet: Sheet; readonly details: Sheet } {
  const { words, stamp, options } = context;
  const say = words.indicators;
  const overview = overviewOf(findings, words);
  const shown = detailedRows(overview, options);
  const beside = besideLookup(findings.series);
  const groups = new Map<SeriesFindings, GroupReadings | null>();
  const groupsOf = (series: SeriesFindings): GroupReadings | null => {
    const known = groups.get(series);
    if (known !== undefined) return known;
    const found = widestGroups(series, beside(series));
    groups.set(series, found);
    return found;
  };
  const details = detailsSheet({
    overview,
    shown,
    all: findings.series,
    groupsOf,
    stamp,
    notes: [],
    words,
  });
  const sections = new Map(shown.map((series, index) => [series, sectionAnchor(details, index)]));
  const table = overviewTable({
    overview,
    detailsOf: (series) => sections.get(series) ?? null,
    groupsOf,
    detailed: shown.length,
    words,
  });
  const rowOf = new Map(overview.rows.map((series, row) => [series, row]));
  const small = smallCharts(
    shown.map((series) => ({
      series,
      row: rowOf.get(series) ?? 0,
      name: overview.nameOf(series),
    })),
    OVERVIEW_TABLE,
    COURSE_COLUMN,
    words
  );
  const hasGroups = overview.rows.some((series) => groupsOf(series) !== null);
  const sheet: Sheet = {
    id: about.id,
    tab: say.tab,
    title: words.questions.indicators.title,
    question: words.questions.indicators.question,
    stamp,
    answerHeading: words.common.theAnswer,
    answer: answer(findings, overview, words),
    columnWidths: table.columns.map(({ width }) => width),
    charts: [],
    cellCharts: small.charts,
    fixed: [],
    growing: table,
    bands: [],
    chartDataHeading: words.common.chartDataHeading,
    chartData: [small.data],
    notes: closingNotes(findings, overview, hasGroups, context),
  };
  const back = { text: say.details.back, link: tableAnchor(sheet, OVERVIEW_TABLE) };
  return { sheet, details: linkedBack(details, back) };
}
