import { Button } from "@fluentui/react-components";
import type { About } from "../../analyses/analysis";
import { OptionField } from "./option-field";
import type { PaneProps } from "./pane-props";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

interface OptionsFormProps extends PaneProps {
  readonly about: About;
}

/** The values that an option can take from the workbook; fewer than two leave nothing to choose. */
function namesFor(kind: string, { session }: OptionsFormProps): readonly string[] {
  const tables = session.workbook?.reading.tables;
  return kind === "relation"
    ? (tables?.ties?.relations ?? [])
    : (tables?.partners?.partners.map(({ name }) => name) ?? []);
}

/** A form made from what a question declares. */
export function OptionsForm(props: OptionsFormProps) {
  const { about, session, actions, words } = props;
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { question } = words.pane;
  const values = session.options[about.id] ?? {};
  const isChanged = about.options.some(({ id, default: usual }) => values[id] !== usual);
  return (
    <div className={layout.loose}>
      {about.options.map((declaration) => {
        const isNamed = declaration.kind === "relation" || declaration.kind === "partner";
        const names = isNamed ? namesFor(declaration.kind, props) : [];
        if (isNamed && names.length < 2) return null;
        return (
          <OptionField
            key={declaration.id}
            declaration={declaration}
            value={values[declaration.id] ?? declaration.default}
            names={names}
            optionWords={question.options[about.id][declaration.id]}
            words={words}
            onChange={(value) => {
              actions.setOption(about.id, declaration.id, value);
            }}
          />
        );
      })}
      <p className={text.caption}>{question.changedCounting}</p>
      {isChanged && (
        <Button
          size="small"
          style={{ alignSelf: "flex-start" }}
          onClick={() => {
            for (const option of about.options)
              actions.setOption(about.id, option.id, option.default);
          }}
        >
          {question.defaults}
        </Button>
      )}
    </div>
  );
}
