import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular, WarningRegular, WrenchRegular } from "@fluentui/react-icons";
import type { ProblemGroup } from "../session/problem-groups";
import type { PaneProps } from "./pane-props";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

const useStyles = makeStyles({
  item: { display: "flex", gap: "8px" },
  icon: { flexShrink: 0, marginTop: "1px" },
  warning: { flexShrink: 0, marginTop: "1px", color: tokens.colorStatusWarningForeground3 },
});

interface ProblemItemProps extends PaneProps {
  readonly group: ProblemGroup;
}

/** What was found and what it does, where it stands, the correction if there is one, and the way to the cell. */
export function ProblemItem({ group, session, actions, words }: ProblemItemProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { first, cells, fix } = group;
  const { tables } = words.pane;
  const isWarning = first.severity !== "note";
  const Icon = isWarning ? WarningRegular : InfoRegular;
  const target = cells[0] ?? first.where;
  const place = cells.length === 0 ? first.where : tables.where(cells[0], cells.length - 1);
  return (
    <li className={styles.item}>
      <Icon className={isWarning ? styles.warning : styles.icon} fontSize={16} aria-hidden />
      <div className={layout.stack}>
        <p className={text.small}>{words.problems[first.code](first)}</p>
        <p className={text.caption}>
          {place} · {tables.severity[first.severity]}
        </p>
        <div className={layout.line}>
          {fix && (
            <Button
              size="small"
              icon={<WrenchRegular />}
              data-focus={`fix-${group.key}`}
              disabledFocusable={session.work.kind !== "idle"}
              aria-label={tables.correctLabel(fix.cells.length, String(fix.cells[0].value))}
              onClick={() => void actions.fix(group)}
            >
              {tables.correct(fix.cells.length)}
            </Button>
          )}
          <Button
            size="small"
            appearance={fix ? "transparent" : "secondary"}
            className={fix ? text.link : undefined}
            data-focus={`go-${group.key}`}
            aria-label={tables.goToCellLabel(target)}
            onClick={() => void actions.goTo(target)}
          >
            {cells.length === 0 ? tables.goToTable : tables.goToCell}
          </Button>
        </div>
      </div>
    </li>
  );
}
