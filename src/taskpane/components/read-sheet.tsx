import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookReading } from "../../engine/read-workbook";
import { TABLE_KINDS, type TableKind } from "../../tables/mapping";
import { readSheetAs, sheetsNotRead } from "../session/sheets-not-read";
import type { PaneProps } from "./pane-props";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

interface ReadSheetProps extends PaneProps {
  readonly workbook: WorkbookReading;
  readonly title: string;
}

/** Sheets on which nothing was recognised, with a way to say what one of them holds. */
export function ReadSheet({ workbook, title, session, actions, words }: ReadSheetProps) {
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const sheets = sheetsNotRead(workbook);
  const [sheet, setSheet] = useState<string>();
  const [kind, setKind] = useState<TableKind>("ties");
  const { tables } = words.pane;
  const chosen = sheet !== undefined && sheets.includes(sheet) ? sheet : sheets[0];
  if (chosen === undefined) return null;
  return (
    <section className={`${layout.stack} ${layout.separated}`}>
      <p className={text.body}>{title}</p>
      <div className={layout.line}>
        <Select
          size="small"
          aria-label={tables.readSheet}
          value={chosen}
          onChange={(_, { value }) => {
            setSheet(value);
          }}
        >
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
        <span className={text.body}>{tables.readSheetAs}</span>
        <Select
          size="small"
          aria-label={tables.isA}
          value={kind}
          onChange={(_, { value }) => {
            setKind(value as TableKind);
          }}
        >
          {TABLE_KINDS.map((each) => (
            <option key={each} value={each}>
              {words.tables.names[each]}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          disabledFocusable={session.work.kind !== "idle"}
          onClick={() => void actions.choose(readSheetAs(workbook, chosen, kind))}
        >
          {tables.read}
        </Button>
      </div>
    </section>
  );
}
