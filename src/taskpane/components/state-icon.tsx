import { makeStyles, tokens } from "@fluentui/react-components";
import type { QuestionStatus } from "../session/question-status";

const useStyles = makeStyles({
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorBrandForeground1 },
  needs: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3 },
});

const TICK = "M4.8 8.2l2.2 2.2 4.2-4.6";

/** The state of a question as a drawing; its words always stand beside it. */
export function StateIcon({ status }: { readonly status: QuestionStatus }) {
  const styles = useStyles();
  const isAnswered = status.kind === "answered";
  const isCurrent = isAnswered && status.isCurrent;
  return (
    <svg
      className={status.kind === "needs" ? styles.needs : styles.icon}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      aria-hidden
    >
      <circle
        cx="8"
        cy="8"
        r="6.9"
        fill={isCurrent ? "currentColor" : "none"}
        strokeDasharray={status.kind === "needs" ? "2.4 1.9" : undefined}
      />
      {status.kind === "more" && <path d="M1.1 8a6.9 6.9 0 0 0 13.8 0z" fill="currentColor" />}
      {isAnswered && (
        <path
          d={TICK}
          strokeWidth="1.5"
          stroke={isCurrent ? tokens.colorNeutralBackground1 : "currentColor"}
        />
      )}
    </svg>
  );
}
