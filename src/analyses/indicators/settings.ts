import type { IndicatorSettings } from "./findings";
import type { OptionValues } from "../options";

const methods: readonly IndicatorSettings["chart"][] = ["xmr", "p", "pPrime"];

/** The options as the calculations need them. */
export function settingsOf(options: OptionValues, seed: number): IndicatorSettings {
  const first = Number(options.baseline);
  const rebase = typeof options.rebase === "string" ? options.rebase : "";
  return {
    baseline: first > 0 ? first : null,
    screen: options.screen === true,
    chart: methods.find((method) => method === options.chart) ?? "xmr",
    rebase: rebase
      .split(/[,;]/)
      .map((label) => label.trim())
      .filter((label) => label !== ""),
    threshold: Number(options.threshold),
    draws: Number(options.draws),
    seed,
  };
}
