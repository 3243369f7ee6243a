import type { CellRange, SheetRange } from "../cells/address";
import type { Chart } from "../drawing/chart";
import type { CellContent } from "./sheet";
import type { CellStyle } from "./styles";

/** A sheet laid out: blocks with addresses. This is all a door has to know to write it. */
export interface PlacedSheet {
  /** Identity: the hidden name `_CT_<id>`. */
  readonly id: string;
  readonly tab: string;
  readonly tabColor: string;
  /** Pixels by column, from column A on. */
  readonly columnWidths: readonly number[];
  /** Pixels by row, counted from zero, where they are set; 20 elsewhere. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly blocks: readonly Block[];
  readonly print: PrintSetup;
}

export type Block = CellsBlock | TableBlock | ChartBlock;

/** Cells without a table: titles, sentences, links, notes, chart data. */
export interface CellsBlock {
  readonly kind: "cells";
  /** Unique within the sheet and the same at every run. */
  readonly id: string;
  readonly range: CellRange;
  readonly values: readonly (readonly CellContent[])[];
  /** Same shape as `values`. */
  readonly styles: readonly (readonly CellStyle[])[];
}

/** A native Excel table: header row, then at least one body row. */
export interface TableBlock {
  readonly kind: "table";
  readonly id: string;
  /** Wanted name, e.g. `CT_network_partners`. */
  readonly name: string;
  /** Header and body. */
  readonly range: CellRange;
  /** What stands in each column, whatever the language. */
  readonly columnIds: readonly string[];
  readonly header: readonly string[];
  readonly headerStyles: readonly CellStyle[];
  readonly rows: readonly (readonly CellContent[])[];
  /** One style a column. */
  readonly columnStyles: readonly CellStyle[];
  /** One style a body cell, where single cells differ from their columns. */
  readonly cellStyles?: readonly (readonly CellStyle[])[];
  /** Column (counted from the table's left) with data bars, or null. */
  readonly dataBar: number | null;
}

export interface ChartBlock {
  readonly kind: "chart";
  readonly id: string;
  /** Wanted name, e.g. `CT_network_map`. */
  readonly name: string;
  readonly box: ChartBox;
  readonly chart: Chart<PlacedData>;
}

/** Where a chart stands: its top left corner as cell plus pixels into that cell, and from the sheet's corner. */
export interface ChartBox {
  readonly row: number;
  readonly column: number;
  readonly xInCell: number;
  readonly yInCell: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Cells that a chart draws, with the values they hold. `sheet` is the wanted tab name; the door puts the real one. */
export interface PlacedData {
  readonly range: SheetRange;
  readonly values: readonly (string | number | null)[];
}

export interface PrintSetup {
  readonly orientation: "landscape";
  /** Printed area: answer, charts and the main band; side bands and chart data stay off the page. */
  readonly area: CellRange;
  /**
   * Rows (counted from zero) that begin a page: what follows the answer and the charts, and every other section. They are
   * set when a sheet is made, so they are there for as many sections as a later run may have.
   */
  readonly breaksBeforeRows: readonly number[];
}
