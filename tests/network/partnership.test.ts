import { weakPoints } from "../../src/network/articulation";
import {
  betweennessCentralization,
  degreeCentralization,
  inDegreeCentralization,
} from "../../src/network/centralization";
import { components, connectedness } from "../../src/network/components";
import { coreNumbers } from "../../src/network/cores";
import { density } from "../../src/network/density";
import { distanceMeasures } from "../../src/network/distances";
import { dyadCensus, reciprocity, reciprocityDyadic } from "../../src/network/dyads";
import {
  distanceFragmentation,
  distanceFragmentationWithout,
  fragmentation,
  fragmentationWithoutEach,
} from "../../src/network/fragmentation";
import { undirected } from "../../src/network/graph";
import { mixing } from "../../src/network/mixing";
import { modularity } from "../../src/network/modularity";
import { embeddedTies } from "../../src/network/simmelian";
import { structuralHoles } from "../../src/network/structural-holes";
import { triadsByChance } from "../../src/network/triads";
import { seededRandom } from "../../src/statistics/random";
import { at, byName, NAMES, reported } from "./partnership-fixture";

const union = undirected(reported, "any");
const close = (values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? null : expect.closeTo(value, 6)));

/** Values worked out with networkx, igraph and by hand for a network of ten partners with eighteen reports. */
describe("a network of ten partners", () => {
  test("has 18 reports between 11 pairs", () => {
    expect([reported.order, reported.size, union.size]).toEqual([10, 18, 11]);
    expect(density(reported)).toBeCloseTo(0.2, 12);
    expect(density(union)).toBeCloseTo(0.244444, 6);
  });

  test("has 7 mutual, 4 asymmetric and 34 null dyads", () => {
    const census = dyadCensus(reported);
    expect(census).toEqual({ mutual: 7, asymmetric: 4, null: 34 });
    expect(reciprocity(census)).toBeCloseTo(14 / 18, 12);
    expect(reciprocityDyadic(census)).toBeCloseTo(7 / 11, 12);
  });

  test("breaks at D and G, and at the ties G–H and I–J", () => {
    const { articulationPoints, bridges } = weakPoints(union);
    expect(articulationPoints).toEqual([
      { node: at("D"), pairsDisconnected: 10, componentsAfter: 3 },
      { node: at("G"), pairsDisconnected: 6, componentsAfter: 3 },
    ]);
    expect(bridges.map((ends) => ends.map((end) => NAMES[end]).join(""))).toEqual(["GH", "IJ"]);
  });

  test("runs through D first, then G, C and A", () => {
    const { betweenness } = distanceMeasures(union);
    expect([...betweenness]).toEqual(close(byName({ A: 3, C: 4.5, D: 11, G: 7.5 }, 0)));
    expect(betweennessCentralization(betweenness, false)).toBeCloseTo(0.259259, 6);
  });

  test("has a double core from A to G", () => {
    expect([...coreNumbers(union)]).toEqual(byName({ H: 1, I: 1, J: 1 }, 2));
  });

  test("is centralized a quarter as much as a star", () => {
    expect(degreeCentralization(union)).toBeCloseTo(0.25, 12);
    expect(inDegreeCentralization(reported)).toBeCloseTo(0.271605, 6);
  });

  test("constrains B, E and F most among those with two partners", () => {
    const { constraint, effectiveSize } = structuralHoles(union);
    const expected = { A: 0.558642, B: 0.888889, C: 0.558642, D: 0.40625, G: 0.333333 };
    expect(constraint).toEqual(close(byName({ ...expected, E: 0.953125, F: 0.953125 }, 1)));
    expect(effectiveSize).toEqual(close(byName({ A: 7 / 3, C: 7 / 3, D: 3.5, G: 3 }, 1)));
  });

  test("is fragmented more after D leaves and less after I leaves", () => {
    expect(fragmentation(union)).toBeCloseTo(0.355556, 6);
    expect(distanceFragmentation(union)).toBeCloseTo(0.585185, 6);
    const without = fragmentationWithoutEach(union);
    expect(without[at("D")]).toBeCloseTo(0.666667, 6);
    expect(without[at("G")]).toBeCloseTo(0.555556, 6);
    expect(without[at("I")]).toBeCloseTo(0.222222, 6);
    expect(distanceFragmentationWithout(union, at("D"))).toBeCloseTo(0.74537, 6);
    expect(distanceFragmentationWithout(union, at("G"))).toBeCloseTo(0.685185, 6);
    expect(distanceFragmentationWithout(union, at("I"))).toBeCloseTo(0.509259, 6);
  });

  test("joins 64 % of its pairs", () => {
    const sizes = components(union).members.map(({ length }) => length);
    expect(connectedness(sizes)).toBeCloseTo(0.644444, 6);
  });

  test("has modularity 0.42 when grouped ABC, DEF, GH, IJ", () => {
    expect(modularity(union, [0, 0, 0, 1, 1, 1, 2, 2, 3, 3])).toBeCloseTo(0.421488, 6);
  });

  test("looks outward by its E–I index, yet is inward for the groups it has", () => {
    const sectors = [0, 0, 1, 1, 1, 2, 2, 2, 3, 3];
    const result = mixing(union, sectors, { draws: 9999, random: seededRandom(7) });
    expect(result).toMatchObject({ external: 6, internal: 5 });
    expect(result.ei).toBeCloseTo(0.090909, 6);
    expect(result.expected).toBeCloseTo(0.644444, 6);
    expect(result.pInward).toBeGreaterThan(0.014);
    expect(result.pInward).toBeLessThan(0.026);
    expect(result.p).toBeCloseTo(2 * (result.pInward ?? NaN), 12);
  });

  test("embeds A–B, B–C and A–C in one triangle and leaves four mutual pairs standing alone", () => {
    const embedded = embeddedTies(reported).map(
      ({ ends: [a, b], embeddedness }) => `${NAMES[a]}${NAMES[b]}${embeddedness}`
    );
    expect(embedded).toEqual(["AB1", "AC1", "BC1", "CD0", "DE0", "DF0", "GH0"]);
  });

  test("has one mutual triangle where chance would give 0.3", () => {
    const result = triadsByChance(reported, { draws: 4999, random: seededRandom(7) });
    expect(result.observed).toBe(1);
    expect(result.expected).toBeCloseTo((120 * 7 * 6 * 5) / (45 * 44 * 43), 12);
    // At most a probability of one or more equals at most the mean.
    expect(result.p).toBeLessThan(result.expected);
    expect(result.p).toBeGreaterThan(0.15);
  });
});
