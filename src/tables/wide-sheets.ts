import type { TableMapping } from "./mapping";
import { wordKey } from "./names";
import { periodsNamed } from "./wide-periods";
import { saysNothingOfSheet } from "./wide-words";

/** What makes two tables the same table of two places: their shape and every header, blank columns among them. */
function signature({ as, shape, headers, unused, wide }: TableMapping): string {
  const across = wide?.records.flatMap(({ given }) => Object.values(given)) ?? [];
  const all = [...Object.values(headers), ...unused, ...across].map(wordKey);
  return JSON.stringify([as, shape, wide?.across, [...new Set(all)].sort()]);
}

/** A sheet's name without the period in it: "Adams 2019" → "Adams"; "" where it says nothing. */
function placeNamed(sheet: string): string {
  const text = sheet.replaceAll("_", " ");
  const rest = periodsNamed(text)
    .reduce((left, period) => left.replace(period, " "), text)
    .replace(/\s+/g, " ")
    .replace(/^[\s_:;,.–—-]+|[\s_:;,.–—-]+$/g, "");
  return rest === "" || saysNothingOfSheet(rest) ? "" : rest;
}

/**
 * Gives tables of indicators on several sheets with the same headers the place that their sheet is named after, where
 * nothing else says the place and the sheet's name does not say the indicator.
 */
export function withPlacesOfSheets<Found extends { readonly mapping: TableMapping }>(
  found: readonly Found[],
  isSaid: (mapping: TableMapping) => boolean
): readonly Found[] {
  const sheets = new Map<string, Set<string>>();
  const canBe = (mapping: TableMapping): boolean =>
    mapping.as === "indicators" &&
    !Object.hasOwn(mapping.columns, "place") &&
    !Object.hasOwn(mapping.given ?? {}, "place") &&
    !isSaid(mapping);
  const usesName = ({ given, where }: TableMapping): boolean =>
    given?.indicator !== undefined && wordKey(where.sheet).includes(wordKey(given.indicator));
  for (const { mapping } of found) {
    if (!canBe(mapping) || usesName(mapping)) continue;
    const key = signature(mapping);
    sheets.set(key, (sheets.get(key) ?? new Set()).add(mapping.where.sheet.toLowerCase()));
  }
  return found.map((each) => {
    const { mapping } = each;
    const place = placeNamed(mapping.where.sheet);
    const isOneOfSeveral = canBe(mapping) && (sheets.get(signature(mapping))?.size ?? 0) > 1;
    if (!isOneOfSeveral || usesName(mapping) || place === "") return each;
    return { ...each, mapping: { ...mapping, given: { ...mapping.given, place } } };
  });
}
