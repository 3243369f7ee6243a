import { PALETTE } from "../drawing/palette";
import { NUMBER_KINDS, type NumberKind } from "../messages/number-kinds";
import type { Tone } from "./sheet";

/**
 * The built-in style of result tables: the plainest that has a name. The look is ours, cell by cell; whether Excel takes
 * no style at all through Office.js is nowhere documented.
 */
export const TABLE_STYLE = "TableStyleLight1";

/** What a cell is on a result sheet. */
export type StyleRole =
  | "title"
  | "question"
  | "stamp"
  | "heading"
  | "sectionHeading"
  | "sectionLink"
  | "answerFirst"
  | "answer"
  | "finding"
  | "caption"
  | "link"
  | "tableHeading"
  | "tableNote"
  | "tableHeader"
  | "body"
  | "bodyLink"
  | "note"
  | "chartData"
  | "chartDataHeader";

export interface CellStyle {
  readonly role: StyleRole;
  /** null for text. */
  readonly number: NumberKind | null;
  readonly align: "left" | "right";
  /** Characters of indent (text that follows a number column). */
  readonly indent: 0 | 1;
  /** In a row higher than a line: half way down, with words broken at the end of the column. */
  readonly tall?: true;
  /** Colours the cell's words over what its role says. */
  readonly tone?: Tone;
}

/** How a role looks: the one place that says so, for both doors. */
export interface Look {
  readonly bold: boolean;
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly underline: boolean;
  readonly borderBottom: { readonly color: string; readonly weight: "thin" | "hair" } | null;
}

const plain: Look = {
  bold: false,
  size: 11,
  color: PALETTE.ink,
  underline: false,
  borderBottom: null,
};

const hairline = { color: PALETTE.hairline, weight: "thin" } as const;
const link: Look = { ...plain, color: PALETTE.link, underline: true };

export const LOOKS: Readonly<Record<StyleRole, Look>> = {
  title: { ...plain, bold: true, size: 18 },
  question: { ...plain, size: 12, color: PALETTE.question },
  stamp: { ...plain, size: 9, color: PALETTE.stamp },
  heading: { ...plain, bold: true, size: 12 },
  sectionHeading: { ...plain, bold: true, size: 12, borderBottom: hairline },
  sectionLink: { ...link, borderBottom: hairline },
  answerFirst: { ...plain, bold: true },
  answer: plain,
  finding: { ...plain, bold: true },
  caption: { ...plain, size: 9, color: PALETTE.stamp },
  link,
  tableHeading: { ...plain, bold: true, size: 12 },
  tableNote: { ...plain, size: 9, color: PALETTE.stamp },
  tableHeader: {
    ...plain,
    bold: true,
    borderBottom: { color: PALETTE.headerLine, weight: "thin" },
  },
  body: { ...plain, borderBottom: hairline },
  bodyLink: { ...link, borderBottom: hairline },
  note: { ...plain, color: PALETTE.question },
  chartData: { ...plain, size: 9, color: PALETTE.stamp },
  chartDataHeader: { ...plain, bold: true, size: 9, color: PALETTE.stamp },
};

const TONES: Readonly<Record<Tone, Pick<Look, "bold" | "color">>> = {
  improvement: { bold: true, color: PALETTE.improvement },
  concern: { bold: true, color: PALETTE.concern },
  common: { bold: false, color: PALETTE.common },
};

/** How a styled cell looks: its role, and its tone over it. */
export function lookOf({ role, tone }: CellStyle): Look {
  return tone === undefined ? LOOKS[role] : { ...LOOKS[role], ...TONES[tone] };
}

/** The number format (en-US form) of a styled cell; "General" for text. */
export function excelFormat(style: CellStyle): string {
  return style.number === null ? "General" : NUMBER_KINDS[style.number].excel;
}

/** One colour for all our tabs. */
export const TAB_COLOR = PALETTE.ours;
export const DEFAULT_ROW_HEIGHT = 20;
