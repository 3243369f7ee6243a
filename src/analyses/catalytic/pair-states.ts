import { type Answers, reachOf } from "./answers";
import type { Missing, Thresholds } from "./findings";

export type Pair = readonly [string, string];

/** How two partners stand to each other in a wave, whatever work they share. */
export type PairState =
  | { readonly kind: "mutual" }
  /** Nothing that was said falls short, and these have not said everything. */
  | { readonly kind: "open"; readonly silent: readonly string[] }
  /** One answer lacks one thing by one step; everything else is there. */
  | { readonly kind: "short"; readonly missing: Missing }
  | { readonly kind: "apart" };

export type StateOf = (pair: Pair) => PairState;

/** The state of any pair in the wave of these answers; an undirected row speaks for both sides at once. */
export function pairStates(answers: Answers, thresholds: Thresholds, directed: boolean): StateOf {
  return ([a, b]) => {
    const sides: readonly Pair[] = directed
      ? [
          [a, b],
          [b, a],
        ]
      : [[a, b]];
    const silent: string[] = [];
    let missing: Missing | null = null;
    for (const [from, to] of sides) {
      const reach = reachOf(answers.said(from, to), thresholds);
      if (reach.kind === "weak") return { kind: "apart" };
      if (reach.kind === "unknown") silent.push(from);
      if (reach.kind === "short") {
        if (missing) return { kind: "apart" };
        missing = { from, to, what: reach.what, has: reach.has, needs: reach.needs };
      }
    }
    if (missing) return silent.length > 0 ? { kind: "apart" } : { kind: "short", missing };
    return silent.length > 0 ? { kind: "open", silent } : { kind: "mutual" };
  };
}

/** Strong ties by partner, for looking up and walking. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

export function neighboursOf(pairs: readonly Pair[]): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  };
  for (const [a, b] of pairs) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
}

/** Partners tied to every one of `members`. */
export function commonNeighbours(neighbours: Neighbours, members: readonly string[]): string[] {
  const [first, ...others] = members;
  return [...(neighbours.get(first) ?? [])].filter((partner) =>
    others.every((other) => neighbours.get(other)?.has(partner))
  );
}

/** The two or three pairs among two or three members. */
export function pairsAmong(members: readonly string[]): Pair[] {
  return members.flatMap((a, i) => members.slice(i + 1).map((b): Pair => [a, b]));
}
