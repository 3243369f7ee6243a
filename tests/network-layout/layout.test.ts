import fc from "fast-check";
import { components } from "../../src/network/components";
import { buildGraph, ties, type Graph } from "../../src/network/graph";
import { layoutGraph, type GraphLayout } from "../../src/network/layout";
import { seededRandom } from "../../src/statistics/random";
import { describeWithData } from "../shared-data";
import { realNetwork } from "./real-networks";

const layOut = (graph: Graph, seed = 1): GraphLayout =>
  layoutGraph(graph, { random: seededRandom(seed) });

const undirectedGraph = (order: number, pairs: readonly (readonly [number, number])[]): Graph =>
  buildGraph(
    order,
    pairs.map(([from]) => from),
    pairs.map(([, to]) => to),
    false
  );

const distance = ({ x, y }: GraphLayout, a: number, b: number): number =>
  Math.hypot(x[a] - x[b], y[a] - y[b]);

/** Steps between all nodes, or Infinity (Floyd–Warshall: independent of the code under test). */
function allSteps(graph: Graph): number[][] {
  const steps = Array.from({ length: graph.order }, (_, row) =>
    Array.from({ length: graph.order }, (_, column) => (row === column ? 0 : Infinity))
  );
  for (const [a, b] of ties(graph)) steps[a][b] = steps[b][a] = 1;
  for (let by = 0; by < graph.order; by++)
    for (let a = 0; a < graph.order; a++)
      for (let b = 0; b < graph.order; b++)
        steps[a][b] = Math.min(steps[a][b], steps[a][by] + steps[by][b]);
  return steps;
}

/** Kruskal's stress of a connected graph at the best scale: 0 is perfect. */
function normalizedStress(graph: Graph, layout: GraphLayout): number {
  const steps = allSteps(graph);
  let [squares, products, drawn] = [0, 0, 0];
  for (let a = 0; a < graph.order; a++)
    for (let b = 0; b < a; b++) {
      const length = distance(layout, a, b);
      const weight = steps[a][b] ** -2;
      squares += weight * steps[a][b] ** 2;
      products += weight * steps[a][b] * length;
      drawn += weight * length ** 2;
    }
  return Math.sqrt(1 - products ** 2 / (drawn * squares));
}

const randomGraph = fc
  .record({
    order: fc.integer({ min: 1, max: 30 }),
    pairs: fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 60 }),
  })
  .map(({ order, pairs }) =>
    undirectedGraph(
      order,
      pairs.map(([a, b]) => [a % order, b % order] as const)
    )
  );

describe("the layout of a graph", () => {
  test("draws a path as an even line", () => {
    const layout = layOut(
      undirectedGraph(
        6,
        Array.from({ length: 5 }, (_, node) => [node, node + 1] as const)
      )
    );
    for (let node = 0; node < 5; node++) expect(distance(layout, node, node + 1)).toBeCloseTo(1, 1);
    expect(distance(layout, 0, 5)).toBeCloseTo(5, 1);
  });

  test("draws a ring as a ring", () => {
    const layout = layOut(
      undirectedGraph(
        12,
        Array.from({ length: 12 }, (_, node) => [node, (node + 1) % 12] as const)
      )
    );
    const middle = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / 12;
    const [x, y] = [middle(layout.x), middle(layout.y)];
    const radii = Array.from(layout.x, (value, node) => Math.hypot(value - x, layout.y[node] - y));
    expect(Math.max(...radii) / Math.min(...radii)).toBeLessThan(1.05);
  });

  test("sets the leaves of a star apart around its hub", () => {
    const layout = layOut(
      undirectedGraph(
        13,
        Array.from({ length: 12 }, (_, leaf) => [0, leaf + 1] as const)
      )
    );
    for (let a = 1; a < 13; a++)
      for (let b = 1; b < a; b++) expect(distance(layout, a, b)).toBeGreaterThan(0.3);
  });

  test("is the same for the same random numbers", () => {
    fc.assert(
      fc.property(randomGraph, fc.nat(), (graph, seed) => {
        expect(layOut(graph, seed)).toEqual(layOut(graph, seed));
      }),
      { numRuns: 30 }
    );
  });

  test("gives every tied node a finite place of its own and lists the others", () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        const layout = layOut(graph);
        const alone = components(graph).members.flatMap((nodes) =>
          nodes.length === 1 ? nodes : []
        );
        expect(layout.isolates).toEqual(alone);
        const tied = Array.from(layout.x.keys()).filter((node) => !alone.includes(node));
        for (const a of tied) {
          expect(Number.isFinite(layout.x[a] + layout.y[a])).toBe(true);
          for (const b of tied) if (b < a) expect(distance(layout, a, b)).toBeGreaterThan(1e-3);
        }
      }),
      { numRuns: 60 }
    );
  });

  test("keeps components apart, the largest in the middle", () => {
    const path = (from: number, nodes: number) =>
      Array.from({ length: nodes - 1 }, (_, step) => [from + step, from + step + 1] as const);
    const graph = undirectedGraph(20, [
      ...path(0, 10),
      ...path(10, 4),
      ...path(14, 3),
      ...path(17, 3),
    ]);
    const layout = layOut(graph);
    const { of } = components(graph);
    for (let a = 0; a < 20; a++)
      for (let b = 0; b < a; b++)
        if (of[a] !== of[b]) expect(distance(layout, a, b)).toBeGreaterThan(0.4);
    const large = Array.from({ length: 10 }, (_, node) => node);
    const mean = (values: Float64Array) => large.reduce((sum, node) => sum + values[node], 0) / 10;
    expect(Math.hypot(mean(layout.x), mean(layout.y))).toBeLessThan(1);
  });

  test("comes near the steps between nodes on a grid of more than 1,500 nodes", () => {
    const side = 40;
    const pairs: [number, number][] = [];
    for (let node = 0; node < side * side; node++) {
      if (node % side < side - 1) pairs.push([node, node + 1]);
      if (node + side < side * side) pairs.push([node, node + side]);
    }
    const layout = layOut(undirectedGraph(side * side, pairs));
    const lengths = pairs.map(([a, b]) => distance(layout, a, b));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(0.6);
    expect(Math.max(...lengths)).toBeLessThan(3 * mean);
    expect(distance(layout, 0, side * side - 1)).toBeGreaterThan(30 * mean);
  });
});

describeWithData("the layout of real networks", () => {
  // The least of 30 random starts of R's optim (BFGS with the exact gradient) on the same weighted stress.
  test.each([
    ["zachary_karate", "interaction", 0.2597786],
    ["tobacco_control_indiana", "contact", 0.3424133],
    ["sampson_monastery", "liking", 0.2850713],
  ])("comes within 2%% of the least stress known of %s", (folder, relation, least) => {
    const { graph } = realNetwork(folder, relation);
    expect(normalizedStress(graph, layOut(graph))).toBeLessThan(1.02 * least);
  });

  test("lays out 1,283 health departments with 58 isolates", () => {
    const { graph } = realNetwork("lhds_2010", "communication");
    const layout = layOut(graph);
    expect(layout.isolates).toHaveLength(58);
    expect(Array.from(layout.x).every(Number.isFinite)).toBe(true);
  });
});
