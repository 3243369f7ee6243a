import type { SheetRange } from "../cells/address";
import type { TableDefinition } from "./column";
import { type ColumnSample, shareThatFits } from "./column-fit";
import type { Confidence } from "./mapping";
import type { Header, HeaderMatch } from "./match-headers";
import { nameKey, tidy, wordKey } from "./names";
import { numberIn } from "./numbers-in-cells";
import { listIn } from "./words-in-cells";

/** A block read as one kind of table, before it is judged. */
export interface Claim {
  readonly definition: TableDefinition;
  readonly where: SheetRange;
  readonly name: string | null;
  readonly headerRows: number;
  readonly headers: readonly Header[];
  readonly match: HeaderMatch;
  readonly sampleOf: (offset: number) => ColumnSample;
  /** The keys of the filled cells of a column of ours, of the first thousands of rows; none where it has no column. */
  readonly keysOf: (id: string) => readonly string[];
  /** True where more rows may follow that were not read yet. */
  readonly open: boolean;
  /** True where the user said what this is. */
  readonly chosen: boolean;
  /** True for an Excel table or a named range. */
  readonly isNamed: boolean;
}

/** Names met in other blocks of the workbook: what partners and ties confirm in each other. */
export interface KnownNames {
  readonly partners: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
}

export const NO_NAMES: KnownNames = { partners: new Set(), ties: new Set() };

/** 0 not this table · 1 unsure · 2 likely · 3 sure. */
export type Score = number;

const CONFIDENCE: readonly (Confidence | null)[] = [null, "unsure", "likely", "sure"];

export function confidenceOf(score: Score): Confidence | null {
  return CONFIDENCE[Math.max(0, Math.min(3, score))];
}

const wordsOf = (text: string): readonly string[] =>
  tidy(text)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether the table's or sheet's name says what this is. */
function isAnnounced({ definition, where, name }: Claim): boolean {
  return [where.sheet, name ?? ""].some((title) => {
    const words = ` ${wordsOf(title).join(" ")} `;
    return definition.announcedBy.some((word) => words.includes(` ${wordsOf(word).join(" ")} `));
  });
}

/** Columns, other than matched ones, whose header says that a row is something else. */
function foreignHeaders({ definition, headers, match }: Claim): number {
  const matched = new Set(match.columns.values());
  const foreign = new Set(definition.foreignWords.map(wordKey));
  return headers.filter(
    ({ printed }, offset) =>
      !matched.has(offset) && wordsOf(printed).some((word) => foreign.has(wordKey(word)))
  ).length;
}

function tellingColumns({ definition, match }: Claim): number {
  return definition.columns.filter(
    ({ id, telling, required }) => telling && !required && match.columns.has(id)
  ).length;
}

const shareIn = (keys: readonly string[], known: ReadonlySet<string>): number =>
  keys.length === 0 ? 0 : keys.filter((key) => known.has(key)).length / keys.length;

/** Whether keys look like names: mostly words, and short enough. */
function areNames(keys: readonly string[]): boolean {
  const names = keys.filter((key) => numberIn(key) === null && key.length <= 120);
  return names.length >= keys.length * 0.8;
}

function judgePartners(claim: Claim, known: KnownNames): Score {
  const keys = claim.keysOf("partner");
  const all = [...keys, ...claim.keysOf("id"), ...claim.keysOf("shortName")];
  const namesInTies =
    shareIn([...known.ties], new Set(all)) >= 0.5 || shareIn(keys, known.ties) >= 0.8;
  if (!areNames(keys) && !namesInTies) return 0;
  const telling = tellingColumns(claim);
  const foreign = foreignHeaders(claim);
  // Rows of other tables name the same partner again and again; ids tell namesakes apart.
  const rowKeys = claim.match.columns.has("id") ? claim.keysOf("id") : keys;
  const repeats = rowKeys.length >= 8 && new Set(rowKeys).size < rowKeys.length * 0.9;
  const announced = isAnnounced(claim);
  const isCertain = claim.match.certain.has("partner");
  const anything = isCertain || announced || namesInTies || telling > 0;
  if (!anything && !claim.match.columns.has("sector")) return 0;
  if (repeats) return 1;
  if (isCertain) {
    const some =
      telling > 0 || ["sector", "place", "shortName"].some((id) => claim.match.columns.has(id));
    const score = 2 + (some || announced || namesInTies ? 1 : 0) - foreign;
    return Math.max(1, foreign > 0 && !namesInTies ? Math.min(score, 2) : score);
  }
  const score = 1 + (announced ? 1 : 0) + (telling >= 2 ? 1 : 0) + (namesInTies ? 2 : 0);
  return foreign > 0 && !namesInTies ? 1 : score;
}

function judgeTies(claim: Claim, known: KnownNames): Score {
  const from = claim.keysOf("from");
  const to = claim.keysOf("to");
  const sources = new Set(from);
  const shared = shareIn([...new Set(to)], sources) >= 0.3;
  const named =
    known.partners.size > 0 &&
    (shareIn(to, known.partners) >= 0.5 || shareIn([...known.partners], new Set(to)) >= 0.8);
  const telling = tellingColumns(claim);
  // Numbers are partners' ids only where something else speaks for ties.
  if ((!areNames(from) || !areNames(to)) && !shared && !named && telling < 2) return 0;
  if (foreignHeaders(claim) > 0 && !named) return 1;
  const evidence = (telling > 0 ? 1 : 0) + (shared || named ? 1 : 0) + (isAnnounced(claim) ? 1 : 0);
  return from.length === 0 ? Math.min(2, 1 + evidence) : 1 + evidence;
}

function judgeRespondents(claim: Claim, known: KnownNames): Score {
  const keys = claim.keysOf("partner");
  if (!areNames(keys) && shareIn(keys, known.partners) < 0.5) return 0;
  if (foreignHeaders(claim) > 0) return 1;
  const evidence =
    (claim.match.certain.has("partner") ? 1 : 0) +
    (isAnnounced(claim) ? 1 : 0) +
    (claim.match.columns.has("wave") ? 1 : 0) +
    (shareIn(keys, known.partners) >= 0.8 || shareIn(keys, known.ties) >= 0.8 ? 1 : 0);
  return 1 + evidence;
}

function judgeInitiatives(claim: Claim, known: KnownNames): Score {
  const offset = claim.match.columns.get("partners");
  const cells = offset === undefined ? [] : claim.sampleOf(offset).values;
  const lists = cells.map((cell) => listIn(cell, true)).filter((items) => items.length > 0);
  const knownShare = shareIn(
    lists.flat().map(nameKey),
    new Set([...known.partners, ...known.ties])
  );
  const areLists = lists.filter((items) => items.length > 1).length * 2 >= lists.length;
  if (!areNames(claim.keysOf("initiative")) || (lists.length > 0 && !areLists && knownShare < 0.5))
    return 0;
  const certain = ["initiative", "partners"].every((id) => claim.match.certain.has(id));
  if (foreignHeaders(claim) > 0) return 1;
  const evidence =
    (certain ? 1 : 0) +
    (tellingColumns(claim) > 0 ? 1 : 0) +
    (knownShare >= 0.5 ? 1 : 0) +
    (isAnnounced(claim) ? 1 : 0);
  return 1 + evidence;
}

/** Share of a column's filled cells that can be read as what the column holds; 0 where there is no such column. */
function shareRead({ definition, match, sampleOf }: Claim, id: string): number {
  const offset = match.columns.get(id);
  const column = definition.columns.find((each) => each.id === id);
  if (offset === undefined || column === undefined) return 0;
  return shareThatFits(column, sampleOf(offset)) ?? 1;
}

/** Observations say of what, when and how much; a table without a number says something else about indicators. */
function judgeIndicators(claim: Claim): Score {
  const { columns, certain } = claim.match;
  const hasValue = columns.has("value") || (columns.has("numerator") && columns.has("denominator"));
  const areNumbers = ["value", "numerator"].every(
    (id) => !columns.has(id) || shareRead(claim, id) >= 0.5
  );
  if (!hasValue || !areNumbers || !areNames(claim.keysOf("indicator"))) return 0;
  if (shareRead(claim, "period") < 0.5 || foreignHeaders(claim) > 0) return 1;
  const evidence =
    (certain.has("indicator") && certain.has("period") ? 1 : 0) +
    (["value", "numerator"].some((id) => certain.has(id)) ? 1 : 0) +
    (isAnnounced(claim) ? 1 : 0);
  return 1 + evidence;
}

/** Calendars and attendance lists have events and dates too: something must say that these are about indicators. */
function judgeEvents(claim: Claim): Score {
  if (!areNames(claim.keysOf("event")) || shareRead(claim, "period") < 0.5) return 0;
  if (foreignHeaders(claim) > 0) return 1;
  const evidence = (tellingColumns(claim) > 0 ? 1 : 0) + (isAnnounced(claim) ? 1 : 0);
  const isNamed = evidence > 0 && claim.match.certain.has("event");
  return 1 + evidence + (isNamed ? 1 : 0);
}

function judgeAgenda(claim: Claim): Score {
  if (!areNames(claim.keysOf("area"))) return 0;
  const evidence =
    (claim.match.certain.has("area") ? 1 : 0) +
    Math.min(2, tellingColumns(claim)) +
    (isAnnounced(claim) ? 1 : 0);
  if (tellingColumns(claim) === 0 && !isAnnounced(claim)) return 0;
  return foreignHeaders(claim) > 0 ? 1 : evidence;
}

/** How well a block fits the table it is taken for; a user's choice always stands. */
export function judge(claim: Claim, known: KnownNames): Score {
  if (claim.chosen) return 3;
  const isEmpty = claim.where.rows === claim.headerRows;
  const score = {
    partners: judgePartners,
    ties: judgeTies,
    respondents: judgeRespondents,
    initiatives: judgeInitiatives,
    indicators: judgeIndicators,
    events: judgeEvents,
    agenda: judgeAgenda,
  }[claim.definition.kind](claim, known);
  // Headers over nothing are a template at best: read only where their number or a name leaves no doubt.
  if (!isEmpty) return Math.min(3, score);
  return claim.match.columns.size >= 3 || claim.isNamed ? Math.min(2, score) : Math.min(1, score);
}
