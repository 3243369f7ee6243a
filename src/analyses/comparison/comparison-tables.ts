import { kindsOf } from "./amounts";
import type { ComparisonFindings, PlaceComparison } from "./findings";
import { verdictOf } from "./verdict";
import type { NumberKind } from "../../messages/number-kinds";
import type { Words } from "../../messages/words";
import type { CellContent, TableSpec } from "../../sheets/sheet";

const CHANGES = ["own", "other", "difference", "from", "to"];

function rowOf(comparison: PlaceComparison, words: Words): CellContent[] {
  const { points } = kindsOf(comparison);
  const found = comparison.differenceInDifferences;
  const change = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : value * points;
  return [
    comparison.indicator,
    comparison.place,
    comparison.event,
    comparison.period,
    comparison.before,
    comparison.after,
    comparison.places.length - 1,
    change(found?.ownChange),
    change(found?.otherChange),
    change(found?.estimate),
    change(found?.low),
    change(found?.high),
    words.comparison.table.verdict[verdictOf(comparison)],
  ];
}

/** One row an indicator, place of ours and event. */
export function comparisonTable({ comparisons }: ComparisonFindings, words: Words): TableSpec {
  const say = words.comparison.table;
  const columns: TableSpec["columns"] = [
    { id: "indicator", header: say.indicator, kind: "text", width: 190 },
    { id: "place", header: say.place, kind: "text", width: 110 },
    { id: "event", header: say.event, kind: "text", width: 190 },
    { id: "since", header: say.since, kind: "text", width: 80 },
    { id: "before", header: say.before, kind: "count", width: 80 },
    { id: "after", header: say.after, kind: "count", width: 80 },
    { id: "others", header: say.others, kind: "count", width: 80 },
    { id: "own", header: say.own, kind: "percentPoints", width: 90 },
    { id: "other", header: say.other, kind: "percentPoints", width: 90 },
    { id: "difference", header: say.difference, kind: "percentPoints", width: 90 },
    { id: "from", header: say.from, kind: "percentPoints", width: 70 },
    { id: "to", header: say.to, kind: "percentPoints", width: 70 },
    { id: "says", header: say.says, kind: "sentence", width: 240 },
  ];
  return {
    id: "courses",
    heading: say.heading,
    note: say.note,
    columns,
    rows: comparisons.map((each) => rowOf(each, words)),
    kinds: comparisons.map((each) => {
      const { change } = kindsOf(each);
      return columns.map(({ id }): NumberKind | null => (CHANGES.includes(id) ? change : null));
    }),
    whenEmpty: say.empty,
    linkText: say.link,
  };
}

/** The places that every mixture is made of. */
export function weightsTable({ comparisons }: ComparisonFindings, words: Words): TableSpec {
  const say = words.comparison.weights;
  const { indicator, event } = words.comparison.table;
  return {
    id: "mixture",
    heading: say.heading,
    note: say.note,
    columns: [
      { id: "indicator", header: indicator, kind: "text", width: 190 },
      { id: "event", header: event, kind: "text", width: 190 },
      { id: "place", header: say.place, kind: "text", width: 150 },
      { id: "weight", header: say.weight, kind: "shareOneDecimal", width: 80 },
    ],
    rows: comparisons.flatMap(({ indicator: name, event: since, syntheticControl }) =>
      (syntheticControl?.weights ?? [])
        .filter(({ weight }) => weight > 0)
        .map(({ place, weight }) => [name, since, place, weight])
    ),
    whenEmpty: say.empty,
    linkText: say.link,
  };
}
