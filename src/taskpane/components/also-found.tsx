import { Button } from "@fluentui/react-components";
import { sheetAddress } from "../../cells/address";
import type { WorkbookReading } from "../../engine/read-workbook";
import type { TableMapping } from "../../tables/mapping";
import { readInstead } from "../session/table-cards";
import type { PaneProps } from "./pane-props";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

interface AlsoFoundProps extends PaneProps {
  readonly workbook: WorkbookReading;
  readonly mappings: readonly TableMapping[];
}

/** Tables that look like something and are not read, each with a button that reads it. */
export function AlsoFound({ workbook, mappings, session, actions, words }: AlsoFoundProps) {
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { tables } = words.pane;
  if (mappings.length === 0) return null;
  return (
    <section className={layout.loose}>
      <h3 className={text.title}>{tables.alsoFound}</h3>
      {mappings.map((mapping) => {
        const address = sheetAddress(mapping.where);
        const name = words.tables.names[mapping.as];
        return (
          <div key={address} className={layout.spread}>
            <span className={layout.stack}>
              <span className={text.body}>
                {mapping.confidence === "unsure"
                  ? `${words.tables.confidence.unsure}: ${name}`
                  : name}
              </span>
              <span className={text.caption}>{address}</span>
            </span>
            <Button
              size="small"
              disabledFocusable={session.work.kind !== "idle"}
              aria-label={`${tables.readThis}: ${address}`}
              onClick={() => void actions.choose(readInstead(workbook, mapping))}
            >
              {tables.readThis}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
