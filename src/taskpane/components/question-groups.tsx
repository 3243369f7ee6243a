import { grouped, type ListedQuestion } from "../session/questions-shown";
import { Fold } from "./fold";
import type { PaneProps } from "./pane-props";
import { QuestionRow } from "./question-row";
import { statusWords } from "./status-words";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

interface QuestionGroupsProps extends PaneProps {
  readonly questions: readonly ListedQuestion[];
}

/** Questions that can be answered, by group; those that lack a table folded under one heading. */
export function QuestionGroups({ questions, actions, words, today }: QuestionGroupsProps) {
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { home } = words.pane;
  const rows = (listed: readonly ListedQuestion[]) => (
    <ul className={layout.rows}>
      {listed.map(({ about, status }) => (
        <QuestionRow
          key={about.id}
          id={about.id}
          question={words.questions[about.id].short}
          status={status}
          statusWords={statusWords(status, today, words)}
          onOpen={(id) => {
            actions.view({ place: "question", id });
          }}
        />
      ))}
    </ul>
  );
  const needy = questions.filter(({ status }) => status.kind === "needs");
  return (
    <>
      {grouped(questions).map(({ group, questions: all }) => {
        const ready = all.filter(({ status }) => status.kind !== "needs");
        if (ready.length === 0) return null;
        return (
          <section key={group} className={layout.stack} aria-label={home.groups[group]}>
            <div className={layout.spread}>
              <h3 className={text.title}>{home.groups[group]}</h3>
              <span className={text.caption}>{home.ready(ready.length, all.length)}</span>
            </div>
            {rows(ready)}
          </section>
        );
      })}
      {needy.length > 0 && (
        <Fold title={home.withOneMore} caption={home.withOneMoreCount(needy.length)}>
          {rows(needy)}
        </Fold>
      )}
    </>
  );
}
