import type { Axes } from "./extent";

/** The part of a sheet that is drawn, first and last included. */
export interface Window {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Cells are drawn in blocks, so that most scrolling draws nothing new. */
const ROW_BLOCK = 16;
const COLUMN_BLOCK = 6;

/** The blocks of cells in view and one beyond on every side; pixels from the sheet's corner. */
export function windowOf(
  { rows, columns }: Axes,
  view: { left: number; top: number; width: number; height: number }
): Window {
  const down = (index: number, block: number): number => (Math.floor(index / block) - 1) * block;
  const up = (index: number, block: number): number => (Math.floor(index / block) + 2) * block - 1;
  return {
    top: Math.max(0, down(rows.at(view.top), ROW_BLOCK)),
    bottom: Math.min(rows.count - 1, up(rows.at(view.top + view.height), ROW_BLOCK)),
    left: Math.max(0, down(columns.at(view.left), COLUMN_BLOCK)),
    right: Math.min(columns.count - 1, up(columns.at(view.left + view.width), COLUMN_BLOCK)),
  };
}

export function sameWindow(a: Window, b: Window): boolean {
  return a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
}
