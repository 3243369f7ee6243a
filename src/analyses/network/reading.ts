import type { Comparison, Difference, NetworkFindings, WaveFindings } from "./findings";
import { ENOUGH_ANSWERED, TOO_FEW_ANSWERED } from "./notes";
import type { Basis, DeepLevels, Top, Work } from "../../messages/en/network";
import { type ScaleId, SCALES } from "../../tables/scales";

/** The wave that the sheet is about. */
export function lastWave({ waves }: NetworkFindings): WaveFindings {
  return waves[waves.length - 1];
}

/** How much the answers bear: `none` no claim at all, `some` with care, `enough`; `unknown` where nobody noted who answered. */
export type Bearing = "none" | "some" | "enough" | "unknown";

export function bearingOf({ responseRate }: WaveFindings): Bearing {
  if (responseRate === null) return "unknown";
  if (responseRate < TOO_FEW_ANSWERED) return "none";
  return responseRate < ENOUGH_ANSWERED ? "some" : "enough";
}

/** Two waves side by side, and on whom. */
export interface Compared {
  readonly basis: Basis;
  readonly found: Comparison;
  readonly from: string;
  readonly to: string;
}

/** The comparison that is spoken of: on those who answered both times where that is known; null where too few answered. */
export function comparedOf({ change, waves }: NetworkFindings): Compared | null {
  if (!change || waves.slice(-2).some((wave) => bearingOf(wave) === "none")) return null;
  const { from, to, answeredBoth } = change;
  return answeredBoth
    ? { basis: "answeredBoth", found: answeredBoth, from, to }
    : { basis: "inBoth", found: change, from, to };
}

export type Verdict = "unknown" | "tooFew" | "chance" | "up" | "down";

/** What the interval of a change says. */
export function verdictOf({ change, low, high }: Difference): Verdict {
  if (change === null) return "unknown";
  if (low === null || high === null) return "tooFew";
  if (low > 0) return "up";
  return high < 0 ? "down" : "chance";
}

/** The id of a level on a published scale, else null. */
export function levelWord(level: number, scale: ScaleId | null): string | null {
  const named = scale === null ? [] : SCALES[scale].levels;
  return named.find(({ value }) => value === level && value > 0)?.id ?? null;
}

export function workOf({ minimumLevel, scale }: NetworkFindings): Work {
  const hasLevels = scale !== null;
  return {
    level: hasLevels ? minimumLevel : 1,
    word: hasLevels ? levelWord(minimumLevel, scale) : null,
  };
}

/** The highest level of the scale, or the highest that was rated. */
export function highestLevel({ waves, scale }: NetworkFindings): number {
  if (scale === "himmelman" || scale === "frey") return SCALES[scale].highest;
  return Math.max(1, ...waves.flatMap(({ levels }) => Object.keys(levels ?? {}).map(Number)));
}

export function topLevel(findings: NetworkFindings): Top {
  const { scale } = findings;
  return {
    level: highestLevel(findings),
    isGiven: scale !== "himmelman" && scale !== "frey",
  };
}

/** The levels in which partners do more than inform and adjust: the upper half of the scale. */
export function deepLevels(findings: NetworkFindings): DeepLevels {
  const highest = highestLevel(findings);
  const from = Math.floor(highest / 2) + 1;
  const words = Array.from(
    { length: highest - from + 1 },
    (_, at) => levelWord(from + at, findings.scale) ?? ""
  );
  return { from, words: words.every((word) => word !== "") ? words : [] };
}

/** Share of the answers of a wave at `from` or a higher level. */
export function shareFrom({ levels }: WaveFindings, from: number): number {
  return Object.entries(levels ?? {}).reduce(
    (sum, [level, share]) => (Number(level) >= from ? sum + share : sum),
    0
  );
}

/** Who did not answer; nobody where that is not known or not told. */
export function silentPartners({ partners, responded, perPartner }: WaveFindings) {
  const without = perPartner.filter(({ outDegree }) => outDegree === null);
  const isTold = responded !== null && without.length === partners - responded;
  return new Set(isTold ? without.map(({ partner }) => partner) : []);
}

export function medianTies({ perPartner }: WaveFindings): number {
  const ties = perPartner.map(({ degree }) => degree).sort((a, b) => a - b);
  return ties[Math.floor(ties.length / 2)];
}

/** Share of ties inside groups from an E–I index. */
export function insideShare(ei: number): number {
  return (1 - ei) / 2;
}

/** The attributes whose ties run inside groups more or less often than by chance, tests of several taken into account; the farthest from chance first. */
export function beyondChance({ mixing }: WaveFindings) {
  return mixing
    .flatMap(({ attribute, ei, eiExpected, p }) =>
      ei !== null && eiExpected !== null && p !== null && p < 0.05 / mixing.length
        ? [{ attribute, found: insideShare(ei), expected: insideShare(eiExpected), p }]
        : []
    )
    .sort((a, b) => Math.abs(b.found - b.expected) - Math.abs(a.found - a.expected));
}
