import { Button } from "@fluentui/react-components";
import { doorSentence } from "../../engine/door-sentence";
import type { ShownWords } from "../../messages/shown-words";
import type { Trouble } from "../session/session-state";
import { InterruptedNotice } from "./interrupted-notice";
import { Notice } from "./notice";
import type { PaneProps } from "./pane-props";

/** Why something was not done and what to do next, in a sentence or two. */
export function troubleWords(trouble: Trouble, words: ShownWords): string {
  switch (trouble.kind) {
    case "door":
      return doorSentence(words, trouble.problem);
    case "run":
      return words.pane.runFailed;
    case "fixOutdated":
      return words.pane.fixOutdated;
  }
}

/** What went wrong, what was interrupted, what was cancelled: above everything else in a view. */
export function TroubleNotice(props: PaneProps) {
  const { session, actions, words } = props;
  const { trouble, workbook, wasCancelled } = session;
  if (trouble !== null) {
    const isOpen = workbook !== null;
    return (
      <Notice
        tone="warning"
        isUrgent
        button={
          <Button
            size="small"
            data-focus="trouble"
            onClick={isOpen ? actions.dismissTrouble : () => void actions.open()}
          >
            {isOpen ? words.pane.dismiss : words.pane.readAgain}
          </Button>
        }
      >
        {troubleWords(trouble, words)}
      </Notice>
    );
  }
  if (wasCancelled) return <Notice tone="note">{words.pane.cancelled}</Notice>;
  return <InterruptedNotice {...props} />;
}
