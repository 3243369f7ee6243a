import type { CellRange } from "../cells/address";
import type { ChartBlock } from "../sheets/placed";

/**
 * What it takes to put a workbook back as it was before a run, as plain data. It is complete before the first write and
 * stands in the workbook, in the mark of the run under way, from the first action of the run to its last: whoever finds
 * the mark can put the workbook back with nothing else at hand, through either door.
 */
export interface Journal {
  /** The state part, or null where there was none. */
  readonly state: string | null;
  /** Sheets that the run makes. */
  readonly made: readonly MadeSheet[];
  /** Sheets of earlier runs that the run changes. */
  readonly changed: readonly ChangedSheet[];
}

export interface MadeSheet {
  /** The analysis. */
  readonly id: string;
  readonly name: string;
  /** What the hidden name of the analysis referred to where it was there without a sheet; null where it was not. */
  readonly identity: string | null;
}

export interface ChangedSheet {
  readonly id: string;
  readonly name: string;
  /** Every table and chart that stood there, by name. */
  readonly objects: readonly string[];
  /** Where the run puts tables. */
  readonly tablePlaces: readonly CellRange[];
  /** Our own tables. */
  readonly tables: readonly KeptTable[];
  /** What the cells held that the run writes or clears. */
  readonly contents: readonly KeptContent[];
  /** How cells looked that the run clears or formats. */
  readonly looks: readonly KeptLooks[];
  /** Other cells whose links or words' colours the run changes, with what they were. */
  readonly links: readonly KeptLinks[];
  /** Cells in which the run may put data bars or take them away. */
  readonly barPlaces: readonly CellRange[];
  readonly bars: readonly KeptBar[];
  readonly charts: readonly KeptChart[];
  /** Rows to which the run gives another height. */
  readonly heights: readonly KeptHeights[];
  /** Columns to which the run gives another width. */
  readonly widths: readonly KeptWidth[];
  readonly printArea: string | null;
}

export interface KeptTable {
  readonly name: string;
  readonly range: CellRange;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

export interface KeptContent {
  readonly range: CellRange;
  /** As they are written to be again what they were: as if typed, text behind an apostrophe. */
  readonly cells: readonly (readonly unknown[])[];
}

/** The format of a cell as Excel gives and takes it, as far as a run changes or clears it. */
export interface KeptFormat {
  readonly hyperlink?: {
    readonly address?: string;
    readonly documentReference?: string;
    readonly screenTip?: string;
  };
  readonly format?: {
    readonly fill?: { readonly color?: string };
    readonly font?: {
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly underline?: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
      readonly size?: number;
      readonly color?: string;
    };
    readonly horizontalAlignment?:
      | "General"
      | "Left"
      | "Center"
      | "Right"
      | "Fill"
      | "Justify"
      | "CenterAcrossSelection"
      | "Distributed";
    readonly verticalAlignment?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
    readonly indentLevel?: number;
    readonly wrapText?: boolean;
    readonly borders?: { readonly bottom?: KeptBorder };
  };
}

export interface KeptBorder {
  readonly style?:
    "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly color?: string;
  readonly weight?: "Hairline" | "Thin" | "Medium" | "Thick";
}

export interface KeptLooks {
  readonly range: CellRange;
  readonly numberFormats: readonly (readonly string[])[];
  readonly formats: readonly (readonly KeptFormat[])[];
}

export type KeptLinks = Omit<KeptLooks, "numberFormats">;

/** Our data bars over a column of a table. */
export interface KeptBar {
  /** By which Excel knows them as long as the workbook is open. */
  readonly id: string;
  readonly range: CellRange;
  readonly color: string;
}

/** The heights in points of rows one under the other. */
export interface KeptHeights {
  readonly top: number;
  readonly heights: readonly number[];
}

/** The width in points of a column. */
export interface KeptWidth {
  readonly column: number;
  readonly width: number;
}

/** A chart and its frame in points. */
export interface KeptChart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** As it was last drawn. */
  readonly block: ChartBlock;
}
