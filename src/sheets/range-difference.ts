import { intersection, type CellRange } from "../cells/address";

/** The cells of a range that none of the others covers, as rectangles that do not overlap. */
export function rangeDifference(range: CellRange, others: readonly CellRange[]): CellRange[] {
  return others.reduce<CellRange[]>(
    (rest, other) => rest.flatMap((piece) => withoutOne(piece, other)),
    [range]
  );
}

function withoutOne(range: CellRange, other: CellRange): CellRange[] {
  const shared = intersection(range, other);
  if (!shared) return [range];
  const bottom = range.top + range.rows;
  const right = range.left + range.columns;
  const sharedBottom = shared.top + shared.rows;
  const sharedRight = shared.left + shared.columns;
  return [
    { ...range, rows: shared.top - range.top },
    { ...range, top: sharedBottom, rows: bottom - sharedBottom },
    { ...shared, left: range.left, columns: shared.left - range.left },
    { ...shared, left: sharedRight, columns: right - sharedRight },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
