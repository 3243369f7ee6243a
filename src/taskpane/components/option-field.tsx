import { Field, Input, Select } from "@fluentui/react-components";
import type { OptionDeclaration, OptionValue } from "../../analyses/options";
import type { OptionWords } from "../../messages/en/pane";
import type { ShownWords } from "../../messages/shown-words";
import { NumberField } from "./number-field";

interface OptionFieldProps {
  readonly declaration: OptionDeclaration;
  readonly value: OptionValue;
  /** For relations and partners: what the workbook has. */
  readonly names: readonly string[];
  readonly optionWords: OptionWords;
  readonly words: ShownWords;
  readonly onChange: (value: OptionValue) => void;
}

/** The control of one option, by its kind. */
export function OptionField(props: OptionFieldProps) {
  const { declaration, value, names, optionWords, words, onChange } = props;
  const { label, hint, choices } = optionWords;
  switch (declaration.kind) {
    case "choice":
      return (
        <Field label={label} hint={hint}>
          <Select
            value={String(value)}
            onChange={(_, { value: chosen }) => {
              onChange(chosen);
            }}
          >
            {declaration.choices.map((choice) => (
              <option key={choice} value={choice}>
                {choices[choice]}
              </option>
            ))}
          </Select>
        </Field>
      );
    case "yesNo":
      return (
        <Field label={label} hint={hint}>
          <Select
            value={value === true ? "yes" : "no"}
            onChange={(_, { value: chosen }) => {
              onChange(chosen === "yes");
            }}
          >
            <option value="yes">{words.pane.yes}</option>
            <option value="no">{words.pane.no}</option>
          </Select>
        </Field>
      );
    case "integer":
    case "number":
      return (
        <NumberField
          label={label}
          hint={hint}
          value={Number(value)}
          min={declaration.min}
          max={declaration.max}
          isInteger={declaration.kind === "integer"}
          outOfRange={words.pane.question.outOfRange(declaration.min, declaration.max)}
          onChange={onChange}
        />
      );
    case "text":
      return (
        <Field label={label} hint={hint}>
          <Input
            value={typeof value === "string" ? value : ""}
            onChange={(_, { value: written }) => {
              onChange(written.trim() === "" ? null : written);
            }}
          />
        </Field>
      );
    case "relation":
    case "partner":
      return (
        <Field label={label} hint={hint}>
          <Select
            value={typeof value === "string" ? value : ""}
            onChange={(_, { value: chosen }) => {
              onChange(chosen === "" ? null : chosen);
            }}
          >
            <option value="">{words.pane.question.decide}</option>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      );
  }
}
