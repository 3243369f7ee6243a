import type { Door } from "../../engine/door";
import { readWorkbookTables, type WorkbookReading } from "../../engine/read-workbook";
import type { Store } from "./store";

/** Milliseconds without a further change after which the workbook is read again. */
const QUIET = 800;

/** Reads the workbook and keeps what the session knows of it up to date. */
export interface Reader {
  /** @throws DoorError */
  readonly read: () => Promise<WorkbookReading>;
  /** Reads in the background, as soon as nothing else is under way; failing is no matter. */
  readonly refresh: () => Promise<void>;
  /** Something in the workbook changed: refreshes when it has been quiet for a moment. */
  readonly notice: () => void;
}

/** @param afterNotice what follows when a change that was noticed has been read */
export function createReader(door: Door, store: Store, afterNotice: () => Promise<void>): Reader {
  // A reading that another one, or a change of ours, has overtaken must not bring back the past.
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function read(): Promise<WorkbookReading> {
    const ticket = ++latest;
    const workbook = await readWorkbookTables(door);
    if (ticket === latest) {
      const isFirst = store.session().workbook === null;
      store.dispatch({ type: isFirst ? "opened" : "read", workbook });
    }
    return workbook;
  }

  async function refresh(): Promise<void> {
    if (store.session().work.kind !== "idle") {
      notice();
      return;
    }
    try {
      await read();
    } catch {
      // A cell is being edited, or the host is busy: the next change, or the next run, reads again.
    }
  }

  function notice(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh().then(afterNotice), QUIET);
  }

  return { read, refresh, notice };
}
