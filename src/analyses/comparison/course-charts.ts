import { amountsOf, kindsOf } from "./amounts";
import { othersOf } from "./answer";
import { withBreaks } from "../line-breaks";
import type { PlaceComparison } from "./findings";
import type { DrawnChart } from "../drawn-parts";
import { type TimeLine, timeChart } from "../time-chart";
import { PALETTE } from "../../drawing/palette";
import { mean } from "../../statistics/univariate";
import type { Words } from "../../messages/words";
import type { ChartSlot, DataSpec } from "../../sheets/sheet";

const WIDTH = 720;
const HEIGHT = 310;
const GAP = 20;
/** Two over two, the same places at every run. */
const PLACES = [0, 1, 2, 3].map((at) => ({
  x: (at % 2) * (WIDTH + GAP),
  y: Math.floor(at / 2) * (HEIGHT + GAP),
  width: WIDTH,
  height: HEIGHT,
}));

interface Course {
  readonly name: string;
  readonly values: readonly number[];
  readonly color: string;
  readonly dash: "solid" | "dash";
}

function coursesOf(comparison: PlaceComparison, words: Words): readonly Course[] {
  const { places, syntheticControl } = comparison;
  const [own, ...others] = places;
  const { count, name } = othersOf(comparison);
  const average = comparison.periods.map(
    (_, at) => mean(others.map(({ values }) => values[at])) ?? 0
  );
  const say = words.comparison.chart;
  const grey = PALETTE.comparison;
  return [
    {
      name: count === 1 ? name : say.average(count),
      values: average,
      color: grey,
      dash: "solid",
    },
    ...(syntheticControl
      ? [
          {
            name: say.mixture,
            values: syntheticControl.synthetic,
            color: PALETTE.target,
            dash: "dash" as const,
          },
        ]
      : []),
    {
      name: own.place || words.comparison.chart.ours,
      values: own.values,
      color: PALETTE.ours,
      dash: "solid",
    },
  ];
}

/** The first comparison of each indicator and place: the others draw the same courses. */
function coursesOnce(comparisons: readonly PlaceComparison[]): readonly PlaceComparison[] {
  const seen = new Set<string>();
  return comparisons.filter(({ indicator, place, unit }) => {
    const key = [indicator, place, unit].join("\u0000");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function courseChart(comparison: PlaceComparison, at: number, words: Words): DrawnChart {
  const say = words.comparison.chart;
  const { indicator, event, unit, periods, scale } = comparison;
  const found = comparison.differenceInDifferences;
  const kinds = kindsOf(comparison);
  const amount = amountsOf(comparison);
  const courses = coursesOf(comparison, words);
  const { count, name } = othersOf(comparison);
  const last = periods.length - 1;
  return timeChart({
    id: `course${at + 1}`,
    dataHeading: say.dataHeading(indicator, event),
    title: say.title(indicator, amount(found?.ownChange ?? 0), amount(found?.otherChange ?? 0)),
    subtitle: say.subtitle(count, name, unit),
    size: { width: WIDTH, height: HEIGHT },
    periods,
    lines: courses.map(({ name: line, values, color, dash }): TimeLine => ({
      name: line,
      points: withBreaks(periods.map((period, point) => ({ ...period, value: values[point] }))),
      line: { color, width: color === PALETTE.ours ? 2.25 : 1.5, dash },
      marker: null,
    })),
    intervals: [],
    levels: [],
    events: [{ name: event, time: comparison.time }],
    ends: courses.map(({ name: line, values, color }) => ({
      text: `${line} ${words.say.number(values[last], kinds.value)}`,
      value: values[last],
      bold: color === PALETTE.ours,
    })),
    scale,
    valueKind: kinds.value,
    least: kinds.least,
    most: kinds.most,
    words,
  });
}

/** The first four courses drawn: ours, the others' average and their mixture, with the event. */
export function courseCharts(
  comparisons: readonly PlaceComparison[],
  words: Words
): { readonly slots: readonly ChartSlot[]; readonly data: readonly DataSpec[] } {
  const courses = coursesOnce(comparisons);
  const drawn = PLACES.map((_, at) =>
    at < courses.length ? courseChart(courses[at], at, words) : null
  );
  return {
    slots: PLACES.map((place, at) => ({
      ...place,
      chart: drawn[at]?.chart ?? null,
      caption: drawn[at] ? `${drawn[at].chart.title}.` : words.comparison.chart.nothing,
    })),
    data: drawn.flatMap((each) => each?.data ?? []),
  };
}
