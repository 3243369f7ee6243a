import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTextStyles } from "./use-text-styles";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 12px",
    borderRadius: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  words: {
    display: "flex",
    flexGrow: 1,
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    minWidth: 0,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
});

interface NoticeProps {
  readonly tone: "warning" | "note";
  /** Interrupts a screen reader; for what went wrong. */
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
  readonly button?: ReactNode;
}

/** One sentence that stands out, with what to do about it. */
export function Notice({ tone, isUrgent, children, button }: NoticeProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const Icon = tone === "warning" ? WarningRegular : InfoRegular;
  return (
    <div
      className={mergeClasses(styles.notice, tone === "warning" && styles.warning)}
      role={isUrgent ? "alert" : undefined}
    >
      <Icon className={styles.icon} fontSize={16} aria-hidden />
      <div className={mergeClasses(styles.words, text.body)}>
        <span>{children}</span>
        {button}
      </div>
    </div>
  );
}
