import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ProblemGroup } from "../session/problem-groups";
import type { PaneProps } from "./pane-props";
import { ProblemItem } from "./problem-item";

/** Shown before the rest is asked for. */
const FIRST = 5;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "12px" },
  },
});

interface ProblemListProps extends PaneProps {
  readonly groups: readonly ProblemGroup[];
}

/** What was met while reading one table; a long list shows its beginning first. */
export function ProblemList({ groups, ...pane }: ProblemListProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  if (groups.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {(isWhole ? groups : groups.slice(0, FIRST)).map((group) => (
          <ProblemItem key={group.key} {...pane} group={group} />
        ))}
      </ul>
      {!isWhole && groups.length > FIRST && (
        <Button
          size="small"
          style={{ alignSelf: "flex-start" }}
          onClick={() => {
            setWhole(true);
          }}
        >
          {pane.words.pane.tables.showAll(groups.length)}
        </Button>
      )}
    </>
  );
}
