import { useCallback, useState } from "react";
import type { CellPosition, CellRange } from "../../../cells/address";
import type { Session } from "../session";
import { cursorOf, rangeOf, type Cursor } from "./cursor";

/** The selection with its active cell: the workbook knows the range, the page how it came about. */
export function useCursor(session: Session): {
  readonly cursor: Cursor;
  /** Where it is to be scrolled to: what the person moved, or else the whole selection from its end to its start. */
  readonly toShow: readonly CellPosition[];
  readonly moveTo: (cursor: Cursor) => void;
} {
  const [own, setOwn] = useState<{ cursor: Cursor; range: CellRange } | null>(null);
  const { selection } = session.host.open;
  const moveTo = useCallback(
    (cursor: Cursor) => {
      const range = rangeOf(cursor);
      setOwn({ cursor, range });
      session.select(range);
    },
    [session]
  );
  const isOwn = own?.range === selection;
  const cursor = isOwn ? own.cursor : cursorOf(selection);
  return { cursor, toShow: isOwn ? [cursor.head] : [cursor.head, cursor.active], moveTo };
}
