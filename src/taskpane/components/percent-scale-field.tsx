import { Field, Select } from "@fluentui/react-components";
import type { WorkbookReading } from "../../engine/read-workbook";
import type { ValueScale } from "../../tables/indicator-records";
import type { TableMapping } from "../../tables/mapping";
import { VALUE_SCALES, chosenPercentScale, withPercentScale } from "../session/percent-choice";
import { choiceKey } from "../session/table-cards";
import type { PaneProps } from "./pane-props";

interface PercentScaleFieldProps extends PaneProps {
  readonly workbook: WorkbookReading;
  readonly mapping: TableMapping;
}

/** How the values of a table are written, where nothing in the table says it for certain. */
export function PercentScaleField({
  workbook,
  mapping,
  session,
  actions,
  words,
}: PercentScaleFieldProps) {
  const { tables } = words.pane;
  return (
    <Field label={tables.percentScale} hint={tables.percentScaleHint}>
      <Select
        size="small"
        value={chosenPercentScale(workbook, mapping) ?? ""}
        disabled={session.work.kind === "running"}
        onChange={(_, { value }) => {
          const scale = value === "" ? null : (value as ValueScale);
          void actions.choose({ [choiceKey(mapping)]: withPercentScale(workbook, mapping, scale) });
        }}
      >
        <option value="">{tables.percentScaleNone}</option>
        {VALUE_SCALES.map((scale) => (
          <option key={scale} value={scale}>
            {tables.percentScales[scale]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
