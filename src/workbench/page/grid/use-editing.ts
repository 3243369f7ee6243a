import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CellPosition } from "../../../cells/address";
import { cellAt } from "../../../workbook/model";
import type { Session } from "../session";
import { editedText } from "./cell-text";

/** A text being typed into a cell, in the cell itself or in the formula bar. */
export interface Edited extends CellPosition {
  readonly text: string;
  readonly where: "cell" | "bar";
  /** Begun by typing over the cell: arrow keys then end it, as in Excel. */
  readonly typedOver: boolean;
}

export interface Editing {
  readonly edited: Edited | null;
  /** Begins with the cell's own text, or with what was typed over it. */
  begin(cell: CellPosition, where: Edited["where"], typed?: string): void;
  change(text: string): void;
  /** Ends by entering the text; false where it is refused. */
  enter(): boolean;
  cancel(): void;
}

/** Editing of one cell at a time. While it lasts Excel answers no add-in, and neither does the host. */
export function useEditing(session: Session): Editing {
  const [edited, setEdited] = useState<Edited | null>(null);
  // Leaving a field tells of itself before the page is drawn anew: what counts is what was last set.
  const latest = useRef<Edited | null>(null);
  const isEditing = edited !== null;

  useEffect(() => (isEditing ? session.holdForEdit() : undefined), [session, isEditing]);

  const set = useCallback((next: Edited | null) => {
    latest.current = next;
    setEdited(next);
  }, []);
  const begin = useCallback<Editing["begin"]>(
    ({ row, column }, where, typed) => {
      const cell = cellAt(session.activeSheet(), row, column);
      const text = typed ?? (cell ? editedText(cell) : "");
      set({ row, column, text, where, typedOver: typed !== undefined });
    },
    [session, set]
  );
  const change = useCallback(
    (text: string) => {
      if (latest.current) set({ ...latest.current, text });
    },
    [set]
  );
  const cancel = useCallback(() => set(null), [set]);
  const enter = useCallback(() => {
    if (!latest.current) return true;
    const { row, column, text } = latest.current;
    const cell = cellAt(session.activeSheet(), row, column);
    const isSame = text === (cell ? editedText(cell) : "");
    const isEntered = isSame || session.type(row, column, text);
    if (isEntered) set(null);
    return isEntered;
  }, [session, set]);

  return useMemo(
    () => ({ edited, begin, change, enter, cancel }),
    [edited, begin, change, enter, cancel]
  );
}
