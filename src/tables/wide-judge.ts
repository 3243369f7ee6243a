import { INDICATORS } from "./indicators";
import type { Score } from "./judge";
import { plainWords, saysMoney, saysPartner, saysTopic, saysUnit } from "./wide-words";
import { type WideColumn, distinct } from "./wide-columns";
import { isGroupName } from "./wide-groups";
import type { Surroundings, WideLayout } from "./wide-layout";

const textsAt = (
  columns: readonly WideColumn[],
  layout: WideLayout,
  id: string
): readonly string[] => {
  const offset = layout.columns.get(id);
  return offset === undefined ? [] : columns[offset].texts.slice(0, 60);
};

const shareOf = (texts: readonly string[], passes: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(passes).length / texts.length;

/** Whether money, tasks or partners are what the block is about: then it is only offered. */
function isForeign(
  columns: readonly WideColumn[],
  layout: WideLayout,
  { titles, sheet, name }: Surroundings
): boolean {
  const headers = columns.map(({ sense }) => sense.printed);
  const labels = [...textsAt(columns, layout, "indicator"), ...textsAt(columns, layout, "place")];
  const showsMoney = columns.some(({ sample }) =>
    sample.formats.some((format) => /[$€£]/.test(format))
  );
  return (
    showsMoney ||
    headers.some(saysPartner) ||
    [...titles.slice(0, 2), sheet, name ?? "", ...headers].some(saysMoney) ||
    shareOf(labels, saysMoney) >= 0.25
  );
}

const isAnnounced = ({ sheet, name, titles }: Surroundings): boolean =>
  [sheet, name ?? "", ...titles.slice(0, 3)].some((text) => {
    const words = ` ${plainWords(text).join(" ")} `;
    return INDICATORS.announcedBy.some((word) => words.includes(` ${plainWords(word).join(" ")} `));
  });

/** Marks of who was there (only 0 and 1) are no values. */
const areMarks = (columns: readonly WideColumn[], offsets: readonly number[]): boolean =>
  offsets.every((offset) => columns[offset].texts.every((text) => /^(0|1|x|✓|✔)$/i.test(text)));

/**
 * How surely a block is a wide table of indicators: never more than offered without a unit, words of indicators, groups
 * of people or a header that says "indicator", and never where it is about money, tasks or partners. A user's choice
 * stands.
 */
export function judgeWide(
  columns: readonly WideColumn[],
  layout: WideLayout,
  surroundings: Surroundings,
  isChosen: boolean
): Score {
  if (isChosen) return 3;
  const { wide, certain, given } = layout;
  const offsets = wide.records.flatMap(({ columns: its }) => Object.values(its));
  const knows = (id: string): boolean =>
    layout.columns.has(id) ||
    Object.hasOwn(given, id) ||
    wide.records.every((record) => Object.hasOwn(record.given, id));
  if (!knows("period") || !knows("indicator") || areMarks(columns, offsets)) return 0;
  const indicators = [
    ...textsAt(columns, layout, "indicator"),
    ...wide.records.flatMap((record) => record.given.indicator ?? []),
    given.indicator ?? "",
  ];
  const groups = [
    ...wide.records.flatMap((record) => record.given.group ?? []),
    ...new Set(textsAt(columns, layout, "group")),
  ].filter(isGroupName);
  const headers = offsets.map((offset) => columns[offset].sense.printed);
  const evidence = [
    certain.has("indicator") && layout.columns.has("indicator"),
    layout.columns.has("unit") ||
      offsets.some((offset) => columns[offset].showsPercent) ||
      [...headers, ...indicators, ...surroundings.titles.slice(0, 4)].some(saysUnit),
    shareOf(indicators, saysTopic) >= 0.2,
    groups.length >= 3,
    isAnnounced(surroundings),
  ].filter(Boolean).length;
  const periodAt = layout.columns.get("period");
  const periods = new Set(wide.records.flatMap((record) => record.given.period ?? []));
  const rows = periodAt === undefined ? 0 : distinct(columns[periodAt]);
  const hasSeveralPeriods = periods.size >= 2 || rows >= 2;
  if (isForeign(columns, layout, surroundings)) return periods.size >= 3 || rows >= 3 ? 1 : 0;
  if (evidence === 0) return periods.size >= 3 || rows >= 3 ? 1 : 0;
  if (!hasSeveralPeriods) return evidence >= 2 ? 2 : 1;
  return evidence >= 2 ? 3 : 2;
}
