import type { CellValue } from "../cells/value";
import { textOf } from "./names";
import { ratingIn } from "./numbers-in-cells";
import { levelOfWord, saysNone } from "./scale-words";
import { SCALES, type ScaleId } from "./scales";
import { saysNothing, yesNoIn } from "./words-in-cells";

/** What a level cell says. `left out` means that it cannot be read on the scale. */
export interface LevelRead {
  readonly level: number | null;
  readonly levelWord: string | null;
  readonly saysNone: boolean;
  readonly problem: "offScale" | "wordNotOnScale" | null;
}

/** How the level cells of one table are to be read. */
export interface LevelReading {
  /** The scale that the numbers are on; null where words were found and no scale is chosen. */
  readonly scale: ScaleId | null;
  /** Words that need a scale to become numbers; empty where one is chosen or there are none. */
  readonly wordsWithoutScale: readonly string[];
  /** True where every filled cell is a mark (x, yes, no): ties without levels. */
  readonly onlyMarks: boolean;
}

const BLANK: LevelRead = { level: null, levelWord: null, saysNone: false, problem: null };

/** Looks at all level cells of a table first: one word among numbers and nothing is a number until a scale is chosen. */
export function levelReading(values: Iterable<CellValue>, chosen: ScaleId | null): LevelReading {
  const words = new Set<string>();
  let marks = 0;
  let others = 0;
  const seen = new Set<CellValue>();
  for (const value of values) {
    if (seen.has(value) || saysNothing(value) || typeof value === "object") continue;
    seen.add(value);
    if (ratingIn(value) !== null) others++;
    else if (yesNoIn(value) !== null) {
      marks++;
      words.add(textOf(value));
    } else if (!saysNone(textOf(value))) {
      others++;
      words.add(textOf(value));
    }
  }
  const onlyMarks = marks > 0 && others === 0;
  if (chosen !== null && !onlyMarks) return { scale: chosen, wordsWithoutScale: [], onlyMarks };
  const needsScale = words.size > 0 && !onlyMarks;
  return {
    scale: words.size > 0 ? null : "rating",
    wordsWithoutScale: needsScale ? [...words] : [],
    onlyMarks,
  };
}

/** Reads one level cell. Without a scale nothing becomes a number, only "none" is told from the rest. */
export function readLevel(value: CellValue, { scale }: LevelReading): LevelRead {
  if (saysNothing(value)) return BLANK;
  const levelWord = textOf(value);
  const number = ratingIn(value);
  if (number !== null) {
    const onScale = number >= 0 && number <= SCALES[scale ?? "rating"].highest;
    if (!onScale) return { ...BLANK, levelWord, problem: "offScale" };
    return { level: scale ? number : null, levelWord, saysNone: number === 0, problem: null };
  }
  if (scale === null) {
    const none = saysNone(levelWord) || yesNoIn(value) === false;
    return { level: null, levelWord, saysNone: none, problem: null };
  }
  const level = levelOfWord(levelWord, scale);
  if (level === null) return { ...BLANK, levelWord, problem: "wordNotOnScale" };
  return { level, levelWord, saysNone: level === 0, problem: null };
}

/** What would have been understood on a scale: its words where it has them, else its range. */
export function expectedOn(scale: ScaleId | null): string {
  const { levels, highest } = SCALES[scale ?? "rating"];
  const range = `0–${highest}`;
  const words = levels.slice(1).map(({ words: [word] }) => word);
  return words.length > 0 ? `${words.join(", ")}; ${range}` : range;
}
