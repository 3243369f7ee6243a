import type { Look } from "./themes";

/** What Office says about its colours; hosts leave out what they do not know. */
export interface OfficeColors {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Below this lightness (0 to 255) a ground is dark. */
const MIDDLE = 128;

function isDark(color: string): boolean {
  const digits = /^#?([0-9a-f]{6})/i.exec(color)?.[1];
  if (digits === undefined) return false;
  const [red, green, blue] = [0, 2, 4].map((start) => parseInt(digits.slice(start, start + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < MIDDLE;
}

/**
 * The look that goes with Office's colours: high contrast where the system forces its own colours, else by the ground
 * that Office draws on, else by what the system prefers.
 */
export function lookOf(
  colors: OfficeColors | undefined,
  system: { readonly forcesColors: boolean; readonly prefersDark: boolean }
): Look {
  if (system.forcesColors) return "highContrast";
  const ground = colors?.bodyBackgroundColor;
  if (ground) return isDark(ground) ? "dark" : "light";
  return (colors?.isDarkTheme ?? system.prefersDark) ? "dark" : "light";
}

const FORCED = "(forced-colors: active)";
const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** Tells the look now and whenever it may have changed; Excel raises no event of its own, so coming back asks again. */
export function watchLook(
  colors: () => OfficeColors | undefined,
  listener: (look: Look) => void
): () => void {
  const queries = [matchMedia(FORCED), matchMedia(PREFERS_DARK)];
  const [forced, prefersDark] = queries;
  const tell = (): void => {
    listener(lookOf(colors(), { forcesColors: forced.matches, prefersDark: prefersDark.matches }));
  };
  tell();
  for (const query of queries) query.addEventListener("change", tell);
  window.addEventListener("focus", tell);
  document.addEventListener("visibilitychange", tell);
  return () => {
    for (const query of queries) query.removeEventListener("change", tell);
    window.removeEventListener("focus", tell);
    document.removeEventListener("visibilitychange", tell);
  };
}
