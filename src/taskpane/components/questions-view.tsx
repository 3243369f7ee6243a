import { Button, Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { foundTables, matchingPartners } from "../session/found-tables";
import { groupProblems } from "../session/problem-groups";
import { invitedTable, listQuestions, matching } from "../session/questions-shown";
import { CheckBar } from "./check-bar";
import { ConfidentialOffer } from "./confidential-offer";
import { FirstRun } from "./first-run";
import { Heading } from "./heading";
import { Invitation } from "./invitation";
import { Notice } from "./notice";
import type { PaneProps } from "./pane-props";
import { PartnerMatches } from "./partner-matches";
import { QuestionGroups } from "./question-groups";
import { Skeleton } from "./skeleton";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

/** Home: what was found, what to check, and the questions. */
export function QuestionsView(props: PaneProps) {
  const { session, actions, words } = props;
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { home } = words.pane;
  const { workbook, search } = session;
  if (workbook === null) return <Skeleton label={words.pane.opening} />;
  if (workbook.reading.counts.length === 0) return <FirstRun {...props} workbook={workbook} />;
  const questions = matching(listQuestions(workbook), search, words);
  const partners = matchingPartners(workbook, search);
  const invited = invitedTable(workbook);
  return (
    <div className={layout.view}>
      <Heading>{words.tables.found(foundTables(workbook))}</Heading>
      <CheckBar problems={groupProblems(workbook.reading)} actions={actions} words={words} />
      {session.sample.length > 0 && (
        <Notice
          tone="note"
          button={
            <Button size="small" onClick={() => void actions.removeSample()}>
              {home.sampleRemove}
            </Button>
          }
        >
          {home.sampleHere}
        </Notice>
      )}
      <Input
        type="search"
        value={search}
        placeholder={home.search}
        aria-label={home.search}
        data-focus="search"
        contentBefore={<SearchRegular aria-hidden />}
        onChange={(_, { value }) => {
          actions.search(value);
        }}
      />
      <QuestionGroups {...props} questions={questions} />
      <PartnerMatches partners={partners} actions={actions} words={words} />
      {questions.length === 0 && partners.length === 0 && (
        <p className={text.body}>{home.noMatch(search)}</p>
      )}
      {search === "" && <ConfidentialOffer {...props} />}
      {search === "" && invited !== null && (
        <section className={layout.loose}>
          <h3 className={text.title}>{home.invitation}</h3>
          <Invitation {...props} kind={invited} />
        </section>
      )}
    </div>
  );
}
