import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, margin: "0 -16px" },
  chevron: { flexShrink: 0, marginTop: "2px" },
  caption: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
  },
  content: { padding: "0 16px 12px 40px" },
});

interface FoldProps {
  readonly title: string;
  /** What is inside, in one line; shown while it is folded. */
  readonly caption?: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A heading that shows and hides what stands under it. */
export function Fold({ title, caption, startsOpen = false, children }: FoldProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  const content = useId();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section className={styles.fold}>
      <h3 className={text.body}>
        <button
          type="button"
          className={layout.rowButton}
          aria-expanded={isOpen}
          aria-controls={content}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Chevron className={styles.chevron} fontSize={16} aria-hidden />
          <span className={layout.stack}>
            <span className={text.title}>{title}</span>
            {!isOpen && caption && (
              <span className={mergeClasses(text.caption, styles.caption)}>{caption}</span>
            )}
          </span>
        </button>
      </h3>
      <div id={content} hidden={!isOpen} className={mergeClasses(styles.content, text.body)}>
        {isOpen && children}
      </div>
    </section>
  );
}
