import { amountsOf } from "./amounts";
import type { GapsFindings, GapSeries } from "./findings";
import { latestPeriod, referenceShown } from "./pairs";
import { saysOf } from "./says";
import { textHeight, writtenColumns, type WrittenColumn } from "../written-columns";
import type { NumberKind } from "../../messages/number-kinds";
import type { Words } from "../../messages/words";
import type { CellContent, TableColumn, TableSpec } from "../../sheets/sheet";

/** Pixels of the widest table that prints at a readable size. */
const WIDEST = 1480;

export type KindRow = readonly (NumberKind | null)[];

/** Rows of a table whose numbers are said by the scale of their gap. */
export interface ScaledRows {
  readonly rows: readonly (readonly CellContent[])[];
  readonly kinds: readonly KindRow[];
}

/** Ours before comparison places; within them the order of the table. */
export function orderedGaps({ gaps }: GapsFindings): readonly GapSeries[] {
  return [
    ...gaps.filter(({ comparison }) => !comparison),
    ...gaps.filter(({ comparison }) => comparison),
  ];
}

/** Gives cells the kinds of their scale by column. */
export function scaledRow(
  cells: readonly CellContent[],
  kinds: Readonly<Record<number, NumberKind>>
): { readonly row: readonly CellContent[]; readonly kinds: KindRow } {
  return { row: cells, kinds: cells.map((_, column) => kinds[column] ?? null) };
}

function rowsOf(series: GapSeries, words: Words) {
  const period = latestPeriod(series);
  if (period === null) return [];
  const amounts = amountsOf(series, words);
  const reference = referenceShown(period);
  const value = (of: number | null): number | null => (of === null ? null : amounts.cell(of));
  const difference = (of: number | null): number | null =>
    of === null ? null : amounts.cellDifference(of);
  const { value: valueKind, change: changeKind } = amounts.kinds;
  return period.groups.map((group) => {
    const change = series.change.find((each) => each.group === group.group) ?? null;
    const against =
      reference === null || group.difference === null
        ? null
        : (reference.group ?? words.gaps.everyone);
    return scaledRow(
      [
        series.indicator,
        series.place,
        series.groupType,
        group.group,
        against,
        period.period,
        value(group.value),
        group.n,
        difference(group.difference),
        difference(group.differenceLow),
        difference(group.differenceHigh),
        group.ratio,
        group.ratioLow,
        group.ratioHigh,
        difference(change && change.change),
        group.toParity,
        group.toTarget,
        saysOf(group, period, series, words),
      ],
      { 6: valueKind, 8: changeKind, 9: changeKind, 10: changeKind, 14: changeKind }
    );
  });
}

/** Every group of the latest period of every gap, in the order of the table. */
export function groupTable(findings: GapsFindings, words: Words): TableSpec {
  const say = words.gaps.table;
  const rows = orderedGaps(findings).flatMap((series) => rowsOf(series, words));
  const column = (
    id: string,
    header: string,
    kind: TableColumn["kind"] = "text",
    bounds: Pick<WrittenColumn, "least" | "most" | "stays"> = {}
  ): WrittenColumn => ({ id, header, kind, ...bounds });
  const { columns, cells } = writtenColumns(
    [
      column("indicator", say.indicator, "text", { least: 130, most: 240, stays: true }),
      column("place", say.place, "text", { least: 100, most: 180 }),
      column("groupType", say.groupType, "text", { least: 80, most: 130 }),
      column("group", say.group, "text", { least: 120, most: 200, stays: true }),
      column("against", say.against, "text", { least: 100, most: 160 }),
      column("period", say.period),
      column("value", say.value, "decimal"),
      column("n", say.n, "count"),
      column("difference", say.difference, "percentPoints"),
      column("from", say.from, "percentPoints"),
      column("to", say.to, "percentPoints"),
      column("ratio", say.ratio, "index"),
      column("ratioFrom", say.ratioFrom, "index"),
      column("ratioTo", say.ratioTo, "index"),
      column("change", say.change, "percentPoints"),
      column("toParity", say.toParity, "count"),
      column("toTarget", say.toTarget, "count"),
      column("says", say.says, "sentence", { least: 180, most: 320, stays: true }),
    ],
    rows.map(({ row, kinds }) =>
      row.map((content, at) => ({ content, kind: kinds[at] ?? undefined }))
    ),
    WIDEST,
    words
  );
  return {
    id: "groups",
    heading: say.heading,
    note: say.note,
    columns,
    rows: cells.map((row) => row.map(({ content }) => content)),
    kinds: cells.map((row) => row.map(({ kind }) => kind ?? null)),
    rowHeight: cells.map((row) => textHeight(row, columns)),
    whenEmpty: say.empty,
    linkText: say.link,
  };
}
