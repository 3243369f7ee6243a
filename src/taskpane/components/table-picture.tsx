import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  picture: { alignSelf: "center", color: tokens.colorBrandForeground1 },
});

const SEATS: readonly (readonly [number, number])[] = [
  [60, 10],
  [108, 26],
  [108, 56],
  [60, 72],
  [12, 56],
  [12, 26],
];

/** Six seats around a table, tied to their neighbours. */
export function TablePicture() {
  const styles = useStyles();
  return (
    <svg className={styles.picture} width="132" height="90" viewBox="-6 -2 132 86" aria-hidden>
      <g fill="none" stroke="currentColor">
        <polygon points={SEATS.join(" ")} opacity="0.4" strokeWidth="1.5" />
        <ellipse cx="60" cy="41" rx="34" ry="17" opacity="0.4" strokeWidth="1.5" />
      </g>
      {SEATS.map(([x, y]) => (
        <circle
          key={`${x},${y}`}
          cx={x}
          cy={y}
          r="7"
          fill={tokens.colorNeutralBackground1}
          stroke="currentColor"
          strokeWidth="2"
        />
      ))}
      <circle cx="60" cy="72" r="2.6" fill="currentColor" />
    </svg>
  );
}
