import type { SheetRange } from "../cells/address";
import type { TableChoice } from "./mapping";

/**
 * What a workbook holds, as far as recognising its tables goes; a door's listing fits. Sheets in tab order; `used` is
 * the smallest range that holds every value.
 */
export interface TableSource {
  readonly sheets: readonly {
    readonly name: string;
    readonly visible: boolean;
    readonly used: SheetRange | null;
    /** Not null for a result sheet of ours: never an input. */
    readonly resultOf: string | null;
  }[];
  readonly tables: readonly {
    readonly name: string;
    /** Header row, body and totals row. */
    readonly range: SheetRange;
    readonly hasHeader: boolean;
    readonly hasTotals: boolean;
  }[];
  readonly names: readonly {
    readonly name: string;
    readonly visible: boolean;
    readonly range: SheetRange | null;
  }[];
}

/** What the user chose, by table name, sheet name or address ("Ties!A1:F200"). */
export type TableChoices = Readonly<Record<string, TableChoice>>;
