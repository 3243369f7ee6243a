import { LIGHT_THEME, type OfficeTheme } from "../host/window-external";

export type ThemeName = "light" | "dark" | "contrast";

/** The themes of Office by name, as the pane is told of them. The sheet itself stays light, as it does in Excel. */
export const THEMES: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: LIGHT_THEME,
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#FFFFFF",
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
  },
};

export const THEME_NAMES: readonly ThemeName[] = ["light", "dark", "contrast"];
