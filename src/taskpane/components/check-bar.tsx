import { Button } from "@fluentui/react-components";
import { isToCheck, type ProblemGroup } from "../session/problem-groups";
import { Notice } from "./notice";
import type { PaneProps } from "./pane-props";
import { useTextStyles } from "./use-text-styles";

interface CheckBarProps extends Pick<PaneProps, "actions" | "words"> {
  readonly problems: readonly ProblemGroup[];
}

/** "3 things to check in Ties", with the way there. */
export function CheckBar({ problems, actions, words }: CheckBarProps) {
  const { home } = words.pane;
  const text = useTextStyles();
  const toCheck = problems.filter(isToCheck);
  if (toCheck.length === 0) return null;
  const kinds = [...new Set(toCheck.map(({ first }) => first.table))];
  return (
    <Notice
      tone="warning"
      button={
        <Button
          size="small"
          appearance="transparent"
          className={text.link}
          data-focus="check"
          aria-label={home.checkLabel(toCheck.length)}
          onClick={() => {
            actions.view({ place: "tables" });
          }}
        >
          {home.check}
        </Button>
      }
    >
      <strong>{home.thingsToCheck(toCheck.length)}</strong>
      {home.inTables(kinds)}
    </Notice>
  );
}
