import { textWidth } from "../drawing/text-width";
import { wrapText } from "../drawing/wrap-text";
import { textColumn } from "./cell-styles";
import { FINDING_ROWS } from "./check-sheet";
import { FIRST_COLUMN, type Plan } from "./layout-plan";
import { columnAfter, type PixelGrid } from "./pixel-geometry";
import { chartAreas } from "./place-charts";
import type { CellsBlock } from "./placed";
import type { ChartSlot, Sheet } from "./sheet";
import { DEFAULT_ROW_HEIGHT, LOOKS } from "./styles";

/** Pixels that stay free at the end of a line. */
const BESIDE_TEXT = 12;

/** Lines that fit; what is too long for them ends in "…". */
function fittingLines(text: string, width: number): string[] {
  const { size, bold } = LOOKS.finding;
  const lines = wrapText(text, size, width, bold);
  if (lines.length <= FINDING_ROWS) return lines;
  let last = lines[FINDING_ROWS - 1];
  while (last !== "" && textWidth(`${last}…`, size, bold) > width) last = last.slice(0, -1);
  return [...lines.slice(0, FINDING_ROWS - 1), `${last.trimEnd()}…`];
}

/** What a chart shows, on the last of the rows over it; where there is none, why, as long as it takes. */
function findingBlock(id: string, slot: ChartSlot, row: number, grid: PixelGrid): CellsBlock {
  const { x, y, width, chart, caption } = slot;
  const room = width - BESIDE_TEXT;
  const lines = chart ? fittingLines(caption, room) : wrapText(caption, LOOKS.note.size, room);
  const blank = Array.from({ length: Math.max(0, FINDING_ROWS - lines.length) }, () => "");
  const all = [...blank, ...lines];
  return {
    kind: "cells",
    id,
    range: {
      top: row + y / DEFAULT_ROW_HEIGHT - FINDING_ROWS,
      // A slot stands where a column begins.
      left: columnAfter(grid, FIRST_COLUMN, x, grid.columnWidths.length) ?? FIRST_COLUMN,
      rows: all.length,
      columns: 1,
    },
    ...textColumn(all, chart ? "finding" : "note"),
  };
}

/** The findings of charts that say them in the cells over them. */
export function placeFindings(sheet: Sheet, { grid, sections }: Plan): CellsBlock[] {
  return chartAreas(sheet, sections).flatMap(({ id, row, slots, isUnderFindings }) =>
    isUnderFindings
      ? slots.map((slot, at) => findingBlock(`finding-${id}-${at + 1}`, slot, row, grid))
      : []
  );
}
