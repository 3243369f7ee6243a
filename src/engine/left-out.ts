import type { Words } from "../messages/words";
import type { ProblemCode } from "../tables/problem";
import type { Reading } from "../tables/records";

function reason(code: ProblemCode, count: number, words: Words): string {
  const { leftOutBy } = words.common;
  return code in leftOutBy
    ? leftOutBy[code as keyof typeof leftOutBy](count)
    : leftOutBy.other(count);
}

/**
 * What was left out while reading, one line a table ("8 of 1,204 answers: 6 name a partner who is not in Partners,
 * 2 are off the scale"), for the end of every sheet.
 */
export function leftOutLines(reading: Reading, words: Words): readonly string[] {
  return reading.counts.flatMap(({ mapping, rows, read }) => {
    const counts = new Map<ProblemCode, number>();
    for (const problem of reading.problems) {
      if (problem.severity !== "skips" || problem.table !== mapping.as) continue;
      counts.set(problem.code, (counts.get(problem.code) ?? 0) + 1);
    }
    if (counts.size === 0) return [];
    const reasons = [...counts].map(([code, count]) => reason(code, count, words));
    return [words.common.leftOut(words.tables.names[mapping.as], rows - read, rows, reasons)];
  });
}
