import { undirected, withoutNodes } from "../../src/network/graph";
import { mixing } from "../../src/network/mixing";
import { modularity } from "../../src/network/modularity";
import { seededRandom } from "../../src/statistics/random";
import { describeWithData } from "../shared-data";
import { referenceLayers, referenceNetworks } from "./reference-layers";

interface ReferenceMixing {
  readonly partners_with_value: number;
  readonly categories: number;
  readonly undirected_union: ReferenceGroup;
  readonly expected_ei_if_every_pair_tied: number;
  readonly by_category_undirected_union?: Record<string, ReferenceGroup & { members: number }>;
  readonly modularity_of_this_attribute_partition?: number;
}

interface ReferenceGroup {
  readonly external: number;
  readonly internal: number;
  readonly ei_index: number | null;
}

describeWithData("mixing in real networks", () => {
  test("has the E–I index, its expectation and the ties of every group that an independent tool counts", () => {
    let attributes = 0;
    for (const layer of referenceNetworks().flatMap(referenceLayers)) {
      const all = (layer.reference.attributes ?? {}) as unknown as Record<string, ReferenceMixing>;
      for (const [attribute, theirs] of Object.entries(all)) {
        const values = layer.partners.map((partner) => partner[attribute]);
        const names = [...new Set(values.filter((value) => value !== ""))];
        const groups = values.map((value) => names.indexOf(value));
        const union = undirected(layer.reported, "any");
        const ours = mixing(union, groups, { draws: 19, random: seededRandom(1) });
        expect(groups.filter((group) => group >= 0)).toHaveLength(theirs.partners_with_value);
        expect(ours.groups).toHaveLength(theirs.categories);
        expect(ours.external).toBe(theirs.undirected_union.external);
        expect(ours.internal).toBe(theirs.undirected_union.internal);
        expect(ours.ei).toBeCloseTo(theirs.undirected_union.ei_index ?? NaN, 11);
        expect(ours.expected).toBeCloseTo(theirs.expected_ei_if_every_pair_tied, 11);
        for (const [name, group] of Object.entries(theirs.by_category_undirected_union ?? {})) {
          expect(ours.groups[names.indexOf(name)]).toEqual({
            members: group.members,
            internal: group.internal,
            external: group.external,
          });
        }
        if (theirs.modularity_of_this_attribute_partition !== undefined) {
          const blank = groups.flatMap((group, node) => (group < 0 ? [node] : []));
          const { graph, kept } = withoutNodes(union, blank);
          const membership = Array.from(kept, (node) => groups[node]);
          expect(modularity(graph, membership)).toBeCloseTo(
            theirs.modularity_of_this_attribute_partition,
            11
          );
        }
        attributes++;
      }
    }
    expect(attributes).toBeGreaterThan(30);
  });
});
