import type { CellChart, ChartSlot, DataSpec, Section, Sheet, TableSpec } from "./sheet";
import { SheetError } from "./sheet-error";
import { DEFAULT_ROW_HEIGHT } from "./styles";

export const MOST_SENTENCES = 5;
export const LONGEST_SENTENCE = 140;
/** Sentences of a section. */
export const MOST_LINES = 5;
export const LONGEST_LINE = 160;
export const MOST_CELL_CHARTS = 12;
/** Rows over a chart that hold its finding. */
export const FINDING_ROWS = 2;
/** Pixels that a sentence of 140 characters needs: it may not run on beyond the printed page. */
const NARROWEST_SHEET = 900;
const LONGEST_TAB = 31;

/** Throws a `SheetError` where a sheet breaks a rule that its layout relies on. */
export function checkSheet(sheet: Sheet): void {
  const rule = (holds: boolean, broken: string): void => {
    if (!holds) throw new SheetError(sheet.tab, broken);
  };
  const width = sheet.columnWidths.reduce((sum, column) => sum + column, 0);
  rule(
    /^[A-Za-z][A-Za-z0-9_]*$/.test(sheet.id),
    `the id "${sheet.id}" can be part of a defined name`
  );
  rule(
    sheet.tab.length > 0 && sheet.tab.length <= LONGEST_TAB,
    "a tab name has 1 to 31 characters"
  );
  rule(
    sheet.answer.length >= 1 && sheet.answer.length <= MOST_SENTENCES,
    "the answer has one to five sentences"
  );
  for (const sentence of sheet.answer)
    rule(
      sentence.length <= LONGEST_SENTENCE,
      `a sentence has at most 140 characters: "${sentence}"`
    );
  rule(width >= NARROWEST_SHEET, `the columns together are at least ${NARROWEST_SHEET} px wide`);

  const main = [...sheet.fixed, ...(sheet.growing ? [sheet.growing] : [])];
  const tables = [...main, ...sheet.bands];
  checkUnique(
    rule,
    "ids of tables and data",
    [...tables, ...sheet.chartData].map(({ id }) => id)
  );
  const sections = sheet.sections ?? [];
  const cellCharts = sheet.cellCharts ?? [];
  const slots = [...sheet.charts, ...sections.flatMap(({ charts }) => charts)];
  const charts = [...slots, ...cellCharts].flatMap(({ chart }) => chart ?? []);
  checkUnique(
    rule,
    "ids of charts",
    charts.map(({ id }) => id)
  );
  for (const table of main)
    rule(
      table.columns.length <= sheet.columnWidths.length,
      `table "${table.id}" has more columns than the sheet`
    );
  for (const table of tables) checkTable(rule, table);
  for (const data of sheet.chartData) checkData(rule, data);
  checkSlots(rule, sheet.charts, width);
  if (sheet.findings === "overCharts") checkFindings(rule, sheet.charts, sheet.columnWidths);
  rule(
    sheet.sections === undefined || main.length === 0,
    "a sheet with sections has no tables in its main band"
  );
  checkSections(rule, sections, width);
  for (const { charts: slots } of sections) checkFindings(rule, slots, sheet.columnWidths);
  for (const table of sheet.bands)
    rule(
      table.rowHeight === undefined,
      `the rows of band "${table.id}" have no height of their own`
    );
  rule(cellCharts.length <= MOST_CELL_CHARTS, `at most ${MOST_CELL_CHARTS} charts stand in cells`);
  for (const each of cellCharts) checkCellChart(rule, each, tables);
  checkUnique(
    rule,
    "cells with charts",
    cellCharts.map(({ table, row, column }) => `${table} ${row} ${column}`)
  );
}

type Rule = (holds: boolean, broken: string) => void;

function checkUnique(rule: Rule, what: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    rule(!seen.has(id.toLowerCase()), `${what} differ (case does not count): "${id}"`);
    seen.add(id.toLowerCase());
  }
}

function checkTable(rule: Rule, table: TableSpec): void {
  const { id, columns, rows, kinds, tones, dataBar } = table;
  rule(columns.length > 0, `table "${id}" has columns`);
  checkUnique(
    rule,
    `columns of "${id}"`,
    columns.map((column) => column.id)
  );
  checkUnique(
    rule,
    `headers of "${id}"`,
    columns.map((column) => column.header)
  );
  columns.forEach((column, index) => {
    rule(column.header.trim() !== "", `every column of "${id}" has a header`);
    rule(
      column.kind !== "sentence" || index === columns.length - 1,
      `the sentence of "${id}" stands in the last column`
    );
  });
  for (const row of rows)
    rule(row.length === columns.length, `a row of "${id}" has a cell a column`);
  rule(
    !kinds || (kinds.length === rows.length && kinds.every((row) => row.length === columns.length)),
    `the kinds of "${id}" have the shape of its rows`
  );
  rule(
    !tones || (tones.length === rows.length && tones.every((row) => row.length === columns.length)),
    `the tones of "${id}" have the shape of its rows`
  );
  rule(
    dataBar === undefined || columns.some((column) => column.id === dataBar),
    `"${id}" has no column "${String(dataBar)}" for its bars`
  );
}

function checkData(rule: Rule, { id, columns, rows }: DataSpec): void {
  rule(columns.length > 0, `data "${id}" has columns`);
  checkUnique(
    rule,
    `columns of "${id}"`,
    columns.map((column) => column.id)
  );
  for (const row of rows)
    rule(row.length === columns.length, `a row of "${id}" has a cell a column`);
}

function checkSections(rule: Rule, sections: readonly Section[], width: number): void {
  checkUnique(
    rule,
    "ids of sections",
    sections.map(({ id }) => id)
  );
  const placesOf = ({ charts }: Section): string =>
    JSON.stringify(charts.map(({ x, y, width: wide, height }) => [x, y, wide, height]));
  for (const section of sections) {
    const { id, lines, charts } = section;
    rule(lines.length <= MOST_LINES, `section "${id}" has at most five sentences`);
    for (const line of lines)
      rule(
        line.length <= LONGEST_LINE,
        `a section's sentence has at most 160 characters: "${line}"`
      );
    rule(
      placesOf(section) === placesOf(sections[0]),
      `section "${id}" has its charts where the others have theirs`
    );
    checkSlots(rule, charts, width);
  }
}

function checkCellChart(
  rule: Rule,
  { table: id, row, column, chart }: CellChart,
  tables: readonly TableSpec[]
): void {
  const table = tables.find((each) => each.id === id);
  rule(
    table !== undefined && row in table.rows && table.columns.some((each) => each.id === column),
    `chart "${chart.id}" stands in a cell of a table`
  );
  rule(
    chart.title === "" && chart.subtitle === "" && chart.legend === "none",
    `chart "${chart.id}" in a cell has no words`
  );
}

/** Over charts stand cells: they begin where a column does, under whole rows. */
function checkFindings(rule: Rule, slots: readonly ChartSlot[], widths: readonly number[]): void {
  let left = 0;
  const edges = new Set(widths.map((width) => (left += width) - width));
  slots.forEach(({ x, y }, index) => {
    const room = y - FINDING_ROWS * DEFAULT_ROW_HEIGHT;
    rule(
      edges.has(x) && room >= 0 && room % DEFAULT_ROW_HEIGHT === 0,
      `chart ${index + 1} leaves room for its finding in the cells over it`
    );
  });
}

function checkSlots(rule: Rule, slots: readonly ChartSlot[], width: number): void {
  slots.forEach((slot, index) => {
    rule(
      slot.x >= 0 &&
        slot.y >= 0 &&
        slot.width > 0 &&
        slot.height > 0 &&
        slot.x + slot.width <= width,
      `chart ${index + 1} stands within the columns`
    );
    for (const other of slots.slice(0, index))
      rule(
        slot.x >= other.x + other.width ||
          other.x >= slot.x + slot.width ||
          slot.y >= other.y + other.height ||
          other.y >= slot.y + slot.height,
        `chart ${index + 1} lies on no other`
      );
  });
}
