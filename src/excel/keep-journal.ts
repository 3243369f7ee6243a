import type { CellRange } from "../cells/address";
import { PALETTE } from "../drawing/palette";
import type { SheetPlan } from "../engine/plan-writes";
import type { WorkbookState } from "../engine/state";
import { contentsOf } from "../sheets/block-contents";
import { isLinkedText } from "../sheets/cell-styles";
import type { CellsBlock, TableBlock } from "../sheets/placed";
import { rangeDifference } from "../sheets/range-difference";
import { chartOnTabs, type Tabs } from "../sheets/real-tabs";
import { objectName } from "../sheets/result-names";
import { askInParts } from "./ask-in-parts";
import { contentToWriteBack, rangeOf } from "./content";
import type {
  KeptFormat,
  ChangedSheet,
  Journal,
  KeptBar,
  KeptChart,
  KeptHeights,
  KeptLinks,
  KeptLooks,
  KeptWidth,
} from "../engine/journal";
import type { FoundSheet, FoundTable, Surroundings } from "./look-around";
import { dataBarCells, isAtBarPlace } from "./write-data-bars";

type Plan = SheetPlan<FoundSheet>;

/** A plan for a sheet that is there. */
interface Change {
  readonly plan: Plan;
  readonly existing: FoundSheet;
  /** Cells that are cleared or formatted. */
  readonly formatted: readonly CellRange[];
  /** Other cells that lead somewhere or whose words are coloured by what they say. */
  readonly linked: readonly CellRange[];
}

/** Cells whose formats are asked for in one request: each answers with some 400 bytes. */
const CELLS_AT_ONCE = 8_000;

/** What of a format a run changes or clears; what it never sets is not asked for. */
const FORMATS = {
  hyperlink: true,
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, underline: true, size: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
    borders: { style: true, color: true, weight: true },
  },
} satisfies Excel.CellPropertiesLoadOptions;

function cellBlocks({ update }: Plan): readonly (CellsBlock | TableBlock)[] {
  return update.blocks.flatMap(({ block }) => (block.kind === "chart" ? [] : [block]));
}

function tablesOf(plan: Plan): readonly TableBlock[] {
  return cellBlocks(plan).filter((block) => block.kind === "table");
}

/**
 * The columns of a block in which anything leads somewhere; of text, all columns where any does, since cells beside may
 * have led somewhere before.
 */
function linkedColumns(block: CellsBlock | TableBlock): readonly CellRange[] {
  const { top, left, rows, columns } = block.range;
  const contents = contentsOf(block);
  if (block.kind === "cells") {
    return contents.some((row) => row.some(isLinkedText)) ? [block.range] : [];
  }
  return Array.from({ length: columns }, (_, i) => i)
    .filter((i) => contents.some((row) => isLinkedText(row[i])))
    .map((i) => ({ top, left: left + i, rows, columns: 1 }));
}

function changeOf(plan: Plan, existing: FoundSheet): Change {
  const { update } = plan;
  const formatted = [...update.blocks.flatMap((block) => block.formatted), ...update.cleared];
  const disjoint = formatted.flatMap((range, i) => rangeDifference(range, formatted.slice(0, i)));
  const other = [
    ...cellBlocks(plan).flatMap(linkedColumns),
    ...update.blocks.flatMap(({ toned }) => toned),
  ];
  const linked = other.flatMap((range, i) =>
    rangeDifference(range, [...disjoint, ...other.slice(0, i)])
  );
  return { plan, existing, formatted: disjoint, linked };
}

/** The names of the tables that a sheet's earlier run made and this one keeps, moves or removes. */
function ownTables({ plan: { placed, update, tableNames } }: Change, { names }: WorkbookState) {
  const removed = update.removed.map(({ id }) => objectName(placed.id, id));
  return new Set([...tableNames.values(), ...removed.map((wanted) => names[wanted] ?? wanted)]);
}

/** Asks for our data bars in tables; the answer may be taken after the next sync. */
function askForBars(
  sheet: Excel.Worksheet,
  tables: readonly FoundTable[],
  places: readonly CellRange[]
): () => readonly KeptBar[] {
  const asked = tables.flatMap(({ range: { top, left, rows, columns }, dataBars }) => {
    const cells = sheet.getRangeByIndexes(top, left, rows, columns).conditionalFormats;
    return dataBars.map((id) => {
      const bar = cells.getItem(id);
      const range = bar.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
      return { id, top, range, positive: bar.dataBar.positiveFormat.load("fillColor") };
    });
  });
  return () =>
    asked.flatMap(({ id, top, range: asked, positive: { fillColor: color } }) => {
      const range = rangeOf(asked);
      const place = { ...range, top: top + 1, columns: 1 };
      const isOurs = color === PALETTE.dataBar || places.some((each) => isAtBarPlace(range, each));
      return isOurs && isAtBarPlace(range, place) ? [{ id, range, color }] : [];
    });
}

/** Asks how high the rows are that get another height; the answer may be taken after the next sync. */
function askForHeights(sheet: Excel.Worksheet, { plan }: Change): () => readonly KeptHeights[] {
  const asked = plan.update.heights.map(({ top, rows }) => ({
    top,
    rows: sheet
      .getRangeByIndexes(top, 0, rows, 1)
      .getRowProperties({ format: { rowHeight: true } }),
  }));
  return () =>
    asked.map(({ top, rows }) => ({
      top,
      // What was asked for is there.
      heights: rows.value.map(({ format }) => format?.rowHeight as number),
    }));
}

/** Asks how wide the columns are that get another width; the answer may be taken after the next sync. */
function askForWidths(sheet: Excel.Worksheet, { plan }: Change): () => readonly KeptWidth[] {
  const asked = plan.update.widths.map(({ column }) => ({
    column,
    format: sheet.getCell(0, column).format.load("columnWidth"),
  }));
  return () => asked.map(({ column, format }) => ({ column, width: format.columnWidth }));
}

/** Cells that a run writes: those of its blocks, what is cleared, and what columns of the user's grow into. */
function writtenCells({ plan, existing }: Change): readonly CellRange[] {
  const blocks = cellBlocks(plan);
  const beside = blocks.flatMap((block) => {
    const name = block.kind === "table" ? plan.tableNames.get(block.name) : undefined;
    const table = existing.tables.find((found) => found.name === name);
    const extra = (table?.range.columns ?? 0) - block.range.columns;
    if (extra <= 0) return [];
    return [{ ...block.range, left: block.range.left + block.range.columns, columns: extra }];
  });
  const all = [...blocks.map(({ range }) => range), ...plan.update.cleared, ...beside];
  return all.flatMap((range, i) => rangeDifference(range, all.slice(0, i)));
}

/** The charts that this run draws anew or removes, as they were drawn last. */
function keptCharts({ plan, existing }: Change, state: WorkbookState, tabs: Tabs): KeptChart[] {
  return (state.charts[plan.placed.id] ?? []).flatMap((block) => {
    const found = existing.charts.find(({ name }) => name === block.name);
    if (found === undefined) return [];
    const { left, top, width, height } = found;
    return [
      { left, top, width, height, block: { ...block, chart: chartOnTabs(block.chart, tabs) } },
    ];
  });
}

interface Formats {
  readonly looks: readonly KeptLooks[];
  readonly links: readonly KeptLinks[];
}

async function readFormats(
  context: Excel.RequestContext,
  changes: readonly Change[]
): Promise<readonly Formats[]> {
  const ranges = changes.flatMap(({ existing: { name: sheet }, formatted, linked }) =>
    [...formatted, ...linked].map((range) => ({ ...range, sheet }))
  );
  const read = await askInParts(
    context,
    ranges,
    (cells) => {
      const asked = { cells: cells.load("numberFormat"), set: cells.getCellProperties(FORMATS) };
      return () => [asked.cells.numberFormat as unknown[][], asked.set.value];
    },
    CELLS_AT_ONCE,
    false
  );
  let from = 0;
  return changes.map(({ formatted, linked }) => {
    const taken = [...formatted, ...linked].map((range) => {
      const [numberFormats, formats] = read[from++];
      return {
        range,
        numberFormats: numberFormats as string[][],
        formats: formats as KeptFormat[][],
      };
    });
    return {
      looks: taken.slice(0, formatted.length),
      links: taken.slice(formatted.length).map(({ range, formats }) => ({ range, formats })),
    };
  });
}

/**
 * Reads what a planned run is going to change and contents do not tell: formats, links and data bars. One round trip
 * besides chunks, none where every sheet is new.
 */
export async function keepJournal(
  context: Excel.RequestContext,
  { state, stateXml, identities }: Surroundings,
  plans: readonly Plan[],
  tabs: Tabs
): Promise<Journal> {
  const made = plans.filter(({ existing }) => existing === null);
  const changes = plans.flatMap((plan) => (plan.existing ? [changeOf(plan, plan.existing)] : []));
  const own = changes.map((change) => {
    const names = ownTables(change, state);
    return change.existing.tables.filter(({ name }) => names.has(name));
  });
  const places = changes.map(({ plan }) => tablesOf(plan).flatMap(dataBarCells));
  const bars = changes.map(({ existing }, i) =>
    askForBars(context.workbook.worksheets.getItem(existing.name), own[i], places[i])
  );
  const heights = changes.map((change) =>
    askForHeights(context.workbook.worksheets.getItem(change.existing.name), change)
  );
  const widths = changes.map((change) =>
    askForWidths(context.workbook.worksheets.getItem(change.existing.name), change)
  );
  // The data bars, heights and widths asked for above come with the formats.
  const formats = changes.length > 0 ? await readFormats(context, changes) : [];
  return {
    state: stateXml,
    made: made.map(({ placed: { id }, name }) => ({
      id,
      name,
      identity: identities.get(id) ?? null,
    })),
    changed: changes.map((change, i): ChangedSheet => {
      const { plan, existing } = change;
      const found = bars[i]();
      return {
        id: plan.placed.id,
        name: existing.name,
        objects: [...existing.tables, ...existing.charts].map(({ name }) => name),
        tablePlaces: tablesOf(plan).map(({ range }) => range),
        tables: own[i].map(({ name, range, style, showBandedRows, showFilterButton }) => ({
          ...{ name, range, style, showBandedRows, showFilterButton },
        })),
        contents: writtenCells(change).map((range) => ({
          range,
          cells: contentToWriteBack(existing.content, range),
        })),
        ...formats[i],
        barPlaces: [...found.map(({ range }) => range), ...places[i]],
        bars: found,
        charts: keptCharts(change, state, tabs),
        heights: heights[i](),
        widths: widths[i](),
        printArea: existing.printArea,
      };
    }),
  };
}
