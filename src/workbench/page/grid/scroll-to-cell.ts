import type { CellPosition } from "../../../cells/address";
import type { Axes } from "./extent";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./sheet-row";

/** Scrolls as little as it takes to show a cell beside the headers. */
export function scrollToCell(
  element: HTMLElement,
  axes: Axes,
  { row, column }: CellPosition
): void {
  const width = element.clientWidth - ROW_HEADER_WIDTH;
  const height = element.clientHeight - COLUMN_HEADER_HEIGHT;
  element.scrollTo({
    left: nearest(
      element.scrollLeft,
      width,
      axes.columns.start(column),
      Math.min(axes.columns.size(column), width)
    ),
    top: nearest(element.scrollTop, height, axes.rows.start(row), axes.rows.size(row)),
    behavior: "instant",
  });
}

function nearest(scrolled: number, room: number, start: number, size: number): number {
  if (start < scrolled) return start;
  return Math.max(scrolled, start + size - room);
}
