import type { PlacedSheet, TableBlock } from "./placed";
import { DEFAULT_ROW_HEIGHT } from "./styles";

/** Rows of one height. */
export interface RowHeights {
  readonly top: number;
  readonly rows: number;
  /** Pixels. */
  readonly height: number;
}

/** A column with its width in pixels. */
export interface ColumnWidth {
  readonly column: number;
  readonly width: number;
}

/**
 * What of a sheet's formats follows what it holds. All other formats are written once and then left to the user; these
 * have to follow at every run, so a run remembers them for the next.
 */
export interface ContentFormats {
  /** Rows whose height is set, from the top. */
  readonly heights: readonly RowHeights[];
  /** Pixels of the columns, from column A on. */
  readonly widths: readonly number[];
  /** What stands in the columns of a table, by block: a table whose columns are others is made anew. */
  readonly columns: Readonly<Record<string, string>>;
  /** The columns of tables (counted from their left) in which words have tones or only some lead somewhere, by block. */
  readonly toned: Readonly<Record<string, readonly number[]>>;
}

export function contentFormats(sheet: PlacedSheet): ContentFormats {
  const { columnWidths, rowHeights, blocks } = sheet;
  const toned = blocks.flatMap((block) => {
    const columns = block.kind === "table" ? tonedColumns(block) : [];
    return columns.length > 0 ? [[block.id, columns] as const] : [];
  });
  const columns = blocks.flatMap((block) =>
    block.kind === "table" ? [[block.id, block.columnIds.join(" ")] as const] : []
  );
  return {
    heights: inRuns(numbered(rowHeights)),
    widths: columnWidths,
    columns: Object.fromEntries(columns),
    toned: Object.fromEntries(toned),
  };
}

function tonedColumns({ header, columnStyles, cellStyles = [] }: TableBlock): number[] {
  return header.flatMap((_, column) =>
    cellStyles.some(
      (row) => row[column].tone !== undefined || row[column].role !== columnStyles[column].role
    )
      ? [column]
      : []
  );
}

/** The columns that have another width now than before, in pixels. */
export function widthChanges(
  now: readonly number[],
  before: readonly number[]
): readonly ColumnWidth[] {
  return now.flatMap((width, column) => (width === before[column] ? [] : [{ column, width }]));
}

/** The rows that have another height now than before; one that is not set any more is as high as a row of text again. */
export function heightChanges(
  now: readonly RowHeights[],
  before: readonly RowHeights[]
): readonly RowHeights[] {
  const [wanted, had] = [byRow(now), byRow(before)];
  const rows = new Set([...wanted.keys(), ...had.keys()]);
  const changes = [...rows].flatMap((row) => {
    const height = wanted.get(row) ?? DEFAULT_ROW_HEIGHT;
    return height === had.get(row) ? [] : [[row, height] as const];
  });
  return inRuns(changes);
}

function numbered(heights: PlacedSheet["rowHeights"]): (readonly [number, number])[] {
  return Object.entries(heights).map(([row, height]) => [Number(row), height]);
}

function byRow(runs: readonly RowHeights[]): Map<number, number> {
  return new Map(
    runs.flatMap(({ top, rows, height }) =>
      Array.from({ length: rows }, (_, row) => [top + row, height] as const)
    )
  );
}

function inRuns(heights: readonly (readonly [number, number])[]): readonly RowHeights[] {
  const runs: RowHeights[] = [];
  for (const [row, height] of [...heights].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.top + last.rows === row && last.height === height) {
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    } else {
      runs.push({ top: row, rows: 1, height });
    }
  }
  return runs;
}
