import type {
  IndicatorNote,
  IndicatorNoteCode,
  IndicatorsFindings,
  SeriesFindings,
} from "./findings";
import type { Overview } from "./overview-rows";
import { seriesHasSeasons } from "./seasons";
import { MOST_SMALL_CHARTS } from "./small-charts";
import type { PresentContext } from "../analysis";
import type { Words } from "../../messages/words";
import type { Sheet } from "../../sheets/sheet";

function chartLines(
  { settings }: IndicatorsFindings,
  rows: readonly SeriesFindings[],
  words: Words
): string[] {
  const say = words.indicators.method;
  const charts = rows.flatMap(({ chart }) => chart ?? []);
  if (charts.length === 0) return [];
  const used = (["xmr", "p", "pPrime"] as const).filter((method) =>
    charts.some((chart) => chart.method === method)
  );
  return [
    ...used.map((method) => say[method]),
    say.rules,
    say.latest,
    ...(rows.some(seriesHasSeasons) ? [say.seasons] : []),
    ...(settings.baseline === null ? [] : [say.baseline(settings.baseline)]),
    ...(settings.rebase.length === 0 ? [] : [say.rebase(settings.rebase)]),
    ...(settings.screen ? [say.screen] : []),
    ...(charts.some(({ trial }) => trial) ? [say.trial] : []),
    ...(charts.some(({ assurance }) => assurance !== null) ? [say.assurance] : []),
  ];
}

function methodLines(
  findings: IndicatorsFindings,
  { rows, nameOf }: Overview,
  hasGroups: boolean,
  words: Words
): string[] {
  const say = words.indicators.method;
  const { falseAlarms } = findings;
  const trends = rows.flatMap(({ trend }) => trend ?? []);
  const hasCounts = rows.some(({ periods }) => periods.some(({ low }) => low !== null));
  const hasEvents = rows.some(({ events }) => events.some(({ effect }) => effect !== null));
  const severalEvents = rows
    .filter(({ notes }) => notes.some(({ code }) => code === "otherEvents"))
    .map(nameOf);
  const chosenPlaces = [
    ...new Set(
      rows.flatMap(({ distance, notes }) =>
        distance !== null && notes.some(({ code }) => code === "oneOfSeveralComparisons")
          ? [distance.place]
          : []
      )
    ),
  ];
  const isApproximate = rows.some(({ periods }) => periods.some(({ approximate }) => approximate));
  return [
    ...chartLines(findings, rows, words),
    ...(trends.some(({ method }) => method !== "seasonal") ? [say.trend] : []),
    ...(trends.some(({ method }) => method === "seasonal") ? [say.seasonal] : []),
    ...(trends.length > 0 ? [say.slope] : []),
    ...(rows.some(({ target }) => target !== null) ? [say.pace] : []),
    ...(hasEvents ? [say.event, say.eventMean] : []),
    ...(rows.some(({ events }) => events.some(({ seasonal }) => seasonal === true))
      ? [say.eventSeasons]
      : []),
    ...(severalEvents.length > 0 ? [say.otherEvents(severalEvents)] : []),
    ...(hasEvents ? [say.eventWords] : []),
    ...(rows.some(({ distance }) => distance !== null) ? [say.comparison] : []),
    ...(chosenPlaces.length > 0 ? [say.severalComparisons(chosenPlaces)] : []),
    ...(hasGroups ? [say.gap] : []),
    ...(hasCounts ? [say.intervals] : []),
    ...(isApproximate ? [say.approximate] : []),
    ...(falseAlarms === null || falseAlarms.charts < 2
      ? []
      : [say.falseAlarms(falseAlarms.draws, falseAlarms.seed), say.many]),
  ];
}

function leftLines(findings: IndicatorsFindings, { rows }: Overview, words: Words): string[] {
  const say = words.indicators.left;
  const periods = rows.flatMap((series) => series.periods);
  const marked = (mark: "missing" | "suppressed"): number =>
    periods.filter((period) => period.mark === mark).length;
  const byGroup = new Set(
    rows.filter(({ group }) => group !== "").map(({ indicator }) => indicator)
  ).size;
  const overlapping = rows.filter(({ notes }) =>
    notes.some(({ about, code }) => about === "trend" && code === "overlappingPeriods")
  ).length;
  const comparisons = new Set(
    findings.series.filter(({ comparison }) => comparison).map(({ place }) => place)
  );
  const isByName = findings.notes.some(({ code }) => code === "comparisonByName");
  const { threshold } = findings.settings;
  const noted = (code: IndicatorNoteCode): IndicatorNote | undefined =>
    findings.notes.find((note) => note.code === code);
  const withheld = noted("smallNumbersWithheld");
  const groups = noted("smallGroupsWithheld");
  return [
    ...(byGroup > 0 ? [say.byGroup(byGroup)] : []),
    ...(withheld ? [say.smallNumbers(Number(withheld.details.count ?? 0), threshold)] : []),
    ...(groups ? [say.smallGroups(Number(groups.details.sets ?? 0), threshold)] : []),
    ...(marked("suppressed") > 0 ? [say.suppressed(marked("suppressed"))] : []),
    ...(marked("missing") > 0 ? [say.missing(marked("missing"))] : []),
    ...(overlapping > 0 ? [say.overlapping(overlapping)] : []),
    ...(isByName && comparisons.size > 0 ? [say.comparisonByName([...comparisons])] : []),
    ...(rows.length > MOST_SMALL_CHARTS ? [say.noSmallChart(MOST_SMALL_CHARTS)] : []),
  ];
}

/** "How this was worked out", only what was used, and "What we left out". */
export function closingNotes(
  findings: IndicatorsFindings,
  overview: Overview,
  hasGroups: boolean,
  { words, leftOut }: PresentContext
): Sheet["notes"] {
  const lines = [...leftOut, ...leftLines(findings, overview, words)];
  return [
    {
      heading: words.common.howWorkedOut,
      lines: methodLines(findings, overview, hasGroups, words),
    },
    {
      heading: words.common.whatLeftOut,
      lines: lines.length > 0 ? lines : [words.common.nothingLeftOut],
    },
  ];
}
