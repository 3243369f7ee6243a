import fc from "fast-check";
import { weakPoints } from "../../src/network/articulation";
import { clustering } from "../../src/network/clustering";
import { maximalCliques } from "../../src/network/cliques";
import { communities } from "../../src/network/communities";
import { components } from "../../src/network/components";
import { coreNumbers } from "../../src/network/cores";
import { degrees } from "../../src/network/degrees";
import { distanceCounts } from "../../src/network/distance-counts";
import { distanceMeasures } from "../../src/network/distances";
import { dyadCensus } from "../../src/network/dyads";
import { eigenvectorCentrality } from "../../src/network/eigenvector";
import { fragmentation, fragmentationWithoutEach } from "../../src/network/fragmentation";
import {
  buildGraph,
  hasTie,
  neighbors,
  reversed,
  ties,
  undirected,
  withoutNodes,
  type Graph,
} from "../../src/network/graph";
import { modularity } from "../../src/network/modularity";
import { rewired } from "../../src/network/rewire";
import { embeddedTies } from "../../src/network/simmelian";
import { structuralHoles } from "../../src/network/structural-holes";
import { seededRandom } from "../../src/statistics/random";
import { shuffle } from "../../src/statistics/shuffle";
import { graphs, tieLists } from "./arbitrary-graphs";
import {
  adjacency,
  bruteBetweenness,
  bruteCloseness,
  bruteDistances,
  bruteMaximalCliques,
  joinedPairs,
} from "./brute-force";

const either = fc.boolean().chain((directed) => graphs(directed));
const close = (values: ArrayLike<number | null>) =>
  Array.from(values, (value) => (value === null ? null : expect.closeTo(value, 9)));

/** Everything that is said of single nodes. */
function perNode(graph: Graph): Record<string, ArrayLike<number | null>> {
  const union = undirected(graph, "any");
  const { betweenness, closeness, harmonic } = distanceMeasures(graph);
  return {
    degrees: degrees(graph),
    betweenness,
    closeness,
    harmonic,
    core: coreNumbers(union),
    local: clustering(union).local,
    ...structuralHoles(graph),
  };
}

describe("a graph", () => {
  test("holds exactly the ties it was given, without self ties and repetitions", () => {
    fc.assert(
      fc.property(tieLists(), fc.boolean(), ({ order, from, to }, directed) => {
        const graph = buildGraph(order, from, to, directed);
        const given = new Set(from.map((a, tie) => `${a} ${to[tie]}`));
        let arcs = 0;
        for (let a = 0; a < order; a++) {
          for (let b = 0; b < order; b++) {
            const expected =
              a !== b && (given.has(`${a} ${b}`) || (!directed && given.has(`${b} ${a}`)));
            expect(hasTie(graph, a, b)).toBe(expected);
            expect([...neighbors(graph, a)].includes(b)).toBe(expected);
            if (expected) arcs++;
          }
        }
        expect(graph.size).toBe(directed ? arcs : arcs / 2);
        expect(ties(graph)).toHaveLength(graph.size);
      })
    );
  });

  test("refuses ties to nodes that are not there", () => {
    expect(() => buildGraph(3, [0], [3], false)).toThrow(RangeError);
    expect(() => buildGraph(3, [-1], [0], false)).toThrow(RangeError);
    expect(() => buildGraph(3, [0, 1], [2], false)).toThrow(RangeError);
  });

  test("turned round twice is itself, and turned round once has every arc the other way", () => {
    fc.assert(
      fc.property(either, (graph) => {
        expect(reversed(reversed(graph))).toEqual(graph);
        for (const [a, b] of ties(graph)) expect(hasTie(reversed(graph), b, a)).toBe(true);
      })
    );
  });

  test("has a confirmed tie where both report it and some tie where either does", () => {
    fc.assert(
      fc.property(graphs(true), (graph) => {
        const any = undirected(graph, "any");
        const confirmed = undirected(graph, "confirmed");
        for (let a = 0; a < graph.order; a++) {
          for (let b = 0; b < graph.order; b++) {
            expect(hasTie(any, a, b)).toBe(hasTie(graph, a, b) || hasTie(graph, b, a));
            expect(hasTie(confirmed, a, b)).toBe(hasTie(graph, a, b) && hasTie(graph, b, a));
          }
        }
        const census = dyadCensus(graph);
        expect(confirmed.size).toBe(census.mutual);
        expect(any.size).toBe(census.mutual + census.asymmetric);
      })
    );
  });

  test("keeps the ties among those who stay when others leave", () => {
    fc.assert(
      fc.property(either, fc.array(fc.nat(8)), (graph, leaving) => {
        const gone = leaving.filter((node) => node < graph.order);
        const { graph: rest, kept } = withoutNodes(graph, gone);
        expect(rest.order).toBe(graph.order - new Set(gone).size);
        for (let a = 0; a < rest.order; a++) {
          for (let b = 0; b < rest.order; b++) {
            expect(hasTie(rest, a, b)).toBe(hasTie(graph, kept[a], kept[b]));
          }
        }
        expect(ties(rest)).toHaveLength(rest.size);
      })
    );
  });
});

describe("measures", () => {
  test("do not depend on how partners are numbered", () => {
    fc.assert(
      fc.property(tieLists(), fc.boolean(), fc.integer(), (list, directed, seed) => {
        const { order, from, to } = list;
        const number = shuffle([...Array(order).keys()], seededRandom(seed));
        const graph = buildGraph(order, from, to, directed);
        const renamed = buildGraph(
          order,
          from.map((node) => number[node]),
          to.map((node) => number[node]),
          directed
        );
        const before = perNode(graph);
        for (const [name, values] of Object.entries(perNode(renamed))) {
          expect([name, number.map((node) => values[node])]).toEqual([name, close(before[name])]);
        }
      })
    );
  });

  test("of others change by known factors only when an isolate joins", () => {
    fc.assert(
      fc.property(graphs(false), ({ order, offsets, targets, size }) => {
        const graph: Graph = { directed: false, order, size, offsets, targets };
        const [from, to] = [0, 1].map((end) => ties(graph).map((tie) => tie[end]));
        const larger = buildGraph(order + 1, from, to, false);
        const before = perNode(graph);
        const after = perNode(larger);
        const factor = order === 1 ? 0 : (order - 1) / order;
        for (const [name, values] of Object.entries(after)) {
          const others = Array.from(values).slice(0, order);
          const scale = name === "closeness" || name === "harmonic" ? factor : 1;
          expect([name, others]).toEqual([
            name,
            close(Array.from(before[name], (value) => value && value * scale)),
          ]);
        }
        expect([after.constraint[order], after.betweenness[order]]).toEqual([null, 0]);
        expect(components(larger).members).toHaveLength(components(graph).members.length + 1);
      })
    );
  });

  test("of distances are those of their definitions", () => {
    fc.assert(
      fc.property(either, (graph) => {
        const ours = distanceMeasures(graph);
        expect([...ours.betweenness]).toEqual(close(bruteBetweenness(graph)));
        expect([...ours.closeness]).toEqual(close(bruteCloseness(graph)));
        const finite = bruteDistances(graph)
          .flat()
          .filter((d) => d > 0 && d < Infinity);
        const sum = finite.reduce((total, d) => total + d, 0);
        expect(ours.diameter).toBe(finite.length === 0 ? null : Math.max(...finite));
        expect(ours.averageDistance).toBe(finite.length === 0 ? null : sum / finite.length);
        const counts = distanceCounts(graph);
        counts.forEach((count, distance) => {
          expect(count).toBe(finite.filter((d) => d === distance).length);
        });
      })
    );
  });

  test("of closure count every closed triple", () => {
    fc.assert(
      fc.property(graphs(false), (graph) => {
        const tied = adjacency(graph);
        let triangles = 0;
        for (let a = 0; a < graph.order; a++) {
          for (let b = 0; b < a; b++) {
            for (let c = 0; c < b; c++) if (tied[a][b] && tied[b][c] && tied[a][c]) triangles++;
          }
        }
        expect(clustering(graph).triangles).toBe(triangles);
        const embedded = embeddedTies(graph).reduce((sum, tie) => sum + tie.embeddedness, 0);
        expect(embedded).toBe(3 * triangles);
      })
    );
  });

  test("of cores leave every core member enough ties inside the core, and no larger core", () => {
    fc.assert(
      fc.property(graphs(false), (graph) => {
        const core = coreNumbers(graph);
        for (let k = 1; k <= graph.order; k++) {
          let members = [...core.keys()];
          const inside = (node: number) =>
            [...neighbors(graph, node)].filter((other) => members.includes(other)).length;
          for (let size = -1; size !== members.length;) {
            size = members.length;
            members = members.filter((node) => inside(node) >= k);
          }
          expect([...core.keys()].filter((node) => core[node] >= k)).toEqual(members);
        }
      })
    );
  });

  test("of eigenvector centrality are a fixed direction of the ties in the largest component", () => {
    fc.assert(
      fc.property(graphs(false), (graph) => {
        const centrality = eigenvectorCentrality(graph);
        const [largest] = components(graph).members;
        const outside = [...centrality].filter((_, node) => !largest.includes(node));
        expect(outside.every((value) => value === 0)).toBe(true);
        if (largest.length < 2) return;
        expect(Math.max(...centrality)).toBe(1);
        const sums = largest.map((node) =>
          neighbors(graph, node).reduce((sum, other) => sum + centrality[other], 0)
        );
        const value = sums[0] / centrality[largest[0]];
        largest.forEach((node, place) => {
          expect(centrality[node]).toBeGreaterThan(0);
          expect(sums[place] / centrality[node]).toBeCloseTo(value, 9);
        });
      })
    );
  });
});

describe("articulation points and bridges", () => {
  test("are the nodes and ties whose loss disconnects pairs, and count them", () => {
    fc.assert(
      fc.property(graphs(false), (graph) => {
        const { articulationPoints, bridges } = weakPoints(graph);
        const lost = new Map(articulationPoints.map((point) => [point.node, point]));
        for (let node = 0; node < graph.order; node++) {
          const rest = withoutNodes(graph, [node]).graph;
          const others = joinedPairs(graph, [node]);
          const pairs = others - joinedPairs(rest);
          expect(lost.get(node)?.pairsDisconnected ?? 0).toBe(pairs);
          if (pairs > 0) {
            expect(lost.get(node)?.componentsAfter).toBe(components(rest).members.length);
          }
        }
        const all = ties(graph);
        const cut = all.filter((tie) => {
          const rest = all.filter((other) => other !== tie);
          const [from, to] = [0, 1].map((end) => rest.map((other) => other[end]));
          return joinedPairs(buildGraph(graph.order, from, to, false)) < joinedPairs(graph);
        });
        expect(bridges).toEqual(cut);
      })
    );
  });

  test("give the fragmentation that is left after every single departure", () => {
    fc.assert(
      fc.property(graphs(false), (graph) => {
        fragmentationWithoutEach(graph).forEach((value, node) => {
          const direct = fragmentation(withoutNodes(graph, [node]).graph);
          expect(value).toEqual(direct === null ? null : expect.closeTo(direct, 12));
        });
      })
    );
  });

  test("are found along a chain of 100,000 nodes", () => {
    const chain = Array.from({ length: 99_999 }, (_, node) => node);
    const graph = buildGraph(
      100_000,
      chain,
      chain.map((node) => node + 1),
      false
    );
    const { articulationPoints, bridges } = weakPoints(graph);
    expect([articulationPoints.length, bridges.length]).toEqual([99_998, 99_999]);
  });
});

describe("maximal cliques", () => {
  test("are those found by trying every set of nodes", () => {
    fc.assert(
      fc.property(graphs(false), fc.integer({ min: 1, max: 4 }), (graph, smallest) => {
        const byKey = (a: number[], b: number[]) =>
          b.length - a.length || (a.join() < b.join() ? -1 : 1);
        expect(maximalCliques(graph, smallest)).toEqual(
          bruteMaximalCliques(graph, smallest).sort(byKey)
        );
      })
    );
  });

  test("are 3³ in a graph of three empty triples, and 3⁶ in one of six", () => {
    for (const triples of [3, 6]) {
      const nodes = [...Array(3 * triples).keys()];
      const pairs = nodes.flatMap((a) =>
        nodes.filter((b) => Math.floor(a / 3) < Math.floor(b / 3)).map((b) => [a, b])
      );
      const graph = buildGraph(
        nodes.length,
        pairs.map(([a]) => a),
        pairs.map(([, b]) => b),
        false
      );
      expect(maximalCliques(graph)).toHaveLength(3 ** triples);
    }
  });
});

describe("communities", () => {
  test("are connected, are the same for the same seed, and are as good as their own modularity says", () => {
    fc.assert(
      fc.property(graphs(false), fc.integer(), (graph, seed) => {
        const found = communities(graph, { random: seededRandom(seed), restarts: 5 });
        expect(communities(graph, { random: seededRandom(seed), restarts: 5 })).toEqual(found);
        expect(modularity(graph, found.membership)).toBe(found.modularity);
        for (const members of found.members) {
          const others = [...Array(graph.order).keys()].filter((node) => !members.includes(node));
          expect(components(withoutNodes(graph, others).graph).members).toHaveLength(1);
        }
      })
    );
  });

  test("reach the best modularity of all groupings of six nodes", () => {
    const groupings = (nodes: number): number[][] =>
      nodes === 0
        ? [[]]
        : groupings(nodes - 1).flatMap((before) =>
            Array.from({ length: Math.max(-1, ...before) + 2 }, (_, group) => [...before, group])
          );
    fc.assert(
      fc.property(graphs(false, 6), (graph) => {
        const best = Math.max(
          ...groupings(graph.order).map((membership) => modularity(graph, membership) ?? 0)
        );
        const found = communities(graph, { random: seededRandom(1), restarts: 20 });
        expect(found.modularity ?? 0).toBeCloseTo(best, 12);
      }),
      { numRuns: 50 }
    );
  });
});

describe("rewiring", () => {
  test("keeps every degree and makes neither self ties nor repetitions", () => {
    fc.assert(
      fc.property(graphs(false), fc.integer(), (graph, seed) => {
        const random = rewired(graph, seededRandom(seed));
        expect(degrees(random)).toEqual(degrees(graph));
        const [from, to] = [0, 1].map((end) => ties(random).map((tie) => tie[end]));
        expect(buildGraph(graph.order, from, to, false)).toEqual(random);
      })
    );
  });
});
