import { analysis } from "../../../src/analyses/catalytic";
import type { CatalyticFindings } from "../../../src/analyses/catalytic/findings";
import type { OptionValues } from "../../../src/analyses/options";
import type { Tables } from "../../../src/tables/records";

export const DEFAULT_OPTIONS: OptionValues = Object.fromEntries(
  analysis.about.options.map((option) => [option.id, option.default])
);

function outcomeOf(tables: Tables, options: OptionValues) {
  return analysis.run(
    tables,
    { ...DEFAULT_OPTIONS, draws: 199, ...options },
    { seed: 1, now: "2026-11-17T09:12", progress: () => undefined }
  );
}

/** What is found, with few draws. */
export function found(tables: Tables, options: OptionValues = {}): CatalyticFindings {
  const outcome = outcomeOf(tables, options);
  if (!outcome.ran) throw new Error(`Not run: ${outcome.because.code}`);
  return outcome.findings;
}

/** Why nothing is found; "" where something is. */
export function notRun(tables: Tables): string {
  const outcome = outcomeOf(tables, {});
  return outcome.ran ? "" : outcome.because.code;
}
