import type { About, Analysis } from "../analyses/analysis";
import { about as catalytic } from "../analyses/catalytic/about";
import { about as comparison } from "../analyses/comparison/about";
import { about as gaps } from "../analyses/gaps/about";
import { about as indicators } from "../analyses/indicators/about";
import { about as network } from "../analyses/network/about";

/** One question: what is known of it at once, and its code, loaded when it is asked. */
export interface Entry {
  readonly about: About;
  readonly load: () => Promise<Analysis<unknown>>;
}

/** Forgets the type of an analysis' findings: only the analysis itself looks into them. */
function entry<Findings>(
  about: About,
  load: () => Promise<{ readonly analysis: Analysis<Findings> }>
): Entry {
  return {
    about,
    load: async () => (await load()).analysis as Analysis<unknown>,
  };
}

/** Every question, in the order in which they are shown and run. An analysis is added by its folder and a line here. */
export const registry: readonly Entry[] = [
  entry(network, () => import("../analyses/network")),
  entry(catalytic, () => import("../analyses/catalytic")),
  entry(indicators, () => import("../analyses/indicators")),
  entry(gaps, () => import("../analyses/gaps")),
  entry(comparison, () => import("../analyses/comparison")),
];
