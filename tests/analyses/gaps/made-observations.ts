import { about } from "../../../src/analyses/gaps/about";
import type { GapsFindings } from "../../../src/analyses/gaps/findings";
import { run } from "../../../src/analyses/gaps/run";
import type { OptionValues } from "../../../src/analyses/options";
import type { IndicatorEvent, Observation } from "../../../src/tables/indicator-records";
import type { Period } from "../../../src/tables/period";
import { indicatorTables } from "../indicators/shared-observations";

const AT = { sheet: "Indicators", cell: "A2" };

export function year(label: number | string): Period {
  return { label: String(label), kind: "year", time: Number(label) + 0.5, years: 1 };
}

/** A share of third-graders, as counts unless said otherwise. */
export function observation(given: Partial<Observation> & Pick<Observation, "group">): Observation {
  return {
    indicator: "Reading",
    place: "",
    groupType: given.group === "" ? "" : "Language",
    period: year(2026),
    mark: "value",
    value: null,
    numerator: null,
    denominator: null,
    approximate: false,
    scale: "percent",
    unit: "%",
    better: "higher",
    target: null,
    targetPeriod: null,
    comparison: false,
    kind: null,
    at: AT,
    ...given,
  };
}

/** Counts of groups in one period: `{ Others: [412, 690] }`; "" is everyone. */
export function counted(
  groups: Readonly<Record<string, readonly [number, number]>>,
  given: Partial<Observation> = {}
): Observation[] {
  return Object.entries(groups).map(([group, [numerator, denominator]]) =>
    observation({
      ...given,
      group,
      numerator,
      denominator,
      ...(group === "" ? { groupType: "" } : {}),
    })
  );
}

export function measureChanged(label: number): IndicatorEvent {
  return {
    event: "New test",
    period: year(label),
    indicator: null,
    place: null,
    kind: "measureChanged",
    at: AT,
  };
}

export const DEFAULTS: OptionValues = Object.fromEntries(
  about.options.map((option) => [option.id, option.default])
);

/** Runs the question; throws where it has no answer. */
export function gapsOf(
  observations: readonly Observation[],
  options: OptionValues = {},
  events: readonly IndicatorEvent[] = []
): GapsFindings {
  const outcome = run(
    indicatorTables(observations, events),
    { ...DEFAULTS, ...options },
    {
      seed: 1,
      now: "2026-11-17T09:12",
      progress: () => undefined,
    }
  );
  if (!outcome.ran) throw new Error(outcome.because.code);
  return outcome.findings;
}
