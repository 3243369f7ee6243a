import { type SheetRange, intersection } from "../cells/address";
import type { Grid } from "../cells/grid";
import { placeChoices } from "./choices";
import { findTables } from "./find-tables";
import { filledPart } from "./regions";
import { cellsBySheet, cellsOf } from "./sheet-cells";
import type { TableChoices, TableSource } from "./source";

/** A sheet with no more cells than this is read whole at once; of a larger one about as many from the top. */
const CELLS_AT_ONCE = 20_000;
/** All sheets together; a workbook of many sheets gets less of each. */
const CELLS_IN_ALL = 400_000;
const FEWEST_ROWS = 40;
const MOST_ROWS = 500;
const MOST_COLUMNS = 1024;

/** The top of a range: enough to recognise what stands in it. */
function headOf(range: SheetRange, budget: number): SheetRange {
  if (range.rows * range.columns <= budget) return range;
  const columns = Math.min(range.columns, MOST_COLUMNS);
  const rows = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, Math.floor(budget / columns)));
  return { ...range, rows: Math.min(range.rows, rows), columns };
}

/**
 * Pairs of rows farther and farther down a sheet. A table whose columns are blank in such a pair has ended above it,
 * so a small table on a sheet with a stray cell in row 1,000,000 costs little.
 */
function probesBelow(used: SheetRange, head: SheetRange): readonly SheetRange[] {
  const probes: SheetRange[] = [];
  const end = used.top + used.rows;
  for (let row = head.top + 2 * head.rows; row < end - 2; row = used.top + 2 * (row - used.top))
    probes.push({ ...head, top: row, rows: 2 });
  return probes;
}

const covers = (outer: SheetRange, inner: SheetRange): boolean => {
  const shared =
    outer.sheet.toLowerCase() === inner.sheet.toLowerCase() && intersection(outer, inner);
  return shared ? shared.rows === inner.rows && shared.columns === inner.columns : false;
};

/**
 * What to read first: the top of every sheet that is not a result of ours (whole where it is small), of every Excel
 * table and named range, and of what the user pointed at.
 */
export function planHeads(source: TableSource, choices: TableChoices): readonly SheetRange[] {
  const placed = placeChoices(source, choices);
  const chosen = new Set(
    placed.flatMap(({ sheet, range }) => sheet?.toLowerCase() ?? range?.sheet.toLowerCase() ?? [])
  );
  const readable = source.sheets.filter(
    ({ name, visible, resultOf }) =>
      resultOf === null && (visible || chosen.has(name.toLowerCase()))
  );
  const budget = Math.min(CELLS_AT_ONCE, Math.floor(CELLS_IN_ALL / Math.max(1, readable.length)));
  const plan: SheetRange[] = [];
  const add = (range: SheetRange): void => {
    if (!plan.some((each) => covers(each, range))) plan.push(range);
  };
  for (const { used } of readable) {
    if (!used) continue;
    const head = headOf(used, budget);
    add(head);
    probesBelow(used, head).forEach(add);
  }
  const isReadable = (range: SheetRange): boolean =>
    readable.some(({ name }) => name.toLowerCase() === range.sheet.toLowerCase());
  const pointedAt = [
    ...source.tables.map(({ range }) => range),
    ...source.names.flatMap(({ visible, range }) => (visible && range ? [range] : [])),
    ...placed.flatMap(({ range }) => range ?? []),
  ];
  for (const range of pointedAt.filter(isReadable)) {
    const filled = filledPart(range, source);
    if (filled) add(headOf(filled, budget));
  }
  return plan;
}

/** What else to read once the heads are known: the rest of every table that is going to be read. */
export function planBodies(
  source: TableSource,
  heads: readonly Grid[],
  choices: TableChoices
): readonly SheetRange[] {
  const bySheet = cellsBySheet(heads);
  return findTables(source, heads, choices).flatMap(({ mapping, open }): SheetRange[] => {
    if (!open || mapping.confidence === "unsure") return [];
    const { where } = mapping;
    const cells = cellsOf(bySheet, where);
    const used = source.sheets.find(
      ({ name }) => name.toLowerCase() === where.sheet.toLowerCase()
    )?.used;
    const table = source.tables.find(({ name }) => name === mapping.name)?.range;
    const within = table ?? used ?? where;
    let end = within.top + within.rows;
    let first = where.top;
    while (first < end && cells.wasRead(first, where.left)) first++;
    const blank = cells.grids
      .map(({ range }) => range.top)
      .filter(
        (row) =>
          row > first &&
          !table &&
          cells.isBlankRow(row, where.left, where.columns) &&
          cells.isBlankRow(row + 1, where.left, where.columns) &&
          cells.wasRead(row + 1, where.left)
      );
    end = Math.min(end, ...blank);
    return first < end
      ? [
          {
            sheet: where.sheet,
            top: first,
            left: where.left,
            rows: end - first,
            columns: where.columns,
          },
        ]
      : [];
  });
}
