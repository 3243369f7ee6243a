import type { CSSProperties, ReactElement } from "react";
import type { CellLook } from "../../../workbook/model";
import type { Bar } from "./data-bars";
import { cellStyle } from "./cell-style";
import type { Side } from "./cell-text";
import type { TableLook } from "./table-look";

export interface CellBoxProps {
  readonly id?: string;
  readonly column: number;
  readonly text: string;
  readonly side: Side;
  readonly look: CellLook | null;
  readonly isLink: boolean;
  readonly table: TableLook | null;
  readonly bar: Bar | null;
  /** Whether the text runs over neighbours, whose gridlines then do not show. */
  readonly runsOver: boolean;
  readonly place: CSSProperties;
}

/** One cell with its text, at its place. */
export function CellBox(props: CellBoxProps): ReactElement {
  const { id, column, text, side, look, isLink, table, bar, runsOver, place } = props;
  const classes = ["cell", isLink && "link", runsOver && "runs-over", look?.wrap && "wraps"];
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 1}
      className={classes.filter(Boolean).join(" ")}
      style={{ ...cellStyle(look, table, side), ...place }}
    >
      {bar && (
        <span className="bar" style={{ width: `${bar.share * 100}%`, background: bar.color }} />
      )}
      <span className="text">{text}</span>
      {table?.hasFilter && <span className="filter" aria-hidden="true" />}
    </div>
  );
}
