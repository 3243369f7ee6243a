/** A cell of a two-way table, both from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * A two-way table of counts as a reader sees it. A list of groups with a total is one row with its total published.
 */
export interface CountTable {
  readonly counts: readonly (readonly number[])[];
  readonly rowTotals: "published" | "withheld";
  readonly columnTotals: "published" | "withheld";
}

/** A cell as a link between its row's total and its column's. */
export interface Link {
  readonly cell: Cell;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/**
 * All cells as links of the graph whose nodes are the totals (Gusfield 1988). Totals that are withheld bind nothing, so
 * they are one node together.
 */
export function tableLinks({ counts, rowTotals, columnTotals }: CountTable): Link[] {
  const withheld = counts.length + (counts[0]?.length ?? 0);
  return counts.flatMap((cells, row) =>
    cells.map((count, column) => ({
      cell: { row, column },
      count,
      from: rowTotals === "published" ? row : withheld,
      to: columnTotals === "published" ? counts.length + column : withheld,
    }))
  );
}
