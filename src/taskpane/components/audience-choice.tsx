import { Radio, RadioGroup } from "@fluentui/react-components";
import type { Audience } from "../../engine/state";
import type { PaneProps } from "./pane-props";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

/** Who opens this file, with what follows from either answer. */
export function AudienceChoice({ session, actions, words }: PaneProps) {
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { audience } = words.pane;
  const chosen = session.workbook?.state.audience ?? null;
  return (
    <section className={layout.loose} aria-labelledby="audience">
      <div className={layout.stack}>
        <h3 id="audience" className={text.title}>
          {audience.title}
        </h3>
        <p className={text.caption}>{audience.why}</p>
      </div>
      <RadioGroup
        aria-labelledby="audience"
        value={chosen ?? ""}
        onChange={(_, { value }) => {
          if (session.work.kind === "idle") void actions.chooseAudience(value as Audience);
        }}
      >
        {(["backboneOnly", "outsiders"] as const).map((who) => (
          <Radio
            key={who}
            value={who}
            data-focus={`audience-${who}`}
            label={
              <span className={layout.stack}>
                <span className={text.body}>{audience[who]}</span>
                <span className={text.caption}>{audience[`${who}Hint`]}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </section>
  );
}
