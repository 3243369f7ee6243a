import { makeStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { QuestionStatus } from "../session/question-status";
import { StateIcon } from "./state-icon";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

const useStyles = makeStyles({ chevron: { flexShrink: 0, alignSelf: "center" } });

interface QuestionRowProps {
  readonly id: string;
  readonly question: string;
  readonly status: QuestionStatus;
  readonly statusWords: string;
  readonly onOpen: (id: string) => void;
}

/** A question in a list, with its state in a drawing and in words. */
export function QuestionRow({ id, question, status, statusWords, onOpen }: QuestionRowProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  return (
    <li>
      <button
        type="button"
        className={layout.rowButton}
        data-focus={`question-${id}`}
        onClick={() => {
          onOpen(id);
        }}
      >
        <StateIcon status={status} />
        <span className={layout.grow}>
          <span className={layout.stack}>
            <span className={text.body}>{question}</span>
            <span className={text.caption}>{statusWords}</span>
          </span>
        </span>
        <ChevronRightRegular className={styles.chevron} fontSize={16} aria-hidden />
      </button>
    </li>
  );
}
