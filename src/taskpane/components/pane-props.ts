import type { ShownWords } from "../../messages/shown-words";
import type { Actions } from "../session/actions";
import type { Session } from "../session/session-state";

/** What every view is a function of. */
export interface PaneProps {
  readonly session: Session;
  readonly actions: Actions;
  /** In the pane's language. */
  readonly words: ShownWords;
  /** The local day, as "2026-11-17". */
  readonly today: string;
  readonly isDark: boolean;
}
