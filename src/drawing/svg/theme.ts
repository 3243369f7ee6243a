import { PALETTE } from "../palette";

/** Colours of everything that is not a mark, and how marks are recoloured on another ground. */
export interface ChartTheme {
  readonly ink: string;
  /** Axis labels, legend, second title line. */
  readonly quiet: string;
  readonly grid: string;
  readonly zeroAxis: string;
  /** Behind labels; what the chart stands on. */
  readonly ground: string;
  /** Colours of marks that would not show on this ground: chart colour → drawn colour. */
  readonly marks: Readonly<Record<string, string>>;
}

export const LIGHT_THEME: ChartTheme = {
  ink: PALETTE.ink,
  quiet: PALETTE.question,
  grid: PALETTE.grid,
  zeroAxis: PALETTE.zeroAxis,
  ground: "#FFFFFF",
  marks: {},
};

export const DARK_THEME: ChartTheme = {
  ink: "#F0F0F0",
  quiet: "#B3B3B3",
  grid: "#454545",
  zeroAxis: "#707070",
  ground: "#292929",
  marks: {
    [PALETTE.ink]: "#F0F0F0",
    [PALETTE.ours]: "#4A96E0",
    [PALETTE.question]: "#B3B3B3",
    "#FFFFFF": "#292929",
    "#3477BB": "#4488CC",
    "#0B4C92": "#1F62AD",
    "#08325F": "#174E8C",
  },
};

/** A mark's colour on the theme's ground. */
export function markColor(theme: ChartTheme, color: string): string {
  return theme.marks[color.toUpperCase()] ?? color;
}
