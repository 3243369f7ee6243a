import { amountsOf } from "./amounts";
import type { GroupFindings } from "./findings";
import type { GapPair } from "./pairs";
import { gapInWords } from "./sentences";
import { dot, type DrawnChart, type Part } from "../drawn-parts";
import { cut } from "../fitted-sentence";
import {
  BESIDE_NAME,
  type GroupRow,
  groupsUnderEachOther,
  intervalsAcross,
} from "../groups-under-each-other";
import { shortened } from "../time-chart";
import type { LineStyle } from "../../drawing/chart";
import { AXIS_SIZE, type Size } from "../../drawing/chart-frame";
import { PALETTE } from "../../drawing/palette";
import { textWidth } from "../../drawing/text-width";
import type { Words } from "../../messages/words";

/** Groups that fit under each other. */
export const MOST_GROUPS = 12;
const WIDEST_NAME = 170;
const BESIDE_VALUE = 8;
const DOT = 8;
/** Share of the axis between a dot without an interval and its label. */
const BESIDE_DOT = 0.02;
const LONGEST_IN_TITLE = 28;

const REFERENCE_LINE: LineStyle = { color: PALETTE.comparison, width: 1, dash: "dash" };
const JOINT: LineStyle = { color: PALETTE.grid, width: 1.5, dash: "solid" };

/** The groups that are drawn: the first of the table, always with the two that the title is about. */
function drawnGroups({ period, own, reference }: GapPair): readonly GroupFindings[] {
  const { groups } = period;
  const meant = groups.filter(({ group }) => group === own.group || group === reference.group);
  const others = groups.filter((group) => !meant.includes(group));
  const chosen = new Set([...meant, ...others.slice(0, MOST_GROUPS - meant.length)]);
  return groups.filter((group) => chosen.has(group));
}

/** Groups of the latest period under each other: a dot, its interval, and the way to what it is held against. */
export function dotsChart(
  pair: GapPair,
  { id, what, size, words }: { id: string; what: string; size: Size; words: Words }
): DrawnChart {
  const say = words.gaps.dots;
  const { series, period, reference } = pair;
  const amounts = amountsOf(series, words);
  const groups = drawnGroups(pair);
  const names = groups.map(({ group, suppressed }) => {
    const short = shortened(group, AXIS_SIZE, WIDEST_NAME);
    if (suppressed === null) return short;
    return suppressed === "hidden" ? say.hidden(short) : say.withheld(short);
  });
  const shown = groups.flatMap(({ group, value, low, high }, at) =>
    value === null
      ? []
      : {
          name: names[at],
          at,
          value: amounts.cell(value),
          low: low === null ? null : amounts.cell(low),
          high: high === null ? null : amounts.cell(high),
          isReference: group === reference.group,
          label: amounts.value(value),
        }
  );
  const line = amounts.cell(reference.value);
  const hasIntervals = shown.some(({ low }) => low !== null);
  const left = Math.max(...names.map((each) => textWidth(each, AXIS_SIZE))) + BESIDE_NAME;
  const right = Math.max(...shown.map(({ label }) => textWidth(label, AXIS_SIZE))) + BESIDE_VALUE;
  const short = (group: string): string => cut(group, LONGEST_IN_TITLE);
  const against = reference.group && short(reference.group);
  const title = say.title(short(pair.own.group), against, gapInWords(pair, words).size);
  const subtitle = say.subtitle(what, period.period, hasIntervals, against);
  return groupsUnderEachOther({
    id,
    title,
    subtitle,
    dataHeading: say.dataHeading(what),
    size,
    names,
    namesHeading: say.names,
    room: { left: Math.ceil(left), right: Math.ceil(right) },
    values: [
      line,
      ...shown.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
    ],
    least: amounts.kinds.least,
    most: amounts.kinds.most,
    scale: amounts.scale,
    valueKind: amounts.kinds.value,
    placeKind: "decimal",
    words,
    parts: (placeOf, range) => {
      const placed = shown.map((each) => ({ ...each, at: placeOf(each.at) }));
      return [
        {
          name: say.reference,
          rows: [
            [say.reference, line, 0.5],
            [say.reference, line, groups.length + 0.5],
          ],
          style: { line: REFERENCE_LINE },
        },
        {
          name: words.gaps.course.gap,
          rows: placed.flatMap(({ name, value, at }): GroupRow[] => [
            [name, line, at],
            [name, value, at],
            ["", value, null],
          ]),
          style: { line: JOINT },
        },
        intervalsAcross(
          say.intervals,
          PALETTE.interval,
          placed.flatMap(({ name, low, high, at }) =>
            low === null || high === null ? [] : [{ name, low, high, at }]
          )
        ),
        ...[true, false].map((isReference): Part => {
          const own = placed.filter((each) => each.isReference === isReference);
          return {
            name: isReference ? say.reference : say.groups,
            rows: own.map(({ name, value, at }): GroupRow => [name, value, at]),
            style: { marker: dot(isReference ? PALETTE.comparison : PALETTE.ours, DOT) },
          };
        }),
        {
          name: words.timeChart.value,
          rows: placed.map(({ name, value, high, at }): GroupRow => [
            name,
            Math.max(high ?? value, value + BESIDE_DOT * (range.max - range.min)),
            at,
          ]),
          style: {
            labels: placed.map(({ label }) => ({ text: label, side: "right", bold: false })),
          },
        },
      ];
    },
  });
}
