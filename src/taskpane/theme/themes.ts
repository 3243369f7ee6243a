import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Shades of #0B5CAD, dark to light. */
const BRAND: BrandVariants = {
  10: "#03101F",
  20: "#061D36",
  30: "#082A4F",
  40: "#093766",
  50: "#0A437E",
  60: "#0A4F95",
  70: "#0B559F",
  80: "#0B5CAD",
  90: "#2170BC",
  100: "#4A96E0",
  110: "#7DB8EC",
  120: "#94C5F0",
  130: "#ACD2F3",
  140: "#C3DFF7",
  150: "#DBECFA",
  160: "#EFF6FD",
};

const FONTS = { fontFamilyBase: "'Segoe UI', 'Segoe UI Web (West European)', sans-serif" };

const LIGHT: Theme = {
  ...createLightTheme(BRAND),
  ...FONTS,
  colorNeutralForeground3: "#616161",
  colorStatusWarningForeground3: "#8A3707",
  colorStatusWarningBackground1: "#FFF9F5",
  colorStatusWarningBorder1: "#FDCFB4",
};

const DARK: Theme = {
  ...createDarkTheme(BRAND),
  ...FONTS,
  colorNeutralForeground3: "#B3B3B3",
  colorBrandBackground: "#2170BC",
  colorBrandBackgroundHover: "#1B64AB",
  colorBrandForeground1: "#7DB8EC",
  colorBrandStroke1: "#7DB8EC",
  colorStatusWarningForeground3: "#FABD9B",
  colorStatusWarningBackground1: "#411B05",
  colorStatusWarningBorder1: "#8A3707",
};

/** How the pane can look; it follows Office and the system. */
export type Look = "light" | "dark" | "highContrast";

export const THEMES: Readonly<Record<Look, Theme>> = {
  light: LIGHT,
  dark: DARK,
  highContrast: { ...teamsHighContrastTheme, ...FONTS },
};
