import { expectedAlarms } from "./expected-alarms";
import type { IndicatorNote, IndicatorsFindings } from "./findings";
import { note } from "./note";
import { seriesFindings } from "./series-findings";
import { settingsOf } from "./settings";
import { type ShownSeries, shownSeries } from "./shown-series";
import { targetOf } from "./target";
import type { Outcome, RunContext } from "../analysis";
import { type IndicatorSeries, indicatorSeries } from "../indicator-series";
import type { OptionValues } from "../options";
import { type PlaceRoles, placeRoles } from "../place-roles";
import { eventsOf } from "../series-events";
import type { Tables } from "../../tables/records";
import { nameKey } from "../../tables/names";

/** Series between two reports of progress. */
const AT_ONCE = 64;
/** Share of the time that false alarms are left. */
const LAST_PART = 0.05;

const sameIndicator = ({ indicator, unit, scale }: IndicatorSeries): string =>
  [nameKey(indicator), unit, scale].join("\u0000");

/** Series of comparison places by indicator, everyone only. */
function comparisonSeries(
  series: readonly IndicatorSeries[]
): ReadonlyMap<string, readonly IndicatorSeries[]> {
  const byIndicator = new Map<string, IndicatorSeries[]>();
  for (const one of series) {
    if (!one.comparison || one.group !== "") continue;
    const key = sameIndicator(one);
    byIndicator.set(key, [...(byIndicator.get(key) ?? []), one]);
  }
  return byIndicator;
}

function notesOf(
  { comparisons, byName }: PlaceRoles,
  { withheld, small, sets }: ShownSeries,
  threshold: number
): IndicatorNote[] {
  return [
    ...byName.map((place) => note("series", "comparisonByName", { place })),
    ...(comparisons.size === 0 ? [note("distance", "noComparisonPlace")] : []),
    ...(withheld > 0
      ? [note("series", "smallGroupsWithheld", { count: withheld, small, sets, threshold })]
      : []),
  ];
}

/** Everything the question asks, from the tables alone. Groups with small counts are in none of it. */
export function run(
  tables: Tables,
  options: OptionValues,
  { seed, progress }: RunContext
): Outcome<IndicatorsFindings> {
  const observations = tables.indicators?.observations ?? [];
  if (observations.length === 0)
    return { ran: false, because: { about: "series", code: "noIndicators", details: {} } };
  const settings = settingsOf(options, seed);
  const roles = placeRoles(observations, options.comparisonByName !== false);
  const shown = shownSeries(indicatorSeries(observations, roles.comparisons), settings.threshold);
  const { series } = shown;
  const others = comparisonSeries(series);
  const events = tables.events?.events ?? [];
  const agenda = tables.agenda?.items ?? [];
  const found = series.map((one, at) => {
    if (at % AT_ONCE === 0) progress(((1 - LAST_PART) * at) / series.length);
    const isOurs = !one.comparison && one.group === "";
    return seriesFindings(one, {
      events: eventsOf(events, one),
      target: targetOf(one, agenda),
      others: isOurs ? (others.get(sameIndicator(one)) ?? []) : [],
      settings,
    });
  });
  const falseAlarms = expectedAlarms(found, settings);
  progress(1);
  return {
    ran: true,
    findings: {
      series: found,
      falseAlarms,
      settings,
      notes: notesOf(roles, shown, settings.threshold),
    },
  };
}
