import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly isInteger: boolean;
  /** Said while what is typed cannot be used. */
  readonly outOfRange: string;
  readonly onChange: (value: number) => void;
}

/** A number within bounds. What is typed stays as typed; only what can be used is passed on. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, value, min, max, isInteger, outOfRange, onChange } = props;
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: number }>();
  const text = typed?.value === value ? typed.text : String(value);
  const number = Number(text.replace(",", "."));
  const fits =
    text.trim() !== "" &&
    number >= min &&
    number <= max &&
    (!isInteger || Number.isInteger(number));
  return (
    <Field
      label={label}
      hint={hint}
      validationState={fits ? "none" : "error"}
      validationMessage={fits ? undefined : outOfRange}
    >
      <Input
        inputMode={isInteger ? "numeric" : "decimal"}
        value={text}
        onChange={(_, { value: next }) => {
          const read = Number(next.replace(",", "."));
          const usable =
            next.trim() !== "" &&
            read >= min &&
            read <= max &&
            (!isInteger || Number.isInteger(read));
          setTyped({ text: next, value: usable ? read : value });
          if (usable) onChange(read);
        }}
      />
    </Field>
  );
}
