import { isDateFormat, isoDate } from "../cells/dates";
import { type CellValue, isBlank, isCellError } from "../cells/value";
import { nameKey } from "./names";
import { ratingIn } from "./numbers-in-cells";
import type { PartnerNames } from "./partner-names";
import type { ItemRatings, TieReport, TiesTable } from "./records";
import type { ScaleId } from "./scales";
import {
  type TableReader,
  hasRequired,
  optionalList,
  optionalText,
  optionalValue,
  optionalYesNo,
  requiredText,
} from "./table-reader";
import { type LevelReading, expectedOn, levelReading, readLevel } from "./tie-levels";
import { tieReports } from "./tie-reports";
import { bothWaysIn, commasSeparate } from "./words-in-cells";
import { orderedWaves } from "./wave-order";

export interface TiesRead {
  readonly table: TiesTable;
  readonly rows: number;
  readonly read: number;
}

/** What the user decided about ties. */
export interface TieSettings {
  readonly scale: ScaleId | null;
  /** The relation to work with, where one was chosen. */
  readonly relation: string | null;
}

const TRUST_ITEMS = ["reliability", "missionSupport", "openness"];
const VALUE_ITEMS = ["power", "involvement", "resources"];
const [LOWEST, HIGHEST] = [1, 4];

/** Labels that differ in case or spaces only are one; each is written as it was printed first. */
export function labels(): { readonly of: (text: string) => string; readonly all: () => string[] } {
  const first = new Map<string, string>();
  const byText = new Map<string, string>();
  return {
    of: (text) => {
      const known = byText.get(text);
      if (known !== undefined) return known;
      const key = nameKey(text);
      const label = first.get(key) ?? text;
      first.set(key, label);
      byText.set(text, label);
      return label;
    },
    all: () => [...first.values()].filter((label) => label !== ""),
  };
}

/** A wave's label: text as printed, a number as its digits, a date as its ISO day; "" where the cell is blank. */
export function waveAt(reader: TableReader, row: number): string {
  const value = reader.value(row, "wave");
  if (typeof value === "number" && isDateFormat(reader.format(row, "wave"))) return isoDate(value);
  return isCellError(value) ? (optionalText(reader, row, "wave") ?? "") : reader.text(row, "wave");
}

function rating(reader: TableReader, row: number, id: string): number | null {
  const read = (value: CellValue): number | null => ratingIn(value);
  const number = optionalValue(reader, row, id, read, "notANumber", `${LOWEST}–${HIGHEST}`);
  if (number === null || (number >= LOWEST && number <= HIGHEST)) return number;
  const found = reader.text(row, id);
  reader.report("skips", "offScale", { row, id, found, expected: `${LOWEST}–${HIGHEST}` });
  return null;
}

/** The columns a group of ratings stands in: its items, or where none of them has one, the single column. */
function ratingColumns(
  reader: TableReader,
  items: readonly string[],
  single: string
): readonly string[] {
  const found = items.filter(reader.has);
  return found.length > 0 ? found : [single].filter(reader.has);
}

function itemRatings(reader: TableReader, row: number, ids: readonly string[]): ItemRatings | null {
  if (ids.length === 0) return null;
  const items = ids.map((id) => rating(reader, row, id));
  let [sum, answered] = [0, 0];
  for (const item of items)
    if (item !== null) {
      sum += item;
      answered++;
    }
  return { items, mean: answered > 0 ? sum / answered : null };
}

const NOTHING_ELSE = {
  trust: null,
  value: null,
  frequency: null,
  outcomes: [],
  initiatives: [],
  contactFrom: null,
  contactTo: null,
  difficult: false,
} as const;

function sayScale(reader: TableReader, { wordsWithoutScale }: LevelReading): void {
  if (wordsWithoutScale.length === 0) return;
  const found = wordsWithoutScale.slice(0, 6).join(", ");
  reader.report("note", "levelWordsNeedScale", { id: "level", found });
}

/** Which rows stand for both directions: all of them, or one by one. */
function directions(reader: TableReader): {
  readonly undirected: boolean;
  readonly bothWays: (row: number) => boolean;
} {
  const both = (row: number): boolean => bothWaysIn(reader.value(row, "mutual")) === true;
  const undirected =
    reader.has("mutual") && reader.rows.length > 0 && reader.rows.every((row) => both(row));
  return { undirected, bothWays: (row) => !undirected && both(row) };
}

/** Reads ties with one answer a row; null where it is not said who answers about whom. */
export function readLongTies(
  reader: TableReader,
  partners: PartnerNames,
  settings: TieSettings
): TiesRead | null {
  if (!hasRequired(reader, ["from", "to"])) return null;
  const { undirected, bothWays } = directions(reader);
  const levels = levelReading(
    reader.rows.map((row) => reader.value(row, "level")),
    settings.scale
  );
  sayScale(reader, levels);
  const reports = tieReports(reader, undirected);
  const [relations, waves] = [labels(), labels()];
  const commas = (id: string): boolean =>
    reader.has(id) && commasSeparate(reader.rows.map((row) => reader.value(row, id)));
  const [commasInOutcomes, commasInInitiatives] = [commas("outcomes"), commas("initiatives")];
  const trustIds = ratingColumns(reader, TRUST_ITEMS, "trust");
  const valueIds = ratingColumns(reader, VALUE_ITEMS, "value");
  const text = (row: number, id: string): string | null =>
    reader.has(id) ? optionalText(reader, row, id) : null;
  let read = 0;
  for (const row of reader.rows) {
    const fromText = requiredText(reader, row, "from");
    const toText = requiredText(reader, row, "to");
    if (fromText === null || toText === null) continue;
    const from = partners.resolve(fromText, reader, row, "from");
    const to = partners.resolve(toText, reader, row, "to");
    if (from === null || to === null) continue;
    if (from === to) {
      reader.report("skips", "selfTie", { row, id: "to", found: from });
      continue;
    }
    const cell = reader.value(row, "level");
    if (isCellError(cell)) {
      reader.report("skips", "errorCell", { row, id: "level", found: cell.error });
      continue;
    }
    const { problem, ...level } = readLevel(cell, levels);
    if (problem !== null) {
      const expected = expectedOn(levels.scale);
      reader.report("skips", problem, {
        row,
        id: "level",
        found: reader.text(row, "level"),
        expected,
      });
      continue;
    }
    const report: TieReport = {
      from,
      to,
      relation: relations.of(reader.text(row, "relation")),
      wave: waves.of(waveAt(reader, row)),
      level: level.level,
      levelWord: level.levelWord,
      saysNone: level.saysNone,
      trust: itemRatings(reader, row, trustIds),
      value: itemRatings(reader, row, valueIds),
      frequency: text(row, "frequency"),
      outcomes: optionalList(reader, row, "outcomes", commasInOutcomes),
      initiatives: optionalList(reader, row, "initiatives", commasInInitiatives),
      contactFrom: text(row, "contactFrom"),
      contactTo: text(row, "contactTo"),
      difficult: reader.has("difficult") && (optionalYesNo(reader, row, "difficult") ?? false),
      at: reader.at(row, "from"),
    };
    read++;
    reports.add(report, row);
    if (bothWays(row)) reports.add({ ...report, from: to, to: from }, row, true);
  }
  const found = relations.all();
  if (found.length > 1 && settings.relation === null)
    reader.report("note", "severalRelations", { id: "relation", found: found.join(", ") });
  const table: TiesTable = {
    mapping: reader.mapping,
    reports: reports.all(),
    undirected,
    hasLevel: reader.has("level") && !levels.onlyMarks,
    hasTrust: trustIds.length > 0,
    hasValue: valueIds.length > 0,
    hasWave: reader.has("wave"),
    relations: found,
    waves: orderedWaves(waves.all()),
    scale: levels.scale,
  };
  return { table, rows: reader.rows.length, read };
}

interface AcrossLabel {
  readonly column: number;
  readonly text: string;
}

/** Reads ties with partners down and partners across, one answer a cell; the diagonal is no answer. */
export function readMatrixTies(
  reader: TableReader,
  partners: PartnerNames,
  settings: TieSettings,
  cellAt: (row: number, column: number) => CellValue,
  across: readonly AcrossLabel[]
): TiesRead {
  const { where } = reader.mapping;
  const head = where.top + reader.mapping.headerRows - 1;
  const down = reader.rows.flatMap((row) => {
    const text = requiredText(reader, row, "from");
    return text === null ? [] : [{ row, text }];
  });
  sayNotSquare(reader, down, across);
  const filled = down.flatMap(({ row, text: fromText }) =>
    across.flatMap(({ column, text: toText }) => {
      const cell = cellAt(row, column);
      const isDiagonal = nameKey(fromText) === nameKey(toText);
      return isBlank(cell) || isDiagonal ? [] : [{ row, column, fromText, toText, cell }];
    })
  );
  const levels = levelReading(
    filled.map(({ cell }) => cell),
    settings.scale
  );
  sayScale(reader, levels);
  const froms = new Map(
    down.map(({ row, text }) => [row, partners.resolve(text, reader, row, "from", where.left)])
  );
  const tos = new Map(
    across.map(({ column, text }) => [column, partners.resolve(text, reader, head, "to", column)])
  );
  const reports = tieReports(reader, false);
  let read = 0;
  for (const { row, column, toText, cell } of filled) {
    const [from, to] = [froms.get(row) ?? null, tos.get(column) ?? null];
    if (from === null || to === null || from === to) continue;
    const found = isCellError(cell) ? cell.error : String(cell);
    const { problem, ...level } = isCellError(cell)
      ? { problem: "errorCell" as const, level: null, levelWord: null, saysNone: false }
      : readLevel(cell, levels);
    if (problem !== null) {
      const expected = problem === "errorCell" ? "" : expectedOn(levels.scale);
      reader.report("skips", problem, { row, column, header: toText, found, expected });
      continue;
    }
    if (level.levelWord === null) continue;
    read++;
    const at = { sheet: where.sheet, cell: reader.address(row, column) };
    reports.add({ from, to, relation: "", wave: "", ...level, ...NOTHING_ELSE, at }, row);
  }
  const table: TiesTable = {
    mapping: reader.mapping,
    reports: reports.all(),
    undirected: false,
    hasLevel: !levels.onlyMarks,
    hasTrust: false,
    hasValue: false,
    hasWave: false,
    relations: [],
    waves: [],
    scale: levels.scale,
  };
  return { table, rows: filled.length, read };
}

/** Names that stand only down or only across. */
function sayNotSquare(
  reader: TableReader,
  down: readonly { readonly text: string }[],
  across: readonly AcrossLabel[]
): void {
  const keys = (all: readonly { readonly text: string }[]): ReadonlySet<string> =>
    new Set(all.map(({ text }) => nameKey(text)));
  const [rows, columns] = [keys(down), keys(across)];
  const alone = [
    ...down.filter(({ text }) => !columns.has(nameKey(text))),
    ...across.filter(({ text }) => !rows.has(nameKey(text))),
  ];
  if (alone.length > 0)
    reader.report("note", "matrixNotSquare", { found: alone.map(({ text }) => text).join(", ") });
}
