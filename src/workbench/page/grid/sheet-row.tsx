import { memo, type ReactElement } from "react";
import type { CellRange } from "../../../cells/address";
import type { Cell } from "../../../workbook/model";
import type { Axes } from "./extent";
import { CellBox } from "./cell-box";
import { shownText, sideOf } from "./cell-text";
import { drawnCells } from "./drawn-cells";
import type { SheetDrawing } from "./sheet-drawing";

/** The cell that has the focus, for whoever reads the grid with a screen reader. */
export const ACTIVE_CELL = "active-cell";
export const ROW_HEADER_WIDTH = 44;
export const COLUMN_HEADER_HEIGHT = 22;

const NO_CELLS: ReadonlyMap<number, Cell> = new Map();

interface SheetRowProps {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** The first row that is drawn: merged cells that begin above it are drawn with it. */
  readonly isFirst: boolean;
  readonly axes: Axes;
  readonly drawing: SheetDrawing;
  readonly isSelected: boolean;
  /** The active cell's column where it is in this row. */
  readonly activeColumn: number | null;
}

/** One row: its number and the cells in view. Drawn again only when something of it changes. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps): ReactElement {
  const { row, left, right, axes, drawing, isSelected, activeColumn } = props;
  const height = axes.rows.size(row);
  const covered = (column: number): boolean => drawing.mergedAt(row, column) !== null;
  const cells = drawing.sheet.rows.get(row) ?? NO_CELLS;
  const drawn = drawnCells(cells, axes.columns, left, right, covered);
  const columns = new Set(drawn.map(({ column }) => column));
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="row"
      style={{ top: COLUMN_HEADER_HEIGHT + axes.rows.start(row), height }}
    >
      <div role="rowheader" className={isSelected ? "row-header selected" : "row-header"}>
        {row + 1}
      </div>
      {emptyTableCells(props, height, columns)}
      {drawn.map(({ column, cell, text, side, left: start, width }) => (
        <CellBox
          key={column}
          id={column === activeColumn ? ACTIVE_CELL : undefined}
          column={column}
          text={text}
          side={side}
          look={cell.look}
          isLink={cell.link !== null}
          table={drawing.tableOf(row, column)}
          bar={drawing.barOf(row, column)}
          runsOver={width > axes.columns.size(column)}
          place={{ left: ROW_HEADER_WIDTH + start, width, height }}
        />
      ))}
      {mergedCells(props)}
      {activeColumn !== null && !columns.has(activeColumn) && (
        <div
          id={ACTIVE_CELL}
          role="gridcell"
          aria-colindex={activeColumn + 1}
          className="cell"
          style={{ left: leftOf(axes, activeColumn), width: 1, height }}
        />
      )}
    </div>
  );
});

const leftOf = (axes: Axes, column: number): number =>
  ROW_HEADER_WIDTH + axes.columns.start(column);

/** Cells without content that a table's style still fills. */
function emptyTableCells(
  { row, left, right, axes, drawing }: SheetRowProps,
  height: number,
  drawn: ReadonlySet<number>
): ReactElement[] {
  const boxes: ReactElement[] = [];
  if (drawing.sheet.tables.length === 0) return boxes;
  for (let column = left; column <= right; column++) {
    const table = drawn.has(column) ? null : drawing.tableOf(row, column);
    if (!table?.fill && !table?.line) continue;
    const place = { left: leftOf(axes, column), width: axes.columns.size(column), height };
    boxes.push(
      <CellBox
        key={column}
        column={column}
        text=""
        side="left"
        look={null}
        isLink={false}
        table={table}
        bar={null}
        runsOver={false}
        place={place}
      />
    );
  }
  return boxes;
}

function mergedCells({ row, isFirst, axes, drawing }: SheetRowProps): ReactElement[] {
  return drawing.sheet.merged
    .filter((range) => range.top === row || (isFirst && holdsRow(range, row)))
    .map((range) => {
      const cell = drawing.sheet.rows.get(range.top)?.get(range.left) ?? null;
      const place = {
        left: leftOf(axes, range.left),
        top: axes.rows.start(range.top) - axes.rows.start(row),
        width: axes.columns.start(range.left + range.columns) - axes.columns.start(range.left),
        height: axes.rows.start(range.top + range.rows) - axes.rows.start(range.top),
      };
      return (
        <CellBox
          key={`merged ${range.left}`}
          column={range.left}
          text={cell ? shownText(cell, place.width) : ""}
          side={cell ? sideOf(cell) : "left"}
          look={cell?.look ?? null}
          isLink={cell?.link != null}
          table={null}
          bar={null}
          runsOver
          place={place}
        />
      );
    });
}

const holdsRow = ({ top, rows }: CellRange, row: number): boolean => row > top && row < top + rows;
