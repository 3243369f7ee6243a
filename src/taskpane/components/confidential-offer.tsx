import { Button } from "@fluentui/react-components";
import { AudienceChoice } from "./audience-choice";
import { Notice } from "./notice";
import type { PaneProps } from "./pane-props";

/**
 * After the first result: who opens this file? Afterwards, where others do: the sheets for the backbone only, in a
 * workbook of their own.
 */
export function ConfidentialOffer(props: PaneProps) {
  const { session, actions, words } = props;
  const { workbook, confidential } = session;
  if (workbook === null) return null;
  const { audience, runs } = workbook.state;
  if (audience === null) return Object.keys(runs).length > 0 ? <AudienceChoice {...props} /> : null;
  if (confidential.length === 0) return null;
  return (
    <Notice
      tone="note"
      button={
        <Button
          size="small"
          data-focus="backbone-workbook"
          onClick={() => void actions.openBackboneWorkbook()}
        >
          {words.pane.audience.openNew(confidential.length)}
        </Button>
      }
    >
      {words.pane.audience.offer(confidential.length)}
    </Notice>
  );
}
