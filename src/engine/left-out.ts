import type { ShownWords } from "../messages/shown-words";
import type { ProblemCode } from "../tables/problem";
import type { ReadCount, Reading } from "../tables/records";

function reason(code: ProblemCode, count: number, words: ShownWords): string {
  const { leftOutBy } = words.common;
  return code in leftOutBy
    ? leftOutBy[code as keyof typeof leftOutBy](count)
    : leftOutBy.other(count);
}

/** Rows (of a table with records side by side: cells) by the first thing that keeps them, or an answer in them, from being read. */
function rowsByReason({ mapping }: ReadCount, { problems }: Reading): Map<ProblemCode, number> {
  const codes = new Map<string | number | null, ProblemCode>();
  for (const { severity, table, row, cell, code } of problems) {
    if (severity !== "skips" || table !== mapping.as) continue;
    const place = mapping.shape === "long" ? row : cell;
    if (!codes.has(place)) codes.set(place, code);
  }
  const rows = new Map<ProblemCode, number>();
  for (const code of codes.values()) rows.set(code, (rows.get(code) ?? 0) + 1);
  return rows;
}

/**
 * What was left out while reading, one line a table ("8 of 1,204 rows of Ties: 6 name a partner who is not in
 * Partners, 2 are off the scale"), for the end of every sheet. A row counts once, whatever is wrong with it.
 */
export function leftOutLines(reading: Reading, words: ShownWords): readonly string[] {
  return reading.counts.flatMap((count) => {
    const byReason = rowsByReason(count, reading);
    if (byReason.size === 0) return [];
    const { mapping, rows, read } = count;
    const said = [...byReason.values()].reduce((sum, some) => sum + some, 0);
    const reasons = [...byReason].map(([code, some]) => reason(code, some, words));
    const left = Math.max(said, rows - read);
    return [words.common.leftOut(words.tables.names[mapping.as], left, rows, reasons)];
  });
}
