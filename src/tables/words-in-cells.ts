import { type CellValue, isBlank, isCellError } from "../cells/value";
import { textOf, tidy, wordKey } from "./names";

const keys = (...words: string[]): ReadonlySet<string> => new Set(words.map(wordKey));

const NOT_SAID = keys(
  "n/a",
  "na",
  "n.a.",
  "not applicable",
  "unknown",
  "don't know",
  "not sure",
  "tbd",
  "no aplica",
  "n/d",
  "desconocido",
  "no sabe",
  "no sé"
);
const YES = keys("yes", "y", "true", "x", "1", "sí", "si", "s", "verdadero", "cierto");
const NO = keys("no", "n", "false", "0", "falso");
const TICKS = new Set(["✓", "✔", "☑", "✅", "√", "■", "●"]);
const CROSSES = new Set(["✗", "✘", "☐", "❌", "□", "○"]);
const UNDIRECTED = keys(
  "undirected",
  "mutual",
  "both",
  "both ways",
  "no dirigido",
  "mutuo",
  "mutua"
);
const DIRECTED = keys("directed", "one way", "one-way", "dirigido", "una vía");

/** True for an empty cell and for words that leave the question open ("n/a", "unknown", "?", "-"). */
export function saysNothing(value: CellValue): boolean {
  if (isBlank(value)) return true;
  if (typeof value !== "string") return false;
  return value.length <= 30 && (/^[-–—?.…*/\s]+$/.test(value) || NOT_SAID.has(wordKey(value)));
}

/** Yes or no; null for anything else. */
export function yesNoIn(value: CellValue): boolean | null {
  if (typeof value === "boolean") return value;
  if (value === null || isCellError(value)) return null;
  const text = textOf(value);
  if (text.length > 20) return null;
  if (TICKS.has(text)) return true;
  if (CROSSES.has(text)) return false;
  const key = wordKey(text);
  return YES.has(key) ? true : NO.has(key) ? false : null;
}

/** Whether a row stands for both directions: yes, "undirected", "mutual"; null for anything else. */
export function bothWaysIn(value: CellValue): boolean | null {
  const answer = yesNoIn(value);
  if (answer !== null || typeof value !== "string") return answer;
  const key = wordKey(value);
  return UNDIRECTED.has(key) ? true : DIRECTED.has(key) ? false : null;
}

/** The choice whose words a cell holds, or null. */
export function choiceIn<Choice extends string>(
  value: CellValue,
  choices: Readonly<Record<Choice, readonly string[]>>
): Choice | null {
  if (typeof value !== "string") return null;
  const key = wordKey(value);
  // Object.keys widens to string; the keys of `choices` are Choice by its type.
  const names = Object.keys(choices) as Choice[];
  return names.find((name) => choices[name].some((word) => wordKey(word) === key)) ?? null;
}

const NO_ITEMS: readonly string[] = [];
const LINES = /[;\n\r|•]+/;

/** The items of a list cell: separated by ; | or new lines, and by commas where `commas` says so; each once. */
export function listIn(value: CellValue, commas: boolean): readonly string[] {
  if (saysNothing(value) || isCellError(value)) return NO_ITEMS;
  const parts = String(value).split(LINES);
  const items = commas ? parts.flatMap((part) => part.split(",")) : parts;
  return [
    ...new Set(items.map((item) => tidy(item.replace(/^\s*[-–*]\s+/, ""))).filter((item) => item)),
  ];
}

/**
 * Whether the commas of a column separate items rather than stand inside one: no cell uses another separator, and at
 * least half of what the commas part occurs in other cells too.
 */
export function commasSeparate(values: readonly CellValue[]): boolean {
  const texts = values.filter((value) => typeof value === "string");
  if (texts.some((text) => LINES.test(text.trim()))) return false;
  const counts = new Map<string, number>();
  const partsOf = (text: string): readonly string[] => [
    ...new Set(text.split(",").map(wordKey).filter(Boolean)),
  ];
  for (const part of texts.flatMap(partsOf)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const parts = texts.filter((text) => text.includes(",")).flatMap(partsOf);
  const known = parts.filter((part) => (counts.get(part) ?? 0) > 1).length;
  return parts.length > 0 && known * 2 >= parts.length;
}
