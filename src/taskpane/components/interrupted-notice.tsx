import { Button } from "@fluentui/react-components";
import type { ShownWords } from "../../messages/shown-words";
import { Notice } from "./notice";
import type { PaneProps } from "./pane-props";

/** The questions whose sheets a run was writing, also those of the sheets for the backbone. */
function questionsOf(sheets: readonly string[], { questions }: ShownWords): readonly string[] {
  return Object.keys(questions).filter((id) =>
    sheets.some((sheet) => sheet === id || sheet.startsWith(`${id}_`))
  );
}

/** What became of a run that was interrupted, or a run that somebody else may have under way. */
export function InterruptedNotice({ session, actions, words }: PaneProps) {
  const { workbook, mending, work } = session;
  const pending = workbook?.state.pending ?? null;
  if (work.kind === "running") return null;
  const sheets = mending?.kind === "putBack" ? mending.analyses : pending?.analyses;
  if (sheets === undefined) return null;
  const asked = questionsOf(sheets, words);
  const titles = asked.map((id) => words.questions[id].title);
  const { repaired, interrupted, underWay, runAgainNow, putBackNow } = words.pane;
  if (mending === null && pending?.undo) {
    return (
      <Notice
        tone="warning"
        button={
          <Button size="small" data-focus="trouble" onClick={() => void actions.putBack()}>
            {putBackNow}
          </Button>
        }
      >
        {underWay(titles)}
      </Notice>
    );
  }
  return (
    <Notice
      tone={mending?.kind === "putBack" ? "note" : "warning"}
      button={
        <Button size="small" data-focus="trouble" onClick={() => void actions.answer(asked)}>
          {runAgainNow}
        </Button>
      }
    >
      {mending?.kind === "putBack" ? repaired(titles) : interrupted(titles)}
    </Notice>
  );
}
