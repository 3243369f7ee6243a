import { makeStyles, tokens } from "@fluentui/react-components";

/** The pane's few sizes of text; there are no others. */
export const useTextStyles = makeStyles({
  headline: { fontSize: "20px", lineHeight: "26px", fontWeight: 600, margin: 0 },
  statement: { fontSize: "16px", lineHeight: "22px", fontWeight: 600, margin: 0 },
  title: { fontSize: "14px", lineHeight: "20px", fontWeight: 600, margin: 0 },
  body: {
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: 400,
    margin: 0,
    color: tokens.colorNeutralForeground1,
  },
  /** A transparent button that leads somewhere. */
  link: { color: tokens.colorBrandForegroundLink, fontWeight: 600 },
  small: { fontSize: "13px", lineHeight: "18px", margin: 0 },
  caption: {
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: 400,
    margin: 0,
    color: tokens.colorNeutralForeground3,
  },
});
