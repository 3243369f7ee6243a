import type { CellRange } from "../../cells/address";
import type { Sheet, Workbook } from "../../workbook/model";
import { clearCells } from "../host/cells/clear-cells";
import { writeValues } from "../host/cells/write-cells";
import { createHost, type Host } from "../host/host";
import { HostError, type HostErrorCode } from "../host/host-error";
import { sheetById, type OpenWorkbook } from "../host/open-workbook";
import { activate, select } from "../host/selection";
import { placeOf } from "./place";
import { undoHistory } from "./undo-history";

/** Something to say to the person at the screen. */
export type Notice =
  | { readonly kind: "refused"; readonly code: HostErrorCode }
  | { readonly kind: "noSuchPlace"; readonly place: string }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "notOpened"; readonly sentence: string }
  | { readonly kind: "undone" };

/** What of an open workbook the page follows. */
export interface View {
  /** Counts everything that happens. */
  readonly moment: number;
  /** Counts changes of the workbook itself. */
  readonly revision: number;
  readonly isSaved: boolean;
  readonly notice: Notice | null;
}

/** One open workbook on the page: the host that answers the pane, and what the person at the screen does. */
export interface Session {
  readonly host: Host;
  readonly view: () => View;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes what the host pretends, and draws the page for it. */
  pretend(change: (host: Host) => void): void;
  showPane(isShown: boolean): void;
  /** As long as a cell is edited Excel answers no add-in; returns how to end that. */
  holdForEdit(): () => void;
  say(notice: Notice | null): void;
  saved(name: string): void;
  activeSheet(): Sheet;
  activate(sheet: Sheet): void;
  select(range: CellRange): void;
  /** Goes to "Partners!B7", "B7" or a name. */
  goTo(place: string): void;
  /** Types a text into a cell; false where Excel would refuse it. */
  type(row: number, column: number, text: string): boolean;
  clear(range: CellRange): void;
  /** Changes the workbook as somebody; says so where it is refused. */
  edit(editor: "person" | "coAuthor", change: (open: OpenWorkbook) => void): boolean;
  undo(): void;
}

/** Opens a workbook on the page. */
export function openSession(workbook: Workbook): Session {
  const own = createHost(workbook);
  const { open } = own;
  const history = undoHistory(own);
  const listeners = new Set<() => void>();
  let view: View = { moment: 0, revision: 0, isSaved: true, notice: null };
  let isTelling = false;

  function tell(): void {
    isTelling = false;
    for (const listener of listeners) listener();
  }

  /** What the person does shows at once, so that the next key finds it done. */
  function change(part: Partial<View>): void {
    view = { ...view, ...part, moment: view.moment + 1 };
    tell();
  }

  /** A run answers many requests a frame; the page is drawn once for them. */
  function changeSoon(part: Partial<View>): void {
    view = { ...view, ...part, moment: view.moment + 1 };
    if (isTelling) return;
    isTelling = true;
    requestAnimationFrame(() => {
      if (isTelling) tell();
    });
  }

  own.onChanged(() => {
    history.changed();
    changeSoon({ revision: view.revision + 1, isSaved: false });
  });

  const host: Host = {
    ...own,
    async send(text) {
      const reply = await own.send(text);
      changeSoon({});
      return reply;
    },
  };

  function activeSheet(): Sheet {
    const sheet = sheetById(open, open.activeSheetId) ?? workbook.sheets[0];
    return sheet;
  }

  function edit(editor: "person" | "coAuthor", make: (open: OpenWorkbook) => void): boolean {
    history.endStep();
    try {
      own.edit(editor, make);
      change({ notice: null });
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      change({ notice: { kind: "refused", code: error.code } });
      return false;
    } finally {
      history.endStep();
    }
  }

  return {
    host,
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pretend(make) {
      make(own);
      change({});
    },
    showPane(isShown) {
      open.paneState = isShown ? "Visible" : "Background";
      change({});
    },
    say: (notice) => change({ notice }),
    saved: (name) => change({ isSaved: true, notice: { kind: "saved", name } }),
    holdForEdit() {
      const { pretences } = own;
      const before = pretences.cellBeingEdited;
      pretences.cellBeingEdited = true;
      return () => {
        pretences.cellBeingEdited = before;
      };
    },
    activeSheet,
    activate: (sheet) => void edit("person", () => activate(open, sheet)),
    select: (range) => void edit("person", () => select(open, activeSheet(), range)),
    goTo(place) {
      const found = placeOf(open, place);
      if (!found) change({ notice: { kind: "noSuchPlace", place } });
      else edit("person", () => select(open, found.sheet, found.range));
    },
    type(row, column, text) {
      const range = { top: row, left: column, rows: 1, columns: 1 };
      return edit("person", () => {
        if (open.readOnly) throw new HostError("AccessDenied");
        writeValues(open, activeSheet(), range, text);
      });
    },
    clear: (range) => void edit("person", () => clearCells(open, activeSheet(), range, "Contents")),
    edit,
    undo() {
      if (history.undo()) change({ notice: { kind: "undone" } });
    },
  };
}
