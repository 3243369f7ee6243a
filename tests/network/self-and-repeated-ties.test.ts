import { distanceMeasures } from "../../src/network/distances";
import { buildGraph, type Graph } from "../../src/network/graph";
import { bruteCloseness, bruteBetweenness } from "./brute-force";
import { seededRandom } from "../../src/statistics/random";
import { integerBelow } from "../../src/statistics/shuffle";

/** A random simple graph with exactly so many ties. */
function randomGraph(order: number, size: number, directed: boolean): Graph {
  const random = seededRandom(size);
  const chosen = new Map<string, [number, number]>();
  while (chosen.size < size) {
    const ends: [number, number] = [integerBelow(order, random), integerBelow(order, random)];
    if (!directed) ends.sort((a, b) => a - b);
    if (ends[0] !== ends[1]) chosen.set(ends.join(), ends);
  }
  const ties = [...chosen.values()];
  const graph = buildGraph(
    order,
    ties.map(([from]) => from),
    ties.map(([, to]) => to),
    directed
  );
  expect(graph.size).toBe(size);
  return graph;
}

/** Cases in which a widely used library gives silently wrong centralities. */
describe("closeness and betweenness", () => {
  test("are not disturbed by a self tie on a path of four", () => {
    const { closeness, betweenness } = distanceMeasures(
      buildGraph(4, [0, 1, 2, 1], [1, 2, 3, 1], false)
    );
    expect([...betweenness]).toEqual([0, 2, 2, 0]);
    expect(closeness[3]).toBeCloseTo(0.5, 12);
  });

  test("are not disturbed by a tie that is reported twice", () => {
    const { closeness, betweenness } = distanceMeasures(
      buildGraph(4, [0, 1, 2, 1], [1, 2, 3, 0], false)
    );
    expect([...betweenness]).toEqual([0, 2, 2, 0]);
    expect(closeness[3]).toBeCloseTo(0.5, 12);
  });

  test("are not disturbed by an arc that is reported twice", () => {
    const { betweenness } = distanceMeasures(buildGraph(4, [0, 1, 2, 0], [1, 2, 3, 1], true));
    expect([...betweenness]).toEqual([0, 2, 2, 0]);
  });

  test.each([
    { size: 127, directed: false },
    { size: 128, directed: false },
    { size: 129, directed: false },
    { size: 256, directed: true },
  ])("are right with exactly $size ties (directed: $directed)", ({ size, directed }) => {
    const graph = randomGraph(30, size, directed);
    const { closeness, betweenness } = distanceMeasures(graph);
    bruteCloseness(graph).forEach((value, node) => expect(closeness[node]).toBeCloseTo(value, 12));
    bruteBetweenness(graph).forEach((value, node) => {
      expect(betweenness[node]).toBeCloseTo(value, 10);
    });
  });

  test("are right with exactly 32,768 ties", () => {
    const graph = randomGraph(320, 32768, false);
    const { closeness } = distanceMeasures(graph);
    bruteCloseness(graph).forEach((value, node) => expect(closeness[node]).toBeCloseTo(value, 12));
  });
});
