import {
  contentFormats,
  heightChanges,
  widthChanges,
  type ColumnWidth,
  type ContentFormats,
  type RowHeights,
} from "./content-formats";
import type { CellPosition, CellRange } from "../cells/address";
import type { Block, ChartBox, PlacedSheet } from "./placed";
import { columnLeft, rowTop, type PixelGrid } from "./pixel-geometry";
import { rangeDifference } from "./range-difference";

/** Where the blocks of a sheet stood after its last run, by block id: the cells that are ours to rewrite. */
export type BlockExtents = Readonly<Record<string, CellRange>>;

/** What a door does with one block. */
export interface BlockUpdate {
  readonly block: Block;
  /**
   * `new` make it · `same` its corner is where it was: resize and rewrite the values, or re-point the chart ·
   * `moved` its corner is elsewhere, or a table's columns are others: a table is made anew there, a chart is put there,
   * cells are just written.
   */
  readonly change: "new" | "same" | "moved";
  /** Cells never ours before: they have to be empty, or nothing may be written at all. */
  readonly claimed: readonly CellRange[];
  /** Cells whose formats are written: all of a new or moved block, else only what it grew by. */
  readonly formatted: readonly CellRange[];
  /** Other cells whose words are coloured by what they say, now or at the last run: their colour and weight are written. */
  readonly toned: readonly CellRange[];
}

/** A block of the last run that this run does not have: a table or chart to delete; its cells are in `cleared`. */
export interface RemovedBlock {
  readonly id: string;
  readonly range: CellRange;
}

export interface SheetUpdate {
  /** In the order of the placed sheet. */
  readonly blocks: readonly BlockUpdate[];
  readonly removed: readonly RemovedBlock[];
  /** Cells that were ours and are not any more: contents and formats are cleared. Nothing else ever is. */
  readonly cleared: readonly CellRange[];
  /** Rows that get another height than at the last run; of a new sheet, all whose height is set. */
  readonly heights: readonly RowHeights[];
  /** Columns that get another width than at the last run; none of a new sheet, which is made with them. */
  readonly widths: readonly ColumnWidth[];
  /** To be remembered for the next run. */
  readonly extents: BlockExtents;
  /** To be remembered as well. */
  readonly formats: ContentFormats;
}

/** Extents are remembered for charts too, though a chart floats and owns no cell. */
const NONE: ContentFormats = { heights: [], widths: [], columns: {}, toned: {} };

const isChart = (id: string): boolean => id.startsWith("chart-");

/**
 * Plans how a placed sheet replaces the one of the last run, without touching a cell that is not ours.
 * `before` is null for a sheet that is about to be made. A door first brings `before` in line with what it finds:
 * it leaves out tables and charts that the user deleted, and gives a table that was moved or resized its real range.
 * @param had what the last run set of formats that follow contents; undefined where nothing is remembered
 */
export function planUpdate(
  sheet: PlacedSheet,
  before: BlockExtents | null,
  had?: ContentFormats
): SheetUpdate {
  const old = before ?? {};
  const formats = contentFormats(sheet);
  const earlier = before === null ? NONE : (had ?? formats);
  const extents: BlockExtents = Object.fromEntries(
    sheet.blocks.map((block) => [block.id, blockRange(block, sheet)])
  );
  const ours = cellRanges(old);
  const stay = cellRanges(extents);
  return {
    blocks: sheet.blocks.map((block) => {
      const columns = [formats, earlier].flatMap(({ toned }) => toned[block.id] ?? []);
      const isAsBefore = formats.columns[block.id] === earlier.columns[block.id];
      return planBlock(block, extents[block.id], { old, ours, isAsBefore }, new Set(columns));
    }),
    removed: Object.entries(old)
      .filter(([id]) => !(id in extents))
      .map(([id, range]) => ({ id, range })),
    cleared: disjoint(ours).flatMap((range) => rangeDifference(range, stay)),
    heights: heightChanges(formats.heights, earlier.heights),
    widths: before === null ? [] : widthChanges(formats.widths, earlier.widths),
    extents,
    formats,
  };
}

/** The first cell of the claimed ones, in reading order, that holds something; null where all are free. */
export function firstInTheWay(
  update: SheetUpdate,
  holdsSomething: (row: number, column: number) => boolean
): CellPosition | null {
  let first: CellPosition | null = null;
  for (const range of update.blocks.flatMap((block) => block.claimed)) {
    const found = firstHolding(range, holdsSomething);
    if (found && (!first || comesBefore(found, first))) first = found;
  }
  return first;
}

function planBlock(
  block: Block,
  range: CellRange,
  {
    old,
    ours,
    isAsBefore,
  }: {
    readonly old: BlockExtents;
    readonly ours: readonly CellRange[];
    /** Whether a table has the columns that it had. */
    readonly isAsBefore: boolean;
  },
  tonedColumns: ReadonlySet<number>
): BlockUpdate {
  const previous: CellRange | undefined = old[block.id];
  const stays =
    previous && isAsBefore && previous.top === range.top && previous.left === range.left;
  const change = !previous ? "new" : stays ? "same" : "moved";
  if (block.kind === "chart") return { block, change, claimed: [], formatted: [], toned: [] };
  const formatted = stays ? rangeDifference(range, [previous]) : [range];
  const toned = [...tonedColumns].map((column) => ({
    top: range.top + 1,
    left: range.left + column,
    rows: range.rows - 1,
    columns: 1,
  }));
  return {
    block,
    change,
    claimed: rangeDifference(range, ours),
    formatted,
    toned: toned.flatMap((cells) => rangeDifference(cells, formatted)),
  };
}

function blockRange(block: Block, grid: PixelGrid): CellRange {
  return block.kind === "chart" ? coveredCells(block.box, grid) : block.range;
}

/** The cells that a chart lies over. */
function coveredCells(box: ChartBox, grid: PixelGrid): CellRange {
  let rows = 1;
  while (rowTop(grid, box.row + rows) < box.top + box.height) rows++;
  let columns = 1;
  while (columnLeft(grid, box.column + columns) < box.left + box.width) columns++;
  return { top: box.row, left: box.column, rows, columns };
}

function cellRanges(extents: BlockExtents): CellRange[] {
  return Object.entries(extents).flatMap(([id, range]) => (isChart(id) ? [] : [range]));
}

function disjoint(ranges: readonly CellRange[]): CellRange[] {
  return ranges.flatMap((range, index) => rangeDifference(range, ranges.slice(0, index)));
}

function firstHolding(
  range: CellRange,
  holdsSomething: (row: number, column: number) => boolean
): CellPosition | null {
  for (let row = range.top; row < range.top + range.rows; row++) {
    for (let column = range.left; column < range.left + range.columns; column++) {
      if (holdsSomething(row, column)) return { row, column };
    }
  }
  return null;
}

function comesBefore(a: CellPosition, b: CellPosition): boolean {
  return a.row < b.row || (a.row === b.row && a.column < b.column);
}
