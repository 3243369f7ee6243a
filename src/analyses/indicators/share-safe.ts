import { expectedAlarms } from "./expected-alarms";
import type { IndicatorsFindings, PeriodReading, SeriesFindings } from "./findings";
import { note } from "./note";
import { seriesFindings } from "./series-findings";
import { smallIn } from "./small-readings";
import { printedPerFraction } from "../counted-readings";
import type { IndicatorSeries, SeriesPoint } from "../indicator-series";
import type { IndicatorEvent } from "../../tables/indicator-records";
import type { Period } from "../../tables/period";

const perFractionOf = ({ scale, unit, periods }: SeriesFindings): number | null =>
  printedPerFraction(scale, unit, periods);

function hidden(reading: PeriodReading): PeriodReading {
  return {
    ...reading,
    mark: "suppressed",
    value: null,
    numerator: null,
    denominator: null,
    low: null,
    high: null,
  };
}

/** Everything a withheld mark could still carry: a period that was suppressed already keeps no counts either. */
function withheld(series: SeriesFindings, threshold: number): SeriesFindings["periods"] {
  const { scale, periods: readings } = series;
  const isSmall = smallIn({ scale, perFraction: perFractionOf(series), readings, threshold });
  return readings.map((reading) =>
    (reading.value === null && reading.denominator !== null) || isSmall(reading)
      ? hidden(reading)
      : reading
  );
}

function pointOf(reading: PeriodReading): SeriesPoint {
  const { period: label, kind, time, years, ...rest } = reading;
  const { mark, value, numerator, denominator, approximate } = rest;
  return {
    period: { label, kind, time, years },
    mark,
    value,
    numerator,
    denominator,
    approximate,
  };
}

/** The series as it was read, from what was found about it and the periods that may be shown. */
function seriesOf(found: SeriesFindings, periods: SeriesFindings["periods"]): IndicatorSeries {
  const { target } = found;
  return {
    indicator: found.indicator,
    place: found.place,
    groupType: found.groupType,
    group: found.group,
    comparison: found.comparison,
    unit: found.unit,
    scale: found.scale,
    better: found.better,
    kind: found.kind,
    points: periods.map(pointOf),
    perFraction: perFractionOf(found),
    target: target && { value: target.value, period: targetPeriod(target) },
  };
}

function targetPeriod({ period, time }: NonNullable<SeriesFindings["target"]>): Period | null {
  return period === null || time === null ? null : { label: period, kind: "year", time, years: 1 };
}

function eventsOf({ events }: SeriesFindings): IndicatorEvent[] {
  return events.map(({ event, kind, period, time, years }) => ({
    event,
    kind,
    period: { label: period, kind: "day", time, years },
    indicator: null,
    place: null,
    at: { sheet: "", cell: "" },
  }));
}

/**
 * The findings for people outside: our readings with fewer than the threshold behind them, succeeded or not, are
 * withheld, and everything about their series is worked out anew from what is shown. Groups are left to the question
 * about gaps, which protects them against each other and their total. Comparison places are public. A threshold
 * of 0 withholds nothing.
 */
export function shareSafe(findings: IndicatorsFindings): IndicatorsFindings {
  const { settings } = findings;
  if (settings.threshold === 0) return findings;
  const everyone = findings.series.filter(({ group }) => group === "");
  const comparisons = everyone.filter(({ comparison }) => comparison);
  let count = 0;
  const series = everyone.map((found) => {
    if (found.comparison) return found;
    const periods = withheld(found, settings.threshold);
    const changed = periods.filter((reading, at) => reading !== found.periods[at]).length;
    if (changed === 0) return found;
    count += changed;
    const own = seriesOf(found, periods);
    return seriesFindings(own, {
      events: eventsOf(found),
      target: own.target,
      others: comparisons
        .filter(
          ({ indicator, unit, scale }) =>
            indicator === found.indicator && unit === found.unit && scale === found.scale
        )
        .map((other) => seriesOf(other, other.periods)),
      settings,
    });
  });
  const groups = findings.series.length - everyone.length;
  return {
    series,
    falseAlarms: expectedAlarms(series, settings),
    settings,
    notes: [
      ...findings.notes,
      ...(count > 0
        ? [note("series", "smallNumbersWithheld", { count, threshold: settings.threshold })]
        : []),
      ...(groups > 0 ? [note("series", "groupsLeftOut", { count: groups })] : []),
    ],
  };
}

/** Every indicator can be shared: what is small is withheld reading by reading. */
export function isSharable({ series }: IndicatorsFindings): boolean {
  return series.some(({ group }) => group === "");
}
