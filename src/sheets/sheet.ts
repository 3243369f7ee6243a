import type { Chart } from "../drawing/chart";
import type { NumberKind } from "../messages/number-kinds";
import type { CellLink } from "../tables/records";

/**
 * The declarative language results are written in. An analysis describes a sheet; `layout.ts` gives every part its
 * fixed place. Positions follow `contracts`: answer, charts, tables of fixed length, the one table that grows with
 * our closing lines under it; every other growing table in a column band of its own to the right; chart data last.
 */
export interface Sheet {
  /** Identity: the hidden name `_CT_<id>` points at the sheet. */
  readonly id: string;
  /** The tab name wanted, at most 31 characters. */
  readonly tab: string;
  readonly title: string;
  readonly question: string;
  readonly stamp: string;
  /** Words over the answer: "The answer". */
  readonly answerHeading: string;
  /** One to five sentences, each at most 140 characters; the first answers the question. */
  readonly answer: readonly string[];
  /** Widths in pixels of column B and on, shared by the charts and all tables of the main band. */
  readonly columnWidths: readonly number[];
  /**
   * Where the findings of `charts` stand: as the first lines of their titles, with a caption under all charts (unless
   * said), or in cells over each, as in sections.
   */
  readonly findings?: "overCharts";
  /** The same slots at every run, so that nothing under them moves. */
  readonly charts: readonly ChartSlot[];
  /**
   * Parts of one height under the charts, one a thing, with the closing lines under the last; a sheet that has them
   * (also one with none at a run) has no tables in its main band.
   */
  readonly sections?: readonly Section[];
  /** Small charts that stand in cells of tables, without axes, titles and legends. At most twelve. */
  readonly cellCharts?: readonly CellChart[];
  /** Tables whose number of rows is the same at every run. */
  readonly fixed: readonly TableSpec[];
  /** The one table that grows downwards, under the fixed ones. */
  readonly growing: TableSpec | null;
  /** Further growing tables, each in its own band to the right. */
  readonly bands: readonly TableSpec[];
  /** Words over the cells that only feed charts. */
  readonly chartDataHeading: string;
  /** Cells that only feed charts. */
  readonly chartData: readonly DataSpec[];
  /** Closing lines: headings with the lines under them ("How this was worked out", "What we left out"). */
  readonly notes: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/**
 * Where a chart stands in the chart area: pixels from the left edge of column B and the top of the area.
 * Where there is nothing to draw at a run, `chart` is null: the place stays and the caption says why.
 */
export interface ChartSlot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly chart: Chart<DataRef> | null;
  /**
   * The finding in words: a line under the charts, or at most two lines as wide as the chart in the cells over it. Where
   * it stands over the chart, `y` counts whole rows and leaves room for it, and `x` is where a column begins.
   */
  readonly caption: string;
}

/**
 * One thing of many (an indicator): a heading, up to five sentences, its charts side by side under their findings. All
 * sections of a sheet are equally high whatever they hold, so that none moves.
 */
export interface Section {
  /** Unique within the sheet and the same at every run. */
  readonly id: string;
  readonly heading: string;
  /** Stands at the right end of the heading's row: back to where the section is summed up (see `anchors.ts`). */
  readonly link?: LinkedText;
  /** At most five, each at most 160 characters. */
  readonly lines: readonly string[];
  /**
   * Places counted from the section's own chart area: the same in every section of the sheet, with `chart` null where
   * one has nothing to draw.
   */
  readonly charts: readonly ChartSlot[];
}

/** A chart of the size of a table's cell. It needs no words of its own: its row says what it shows. */
export interface CellChart {
  readonly table: string;
  /** Body row from zero. */
  readonly row: number;
  readonly column: string;
  readonly chart: Chart<DataRef>;
}

/** What a cell says about an indicator, beyond its words: never about a partner. */
export type Tone = "improvement" | "concern" | "common";

/** A column of a table or data block of the same sheet, or some of its rows (counted from its first body row). */
export interface DataRef {
  readonly block: string;
  readonly column: string;
  readonly from?: number;
  readonly rows?: number;
}

export interface TableSpec {
  /** The Excel table is called `CT_<sheet>_<id>`. */
  readonly id: string;
  readonly heading: string;
  readonly note: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Where single body cells say their number in another way than their column (else null): same shape as `rows`. */
  readonly kinds?: readonly (readonly (NumberKind | null)[])[];
  /** Where single body cells are coloured (else null): same shape as `rows`. The words in the cell say it too. */
  readonly tones?: readonly (readonly (Tone | null)[])[];
  /** Pixels of each body row, of all or one by one; 20 unless said. Not for bands, whose rows are those of tables beside. */
  readonly rowHeight?: number | readonly number[];
  /** Said in the first cell where there is no row. */
  readonly whenEmpty: string;
  /** Column that carries data bars. */
  readonly dataBar?: string;
  /** The text of the link to this table under the answer; only bands and the growing table have one. */
  readonly linkText: string;
}

export interface TableColumn {
  readonly id: string;
  readonly header: string;
  readonly kind: NumberKind | "text" | "sentence";
  /** Pixels; used in bands only (the main band has the sheet's own widths). */
  readonly width: number;
}

/** What goes into a cell. Text is written as text whatever it looks like; a link leads to a place in the workbook. */
export type CellContent = string | number | boolean | null | LinkedText;

export interface LinkedText {
  readonly text: string;
  readonly link: CellLink;
}

export interface DataSpec {
  readonly id: string;
  readonly heading: string;
  readonly columns: readonly {
    readonly id: string;
    readonly header: string;
    readonly kind: NumberKind | "text";
  }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
