import { rangeIn } from "./range-in";
import type { FoundSheet } from "./look-around";
import { cellAddress } from "../cells/address";
import { DoorError } from "../engine/door";
import type { SheetPlan } from "../engine/plan-writes";
import { contentsOf } from "../sheets/block-contents";
import { isLinkedText } from "../sheets/cell-styles";

/** Finds, after the next sync, the first cell that did not take what was written into it. */
export type ReadBack = () => DoorError | null;

/**
 * Asks what stands in cells that a sheet of an earlier run has newly taken. Excel keeps nothing of what is written into
 * merged cells behind their first one, and asking for merged cells would empty its list of what can be undone.
 */
export function readBack(
  sheet: Excel.Worksheet,
  { existing, name, update }: SheetPlan<FoundSheet>
): ReadBack {
  if (existing === null) return () => null;
  const asked = update.blocks.flatMap(({ block, claimed }) =>
    block.kind === "chart"
      ? []
      : claimed.map((range) => ({ block, range, found: rangeIn(sheet, range).load("values") }))
  );
  return () => {
    for (const { block, range, found } of asked) {
      const contents = contentsOf(block);
      for (const [i, row] of (found.values as unknown[][]).entries()) {
        const lost = row.findIndex((value, j) => {
          const content =
            contents[range.top + i - block.range.top][range.left + j - block.range.left];
          const written = isLinkedText(content) ? content.text : content;
          return value === "" && written !== null && written !== "" && !Number.isNaN(written);
        });
        if (lost < 0) continue;
        const cell = cellAddress({ row: range.top + i, column: range.left + lost });
        return new DoorError({ code: "inTheWay", sheet: name, cell });
      }
    }
    return null;
  };
}
