import { Field, Select } from "@fluentui/react-components";
import type { WorkbookReading } from "../../engine/read-workbook";
import type { ScaleId } from "../../tables/scales";
import { WORD_SCALES } from "../session/scale-choice";
import type { PaneProps } from "./pane-props";

interface ScaleFieldProps extends PaneProps {
  readonly workbook: WorkbookReading;
}

/** Which published scale the words of working together belong to. */
export function ScaleField({ workbook, session, actions, words }: ScaleFieldProps) {
  const { tables } = words.pane;
  const { scale } = workbook.state;
  return (
    <Field label={tables.scale} hint={scale ? words.tables.scaleLevels[scale] : tables.scaleHint}>
      <Select
        value={scale ?? ""}
        disabled={session.work.kind === "running"}
        onChange={(_, { value }) =>
          void actions.chooseScale(value === "" ? null : (value as ScaleId))
        }
      >
        <option value="">{tables.scaleNone}</option>
        {WORD_SCALES.map((each) => (
          <option key={each} value={each}>
            {words.tables.scales[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
