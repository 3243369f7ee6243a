import { sheetAddress } from "../cells/address";
import type { WorkbookReading } from "../engine/read-workbook";
import type { JobResult } from "../engine/job";
import type { Words } from "../messages/words";

/** One line a problem, with the cell or the table it is about. */
export function problemLines({ reading }: WorkbookReading, words: Words): readonly string[] {
  return reading.problems.map((problem) =>
    words.cli.problem(problem.cell ?? problem.where, words.problems[problem.code](problem))
  );
}

/** One line a table that was read; then what may be a table and was not, because its headers leave a doubt. */
export function tableLines(
  { reading, mappings }: WorkbookReading,
  { cli, tables }: Words
): readonly string[] {
  return [
    ...reading.counts.map(({ mapping, rows, read }) =>
      cli.tableRead(tables.names[mapping.as], sheetAddress(mapping.where), read, rows)
    ),
    ...mappings
      .filter(({ confidence }) => confidence === "unsure")
      .map(({ as, where }) => cli.tableOffered(tables.names[as], sheetAddress(where))),
  ];
}

/** Why questions were left out, one line each. */
export function reasonLines(
  result: JobResult,
  { cli, common, questions }: Words
): readonly string[] {
  return Object.entries(result.analyses).flatMap(([id, analysis]) =>
    analysis.ran ? [] : [cli.notRun(questions[id].title, common.notRun(analysis))]
  );
}
