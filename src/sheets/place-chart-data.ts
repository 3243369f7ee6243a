import { columnStyles, textStyle } from "./cell-styles";
import type { CellsBlock } from "./placed";
import type { CellContent, DataSpec } from "./sheet";

const TEXT_WIDTH = 140;
const NUMBER_WIDTH = 72;

/** Pixels by column of a data block. */
export function dataColumnWidths(data: DataSpec): number[] {
  return data.columns.map(({ kind }) => (kind === "text" ? TEXT_WIDTH : NUMBER_WIDTH));
}

/** The rows of a data block: at least one, blank where there is none, so that a chart has cells to point at. */
export function dataRows(data: DataSpec): readonly (readonly (string | number | null)[])[] {
  return data.rows.length > 0 ? data.rows : [data.columns.map(() => null)];
}

/** Heading, header and rows of cells that only feed charts, one block a `DataSpec`. */
export function placeData(data: DataSpec, top: number, left: number): CellsBlock {
  const rows = dataRows(data);
  const kinds = data.columns.map((column) => column.kind);
  const body = columnStyles(kinds, () => "chartData");
  const header = columnStyles(kinds, () => "chartDataHeader").map((style) => ({
    ...style,
    number: null,
  }));
  const heading: CellContent[] = data.columns.map((_, column) =>
    column === 0 ? data.heading : null
  );
  return {
    kind: "cells",
    id: `data-${data.id}`,
    range: { top, left, rows: rows.length + 2, columns: data.columns.length },
    values: [heading, data.columns.map((column) => column.header), ...rows],
    styles: [heading.map(() => textStyle("chartData")), header, ...rows.map(() => body)],
  };
}
