import { Button, Select, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ColumnDefinition } from "../../tables/column";
import { TABLE_KINDS, type TableKind, type TableMapping } from "../../tables/mapping";
import { headersOf, namesAcross, shownColumns } from "../session/mapped-columns";
import { choiceKey, withColumn } from "../session/table-cards";
import type { PaneProps } from "./pane-props";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";
import { WideFields } from "./wide-fields";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    gap: "4px 8px",
    alignItems: "center",
  },
});

interface MappingFormProps extends PaneProps {
  readonly mapping: TableMapping;
}

/** What the table is and which of its columns mean what; a change is remembered in the workbook. */
export function MappingForm(props: MappingFormProps) {
  const { mapping, session, actions, words } = props;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const { tables } = words.pane;
  const key = choiceKey(mapping);
  const isBusy = session.work.kind === "running";
  const labels: Readonly<Record<string, string>> = words.tables.columns[mapping.as];
  const { first, more } = shownColumns(mapping);
  const across = namesAcross(mapping);
  const given = Object.entries(mapping.given ?? {}).map(
    ([id, said]) => [labels[id] ?? id, said] as const
  );
  const row = ({ id: column, required }: ColumnDefinition) => (
    <div key={column} style={{ display: "contents" }}>
      <label className={text.small} htmlFor={`${id}-${column}`}>
        {labels[column]}
        {required && ` (${tables.needed})`}
      </label>
      <Select
        id={`${id}-${column}`}
        size="small"
        disabled={isBusy}
        value={mapping.headers[column] ?? ""}
        onChange={(_, { value }) =>
          void actions.choose({ [key]: withColumn(mapping, column, value) })
        }
      >
        <option value="">{tables.notThere}</option>
        {headersOf(mapping).map((header) => (
          <option key={header}>{header}</option>
        ))}
      </Select>
    </div>
  );
  return (
    <div className={layout.stack}>
      <div className={styles.grid}>
        <label className={text.small} htmlFor={`${id}-as`}>
          {tables.isA}
        </label>
        <Select
          id={`${id}-as`}
          size="small"
          disabled={isBusy}
          value={mapping.as}
          onChange={(_, { value }) =>
            void actions.choose({ [key]: { as: value as TableKind | "ignore" } })
          }
        >
          {TABLE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.tables.names[kind]}
            </option>
          ))}
          <option value="ignore">{tables.ignore}</option>
        </Select>
        {mapping.as === "indicators" && <WideFields {...props} />}
        {first.length > 0 && (
          <>
            <strong className={text.small}>{tables.weRead}</strong>
            <strong className={text.small}>{tables.fromColumn}</strong>
          </>
        )}
        {first.map(row)}
        {isWhole && more.map(row)}
      </div>
      {mapping.wide && across.length > 0 && (
        <p className={text.caption}>{words.tables.acrossIs(mapping.wide.across, across)}</p>
      )}
      {given.length > 0 && <p className={text.caption}>{words.tables.givenIs(given)}</p>}
      {mapping.unused.length > 0 && (
        <p className={text.caption}>{words.tables.notUsed(mapping.unused)}</p>
      )}
      {!isWhole && more.length > 0 && mapping.unused.length > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={text.link}
          style={{ alignSelf: "flex-start", paddingLeft: 0 }}
          onClick={() => {
            setWhole(true);
          }}
        >
          {tables.moreColumns}
        </Button>
      )}
    </div>
  );
}
