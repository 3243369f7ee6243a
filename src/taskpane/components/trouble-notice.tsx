import { Button } from "@fluentui/react-components";
import { doorSentence } from "../../engine/door-sentence";
import type { Words } from "../../messages/words";
import type { Trouble } from "../session/session-state";
import { Notice } from "./notice";
import type { PaneProps } from "./pane-props";

/** Why something was not done and what to do next, in a sentence or two. */
export function troubleWords(trouble: Trouble, words: Words): string {
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
export function TroubleNotice({ session, actions, words }: PaneProps) {
  const { trouble, workbook, wasCancelled, work } = session;
  const pending = workbook?.state.pending ?? null;
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
  if (pending === null || work.kind === "running") return null;
  const titles = pending.analyses.flatMap((id) => words.questions[id]?.title ?? []);
  return (
    <Notice
      tone="warning"
      button={
        <Button size="small" onClick={() => void actions.answer(pending.analyses)}>
          {words.pane.runAgainNow}
        </Button>
      }
    >
      {words.pane.interrupted(titles)}
    </Notice>
  );
}
