import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { groupProblems, isToCheck } from "../session/problem-groups";
import { announcement } from "./announcement";
import { Footer } from "./footer";
import type { PaneProps } from "./pane-props";
import { QuestionPage } from "./question-page";
import { QuestionsView } from "./questions-view";
import { SettingsView } from "./settings-view";
import { TabList, type Place } from "./tab-list";
import { TablesView } from "./tables-view";
import { TroubleNotice } from "./trouble-notice";
import { useKeptFocus } from "./use-kept-focus";
import { useLayoutStyles } from "./use-layout-styles";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: "300px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    // Long choices are cut, not the pane made wider.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
  place: { flexGrow: 1, overflowY: "auto", overflowX: "hidden" },
  trouble: { padding: "12px 16px 0", ":empty": { display: "none" } },
});

function View(props: PaneProps) {
  const { view } = props.session;
  switch (view.place) {
    case "questions":
      return <QuestionsView {...props} />;
    case "question":
      return <QuestionPage key={view.id} {...props} id={view.id} />;
    case "tables":
      return <TablesView {...props} />;
    case "settings":
      return <SettingsView {...props} />;
  }
}

/** The whole pane: three places, what went wrong, the view and its one main button. */
export function Pane(props: PaneProps) {
  const { session, actions, words } = props;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const root = useRef<HTMLDivElement>(null);
  const { view, workbook } = session;
  const place: Place = view.place === "question" ? "questions" : view.place;
  const keptFocus = useKeptFocus(root, view.place === "question" ? view.id : view.place);
  const toCheck = workbook ? groupProblems(workbook.reading).filter(isToCheck).length : 0;
  const { places, placesLabel, home, name } = words.pane;
  return (
    <div ref={root} className={styles.pane} lang={session.language} {...keptFocus}>
      <h1 className={layout.unseen}>{name}</h1>
      <TabList
        chosen={place}
        label={placesLabel}
        names={places}
        toCheck={toCheck}
        toCheckWords={home.thingsToCheck(toCheck)}
        onChoose={(chosen) => {
          actions.view({ place: chosen });
        }}
      />
      <main className={styles.place}>
        <div id="place" role="tabpanel" aria-labelledby={`tab-${place}`}>
          <div className={styles.trouble}>
            <TroubleNotice {...props} />
          </div>
          <View {...props} />
        </div>
      </main>
      <Footer {...props} />
      <div role="status" className={layout.unseen}>
        {announcement(session, words)}
      </div>
    </div>
  );
}
