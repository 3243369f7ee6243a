import fc from "fast-check";
import { buildGraph } from "../../src/network/graph";
import { firstTwins } from "../../src/network/twins";
import { graphs } from "./arbitrary-graphs";
import { adjacency } from "./brute-force";

describe("twins", () => {
  test("are tied to the same others and stand under a node that is nobody's later twin", () => {
    fc.assert(
      fc.property(graphs(false), (graph) => {
        const tied = adjacency(graph);
        firstTwins(graph).forEach((first, node, all) => {
          expect(first).toBeLessThanOrEqual(node);
          expect(all[first]).toBe(first);
          for (let other = 0; other < graph.order; other++) {
            if (other !== node && other !== first) {
              expect(tied[node][other]).toBe(tied[first][other]);
            }
          }
        });
      })
    );
  });

  test("are all the leaves of a star, and all members of a clique", () => {
    expect([...firstTwins(buildGraph(4, [0, 0, 0], [1, 2, 3], false))]).toEqual([0, 1, 1, 1]);
    expect([...firstTwins(buildGraph(3, [0, 0, 1], [1, 2, 2], false))]).toEqual([0, 0, 0]);
  });
});
