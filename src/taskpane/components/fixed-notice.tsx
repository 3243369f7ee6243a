import { Button } from "@fluentui/react-components";
import { Notice } from "./notice";
import type { PaneProps } from "./pane-props";

/** Says what a correction changed, with the way back. */
export function FixedNotice({ session, actions, words }: PaneProps) {
  const { fixed, work } = session;
  if (fixed === null) return null;
  return (
    <Notice
      tone="note"
      button={
        <Button
          size="small"
          data-focus="undo"
          disabledFocusable={work.kind !== "idle"}
          onClick={() => void actions.undoFix()}
        >
          {words.pane.tables.undo}
        </Button>
      }
    >
      {words.pane.tables.corrected(fixed.length)}
    </Notice>
  );
}
