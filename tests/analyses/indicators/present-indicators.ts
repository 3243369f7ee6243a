import { analysis } from "../../../src/analyses/indicators";
import type { OptionValues } from "../../../src/analyses/options";
import type { Language } from "../../../src/messages/language";
import { wordsOf } from "../../../src/messages/words";
import type { Sheet } from "../../../src/sheets/sheet";
import type { IndicatorEvent, Observation } from "../../../src/tables/indicator-records";
import { checkOptions } from "../../../src/engine/check-options";
import { runIndicators } from "./run-indicators";
import { indicatorTables, observation, periodOf } from "./shared-observations";

/** Overview and details of observations, as both doors would lay them out. */
export function presented(
  observations: readonly Observation[],
  {
    events = [],
    options = {},
    language = "en",
  }: {
    readonly events?: readonly IndicatorEvent[];
    readonly options?: OptionValues;
    readonly language?: Language;
  } = {}
): { readonly sheet: Sheet; readonly details: Sheet } {
  const asked = { ...options, draws: 99 };
  const { sheet, details } = analysis.present(
    runIndicators(observations, { events, options: asked }),
    {
      words: wordsOf(language),
      stamp: "Answered",
      tables: indicatorTables(observations, events),
      options: checkOptions(analysis.about.options, asked).values,
      leftOut: [],
    }
  );
  if (!details) throw new Error("There is no sheet of details.");
  return { sheet, details };
}

/** Values of consecutive school years, the first 2012-13; null leaves one out. */
export function schoolYears(
  values: readonly (number | null)[],
  about: Partial<Observation> = {}
): Observation[] {
  return values.flatMap((value, at) => {
    const begins = 2012 + at;
    const label = `${begins}-${String(begins + 1).slice(2)}`;
    const period = periodOf(label, begins + 1, "schoolYear");
    return value === null ? [] : [observation({ period, value, better: "higher", ...about })];
  });
}

/** Graduation in Louisville's schools and in its state, 2013 to 2020 (55,000 Degrees). */
export const LOUISVILLE = [76.5, 79, 79, 80.1, 80.6, 81.6, 82.3, 83.5];
export const KENTUCKY = [86.1, 87.5, 88, 88.6, 89.7, 90.3, 90.6, 90.9];
