import type { ClipboardEvent, KeyboardEvent, MouseEvent, PointerEvent, RefObject } from "react";
import type { CellPosition } from "../../../cells/address";
import { cellAt } from "../../../workbook/model";
import { writeValues } from "../../host/cells/write-cells";
import type { Session } from "../session";
import { copiedText, pastedRows } from "./clipboard";
import { movedCursor, rangeOf, type Cursor } from "./cursor";
import type { Axes } from "./extent";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./sheet-row";
import type { Editing } from "./use-editing";

interface GridInputOptions {
  readonly session: Session;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly axes: Axes;
  readonly cursor: Cursor;
  readonly moveTo: (cursor: Cursor) => void;
  readonly editing: Editing;
}

/** Keys that end an edit, and the arrow that the selection then follows. */
const AFTER_EDIT: Readonly<Record<string, string>> = {
  Enter: "ArrowDown",
  "Enter+Shift": "ArrowUp",
  Tab: "ArrowRight",
  "Tab+Shift": "ArrowLeft",
};

/** What mouse, keyboard and clipboard do to the grid. */
export function useGridInput(options: GridInputOptions) {
  const { session, scroller, axes, cursor, moveTo, editing } = options;
  const { active } = cursor;

  function cellUnder(event: MouseEvent): CellPosition | null {
    const element = scroller.current;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const x = event.clientX - box.left - ROW_HEADER_WIDTH;
    const y = event.clientY - box.top - COLUMN_HEADER_HEIGHT;
    if (x < 0 || y < 0) return null;
    return {
      row: axes.rows.at(y + element.scrollTop),
      column: axes.columns.at(x + element.scrollLeft),
    };
  }

  function step(key: string, control = false, shift = false): boolean {
    const element = scroller.current;
    const page = Math.max(1, Math.floor((element?.clientHeight ?? 0) / 20) - 2);
    const next = movedCursor(cursor, { key, control, shift, page }, session.activeSheet(), axes);
    if (next) moveTo(next);
    return next !== null;
  }

  function leaveEditor(key: string, shift: boolean): void {
    if (key === "Escape") editing.cancel();
    else if (!editing.enter()) return;
    else step(AFTER_EDIT[shift ? `${key}+Shift` : key] ?? key);
    focusGrid(scroller.current);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    const control = event.ctrlKey || event.metaKey;
    if (control && key.toLowerCase() === "z") session.undo();
    else if (control && (key === "PageDown" || key === "PageUp")) turnSheet(session, key);
    else if (control && key === "Enter") follow(session, active);
    else if (step(key, control, shiftKey)) event.preventDefault();
    else if (control || event.altKey) return;
    else if (key === "Enter") step(shiftKey ? "ArrowUp" : "ArrowDown");
    else if (key === "F2") editing.begin(active, "cell");
    else if (key === "Delete" || key === "Backspace") session.clear(rangeOf(cursor));
    else if (key.length === 1) editing.begin(active, "cell", key);
    else return;
    event.preventDefault();
  }

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    const cell = event.button === 0 ? cellUnder(event) : null;
    if (!cell) return;
    if (editing.edited && !editing.enter()) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    moveTo(event.shiftKey ? { active, head: cell } : { active: cell, head: cell });
  }

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const cell = cellUnder(event);
    const { head } = cursor;
    if (cell && (cell.row !== head.row || cell.column !== head.column)) {
      moveTo({ active, head: cell });
    }
  }

  return {
    leaveEditor,
    onKeyDown,
    onPointerDown,
    onPointerMove,
    onClick(event: MouseEvent): void {
      const cell = cellUnder(event);
      const wasMoved = cell?.row !== active.row || cell.column !== active.column;
      if (!wasMoved && !event.shiftKey) follow(session, active);
    },
    onDoubleClick(event: MouseEvent): void {
      const cell = cellUnder(event);
      if (cell) editing.begin(cell, "cell");
    },
    onCopy(event: ClipboardEvent): void {
      event.clipboardData.setData("text/plain", copiedText(session.activeSheet(), rangeOf(cursor)));
      event.preventDefault();
    },
    onPaste(event: ClipboardEvent): void {
      const rows = pastedRows(event.clipboardData.getData("text/plain"));
      const range = {
        top: active.row,
        left: active.column,
        rows: rows.length,
        columns: rows[0].length,
      };
      session.edit("person", (open) => writeValues(open, session.activeSheet(), range, rows));
      event.preventDefault();
    },
  };
}

export function focusGrid(within: ParentNode | null): void {
  within?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
}

/** Goes where the cell's link leads. */
function follow(session: Session, { row, column }: CellPosition): void {
  const link = cellAt(session.activeSheet(), row, column)?.link;
  if (link) session.goTo(link);
}

function turnSheet(session: Session, key: string): void {
  const visible = session.host.open.workbook.sheets.filter(
    ({ visibility }) => visibility === "visible"
  );
  const at = visible.indexOf(session.activeSheet()) + (key === "PageDown" ? 1 : -1);
  const next = visible[at];
  if (next) session.activate(next);
}
