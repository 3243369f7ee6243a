import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  QuestionCircleRegular,
  SettingsRegular,
  TableRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { useRef, type KeyboardEvent } from "react";

export type Place = "questions" | "tables" | "settings";

const PLACES: readonly { readonly place: Place; readonly Icon: FluentIcon }[] = [
  { place: "questions", Icon: QuestionCircleRegular },
  { place: "tables", Icon: TableRegular },
  { place: "settings", Icon: SettingsRegular },
];

const useStyles = makeStyles({
  list: {
    display: "flex",
    gap: "4px",
    height: "44px",
    padding: "0 8px",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    padding: "0 8px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: "14px",
    cursor: "pointer",
    "@media (max-width: 340px)": { "& > svg": { display: "none" } },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-4px",
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    borderBottom: `3px solid ${tokens.colorBrandStroke1}`,
  },
  count: {
    minWidth: "16px",
    padding: "0 4px",
    borderRadius: "8px",
    fontSize: "11px",
    lineHeight: "16px",
    fontWeight: 600,
    textAlign: "center",
    color: tokens.colorNeutralBackground1,
    backgroundColor: tokens.colorStatusWarningForeground3,
    forcedColorAdjust: "none",
  },
});

interface TabListProps {
  readonly chosen: Place;
  readonly label: string;
  readonly names: Readonly<Record<Place, string>>;
  /** Things to check, shown beside Tables; 0 shows nothing. */
  readonly toCheck: number;
  readonly toCheckWords: string;
  readonly onChoose: (place: Place) => void;
}

/** The three places; arrow keys move between them. */
export function TabList({ chosen, label, names, toCheck, toCheckWords, onChoose }: TabListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const index = PLACES.findIndex(({ place }) => place === chosen);
    const ends: Readonly<Record<string, number>> = { Home: 0, End: PLACES.length - 1 };
    const next =
      event.key in steps
        ? (index + steps[event.key] + PLACES.length) % PLACES.length
        : ends[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(PLACES[next].place);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  }

  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={label} onKeyDown={move}>
      {PLACES.map(({ place, Icon }) => (
        <button
          key={place}
          type="button"
          role="tab"
          id={`tab-${place}`}
          aria-selected={place === chosen}
          aria-controls="place"
          tabIndex={place === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, place === chosen && styles.chosen)}
          onClick={() => {
            onChoose(place);
          }}
        >
          <Icon fontSize={16} aria-hidden />
          {names[place]}
          {place === "tables" && toCheck > 0 && (
            <span className={styles.count} aria-label={toCheckWords} role="img">
              {toCheck}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
