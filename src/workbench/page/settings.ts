import type { Language } from "../../messages/language";
import type { ThemeName } from "./themes";

/** How Excel itself looks and speaks here; kept for this page only. */
export interface Settings {
  readonly theme: ThemeName;
  readonly language: Language;
}

/** What the person's own system prefers. */
export function usualSettings(): Settings {
  return { theme: "light", language: navigator.language.startsWith("es") ? "es" : "en" };
}
