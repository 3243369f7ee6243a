import type { Journal } from "../engine/journal";
import type { FoundSheet } from "./look-around";
import type { SheetPlan } from "../engine/plan-writes";

/** Where a cell of a result sheet leads to now, as far as its format stays; null where that has to be set anew. */
export type LinkNow = (row: number, column: number) => string | null;

/** What the journal knows of links: those that stay need not be written again. */
export function linksNow({ changed }: Journal, { placed }: SheetPlan<FoundSheet>): LinkNow {
  const kept = changed.find(({ id }) => id === placed.id)?.links ?? [];
  return (row, column) => {
    for (const { range, formats } of kept) {
      const cell = formats[row - range.top]?.[column - range.left];
      if (cell) return cell.hyperlink?.documentReference ?? null;
    }
    return null;
  };
}
