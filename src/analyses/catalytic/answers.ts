import type { Thresholds } from "./findings";
import type { TieWave } from "../tie-waves";
import { byName } from "../../tables/names";

/** What one partner said about another in a wave; an item that was left blank is null. */
export interface Answer {
  readonly level: number | null;
  readonly trust: number | null;
}

/** `noTie`: answered the survey and reported none. `silent`: did not answer, so nothing is known. */
export type Said = Answer | "noTie" | "silent";

/** The answers of one wave. */
export interface Answers {
  readonly said: (from: string, to: string) => Said;
  /** Every pair about which somebody said something, as sorted names, sorted. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** Names in the order of findings. */
export function inNameOrder(names: Iterable<string>): string[] {
  return [...names].sort(byName);
}

/** Whether a partner's silence means no tie: it answered, or nothing tells, or rows stand for both sides. */
export function hasSpoken({ responded, graph }: TieWave, partner: string): boolean {
  return !graph.directed || responded === null || responded.has(partner);
}

/** The answers of a wave; a row of an undirected table is the answer of both sides. */
export function answersOf(wave: TieWave): Answers {
  const { reports, graph } = wave;
  const byFrom = new Map<string, Map<string, Answer>>();
  const pairs = new Map<string, Set<string>>();
  const put = (from: string, to: string, answer: Answer): void => {
    byFrom.set(from, (byFrom.get(from) ?? new Map<string, Answer>()).set(to, answer));
  };
  for (const { from, to, level, trust } of reports) {
    const answer = { level, trust: trust?.mean ?? null };
    put(from, to, answer);
    if (!graph.directed) put(to, from, answer);
    const [first, second] = inNameOrder([from, to]);
    pairs.set(first, (pairs.get(first) ?? new Set()).add(second));
  }
  return {
    said: (from, to) => byFrom.get(from)?.get(to) ?? (hasSpoken(wave, from) ? "noTie" : "silent"),
    pairs: inNameOrder(pairs.keys()).flatMap((first) =>
      inNameOrder(pairs.get(first) ?? []).map((second) => [first, second] as const)
    ),
  };
}

/** How far one answer reaches. `short` lacks one thing by at most one step; `weak` lacks more. */
export type Reach =
  | { readonly kind: "strong" | "unknown" | "weak" }
  | {
      readonly kind: "short";
      readonly what: "level" | "trust";
      readonly has: number;
      readonly needs: number;
    };

const WEAK: Reach = { kind: "weak" };

/** Whether an answer trusts and works closely enough; a threshold of null asks nothing. */
export function reachOf(said: Said, { trust, level }: Thresholds): Reach {
  if (said === "silent") return { kind: "unknown" };
  const answer = said === "noTie" ? { level: 0, trust: 0 } : said;
  const conditions = [
    { what: "level" as const, has: answer.level, needs: level },
    { what: "trust" as const, has: answer.trust, needs: trust },
  ];
  let isUnknown = false;
  let short: Reach | null = null;
  for (const { what, has, needs } of conditions) {
    if (needs === null) continue;
    if (has === null) isUnknown = true;
    else if (has < needs) {
      if (short || needs - has > 1) return WEAK;
      short = { kind: "short", what, has, needs };
    }
  }
  if (short) return isUnknown ? WEAK : short;
  return { kind: isUnknown ? "unknown" : "strong" };
}
