import { useEffect, useRef, type ReactElement } from "react";
import type { Axes } from "./extent";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./sheet-row";
import type { Editing } from "./use-editing";

interface CellEditorProps {
  readonly editing: Editing;
  readonly axes: Axes;
  readonly label: string;
  /** Enters the text and moves on by a key; the grid takes the focus back. */
  readonly leave: (key: string, shift: boolean) => void;
}

const LEAVING = new Set(["Enter", "Tab"]);
const ARROWS = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);

/** The field over a cell that is being edited. */
export function CellEditor({ editing, axes, label, leave }: CellEditorProps): ReactElement | null {
  const field = useRef<HTMLInputElement>(null);
  const { edited } = editing;
  const isHere = edited?.where === "cell";
  useEffect(() => {
    if (isHere) field.current?.focus({ preventScroll: true });
  }, [isHere]);
  if (!isHere) return null;
  const { row, column, text, typedOver } = edited;
  return (
    <input
      ref={field}
      className="cell-editor"
      aria-label={label}
      value={text}
      style={{
        left: ROW_HEADER_WIDTH + axes.columns.start(column) - 1,
        top: COLUMN_HEADER_HEIGHT + axes.rows.start(row) - 1,
        minWidth: axes.columns.size(column) + 1,
        width: `${text.length + 2}ch`,
        height: axes.rows.size(row) + 1,
      }}
      onChange={(event) => editing.change(event.target.value)}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={() => editing.enter() || editing.cancel()}
      onKeyDown={(event) => {
        event.stopPropagation();
        const leaves = LEAVING.has(event.key) || (typedOver && ARROWS.has(event.key));
        if (event.key === "Escape") leave("Escape", false);
        else if (leaves) leave(event.key, event.shiftKey);
        else return;
        event.preventDefault();
      }}
    />
  );
}
