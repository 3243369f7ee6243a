import { sheetAddress } from "../cells/address";
import type { JobResult } from "../engine/job";
import type { WorkbookReading } from "../engine/read-workbook";
import type { Words } from "../messages/words";

/**
 * The findings file of the headless run. The share-safe edition holds the filtered findings only: no fingerprint, no
 * addresses of tables, no problems (they quote cells).
 */
export function findingsJson(
  fileName: string,
  { reading, fingerprint }: WorkbookReading,
  result: JobResult,
  words: Words,
  shareSafe: boolean
): string {
  const analyses = Object.entries(result.analyses).map(([id, analysis]) => [
    id,
    analysis.ran
      ? analysis
      : { ran: false, needs: analysis.needs, message: words.common.notRun(analysis) },
  ]);
  const full = {
    workbook: { name: fileName, fingerprint },
    tables: reading.counts.map(({ mapping, rows, read }) => ({
      as: mapping.as,
      where: sheetAddress(mapping.where),
      rows,
      read,
      shape: mapping.shape,
      columns: mapping.headers,
      ...(mapping.given ? { given: mapping.given } : {}),
      ...(mapping.wide ? { across: mapping.wide.across, records: mapping.wide.records } : {}),
    })),
    problems: reading.problems.map((problem) => ({
      severity: problem.severity,
      table: problem.table,
      row: problem.row,
      column: problem.column,
      cell: problem.cell,
      code: problem.code,
      found: problem.found,
      message: words.problems[problem.code](problem),
    })),
  };
  const shared = { workbook: { name: fileName, fingerprint: null }, tables: [], problems: [] };
  const document = {
    version: 1,
    ...(shareSafe ? shared : full),
    analyses: Object.fromEntries(analyses),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
