import { Button, ProgressBar } from "@fluentui/react-components";
import type { ShownWords } from "../../messages/shown-words";
import type { Work } from "../session/session-state";
import type { PaneProps } from "./pane-props";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

type Running = Extract<Work, { readonly kind: "running" }>;

/** What a run is doing, in words. */
export function stepWords({ step, question }: Running, words: ShownWords): string {
  const { running } = words.pane;
  if (step === "writing") return running.writing;
  if (question === null) return running.reading;
  return running.computing(words.questions[question].title);
}

interface RunningBarProps extends PaneProps {
  readonly work: Running;
}

/** What is being done, how far it is, and Cancel. */
export function RunningBar({ work, actions, words }: RunningBarProps) {
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { running } = words.pane;
  const isWriting = work.step === "writing";
  return (
    <>
      <div className={layout.spread}>
        <span className={layout.stack}>
          <span className={text.body}>{stepWords(work, words)}</span>
          <span className={text.caption}>
            {isWriting ? running.cannotCancel : running.done(words.say.number(work.share, "share"))}
          </span>
        </span>
        <Button
          data-focus="cancel"
          disabledFocusable={isWriting}
          onClick={actions.cancel}
          style={{ flexShrink: 0 }}
        >
          {running.cancel}
        </Button>
      </div>
      <ProgressBar
        value={isWriting ? undefined : work.share}
        aria-label={running.title(work.asked.length)}
      />
    </>
  );
}
