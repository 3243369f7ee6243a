import type { ChangeFindings, Comparison, Rule } from "./findings";
import { difference, type Draws, type PairAmounts, type PairRatio } from "./node-bootstrap";
import { fewestRaters } from "./raters";
import type { TieWave } from "../tie-waves";
import { type Graph, hasTie, ties, undirected, withoutNodes } from "../../network/graph";
import type { TieReport } from "../../tables/records";

interface Reduced {
  /** As reported, among the partners kept. */
  readonly reported: Graph;
  readonly pairs: readonly (readonly [number, number])[];
  readonly tied: Graph;
  readonly reports: readonly TieReport[];
}

/** A wave cut down to some of its partners, numbered by their order in `names`. */
function reduced(wave: TieWave, names: ReadonlyMap<string, number>, rule: Rule): Reduced {
  const gone = wave.partners.flatMap((name, node) => (names.has(name) ? [] : [node]));
  const reported = withoutNodes(wave.graph, gone).graph;
  const tied = undirected(reported, rule);
  return {
    reported,
    tied,
    pairs: ties(tied),
    reports: wave.reports.filter(({ from, to }) => names.has(from) && names.has(to)),
  };
}

function amounts(
  pairs: readonly (readonly [number, number])[],
  amountOf: (place: number) => number
): PairAmounts {
  return {
    a: pairs.map(([a]) => a),
    b: pairs.map(([, b]) => b),
    amounts: pairs.map((_, place) => amountOf(place)),
  };
}

/** Mean of a value over the reports that have it. */
function meanOf(
  reports: readonly TieReport[],
  names: ReadonlyMap<string, number>,
  valueOf: (report: TieReport) => number | null
): PairRatio {
  const rated = reports.filter((report) => valueOf(report) !== null);
  const pairs = rated.map(({ from, to }) => [names.get(from) ?? -1, names.get(to) ?? -1] as const);
  return {
    sum: amounts(pairs, (place) => valueOf(rated[place]) ?? 0),
    of: amounts(pairs, () => 1),
  };
}

/** 2M / (2M + A) over the pairs with any report; over nothing where a row stands for both directions. */
function reciprocityOf({ reported }: Reduced): PairRatio {
  const pairs = reported.directed ? ties(undirected(reported, "any")) : [];
  const reports = pairs.map(
    ([a, b]) => Number(hasTie(reported, a, b)) + Number(hasTie(reported, b, a))
  );
  return {
    sum: amounts(pairs, (place) => (reports[place] === 2 ? 2 : 0)),
    of: amounts(pairs, (place) => reports[place]),
  };
}

function ratersApart(...waves: readonly (readonly [TieWave, Reduced])[]): number | null {
  const fewest = waves.flatMap(([whole, part]) => {
    const kept = new Set(part.reports);
    return fewestRaters(whole.reports.filter((report) => !kept.has(report))) ?? [];
  });
  return fewest.length === 0 ? null : Math.min(...fewest);
}

/** Two waves on the same partners. */
function compared(
  before: TieWave,
  after: TieWave,
  partners: readonly string[],
  options: Draws & { readonly rule: Rule }
): Comparison {
  const names = new Map(partners.map((name, place) => [name, place]));
  const then = reduced(before, names, options.rule);
  const now = reduced(after, names, options.rule);
  const kept = now.pairs.filter(([a, b]) => hasTie(then.tied, a, b)).length;
  const inEither = then.pairs.length + now.pairs.length - kept;
  const changeOf = (measure: (wave: Reduced) => PairRatio) =>
    difference(partners.length, measure(then), measure(now), options);
  return {
    partners: partners.length,
    pairsBefore: then.pairs.length,
    pairsAfter: now.pairs.length,
    tiesKept: kept,
    tiesNew: now.pairs.length - kept,
    tiesEnded: then.pairs.length - kept,
    jaccard: inEither === 0 ? null : kept / inEither,
    density: changeOf(({ pairs }) => ({ sum: amounts(pairs, () => 1), of: null })),
    meanLevel: changeOf(({ reports }) => meanOf(reports, names, ({ level }) => level)),
    meanTrust: changeOf(({ reports }) =>
      meanOf(reports, names, ({ trust }) => trust?.mean ?? null)
    ),
    reciprocity: changeOf(reciprocityOf),
    ratersApart: ratersApart([before, then], [after, now]),
  };
}

/** What changed from one wave to the next, on partners in both; who came and went stands apart. */
export function changeFindings(
  before: TieWave,
  after: TieWave,
  options: Draws & { readonly rule: Rule }
): ChangeFindings {
  const inBoth = after.partners.filter((name) => before.node.has(name));
  const [first, second] = [before.responded, after.responded];
  return {
    from: before.wave,
    to: after.wave,
    joiners: after.partners.filter((name) => !before.node.has(name)),
    leavers: before.partners.filter((name) => !after.node.has(name)),
    ...compared(before, after, inBoth, options),
    answeredBoth:
      first && second
        ? compared(
            before,
            after,
            inBoth.filter((name) => first.has(name) && second.has(name)),
            options
          )
        : null,
    draws: options.draws,
    seed: options.seed,
  };
}
