import { Button } from "@fluentui/react-components";
import type { TableKind } from "../../tables/mapping";
import type { PaneProps } from "./pane-props";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

interface InvitationProps extends PaneProps {
  readonly kind: TableKind;
}

/** A table that is not there yet: what it costs, what can then be said, and a button that adds it empty. */
export function Invitation({ kind, session, actions, words }: InvitationProps) {
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { home } = words.pane;
  return (
    <div className={layout.spread}>
      <div className={layout.stack}>
        <span className={text.body}>{words.tables.names[kind]}</span>
        <span className={text.caption}>{home.invite[kind]}</span>
      </div>
      <Button
        size="small"
        data-focus={`add-${kind}`}
        aria-label={home.addTableLabel(kind)}
        disabledFocusable={session.work.kind !== "idle"}
        onClick={() => void actions.insertTemplate(kind)}
        style={{ flexShrink: 0 }}
      >
        {home.addTable}
      </Button>
    </div>
  );
}
