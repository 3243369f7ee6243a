import { makeStyles, tokens } from "@fluentui/react-components";

const hairline = `1px solid ${tokens.colorNeutralStroke2}`;

/** Spaces and lines that all views share: margin 16, gaps 4, 8, 12 and 16, hairlines between rows. */
export const useLayoutStyles = makeStyles({
  view: { padding: "16px", display: "flex", flexDirection: "column", gap: "12px" },
  stack: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  loose: { display: "flex", flexDirection: "column", gap: "12px" },
  /** Words at the left, a button or a count at the right. */
  spread: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "8px" },
  rows: {
    listStyleType: "none",
    margin: "0 -16px",
    padding: 0,
    "& > li": { borderTop: hairline },
    "& > li:last-child": { borderBottom: hairline },
  },
  /** A row that is one button from edge to edge. */
  rowButton: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    width: "100%",
    padding: "8px 16px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  separated: { borderTop: hairline, paddingTop: "12px" },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
