import type { ColumnDefinition, TableDefinition } from "./column";
import { type ColumnSample, shareThatFits } from "./column-fit";
import { wordKey } from "./names";

/** The header of one column: as printed, and the other readings that headers over two rows allow. */
export interface Header {
  readonly printed: string;
  readonly keys: readonly string[];
}

/** Which of a block's columns mean what. */
export interface HeaderMatch {
  /** Our column id → offset from the block's left edge. */
  readonly columns: ReadonlyMap<string, number>;
  /** Ids whose header means them whatever stands below, or that the user chose. */
  readonly certain: ReadonlySet<string>;
}

/** Reads a header's texts: each also without what stands in brackets ("Trust (1-4)") or after a colon. */
export function headerOf(printed: string, ...others: readonly string[]): Header {
  const texts = [printed, ...others];
  const keys = texts.flatMap((text) => [
    wordKey(text),
    wordKey(text.replace(/\([^)]*\)|\[[^\]]*\]/g, "")),
    wordKey(text.replace(/[:(].*$/s, "")),
  ]);
  return { printed, keys: [...new Set(keys.filter((key) => key !== ""))] };
}

interface Vocabulary {
  readonly strong: ReadonlyMap<string, number>;
  readonly loose: ReadonlyMap<string, number>;
}

const ranks = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...words].reverse().map((word, rank) => [wordKey(word), words.length - rank]));

const vocabularies = new WeakMap<ColumnDefinition, Vocabulary>();

/** A column's synonyms by key with their rank; made once a column. */
export function vocabularyOf(column: ColumnDefinition): Vocabulary {
  let vocabulary = vocabularies.get(column);
  if (!vocabulary) {
    vocabulary = { strong: ranks(column.synonyms), loose: ranks(column.looseSynonyms) };
    vocabularies.set(column, vocabulary);
  }
  return vocabulary;
}

/** The free column whose header ranks best among the words and whose contents pass, or null. */
function best(
  headers: readonly Header[],
  taken: ReadonlySet<number>,
  words: ReadonlyMap<string, number>,
  passes: (offset: number) => boolean
): number | null {
  let found: number | null = null;
  let rank = Infinity;
  headers.forEach(({ keys }, offset) => {
    if (taken.has(offset)) return;
    for (const key of keys) {
      const its = words.get(key) ?? Infinity;
      if (its < rank && passes(offset)) [found, rank] = [offset, its];
    }
  });
  return found;
}

/** The ids that a choice's keys mean: our id, or any header that means the column. */
export function chosenColumns(
  definition: TableDefinition,
  chosen: Readonly<Record<string, string>>
): ReadonlyMap<string, string> {
  const byId = new Map<string, string>();
  for (const [name, header] of Object.entries(chosen)) {
    const key = wordKey(name);
    const column =
      definition.columns.find(({ id }) => wordKey(id) === key) ??
      definition.columns.find((each) => vocabularyOf(each).strong.has(key));
    if (column) byId.set(column.id, wordKey(header));
  }
  return byId;
}

/**
 * Assigns a block's columns to a table's. What the user chose comes first; then headers that mean a column (where at
 * least half of the filled cells can be read as such), then loose ones (where all can).
 */
export function matchHeaders(
  definition: TableDefinition,
  headers: readonly Header[],
  sampleOf: (offset: number) => ColumnSample,
  chosen: ReadonlyMap<string, string>
): HeaderMatch {
  const columns = new Map<string, number>();
  const certain = new Set<string>();
  const taken = new Set<number>();
  const take = (id: string, offset: number, isCertain: boolean): void => {
    columns.set(id, offset);
    taken.add(offset);
    if (isCertain) certain.add(id);
  };
  for (const [id, key] of chosen) {
    // An empty header says that the table has no such column.
    if (key === "") continue;
    const offset = headers.findIndex(
      (header, index) =>
        !taken.has(index) && (wordKey(header.printed) === key || header.keys.includes(key))
    );
    if (offset >= 0) take(id, offset, true);
  }
  for (const column of definition.columns) {
    if (chosen.has(column.id)) continue;
    const share = (offset: number): number | null => shareThatFits(column, sampleOf(offset));
    const { strong, loose } = vocabularyOf(column);
    const clear = best(
      headers,
      taken,
      strong,
      (offset) => column.required || (share(offset) ?? 1) >= 0.5
    );
    if (clear !== null) {
      take(column.id, clear, true);
      continue;
    }
    const guess = best(headers, taken, loose, (offset) => column.required || share(offset) === 1);
    if (guess !== null) take(column.id, guess, false);
  }
  return { columns, certain };
}
