import type { Partner } from "../../tables/records";
import type { PaneProps } from "./pane-props";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

interface PartnerMatchesProps extends Pick<PaneProps, "actions" | "words"> {
  readonly partners: readonly Partner[];
}

/** Partners found by name; each leads to its row. */
export function PartnerMatches({ partners, actions, words }: PartnerMatchesProps) {
  const layout = useLayoutStyles();
  const text = useTextStyles();
  if (partners.length === 0) return null;
  return (
    <section className={layout.stack}>
      <h3 className={text.title}>{words.pane.home.partnersFound}</h3>
      <ul className={layout.rows}>
        {partners.map(({ name, sector, at }) => (
          <li key={at.cell}>
            <button
              type="button"
              className={layout.rowButton}
              aria-label={words.pane.home.goToRow(name)}
              onClick={() => void actions.goTo(at.cell)}
            >
              <span className={layout.stack}>
                <span className={text.body}>{name}</span>
                <span className={text.caption}>{sector ?? at.cell}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
