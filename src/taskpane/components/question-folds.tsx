import { Button } from "@fluentui/react-components";
import type { About } from "../../analyses/analysis";
import { leftOutLines } from "../../engine/left-out";
import { shownWordsOf } from "../../messages/shown-words";
import { sheetLanguage } from "../session/job-request";
import { Fold } from "./fold";
import { OptionsForm } from "./options-form";
import type { PaneProps } from "./pane-props";
import { useLayoutStyles } from "./use-layout-styles";

interface QuestionFoldsProps extends PaneProps {
  readonly about: About;
}

/** How it is worked out, how it should be counted, and what was left out: folded, with the gist in words. */
export function QuestionFolds(props: QuestionFoldsProps) {
  const { about, session, actions, words } = props;
  const layout = useLayoutStyles();
  const { question } = words.pane;
  const { workbook } = session;
  const notes = session.answers[about.id]?.notes ?? [];
  const sheetWords = shownWordsOf(sheetLanguage(session));
  const method = notes.find(({ heading }) => heading === sheetWords.common.howWorkedOut);
  const leftOut = workbook ? leftOutLines(workbook.reading, words) : [];
  return (
    <div>
      {method && (
        <Fold title={question.workedOut} caption={question.workedOutHint}>
          <div className={layout.loose}>
            <div className={layout.loose} lang={sheetLanguage(session)}>
              {method.lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </div>
            <Button
              size="small"
              style={{ alignSelf: "flex-start" }}
              onClick={() => void actions.goToAnswer(about.id)}
            >
              {question.readMethod}
            </Button>
          </div>
        </Fold>
      )}
      <Fold
        title={question.counted}
        caption={question.counting[about.id]?.(session.options[about.id] ?? {})}
      >
        <OptionsForm {...props} />
      </Fold>
      <Fold
        title={question.leftOut}
        caption={leftOut.length === 0 ? question.nothingLeftOut : leftOut[0]}
      >
        <div className={layout.stack}>
          {leftOut.length === 0
            ? question.nothingLeftOut
            : leftOut.map((line) => <span key={line}>{line}</span>)}
        </div>
      </Fold>
    </div>
  );
}
