import { undirected } from "../../src/network/graph";
import { embeddedTies } from "../../src/network/simmelian";
import { describeWithData } from "../shared-data";
import { referenceLayers, referenceNetworks } from "./reference-layers";

interface ReferenceTies {
  readonly edge_betweenness_and_shared_partners: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
  };
}

describeWithData("embeddedness of ties in real networks", () => {
  test("is the number of shared partners that an independent tool counts", () => {
    let compared = 0;
    for (const layer of referenceNetworks().flatMap(referenceLayers)) {
      const theirs = (layer.reference.ties as unknown as ReferenceTies | undefined)
        ?.edge_betweenness_and_shared_partners;
      if (!theirs) continue;
      const column = theirs.columns.indexOf("shared_partners_embeddedness");
      const shared = new Map(
        theirs.rows.map((row) => [row.slice(0, 2).sort().join(" – "), row[column]])
      );
      const ours = embeddedTies(undirected(layer.reported, "any"));
      expect(ours).toHaveLength(shared.size);
      for (const { ends, embeddedness } of ours) {
        const names = ends.map((end) => layer.ids[end]).sort();
        expect([names, embeddedness]).toEqual([names, shared.get(names.join(" – "))]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });
});
