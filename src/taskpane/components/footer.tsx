import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { registry } from "../../engine/registry";
import { questionStatus } from "../session/question-status";
import { listQuestions } from "../session/questions-shown";
import type { PaneProps } from "./pane-props";
import { RunningBar } from "./running-bar";
import { useTextStyles } from "./use-text-styles";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    minHeight: "72px",
    boxSizing: "border-box",
    padding: "12px 16px",
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    gap: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", gap: "8px", "& > :first-child": { flexGrow: 1 } },
  centred: { textAlign: "center" },
});

/** The one main button of the view, always at the bottom; while a run is under way, how far it is. */
export function Footer(props: PaneProps) {
  const styles = useStyles();
  const content = contentOf(props);
  return content === null ? null : <footer className={styles.footer}>{content}</footer>;
}

function contentOf(props: PaneProps): ReactNode {
  const { session } = props;
  const { work, view, workbook } = session;
  if (work.kind === "running") return <RunningBar {...props} work={work} />;
  if (workbook === null || workbook.reading.counts.length === 0) return null;
  switch (view.place) {
    case "questions":
      return <AnswerAll {...props} />;
    case "question":
      return <AnswerOne {...props} id={view.id} />;
    case "tables":
      return <LooksRight {...props} />;
    case "settings":
      return null;
  }
}

function AnswerAll({ session, actions, words }: PaneProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { home } = words.pane;
  const { workbook } = session;
  if (workbook === null) return null;
  const ready = listQuestions(workbook).filter(({ status }) => status.kind !== "needs");
  const stale = ready.filter(({ status }) => !(status.kind === "answered" && status.isCurrent));
  if (ready.length === 0) return null;
  const asked = stale.length > 0 ? stale : ready;
  return (
    <>
      <Button
        appearance="primary"
        data-focus="main"
        disabledFocusable={session.work.kind !== "idle"}
        onClick={() => void actions.answer(asked.map(({ about }) => about.id))}
      >
        {stale.length > 0 ? home.answer(stale.length) : home.answerAgain(ready.length)}
      </Button>
      <span className={`${text.caption} ${styles.centred}`}>{home.writes(asked.length)}</span>
    </>
  );
}

function AnswerOne({ id, session, actions, words }: PaneProps & { readonly id: string }) {
  const styles = useStyles();
  const { question } = words.pane;
  const { workbook } = session;
  const about = registry.find((entry) => entry.about.id === id)?.about;
  if (workbook === null || about === undefined) return null;
  const status = questionStatus(about, workbook);
  const isBusy = session.work.kind !== "idle";
  const isCurrent = status.kind === "answered" && status.isCurrent;
  const run = () => void actions.answer([id]);
  if (status.kind !== "answered") {
    return (
      <Button
        appearance="primary"
        data-focus="main"
        disabledFocusable={isBusy || status.kind === "needs"}
        onClick={run}
      >
        {question.answer}
      </Button>
    );
  }
  return (
    <div className={styles.buttons}>
      <Button
        appearance={isCurrent ? "primary" : "secondary"}
        data-focus="main"
        onClick={() => void actions.goToAnswer(id)}
      >
        {question.goToSheet}
      </Button>
      <Button
        appearance={isCurrent ? "secondary" : "primary"}
        data-focus="again"
        disabledFocusable={isBusy}
        onClick={run}
      >
        {question.again}
      </Button>
    </div>
  );
}

function LooksRight({ actions, words }: PaneProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <Button
        appearance="primary"
        data-focus="main"
        onClick={() => {
          actions.view({ place: "questions" });
        }}
      >
        {words.pane.tables.looksRight}
      </Button>
      <span className={`${text.caption} ${styles.centred}`}>{words.pane.tables.footer}</span>
    </>
  );
}
