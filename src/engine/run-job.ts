import { checkOptions } from "./check-options";
import type { AnalysisResult, JobProgress, JobRequest, JobResult } from "./job";
import { type Entry, registry } from "./registry";
import { withFewSeries } from "./series-limit";
import { stampOf } from "./stamp";
import { layOut } from "../sheets/layout";
import { withoutLinks } from "../sheets/without-links";
import type { PlacedSheet } from "../sheets/placed";
import type { Sheet } from "../sheets/sheet";
import { wordsOf } from "../messages/words";

/** The questions asked for, in the order of the registry; unknown ids are left out. */
function asked(ids: readonly string[]): readonly Entry[] {
  return registry.filter((entry) => ids.includes(entry.about.id));
}

/**
 * A run without any workbook: from read tables and options to findings and laid-out sheets. The same request always
 * gives the same result. Runs in a worker in the pane, directly in the headless run and in tests.
 * @param report called with the share done, at least once a question
 * @throws RangeError where an option was not checked before
 */
export async function runJob(
  request: JobRequest,
  report: (progress: JobProgress) => void = () => undefined
): Promise<JobResult> {
  const words = wordsOf(request.language);
  const place = (sheet: Sheet): PlacedSheet =>
    withFewSeries(layOut(sheet), words.common.seriesDrawn);
  const analyses: Record<string, AnalysisResult> = {};
  const sheets: PlacedSheet[] = [];
  const details: Record<string, string> = {};
  const confidential: PlacedSheet[] = [];
  const entries = asked(request.analyses);
  for (const [index, { about, load }] of entries.entries()) {
    const progress = (share: number): void => {
      report({ analysis: about.id, share: (index + share) / entries.length });
    };
    progress(0);
    const given = request.options[about.id] ?? {};
    const { values: chosen, problems } = checkOptions(about.options, given);
    if (problems.length > 0) throw new RangeError(`Unchecked option ${problems[0].option}`);
    const { seed, now, tables } = request;
    const missing = about.needs.filter((kind) => tables[kind] === null);
    if (missing.length > 0) {
      analyses[about.id] = { ran: false, needs: missing, because: null };
      continue;
    }
    const analysis = await load();
    const isShared = request.edition === "shareSafe";
    const outside = isShared ? analysis.optionsOutside : undefined;
    const values = outside ? outside(chosen) : chosen;
    const outcome = analysis.run(tables, values, { seed, now, progress });
    if (!outcome.ran) {
      analyses[about.id] = { ran: false, needs: [], because: outcome.because };
      continue;
    }
    if (isShared && !analysis.isSharable(outcome.findings)) {
      const because = { about: about.id, code: "tooFewToShare", details: {} };
      analyses[about.id] = { ran: false, needs: [], because };
      continue;
    }
    const findings = isShared ? analysis.shareSafe(outcome.findings) : outcome.findings;
    const presented = analysis.present(findings, {
      words,
      stamp: stampOf(about, request),
      tables,
      options: values,
      leftOut: request.leftOut,
    });
    const open = presented.details ? [presented.sheet, presented.details] : [presented.sheet];
    const own = new Set(open.map(({ tab }) => tab));
    sheets.push(...open.map((sheet) => place(isShared ? withoutLinks(sheet, own) : sheet)));
    if (presented.details) details[about.id] = presented.details.id;
    if (presented.confidential && !isShared) confidential.push(place(presented.confidential));
    analyses[about.id] = { ran: true, options: values, findings };
    progress(1);
  }
  return { analyses, sheets, details, confidential };
}
