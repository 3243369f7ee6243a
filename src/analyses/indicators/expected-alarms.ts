import type { FalseAlarmFindings, IndicatorSettings, SeriesFindings } from "./findings";
import { seriesHasSeasons } from "./seasons";
import { falseAlarms } from "../../statistics/false-alarms";
import { seededRandom } from "../../statistics/random";

/** Whether a reading of the latest stretch is called a change. */
const isCalled = ({ chart }: SeriesFindings): boolean =>
  chart !== null && chart.variation !== "common" && chart.variation !== "tooFew";

/** Readings since the latest limits begin. */
function readingsOf({ chart, periods }: SeriesFindings): number {
  if (chart === null) return 0;
  const from = periods.findIndex(({ period }) => period === chart.baseline.from);
  return periods.slice(from).filter(({ value }) => value !== null).length;
}

/**
 * How many latest readings chance alone would call a change, on our charts of everyone: the share of made-up series of
 * the same length without any change whose last point has a signal, added up. Each is taken for an XmR chart without
 * missing periods; series with seasons, of whose latest reading nothing is said, are left out.
 */
export function expectedAlarms(
  series: readonly SeriesFindings[],
  { baseline, screen, draws, seed }: IndicatorSettings
): FalseAlarmFindings | null {
  const charts = series.filter(
    (one) => one.chart !== null && !one.comparison && one.group === "" && !seriesHasSeasons(one)
  );
  if (charts.length === 0) return null;
  const byLength = new Map<number, number>();
  const latestOf = (n: number): number => {
    const known = byLength.get(n);
    if (known !== undefined) return known;
    const options = {
      ...(baseline === null ? {} : { baseline }),
      screenMovingRanges: screen,
    };
    const { latest } = falseAlarms(n, draws, seededRandom(seed + n), options);
    byLength.set(n, latest);
    return latest;
  };
  return {
    charts: charts.length,
    latestByChance: charts.reduce((sum, one) => sum + latestOf(readingsOf(one)), 0),
    latestFound: charts.filter(isCalled).length,
    draws,
    seed,
  };
}
