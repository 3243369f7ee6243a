import { useEffect, useMemo, useRef, type ReactElement } from "react";
import type { Session, View } from "../session";
import type { PageWords } from "../words";
import { CellEditor } from "./cell-editor";
import { ChartsLayer } from "./charts-layer";
import { ColumnHeaders, ColumnLines } from "./column-headers";
import { axesOf, reachOf } from "./extent";
import { scrollToCell } from "./scroll-to-cell";
import { SelectionBox } from "./selection-box";
import { drawingOf } from "./sheet-drawing";
import { ACTIVE_CELL, COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, SheetRow } from "./sheet-row";
import { useCursor } from "./use-cursor";
import type { Editing } from "./use-editing";
import { useGridInput } from "./use-grid-input";
import { useWindow } from "./use-window";

interface GridProps {
  readonly session: Session;
  readonly view: View;
  readonly editing: Editing;
  readonly words: PageWords;
}

/**
 * The sheet in front: cells, charts and headers in one scrolled element, so that all of it moves together. Only the
 * rows and columns in view are in the page.
 */
export function Grid({ session, view, editing, words }: GridProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = session.activeSheet();
  const { cursor, toShow, moveTo } = useCursor(session);
  const { active } = cursor;
  const reach = reachOf(active);

  const axes = useMemo(
    () => axesOf(sheet, { row: reach.row, column: reach.column }),
    // The sheet is changed in place; its revision says when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sheet, view.revision, reach.row, reach.column]
  );
  // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  const drawing = useMemo(() => drawingOf(sheet), [sheet, view.revision]);
  const shown = useWindow(scroller, axes, sheet.id);
  const { leaveEditor, ...input } = useGridInput({
    ...{ session, scroller, axes, cursor, moveTo, editing },
  });

  const { selection } = session.host.open;
  useEffect(() => {
    for (const cell of toShow) if (scroller.current) scrollToCell(scroller.current, axes, cell);
    // Only a new selection scrolls, not a sheet that grows.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selection, sheet.id]);

  const rows: ReactElement[] = [];
  for (let row = shown.top; row <= shown.bottom; row++) {
    rows.push(
      <SheetRow
        key={row}
        row={row}
        left={shown.left}
        right={shown.right}
        isFirst={row === shown.top}
        axes={axes}
        drawing={drawing}
        isSelected={row >= selection.top && row < selection.top + selection.rows}
        activeColumn={row === active.row ? active.column : null}
      />
    );
  }
  const classes = sheet.showGridlines ? "sheet gridlines" : "sheet";
  return (
    <div className="scroller" ref={scroller} tabIndex={-1}>
      <div
        className={classes}
        style={{
          width: ROW_HEADER_WIDTH + axes.columns.length,
          height: COLUMN_HEADER_HEIGHT + axes.rows.length,
        }}
      >
        <div
          role="grid"
          tabIndex={0}
          className="cells"
          aria-label={words.workbench.grid(sheet.name)}
          aria-rowcount={axes.rows.count + 1}
          aria-colcount={axes.columns.count}
          aria-multiselectable="true"
          aria-activedescendant={ACTIVE_CELL}
          {...input}
        >
          <ColumnHeaders
            columns={axes.columns}
            left={shown.left}
            right={shown.right}
            selectedFrom={selection.left}
            selectedTo={selection.left + selection.columns - 1}
          />
          <ColumnLines columns={axes.columns} left={shown.left} right={shown.right} />
          {rows}
        </div>
        <ChartsLayer sheet={sheet} revision={view.revision} axes={axes} number={words.say.number} />
        <SelectionBox range={selection} active={active} axes={axes} />
        <CellEditor
          editing={editing}
          axes={axes}
          label={words.workbench.cellEditor}
          leave={leaveEditor}
        />
      </div>
    </div>
  );
}
