import { analysis } from "../../../src/analyses/network";
import type { NetworkFindings } from "../../../src/analyses/network/findings";
import type { Presented } from "../../../src/analyses/analysis";
import type { OptionValues } from "../../../src/analyses/options";
import { checkOptions } from "../../../src/engine/check-options";
import type { Language } from "../../../src/messages/language";
import { wordsOf } from "../../../src/messages/words";
import type { RespondentsTable, Tables } from "../../../src/tables/records";

/** Fewer draws than a user gets, so that tests are quick. */
const QUICK: OptionValues = { permutations: 99, restarts: 3, draws: 99 };

export function optionsWith(options: OptionValues = {}): OptionValues {
  return checkOptions(analysis.about.options, { ...QUICK, ...options }).values;
}

/** The findings; fails where the analysis could not be run. */
export function findingsOf(tables: Tables, options: OptionValues = {}): NetworkFindings {
  const outcome = outcomeOf(tables, options);
  if (!outcome.ran) throw new Error(`Not run: ${outcome.because.code}`);
  return outcome.findings;
}

export function outcomeOf(tables: Tables, options: OptionValues = {}) {
  return analysis.run(tables, optionsWith(options), {
    seed: 7,
    now: "2026-11-17T09:12",
    progress: () => undefined,
  });
}

export function presented(
  findings: NetworkFindings,
  tables: Tables,
  language: Language = "en"
): Presented {
  return analysis.present(findings, {
    words: wordsOf(language),
    stamp: "Answered today",
    tables,
    options: optionsWith(),
    leftOut: [],
  });
}

/** Who answered, by wave. */
export function respondents(
  byWave: Readonly<Record<string, string>>,
  asked: string
): RespondentsTable {
  const at = { sheet: "Respondents", cell: "A2" };
  return {
    mapping: {
      as: "respondents",
      where: { sheet: "Respondents", top: 0, left: 0, rows: 1, columns: 1 },
      name: null,
      headerRows: 1,
      shape: "long",
      columns: {},
      headers: {},
      unused: [],
      confidence: "sure",
    },
    responses: Object.entries(byWave).flatMap(([wave, answered]) =>
      [...asked].map((partner) => ({ partner, wave, responded: answered.includes(partner), at }))
    ),
  };
}
