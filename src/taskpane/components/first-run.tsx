import { Button } from "@fluentui/react-components";
import type { WorkbookReading } from "../../engine/read-workbook";
import { Heading } from "./heading";
import { Invitation } from "./invitation";
import type { PaneProps } from "./pane-props";
import { ReadSheet } from "./read-sheet";
import { TablePicture } from "./table-picture";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

interface FirstRunProps extends PaneProps {
  readonly workbook: WorkbookReading;
}

/** A workbook in which no table is recognised yet: the sample, or one empty table to begin with. */
export function FirstRun(props: FirstRunProps) {
  const { session, actions, words } = props;
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { firstRun } = words.pane;
  return (
    <div className={layout.view}>
      <TablePicture />
      <Heading size="headline">{firstRun.title}</Heading>
      <p className={text.body}>{firstRun.text}</p>
      <Button
        appearance="primary"
        data-focus="sample"
        disabledFocusable={session.work.kind !== "idle"}
        onClick={() => void actions.insertSample()}
      >
        {firstRun.sample}
      </Button>
      <p className={text.caption}>{firstRun.sampleHint}</p>
      <section className={`${layout.loose} ${layout.separated}`}>
        <div className={layout.stack}>
          <h3 className={text.title}>{firstRun.own}</h3>
          <p className={text.caption}>{firstRun.ownHint}</p>
        </div>
        <Invitation {...props} kind="ties" />
        <Invitation {...props} kind="partners" />
      </section>
      <ReadSheet {...props} title={firstRun.pick} />
      <p className={text.caption}>{firstRun.elsewhere}</p>
      <p className={text.caption}>{firstRun.private}</p>
    </div>
  );
}
