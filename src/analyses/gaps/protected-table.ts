import type { SourceCell } from "./source";
import { suppressSmallCounts } from "../../statistics/suppression";
import type { Cell } from "../../statistics/table-links";

export interface HidingRule {
  /** Counts below it are hidden; 0 hides nothing. */
  readonly threshold: number;
  readonly zeros: "show" | "suppress";
}

/** One place's groups in one period; null where a group has no value there. */
export interface ProtectedRow {
  readonly cells: readonly (SourceCell | null)[];
  readonly everyone: SourceCell | null;
  /** Groups that are hidden for a reason outside this table. */
  readonly also: ReadonlySet<string>;
}

type Part = "events" | "others" | "people";

function partOf(cell: SourceCell | null, part: Part): number | null {
  if (cell === null) return null;
  if (part === "people") return cell.people ?? cell.counts?.of ?? null;
  if (cell.counts === null) return null;
  return part === "events" ? cell.counts.events : cell.counts.of - cell.counts.events;
}

/** Whether a cell rests on so few that it may not be shown: those who have the event, those who have not, or all. */
export function isSmall(cell: SourceCell, { threshold, zeros }: HidingRule): boolean {
  const parts: readonly Part[] = cell.counts === null ? ["people"] : ["events", "others"];
  return parts.some((part) => {
    const count = partOf(cell, part);
    return count !== null && count < threshold && (count > 0 || zeros === "suppress");
  });
}

/** The counts of a row; where the source withholds some, what the total leaves for them in equal parts. */
function countsOf({ cells, everyone }: ProtectedRow, part: Part, unknown: number): number[] {
  const known = cells.reduce((sum, cell) => sum + (partOf(cell, part) ?? 0), 0);
  const withheld = cells.filter((cell) => cell?.isWithheld).length;
  const total = partOf(everyone, part);
  const rest = total === null ? unknown : Math.max(0, total - known) / Math.max(1, withheld);
  return cells.map((cell) => (cell?.isWithheld ? rest : (partOf(cell, part) ?? 0)));
}

/** The parts that are known of every cell; with one unknown, a total gives nothing away. */
function knownParts(cells: readonly (SourceCell | null)[]): readonly Part[] {
  const isKnown = (part: Part): boolean =>
    cells.every((cell) => cell === null || cell.isWithheld || partOf(cell, part) !== null);
  if (isKnown("events")) return ["events", "others"];
  return isKnown("people") ? ["people"] : [];
}

/**
 * Which cells of a table of places and groups are hidden: small counts, what the source withholds, and whatever totals
 * would give those away. A group is shown or hidden as a whole, so the table of events and the table of all others are
 * protected in turn until neither hides more. Where nothing protects a count, its whole row is hidden.
 * @param rows all with cells for the same groups.
 * @returns for every row the places of the hidden cells.
 */
export function hiddenCells(
  rows: readonly ProtectedRow[],
  totals: { readonly rows: boolean; readonly columns: boolean },
  rule: HidingRule
): readonly ReadonlySet<number>[] {
  const hidden = rows.map(
    ({ cells, also }) =>
      new Set(
        cells.flatMap((cell, column) =>
          cell !== null && (cell.isWithheld || also.has(cell.group) || isSmall(cell, rule))
            ? [column]
            : []
        )
      )
  );
  const hide = (cell: Cell): boolean => {
    const isNew = !hidden[cell.row].has(cell.column) && rows[cell.row].cells[cell.column] !== null;
    if (isNew) hidden[cell.row].add(cell.column);
    return isNew;
  };
  const layers = knownParts(rows.flatMap(({ cells }) => cells));
  const published = (isPublished: boolean) => (isPublished ? "published" : "withheld");
  for (let more = hidden.some(({ size }) => size > 0); more;) {
    more = false;
    for (const layer of layers) {
      const { complementary, exposed } = suppressSmallCounts(
        {
          counts: rows.map((row) => countsOf(row, layer, rule.threshold)),
          rowTotals: published(totals.rows),
          columnTotals: published(totals.columns),
        },
        {
          // Small cells are in `also` already, and a group without a value is no small count.
          threshold: 0,
          zeros: "show",
          protection: rule.threshold,
          also: hidden.flatMap((columns, row) => [...columns].map((column) => ({ row, column }))),
        }
      );
      const wholeRows = exposed.flatMap(({ row }) =>
        rows[row].cells.map((_, column) => ({ row, column }))
      );
      for (const cell of [...complementary, ...wholeRows]) more = hide(cell) || more;
    }
  }
  return hidden;
}
