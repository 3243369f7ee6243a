import { type Asked, askedOf } from "./asked";
import { gapChanges, type ShownPeriod } from "./changes";
import { groupFindings, withheldGroup } from "./compare";
import type { GapPeriod, GapSeries, GapsFindings } from "./findings";
import { type HiddenInPeriod, hiding } from "./hiding";
import { type Reference, referenceOf, TOTAL } from "./reference";
import { type GapSource, gapSources, type SourceCell, type SourcePeriod } from "./source";
import { seriesNotes } from "./notes";
import { gapSummary } from "./summary";
import type { Note, Outcome, RunContext } from "../analysis";
import type { OptionValues } from "../options";
import { SAME_TIME, startOf } from "../period-steps";
import { eventsOf } from "../series-events";
import type { EventsTable, IndicatorEvent } from "../../tables/indicator-records";
import type { Tables } from "../../tables/records";

/** A number that is neither a share nor better one way (pupils enrolled) says nothing about a gap. */
function hasGap({ scale, unit, better }: GapSource): boolean {
  return scale !== "number" || unit === "fraction" || better !== null;
}

const isComparable = ({ periods }: GapSource): boolean =>
  periods.some(({ cells, everyone }) => cells.length + (everyone === null ? 0 : 1) > 1);

function shownOf(source: SourcePeriod, hidden: HiddenInPeriod | undefined): ShownPeriod {
  const { cells, everyone } = source;
  const isShown = ({ isWithheld, group }: SourceCell): boolean =>
    !isWithheld && hidden?.groups.has(group) !== true;
  const isEveryoneShown = everyone !== null && !everyone.isWithheld && hidden?.everyone !== true;
  return {
    source,
    shown: cells.filter(isShown),
    everyone: isEveryoneShown ? everyone : null,
  };
}

interface Told {
  readonly period: ShownPeriod;
  readonly reference: Reference | null;
  readonly findings: GapPeriod;
}

function periodFindings(period: ShownPeriod, series: GapSource, asked: Asked): Told {
  const { source, shown, everyone } = period;
  const reference = referenceOf(shown, everyone, {
    rule: asked.reference,
    group: asked.group,
    better: series.better,
  });
  return {
    period,
    reference,
    findings: {
      period: source.period.label,
      kind: source.period.kind,
      time: source.period.time,
      reference: reference && reference.name,
      referenceRule: reference?.rule ?? asked.reference,
      everyone:
        everyone === null || everyone.value === null
          ? null
          : { value: everyone.value, n: everyone.people },
      groups: source.cells.map((cell) =>
        shown.includes(cell)
          ? groupFindings(cell, reference, series)
          : withheldGroup(cell.group, cell.isWithheld ? "noValue" : "hidden")
      ),
      summary: gapSummary(shown, everyone, reference, asked.formula),
    },
  };
}

/** The last time the measure was changed; gaps before it are not compared with those after. */
function lastMeasureChange(events: EventsTable | null, series: GapSource): IndicatorEvent | null {
  const last = series.periods.at(-1)?.period.time ?? -Infinity;
  return (
    eventsOf(events?.events ?? [], series).findLast(
      ({ kind, period }) => kind === "measureChanged" && startOf(period) <= last
    ) ?? null
  );
}

function otherIn(reference: Reference) {
  return ({ shown, everyone }: ShownPeriod): SourceCell | null =>
    reference.name === TOTAL && reference.rule === "total"
      ? everyone
      : (shown.find(({ group }) => group === reference.name) ?? null);
}

function seriesFindings(
  series: GapSource,
  hiddenIn: ReadonlyMap<SourcePeriod, HiddenInPeriod>,
  events: EventsTable | null,
  asked: Asked
): GapSeries {
  const told = series.periods.map((period) =>
    periodFindings(shownOf(period, hiddenIn.get(period)), series, asked)
  );
  const latest = told.findLastIndex(({ period }) => period.shown.length > 0);
  const measureChange = lastMeasureChange(events, series);
  const since = measureChange === null ? -Infinity : startOf(measureChange.period) - SAME_TIME;
  const comparable = told
    .slice(0, latest + 1)
    .map(({ period }) => period)
    .filter(({ source }) => source.period.time >= since);
  const reference = told.at(latest)?.reference ?? null;
  const hidden = series.periods.flatMap((period) => hiddenIn.get(period) ?? []);
  const count = told.flatMap(({ findings }) =>
    findings.groups.filter(({ suppressed }) => suppressed === "hidden")
  ).length;
  const small = hidden.reduce((sum, each) => sum + each.small, 0);
  const { indicator, place, groupType, comparison, better } = series;
  return {
    indicator,
    place,
    groupType,
    comparison,
    better,
    unit: series.unit,
    scale: series.scale,
    printedUnit: series.printedUnit,
    per: series.per,
    target: series.target,
    periods: told.map(({ findings }) => findings),
    latest: latest < 0 ? null : latest,
    change:
      latest < 0 || reference === null
        ? []
        : gapChanges(comparable, reference.name, otherIn(reference), series),
    suppression: {
      threshold: asked.rule.threshold,
      primary: small,
      complementary: count - small,
      audited: true,
    },
    notes: seriesNotes({
      series,
      latest: latest < 0 ? null : told[latest].period,
      reference,
      asked,
      measureChange,
    }),
  };
}

/** Everything the question asks, from the tables alone. What is hidden is in none of it. */
export function run(
  tables: Tables,
  options: OptionValues,
  { progress }: RunContext
): Outcome<GapsFindings> {
  const asked = askedOf(options);
  const all = gapSources(tables.indicators?.observations ?? [], tables.agenda);
  const sources = all.filter((source) => hasGap(source) && isComparable(source));
  if (sources.length === 0)
    return { ran: false, because: { about: "gaps", code: "noGroups", details: {} } };
  progress(0.2);
  const hiddenIn = hiding(sources, asked.rule);
  progress(0.5);
  const gaps = sources.map((source) => seriesFindings(source, hiddenIn, tables.events, asked));
  progress(1);
  const left = all.filter((source) => !hasGap(source)).length;
  const notes: Note[] =
    left === 0 ? [] : [{ about: "gaps", code: "noDirection", details: { count: left } }];
  return { ran: true, findings: { gaps, ...asked.rule, notes } };
}
