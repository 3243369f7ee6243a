import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { registry } from "../../engine/registry";
import { shownWordsOf } from "../../messages/shown-words";
import { sheetLanguage } from "../session/job-request";
import { questionStatus } from "../session/question-status";
import { AnswerChart } from "./answer-chart";
import { ConfidentialOffer } from "./confidential-offer";
import { Heading } from "./heading";
import { Invitation } from "./invitation";
import type { PaneProps } from "./pane-props";
import { QuestionFolds } from "./question-folds";
import { Skeleton } from "./skeleton";
import { StateIcon } from "./state-icon";
import { statusWords } from "./status-words";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

interface QuestionPageProps extends PaneProps {
  readonly id: string;
}

/** One question: what was answered, one chart, how, and what can be counted otherwise. */
export function QuestionPage(props: QuestionPageProps) {
  const { id, session, actions, words, today, isDark } = props;
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { workbook } = session;
  const about = registry.find((entry) => entry.about.id === id)?.about;
  if (workbook === null || about === undefined) return <Skeleton label={words.pane.opening} />;
  const status = questionStatus(about, workbook);
  const answer = session.answers[id];
  const refusal = session.refusals[id];
  const [headline, ...sentences] = answer?.sentences ?? [];
  return (
    <div className={layout.view}>
      <Button
        appearance="transparent"
        size="small"
        className={text.link}
        icon={<ArrowLeftRegular />}
        style={{ alignSelf: "flex-start", paddingLeft: 0, minWidth: 0 }}
        onClick={() => {
          actions.view({ place: "questions" });
        }}
      >
        {words.pane.question.back}
      </Button>
      <div className={layout.stack}>
        <Heading size="title">{words.questions[id].question}</Heading>
        <span className={layout.line}>
          <StateIcon status={status} />
          <span className={mergeClasses(text.caption, layout.grow)}>
            {statusWords(status, today, words)}
          </span>
        </span>
      </div>
      {answer && (
        <div className={layout.loose} lang={sheetLanguage(session)}>
          <p className={text.headline}>{headline}</p>
          {sentences.slice(0, 2).map((sentence) => (
            <p key={sentence} className={text.body}>
              {sentence}
            </p>
          ))}
          <AnswerChart
            answer={answer}
            number={shownWordsOf(sheetLanguage(session)).say.number}
            isDark={isDark}
          />
        </div>
      )}
      {refusal && <p className={text.body}>{words.common.notRun(refusal)}</p>}
      {status.kind === "needs" &&
        status.missing.map((kind) => <Invitation key={kind} {...props} kind={kind} />)}
      {answer && <ConfidentialOffer {...props} />}
      <QuestionFolds {...props} about={about} />
    </div>
  );
}
