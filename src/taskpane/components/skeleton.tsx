import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutStyles } from "./use-layout-styles";

const useStyles = makeStyles({
  bar: {
    borderRadius: "4px",
    backgroundColor: tokens.colorNeutralStencil1,
    forcedColorAdjust: "none",
  },
});

/** Heights of what is going to stand here: a statement of two lines, a notice, rows. */
const BARS = [44, 38, 32, 20, 52, 52];

/** Grey bars in the place of what is being read. */
export function Skeleton({ label }: { readonly label: string }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <div className={layout.view} aria-busy="true">
      <span className={layout.unseen}>{label}</span>
      {BARS.map((height, index) => (
        <div key={index} className={styles.bar} style={{ height }} aria-hidden />
      ))}
    </div>
  );
}
