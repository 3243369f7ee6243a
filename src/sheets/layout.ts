import { checkSheet } from "./check-sheet";
import { mainPlace, planSheet, type Plan } from "./layout-plan";
import { placeCellCharts, placeCharts } from "./place-charts";
import { dataRows, placeData } from "./place-chart-data";
import { placeFindings } from "./place-findings";
import { placeSections } from "./place-sections";
import { bodyRows, placeHeading, placeTable, type TablePlace } from "./place-table";
import { placeAnswer, placeCaptions, placeDataHeading, placeLinks, placeNotes } from "./place-text";
import type { Block, PlacedSheet } from "./placed";
import type { DataSource } from "./resolve-data";
import type { CellContent, Sheet, TableSpec } from "./sheet";
import { TAB_COLOR } from "./styles";

/** Sections that page breaks are set for. */
const MOST_SECTIONS = 12;

/**
 * Gives every part of a sheet its place: answer, charts, tables of fixed length, the growing table (or the sections)
 * with the closing lines under it, the other growing tables in column bands to the right, chart data furthest right.
 * The place of a part depends on the sheet's columns and on its fixed parts only, never on the rows of a growing one, nor
 * on what other sections hold. Charts in cells stand where their cells stand.
 * Throws a `SheetError` where the sheet breaks a rule (see `check-sheet.ts`) or a chart draws cells that are not there.
 */
export function layOut(sheet: Sheet): PlacedSheet {
  checkSheet(sheet);
  const plan = planSheet(sheet);
  const mainTables = sheet.growing ? [...sheet.fixed, sheet.growing] : sheet.fixed;
  const mainPlaces = [...plan.fixed, mainPlace(plan.growing, plan.lastMainColumn)];
  const tables = [
    ...mainTables.map((table, index) => ({ table, place: mainPlaces[index] })),
    ...sheet.bands.map((table, index) => ({ table, place: plan.bands[index] })),
  ];
  const notes = placeNotes(sheet, plan.notes);
  const tableBlocks = tables.flatMap(({ table, place }): Block[] => [
    placeHeading(table, place, plan.grid),
    placeTable(sheet.id, table, place),
  ]);
  const data = sheet.chartData.map((spec, index) =>
    placeData(spec, plan.data[index].top, plan.data[index].left)
  );
  const sources = dataSources(sheet, tables, plan);
  const lastRow = Math.max(
    plan.notes - 1,
    ...notes.map(({ range }) => range.top + range.rows - 1),
    plan.tables
  );
  return {
    id: sheet.id,
    tab: sheet.tab,
    tabColor: TAB_COLOR,
    columnWidths: plan.grid.columnWidths,
    rowHeights: plan.grid.rowHeights,
    blocks: [
      ...placeAnswer(sheet),
      ...placeLinks(sheet, plan),
      ...placeCaptions(sheet, plan),
      ...placeSections(sheet, plan),
      ...placeFindings(sheet, plan),
      ...tableBlocks,
      ...notes,
      ...placeDataHeading(sheet, plan),
      ...data,
      ...placeCharts(sheet, plan, sources),
      ...placeCellCharts(sheet, plan.grid, sources),
    ],
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, rows: lastRow + 1, columns: plan.lastMainColumn + 1 },
      breaksBeforeRows: pageBreaks(sheet, plan),
    },
  };
}

/**
 * The first page is the answer and the charts; of sections, the first stands on it and the others two by two, as they
 * fit on a landscape page.
 */
function pageBreaks({ charts, sections = [] }: Sheet, { tables, sections: { top, rows } }: Plan) {
  const paired = Array.from({ length: MOST_SECTIONS / 2 }, (_, pair) => 2 * pair + 1);
  return [
    ...(charts.length > 0 ? [tables] : []),
    ...(sections.length > 0 ? paired.map((index) => top + index * rows) : []),
  ];
}

function dataSources(
  sheet: Sheet,
  tables: readonly { readonly table: TableSpec; readonly place: TablePlace }[],
  plan: Plan
): ReadonlyMap<string, DataSource> {
  const source = (
    { columns }: { readonly columns: readonly { readonly id: string }[] },
    rows: readonly (readonly CellContent[])[],
    top: number,
    left: number
  ): DataSource => ({
    columns: columns.map(({ id }) => id),
    range: { top, left, rows: rows.length, columns: columns.length },
    rows,
  });
  return new Map([
    ...tables.map(
      ({ table, place }) =>
        [table.id, source(table, bodyRows(table), place.top + 2, place.left)] as const
    ),
    ...sheet.chartData.map((data, index) => {
      const { top, left } = plan.data[index];
      return [data.id, source(data, dataRows(data), top + 2, left)] as const;
    }),
  ]);
}
