import type { Language } from "./language";
import { NUMBER_KINDS, type NumberKind } from "./number-kinds";

/** Says numbers and lists of one language; every sentence of the catalogue is built with it. */
export interface Say {
  readonly language: Language;
  /** A number by its kind, as its cell would show it; the minus sign is "−". */
  readonly number: (value: number, kind: NumberKind) => string;
  /** "17 Nov 2026, 09:12" from "2026-11-17T09:12+01:00". */
  readonly moment: (iso: string) => string;
  /** "a, b and c"; past `most` names "a, b and 4 more". */
  readonly list: (items: readonly string[], most?: number) => string;
  /** The form that goes with a count. */
  readonly plural: (count: number, one: string, other: string) => string;
}

/** Makes the sayer of a language; `more` says "4 more". */
export function sayIn(language: Language, more: (count: number) => string): Say {
  const locale = language === "en" ? "en-US" : "es";
  const formats = new Map<NumberKind, Intl.NumberFormat>();
  const rules = new Intl.PluralRules(locale);
  const joiner = new Intl.ListFormat(language === "en" ? "en-GB" : "es", { type: "conjunction" });
  const number = (value: number, kind: NumberKind): string => {
    let format = formats.get(kind);
    if (!format)
      formats.set(kind, (format = new Intl.NumberFormat(locale, NUMBER_KINDS[kind].intl)));
    return format.format(value * NUMBER_KINDS[kind].scale).replace("-", "−");
  };
  const dates = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "es", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return {
    language,
    number,
    moment: (iso) =>
      `${dates.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))}, ${iso.slice(11, 16)}`,
    list: (items, most = 6) =>
      joiner.format(
        items.length <= most ? items : [...items.slice(0, most - 1), more(items.length - most + 1)]
      ),
    plural: (count, one, other) => (rules.select(count) === "one" ? one : other),
  };
}
