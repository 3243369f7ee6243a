import type { Thresholds } from "./findings";
import { byName } from "../../tables/names";
import type { TieReport } from "../../tables/records";

/** What one partner said about another in a wave; an item that was left blank is null. */
export interface Answer {
  readonly level: number | null;
  readonly trust: number | null;
}

/** `noTie`: answered the survey and reported none. `notAsked`: did not answer, so nothing is known. */
export type Said = Answer | "noTie" | "notAsked";

/** The answers of one wave by who gave them. */
export interface Answers {
  readonly said: (from: string, to: string) => Said;
  /** Every pair about which somebody said something, as sorted names, sorted. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** Where several rows say something of the same tie, the highest level counts, then the highest trust. */
function stronger(a: Answer, b: Answer): Answer {
  const order = (a.level ?? -1) - (b.level ?? -1) || (a.trust ?? -1) - (b.trust ?? -1);
  return order >= 0 ? a : b;
}

/** Names in the order of findings: code points after NFKC. */
export function inNameOrder(names: Iterable<string>): string[] {
  return [...names].sort(byName);
}

/**
 * Gathers the reports of one wave and relation.
 * @param answered whether a partner is known to have answered (or not known not to have)
 * @param undirected one row stands for both directions
 */
export function gatherAnswers(
  reports: readonly TieReport[],
  answered: (partner: string) => boolean,
  undirected: boolean
): Answers {
  const byFrom = new Map<string, Map<string, Answer>>();
  const put = (from: string, to: string, answer: Answer): void => {
    const row = byFrom.get(from) ?? new Map<string, Answer>();
    const before = row.get(to);
    byFrom.set(from, row.set(to, before ? stronger(before, answer) : answer));
  };
  for (const { from, to, level, trust, saysNone } of reports) {
    if (saysNone) continue;
    const answer = { level, trust: trust?.mean ?? null };
    put(from, to, answer);
    if (undirected) put(to, from, answer);
  }
  const pairs = new Map<string, Set<string>>();
  for (const [from, row] of byFrom) {
    for (const to of row.keys()) {
      const [first, second] = inNameOrder([from, to]);
      pairs.set(first, (pairs.get(first) ?? new Set()).add(second));
    }
  }
  return {
    said: (from, to) =>
      byFrom.get(from)?.get(to) ?? (undirected || answered(from) ? "noTie" : "notAsked"),
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
  if (said === "notAsked") return { kind: "unknown" };
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
