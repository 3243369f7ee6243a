import { reasonLines, tableLines } from "./reading-lines";
import { answersOf } from "../engine/answer";
import type { JobResult } from "../engine/job";
import type { WorkbookReading } from "../engine/read-workbook";
import type { Words } from "../messages/words";

/** For a run that writes nothing: what was read, what the sheets would say first, what was left out. */
export function summary(read: WorkbookReading, result: JobResult, words: Words): readonly string[] {
  const problems = read.reading.problems.length;
  return [
    ...tableLines(read, words),
    ...(problems === 0 ? [] : [words.cli.problemsMet(problems)]),
    ...Object.values(answersOf(result)).flatMap(({ question, sentences }) => [
      "",
      question,
      ...sentences.map((sentence) => `  ${sentence}`),
    ]),
    "",
    ...reasonLines(result, words),
    words.cli.nothingWritten,
  ];
}
