import { communities } from "../../src/network/communities";
import { modularity } from "../../src/network/modularity";
import { seededRandom } from "../../src/statistics/random";
import { describeWithData } from "../shared-data";
import { graphOfSection, referenceLayers, referenceNetworks } from "./reference-layers";

interface Seeds {
  readonly median: number;
}

/** Communities as three other programs found them; the best is the exact optimum where one is known. */
interface ReferenceModularity {
  readonly louvain_networkx: Seeds;
  readonly louvain_igraph: Seeds;
  readonly exact_optimum_igraph_glpk?: { readonly value: number };
  readonly best_membership: readonly number[];
  readonly best_membership_modularity_recomputed: {
    readonly networkx: number;
    readonly igraph: number;
  };
}

describeWithData("communities of real networks", () => {
  test.each(referenceNetworks())(
    "are at least as good as a typical Louvain run and never better than the optimum on %s",
    (network) => {
      let graphs = 0;
      for (const layer of referenceLayers(network)) {
        for (const section of ["undirected_union", "undirected_mutual"]) {
          const entry = layer.reference[section] as unknown as
            { readonly modularity: ReferenceModularity } | undefined;
          if (!entry) continue;
          const theirs = entry.modularity;
          const graph = graphOfSection(layer, section);
          const ours = communities(graph, { random: seededRandom(1), restarts: 10 });
          const quality = ours.modularity ?? 0;
          expect(modularity(graph, ours.membership)).toBe(ours.modularity);
          expect(modularity(graph, theirs.best_membership) ?? 0).toBeCloseTo(
            theirs.best_membership_modularity_recomputed.networkx,
            11
          );
          expect(quality).toBeGreaterThanOrEqual(theirs.louvain_networkx.median - 1e-11);
          expect(quality).toBeGreaterThanOrEqual(theirs.louvain_igraph.median - 1e-11);
          if (theirs.exact_optimum_igraph_glpk) {
            expect(quality).toBeLessThanOrEqual(theirs.exact_optimum_igraph_glpk.value + 1e-11);
          }
          graphs++;
        }
      }
      expect(graphs).toBeGreaterThan(0);
    }
  );
});
