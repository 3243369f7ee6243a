import { Select } from "@fluentui/react-components";
import { useId } from "react";
import type { Across, TableMapping } from "../../tables/mapping";
import { choiceKey, withAcross } from "../session/table-cards";
import type { PaneProps } from "./pane-props";
import { useTextStyles } from "./use-text-styles";

const ACROSS: readonly Across[] = ["nothing", "periods", "groups", "indicators"];

interface WideFieldsProps extends PaneProps {
  readonly mapping: TableMapping;
}

/** What a table of indicators holds side by side; two cells of the form's grid. */
export function WideFields({ mapping, session, actions, words }: WideFieldsProps) {
  const text = useTextStyles();
  const id = useId();
  return (
    <>
      <label className={text.small} htmlFor={id}>
        {words.pane.tables.sideBySide}
      </label>
      <Select
        id={id}
        size="small"
        disabled={session.work.kind === "running"}
        value={mapping.wide?.across ?? "nothing"}
        onChange={(_, { value }) =>
          void actions.choose({ [choiceKey(mapping)]: withAcross(mapping, value as Across) })
        }
      >
        {ACROSS.map((across) => (
          <option key={across} value={across}>
            {words.tables.across[across]}
          </option>
        ))}
      </Select>
    </>
  );
}
