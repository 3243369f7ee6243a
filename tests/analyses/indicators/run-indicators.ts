import { about } from "../../../src/analyses/indicators/about";
import type { IndicatorsFindings, SeriesFindings } from "../../../src/analyses/indicators/findings";
import { run } from "../../../src/analyses/indicators/run";
import { checkOptions } from "../../../src/engine/check-options";
import type {
  AgendaItem,
  IndicatorEvent,
  Observation,
} from "../../../src/tables/indicator-records";
import { indicatorTables, observation, year } from "./shared-observations";

export interface Asked {
  readonly events?: readonly IndicatorEvent[];
  readonly agenda?: readonly AgendaItem[];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What the question finds in observations, with the options given, few draws, and the defaults of the rest. */
export function runIndicators(
  observations: readonly Observation[],
  { events = [], agenda = [], options = {} }: Asked = {}
): IndicatorsFindings {
  const { values, problems } = checkOptions(about.options, { draws: 99, ...options });
  expect(problems).toEqual([]);
  const outcome = run(indicatorTables(observations, events, agenda), values, {
    seed: 1,
    now: "2026-11-22T09:00",
    progress: () => undefined,
  });
  if (!outcome.ran) throw new Error(outcome.because.code);
  return outcome.findings;
}

/** One reading a year from 2010 on; null = no row in that year. */
export function yearly(
  values: readonly (number | null)[],
  given: Partial<Observation> = {},
  first = 2010
): Observation[] {
  return values.flatMap((value, at) =>
    value === null ? [] : [observation({ ...given, value, period: year(first + at) })]
  );
}

/** What is found about the first series. */
export function firstSeries(
  observations: readonly Observation[],
  asked: Asked = {}
): SeriesFindings {
  return runIndicators(observations, asked).series[0];
}

export const codes = ({ notes }: Pick<SeriesFindings, "notes">): string[] =>
  notes.map(({ code }) => code);
