import type { DetailInput } from "./control-chart-drawing";
import type { GroupReadings } from "./group-readings";
import { seriesWords } from "./series-words";
import { dot, type DrawnChart } from "../drawn-parts";
import { cut } from "../fitted-sentence";
import {
  BESIDE_NAME,
  type GroupRow,
  groupsUnderEachOther,
  intervalsAcross,
} from "../groups-under-each-other";
import { shortened } from "../time-chart";
import { AXIS_SIZE } from "../../drawing/chart-frame";
import { PALETTE } from "../../drawing/palette";
import { textWidth } from "../../drawing/text-width";

/** Groups that fit under each other; of more, the first of the table and both ends. */
const MOST_GROUPS = 9;
const WIDEST_NAME = 130;
const DOT = 8;
const LONGEST_IN_TITLE = 30;

function shownGroups({ groups, highest, lowest }: GroupReadings): GroupReadings["groups"] {
  if (groups.length <= MOST_GROUPS) return groups;
  const ends = groups.filter(({ series: { group } }) =>
    [highest.group, lowest.group].includes(group)
  );
  const others = groups.filter((group) => !ends.includes(group));
  const chosen = new Set([...ends, ...others.slice(0, MOST_GROUPS - ends.length)]);
  return groups.filter((group) => chosen.has(group));
}

/** The groups of the latest period under each other, each with its first value in grey and its interval. */
export function groupsChart(input: DetailInput, readings: GroupReadings): DrawnChart {
  const { id, name, series, size, words } = input;
  const say = words.indicators.charts.other;
  const { kinds, amount } = seriesWords(series, words);
  const groups = shownGroups(readings);
  const firsts = groups.map(({ series: group }) => {
    const earlier = group.periods.find(({ value }) => value !== null);
    return earlier && earlier.period !== readings.period ? earlier : null;
  });
  const firstLabels = new Set(firsts.flatMap((first) => (first === null ? [] : [first.period])));
  const [firstPeriod] = firstLabels;
  // Grey dots only where they all stand for the same period.
  const isCompared = firstLabels.size === 1;
  const names = groups.map(({ series: { group } }) => shortened(group, AXIS_SIZE, WIDEST_NAME));
  const left = Math.max(...names.map((each) => textWidth(each, AXIS_SIZE))) + BESIDE_NAME;
  const values = groups.flatMap(({ reading: { value, low, high } }, at) =>
    [value, low, high, isCompared ? (firsts[at]?.value ?? null) : null].flatMap((of) => of ?? [])
  );
  const withInterval = groups.flatMap(({ reading: { low, high } }, at) =>
    low === null || high === null ? [] : [{ name: names[at], low, high, at }]
  );
  return groupsUnderEachOther({
    id,
    title: say.groups(
      amount(readings.difference),
      cut(readings.highest.group, LONGEST_IN_TITLE),
      cut(readings.lowest.group, LONGEST_IN_TITLE)
    ),
    subtitle: say.groupsSubtitle(
      isCompared ? firstPeriod : null,
      readings.period,
      withInterval.length > 0
    ),
    dataHeading: say.dataHeading(name),
    size,
    names,
    namesHeading: say.names,
    room: { left, right: BESIDE_NAME },
    values,
    least: kinds.least,
    most: kinds.most,
    scale: series.scale,
    valueKind: kinds.value,
    placeKind: "count",
    words,
    parts: (placeOf) => [
      intervalsAcross(
        say.intervals,
        PALETTE.interval,
        withInterval.map((each) => ({ ...each, at: placeOf(each.at) }))
      ),
      {
        name: firstPeriod ?? "",
        rows: isCompared
          ? firsts.flatMap((first, at): GroupRow[] =>
              first === null || first.value === null ? [] : [[names[at], first.value, placeOf(at)]]
            )
          : [],
        style: { marker: dot(PALETTE.comparison, DOT - 1) },
      },
      {
        name: say.latest(readings.period),
        rows: groups.map(({ reading: { value } }, at): GroupRow => [names[at], value, placeOf(at)]),
        style: { marker: dot(PALETTE.ours, DOT) },
      },
    ],
  });
}
