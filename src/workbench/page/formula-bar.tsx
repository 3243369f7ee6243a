import { useState, type ReactElement } from "react";
import { rangeAddress } from "../../cells/address";
import { cellAt } from "../../workbook/model";
import { editedText } from "./grid/cell-text";
import { focusGrid } from "./grid/use-grid-input";
import type { Editing } from "./grid/use-editing";
import type { Session } from "./session";
import type { PageWords } from "./words";

interface FormulaBarProps {
  readonly session: Session;
  readonly editing: Editing;
  readonly words: PageWords;
}

/** The name box and what the active cell holds. */
export function FormulaBar({ session, editing, words }: FormulaBarProps): ReactElement {
  const { selection } = session.host.open;
  const active = { row: selection.top, column: selection.left };
  const cell = cellAt(session.activeSheet(), active.row, active.column);
  const { edited } = editing;
  return (
    <div className="formula-bar">
      <NameBox session={session} label={words.workbench.nameBox} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        className="formula"
        aria-label={words.workbench.formulaBar}
        value={edited?.text ?? (cell ? editedText(cell) : "")}
        onFocus={() => edited ?? editing.begin(active, "bar")}
        onChange={(event) => editing.change(event.target.value)}
        onBlur={() => {
          if (edited?.where === "bar" && !editing.enter()) editing.cancel();
        }}
        onKeyDown={({ key }) => {
          if (key !== "Enter" && key !== "Escape") return;
          if (key === "Escape") editing.cancel();
          else if (!editing.enter()) return;
          focusGrid(document);
        }}
      />
    </div>
  );
}

/** Shows the selected cells, and goes to what is typed into it. */
function NameBox({ session, label }: { session: Session; label: string }): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const { open } = session.host;
  return (
    <input
      className="name-box"
      aria-label={label}
      value={typed ?? rangeAddress({ ...open.selection })}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={({ key }) => {
        if (key === "Enter" && typed !== null) session.goTo(typed);
        if (key === "Enter" || key === "Escape") {
          setTyped(null);
          focusGrid(document);
        }
      }}
    />
  );
}
