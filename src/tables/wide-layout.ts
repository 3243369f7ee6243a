import { INDICATORS } from "./indicators";
import type { Across, AcrossRecord, TableChoice, WideMapping } from "./mapping";
import { chosenColumns, headerOf, matchHeaders } from "./match-headers";
import { wordKey } from "./names";
import { type WideColumn, distinct, holdsPeriods } from "./wide-columns";
import { isGroupName } from "./wide-groups";
import { type Part, stemAndPart } from "./wide-headers";
import { sharesOfCounts } from "./wide-parts";
import { periodsNamed } from "./wide-periods";
import { saysNothingOfSheet, saysPlace, saysTopic, saysUnit } from "./wide-words";

/** What is known of a block besides its columns. */
export interface Surroundings {
  /** Lines above the header, the nearest first. */
  readonly titles: readonly string[];
  readonly sheet: string;
  /** The Excel table's or named range's name. */
  readonly name: string | null;
}

/** A block read as a wide table. */
export interface WideLayout {
  readonly wide: WideMapping;
  /** Our column id → offset, for what each row says once. */
  readonly columns: ReadonlyMap<string, number>;
  readonly given: Readonly<Record<string, string>>;
  /** Columns whose header means them whatever stands below. */
  readonly certain: ReadonlySet<string>;
}

const PARTS: readonly Part[] = ["value", "numerator", "denominator"];
const isPart = (id: string): boolean => PARTS.some((part) => part === id);

/** Columns that say the same of every record of their row, by header; numbers under periods and groups are none. */
function keyColumns(columns: readonly WideColumn[], choice: TableChoice | null) {
  const picks = chosenColumns(INDICATORS, choice?.columns ?? {});
  const headers = columns.map(({ sense, kind }) =>
    kind === "numbers" && (sense.period !== null || sense.group !== null || sense.isDerived)
      ? headerOf("")
      : headerOf(sense.printed)
  );
  const whole = columns.map(({ sense }) => headerOf(sense.printed));
  const picked = [...picks.values()].filter((key) => key !== "");
  const match = matchHeaders(
    INDICATORS,
    headers.map((header, offset) =>
      picked.some((key) => whole[offset].keys.includes(key)) ? whole[offset] : header
    ),
    (offset) => columns[offset].sample,
    picks
  );
  const fits = (id: string, column: WideColumn): boolean => {
    if (picks.has(id)) return true;
    if (id === "period") return holdsPeriods(column);
    if (id === "indicator" || id === "group" || id === "groupType") return column.kind === "texts";
    return true;
  };
  return {
    certain: match.certain,
    picked: new Set(picks.keys()),
    matched: new Map([...match.columns].filter(([id, offset]) => fits(id, columns[offset]))),
  };
}

const share = (texts: readonly string[], passes: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(passes).length / texts.length;

/** What the columns of numbers stand for. */
function acrossOf(numbers: readonly WideColumn[]): Exclude<Across, "nothing"> {
  const periods = new Set(numbers.flatMap(({ sense }) => sense.period ?? []));
  const dated = numbers.filter(({ sense }) => sense.period !== null).length;
  const grouped = numbers.filter(({ sense }) => sense.group !== null).length;
  const isWholly = ({ sense }: WideColumn): boolean => sense.period !== null && sense.name === "";
  if (periods.size >= 2 && dated >= numbers.length * 0.5) return "periods";
  if (grouped >= 2 && grouped >= numbers.length * 0.6) return "groups";
  return numbers.every(isWholly) ? "periods" : "indicators";
}

/** A column of numbers with what tells its record from the others. */
interface Cell {
  readonly column: number;
  readonly given: Readonly<Record<string, string>>;
  readonly part: Part;
}

/** Names that columns share but for their part: "Graduation (n)" and "Graduation (%)" are of one record. */
function sharedStems(numbers: readonly WideColumn[]): ReadonlySet<string> {
  const parts = new Map<string, Set<Part>>();
  for (const { sense } of numbers) {
    const split = stemAndPart(sense.name);
    if (!split) continue;
    const key = wordKey(split.stem);
    parts.set(key, (parts.get(key) ?? new Set()).add(split.part));
  }
  return new Set([...parts].filter(([, its]) => its.size > 1).map(([key]) => key));
}

function cellsOf(
  numbers: readonly WideColumn[],
  across: Exclude<Across, "nothing">,
  isForced: boolean
): readonly Cell[] {
  const stems = sharedStems(numbers);
  return numbers.flatMap(({ offset, sense }): Cell[] => {
    const { period, group, groupType } = sense;
    if (across === "periods" && period === null) return [];
    const isGroup = across === "groups" && group === null;
    if (isGroup && !isForced && (saysTopic(sense.name) || saysUnit(sense.name))) return [];
    const split = stemAndPart(sense.name);
    const isShared = split !== null && stems.has(wordKey(split.stem));
    const name = isShared ? split.stem : sense.name;
    // Beside other indicators "Homeless count" is one of them, and no group.
    const bare = across === "indicators" ? name === "" : false;
    const groupSaid = bare ? null : (group ?? (isGroup ? name || sense.printed : null));
    const indicator = isGroup ? "" : bare ? sense.printed : name;
    return [
      {
        column: offset,
        part:
          across === "indicators" && bare
            ? "value"
            : isShared
              ? split.part
              : (sense.part ?? "value"),
        given: {
          ...(indicator === "" ? {} : { indicator }),
          ...(bare || groupType === null || groupSaid === null ? {} : { groupType }),
          ...(groupSaid === null ? {} : { group: groupSaid }),
          ...(period === null ? {} : { period }),
        },
      },
    ];
  });
}

/** Puts the columns of one record together; a count alone is its value. */
function recordsOf(cells: readonly Cell[]): readonly AcrossRecord[] {
  const records = new Map<
    string,
    { given: AcrossRecord["given"]; columns: Record<string, number> }
  >();
  for (const { column, given, part } of cells) {
    const key = JSON.stringify(given);
    const record = records.get(key) ?? { given, columns: {} };
    records.set(key, record);
    if (!Object.hasOwn(record.columns, part)) record.columns[part] = column;
  }
  return [...records.values()].map(({ given, columns }) => {
    const [only, ...more] = Object.values(columns);
    return { given, columns: more.length === 0 ? { value: only } : columns };
  });
}

/** Joins each share with the counts it was worked out from; those counts are then no indicators of their own. */
function joinedShares(
  records: readonly AcrossRecord[],
  columns: readonly WideColumn[]
): readonly AcrossRecord[] {
  const single = records.flatMap(({ columns: its }) =>
    Object.keys(its).length === 1 && Object.hasOwn(its, "value") ? [its.value] : []
  );
  const shares = sharesOfCounts(single, (offset) => columns[offset].sample);
  const counts = new Set([...shares.values()].flatMap((each) => Object.values(each) as number[]));
  return records.flatMap((record) => {
    const { value } = record.columns;
    const made = shares.get(value);
    if (made) return [{ ...record, columns: { value, ...made } }];
    return Object.keys(record.columns).length === 1 && counts.has(value) ? [] : [record];
  });
}

/** The one period that the lines above, the sheet's or the table's name say, nearest first; "" for none. */
function periodAround({ titles, sheet, name }: Surroundings): string {
  // A question that was asked ("Did you move since 2016?") does not say when.
  for (const text of [...titles.filter((line) => !/[?¿]/.test(line)), name ?? "", sheet]) {
    const named = periodsNamed(text.replaceAll("_", " "));
    if (named.length > 0) return named.length === 1 ? named[0] : "";
  }
  return "";
}

/** A text without the period it names and what is left around it. */
function withoutPeriod(text: string): string {
  const [period] = periodsNamed(text);
  if (period === undefined) return text;
  return text
    .replace(period, " ")
    .replace(/[([]\s*[)\]]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s_:;,.–—-]+|[\s_:;,.–—-]+$|[\s,]+(in|for|en|de)\s*$/gi, "")
    .trim();
}

/** The indicator that stands over the table or names its sheet; "" for none. */
export function indicatorAround({ titles, sheet, name }: Surroundings): string {
  const lines = titles.map(withoutPeriod).filter((line) => line !== "" && line.length <= 200);
  const telling = lines.find((line) => saysTopic(line) || saysUnit(line));
  const names = [name ?? "", sheet]
    .map((each) => withoutPeriod(each.replaceAll("_", " ")))
    .filter((each) => each !== "" && !saysNothingOfSheet(each));
  return (
    telling ?? names.find((each) => saysTopic(each) || saysUnit(each)) ?? lines[0] ?? names[0] ?? ""
  );
}

const isLabel = ({ kind, texts, sample }: WideColumn): boolean =>
  kind === "texts" && texts.length >= sample.values.length * 0.5;

/** Gives columns of text without a telling header a meaning: the indicator first where none is known, group, place. */
function placeLabels(
  columns: readonly WideColumn[],
  matched: Map<string, number>,
  picked: ReadonlySet<string>,
  needsIndicator: boolean,
  around: string
): void {
  const take = (id: string, offset: number): void => {
    if (!matched.has(id) && !picked.has(id)) matched.set(id, offset);
  };
  const taken = new Set(matched.values());
  const free = columns.filter((column) => !taken.has(column.offset) && isLabel(column));
  const some = ({ texts }: WideColumn): readonly string[] => [...new Set(texts)].slice(0, 30);
  const areGroups = (column: WideColumn): boolean => share(some(column), isGroupName) >= 0.6;
  const areTopics = (column: WideColumn): boolean =>
    share(some(column), (text) => saysTopic(text) || saysUnit(text)) >= 0.3;
  for (const column of free) {
    const { printed } = column.sense;
    if (areGroups(column)) take("group", column.offset);
    else if (saysPlace(printed)) take("place", column.offset);
    else if (needsIndicator && !matched.has("indicator") && (areTopics(column) || around === ""))
      take("indicator", column.offset);
    else if (column === free[0]) take("place", column.offset);
  }
  // Of several columns of places the one that tells the rows apart: the district's, not its county's.
  const places = columns.filter((column) => isLabel(column) && saysPlace(column.sense.printed));
  const now = matched.get("place");
  if (now === undefined || picked.has("place")) return;
  const finest = places
    .filter(({ offset }) => ![...matched].some(([id, at]) => at === offset && id !== "place"))
    .reduce((best, column) => (distinct(column) > distinct(best) ? column : best), columns[now]);
  matched.set("place", finest.offset);
}

/** What the user said every row is, without what was taken back with "". */
function spoken(choice: TableChoice | null): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(choice?.given ?? {}).filter(([, text]) => text !== ""));
}

/** Reads a block's columns as a wide table; null where they cannot be one, or are a long table's. */
export function wideLayout(
  columns: readonly WideColumn[],
  surroundings: Surroundings,
  choice: TableChoice | null
): WideLayout | null {
  if (choice?.across === "nothing") return null;
  const { matched, certain, picked } = keyColumns(columns, choice);
  const parts = new Map([...matched].filter(([id]) => isPart(id)));
  for (const id of parts.keys()) matched.delete(id);
  const keys = new Set(matched.values());
  const numbers = columns.filter(
    ({ offset, kind, sense }) =>
      !keys.has(offset) &&
      (kind === "numbers" || (kind === "blank" && sense.period !== null)) &&
      !sense.isDerived &&
      !sense.isTarget
  );
  if (!numbers.some(({ kind }) => kind === "numbers")) return null;
  const said = spoken(choice);
  const across = choice?.across ?? acrossOf(numbers);
  const isForced = choice?.across !== undefined;
  const knows = (id: string): boolean => matched.has(id) || Object.hasOwn(said, id);
  const isLong = parts.size > 0 && knows("indicator") && knows("period");
  const isSaidLong = [...picked].some(isPart) || across === "indicators";
  if (isLong && !isForced && isSaidLong) return null;
  const arePartsAll =
    across === "indicators" &&
    (parts.has("value") || parts.size === 2) &&
    numbers.every(({ offset }) => [...parts.values()].includes(offset));
  const records = arePartsAll
    ? [{ given: {}, columns: Object.fromEntries(parts) }]
    : joinedShares(recordsOf(cellsOf(numbers, across, isForced)), columns);
  if (records.length === 0) return null;

  const lacks = (id: string): boolean =>
    !matched.has(id) &&
    !Object.hasOwn(choice?.given ?? {}, id) &&
    records.some(({ given }) => !Object.hasOwn(given, id));
  const around = indicatorAround(surroundings);
  placeLabels(columns, matched, picked, lacks("indicator"), around);
  const period = lacks("period") && !picked.has("period") ? periodAround(surroundings) : "";
  const indicator = lacks("indicator") ? around : "";
  const target = columns.find(({ sense, kind }) => sense.isTarget && kind === "numbers");
  if (target && !matched.has("target") && !picked.has("target"))
    matched.set("target", target.offset);
  const targetPeriod = target?.sense.period ?? "";
  return {
    wide: { across, records },
    columns: matched,
    certain,
    given: {
      ...(indicator === "" ? {} : { indicator }),
      ...(period === "" ? {} : { period }),
      ...(targetPeriod === "" || matched.has("targetPeriod") ? {} : { targetPeriod }),
      ...said,
    },
  };
}
