import fc from "fast-check";
import { networkMap, type NetworkMap } from "../../src/drawing/network-map";
import { buildGraph, type Graph } from "../../src/network/graph";
import { layoutGraph } from "../../src/network/layout";
import { seededRandom } from "../../src/statistics/random";
import { realNetwork } from "../network-layout/real-networks";
import { describeWithData } from "../shared-data";
import { mapBoxes, touchingLabels } from "./label-geometry";

const WIDTH = 800;
const HEIGHT = 560;
const SMALL = 8;
const BACKBONE = 14;

function drawn(graph: Graph, names: readonly string[], backbone: number | null, seed = 1) {
  const random = seededRandom(seed);
  const markerSizes = names.map((_, node) => (node === backbone ? BACKBONE : SMALL));
  const ties = names.map((_, node) => graph.offsets[node + 1] - graph.offsets[node]);
  const map = networkMap({
    layout: layoutGraph(graph, { random }),
    names,
    markerSizes,
    ties,
    backbone,
    isolatesWords: "No recorded tie:",
    width: WIDTH,
    height: HEIGHT,
    random,
  });
  return { map, boxes: mapBoxes(map, markerSizes, HEIGHT) };
}

function expectInside(boxes: ReturnType<typeof mapBoxes>): void {
  for (const { marker, label } of boxes)
    for (const box of label ? [marker, label] : [marker]) {
      expect(box.left).toBeGreaterThanOrEqual(-0.01);
      expect(box.top).toBeGreaterThanOrEqual(-0.01);
      expect(box.right).toBeLessThanOrEqual(WIDTH + 0.01);
      expect(box.bottom).toBeLessThanOrEqual(HEIGHT + 0.01);
    }
}

const named = ({ labels }: NetworkMap): number => labels.filter((label) => label !== null).length;

const WORDS = "Riverbend County Health Department Early Learning United Family Parks Housing".split(
  " "
);

/** Names of 18 to 28 characters, made of words as partners' names are. */
function longName(seed: number): string {
  const random = seededRandom(seed);
  let name = "";
  while (name.length < 18) name += `${WORDS[Math.floor(random() * WORDS.length)]} `;
  return name.slice(0, 28).trim();
}

const randomNetwork = fc
  .record({
    order: fc.integer({ min: 2, max: 60 }),
    density: fc.constantFrom(0.8, 1.5, 3, 8),
    seed: fc.nat(1_000_000),
  })
  .map(({ order, density, seed }) => {
    const random = seededRandom(seed);
    const ends = () =>
      Array.from({ length: Math.round(order * density) }, () => Math.floor(random() * order));
    return {
      graph: buildGraph(order, ends(), ends(), false),
      names: Array.from({ length: order }, (_, node) => longName(seed + node)),
      seed,
    };
  });

describe("the network map", () => {
  test("names up to 60 partners without a label touching a label, a marker or the edge", () => {
    fc.assert(
      fc.property(randomNetwork, ({ graph, names, seed }) => {
        const { map, boxes } = drawn(graph, names, 0, seed);
        expect(map.overlaps).toBe(0);
        expect(touchingLabels(boxes)).toBe(0);
        expect(named(map) === names.length || map.isolates.length > 9).toBe(true);
        expectInside(boxes);
      }),
      { numRuns: 40 }
    );
  }, 60_000);

  test("is the same for the same random numbers", () => {
    fc.assert(
      fc.property(randomNetwork, ({ graph, names, seed }) => {
        expect(drawn(graph, names, 0, seed).map).toEqual(drawn(graph, names, 0, seed).map);
      }),
      { numRuns: 5 }
    );
  });

  test("puts a backbone that all are tied to in the middle and names it in bold", () => {
    const leaves = Array.from({ length: 14 }, (_, leaf) => leaf + 1);
    const graph = buildGraph(
      15,
      leaves.map(() => 0),
      leaves,
      false
    );
    const { map } = drawn(graph, [0, ...leaves].map(String), 0);
    expect(Math.abs(map.x[0] - WIDTH / 2)).toBeLessThan(60);
    expect(Math.abs(map.y[0] - HEIGHT / 2)).toBeLessThan(60);
    expect(map.labels[0]?.bold).toBe(true);
    expect(map.labels.filter((label) => label?.bold)).toHaveLength(1);
  });

  test("puts partners without a tie into a row at the foot, after its words", () => {
    const graph = buildGraph(6, [0, 1, 2], [1, 2, 0], false);
    const names = ["Aa", "Bb", "Cc", "Transit Authority", "Fairview Tenants", "Harbor Bank"];
    const { map, boxes } = drawn(graph, names, null);
    expect(map.isolates).toEqual([3, 4, 5]);
    expect(map.isolatesWords?.label.text).toBe("No recorded tie:");
    expect(new Set([3, 4, 5].map((node) => map.y[node])).size).toBe(1);
    expect(map.y[3]).toBe(map.isolatesWords?.y);
    expect(map.x[3]).toBeGreaterThan((map.isolatesWords?.x ?? 0) + 80);
    for (const node of [0, 1, 2]) expect(map.y[node]).toBeGreaterThan(map.y[3] + 20);
    expect(touchingLabels(boxes)).toBe(0);
    expectInside(boxes);
  });

  test("has no words for isolates where every partner is tied", () => {
    const { map } = drawn(buildGraph(2, [0], [1], false), ["Aa", "Bb"], null);
    expect(map.isolatesWords).toBeNull();
    expect(Math.abs(map.x[0] - map.x[1])).toBeLessThan(250);
  });

  test("shows where nobody is tied, and where there is nobody", () => {
    const alone = drawn(buildGraph(3, [], [], false), ["Aa", "Bb", "Cc"], 0);
    expect(alone.map.isolates).toEqual([0, 1, 2]);
    expectInside(alone.boxes);
    expect(drawn(buildGraph(0, [], [], false), [], null).map.x).toEqual([]);
  });

  test("keeps the markers of many isolates on the page, without names", () => {
    const names = Array.from({ length: 300 }, (_, node) => longName(node));
    const { map, boxes } = drawn(buildGraph(300, [0], [1], false), names, 0);
    expect(map.isolates).toHaveLength(298);
    expectInside(boxes);
  });
});

describeWithData("the map of a real network", () => {
  test.each([
    ["tobacco_control_indiana", "contact"],
    ["tobacco_control_indiana", "collaboration"],
    ["emon_texas", "communication"],
    ["emon_wichita", "communication"],
    ["emon_cheyenne", "communication"],
    ["sampson_monastery", "liking"],
    ["zachary_karate", "interaction"],
    ["krackhardt_hightech", "advice"],
    ["krackhardt_hightech", "reports_to"],
    ["florentine", "business"],
  ])("names every partner of %s (%s) and no label touches anything", (folder, relation) => {
    const { graph, names } = realNetwork(folder, relation);
    const { map, boxes } = drawn(
      graph,
      names.map((name) => name.slice(0, 28)),
      0
    );
    expect(named(map)).toBe(names.length);
    expect(map.overlaps).toBe(0);
    expect(touchingLabels(boxes)).toBe(0);
    expectInside(boxes);
  });

  test("names the most connected of 1,283 health departments that fit", () => {
    const { graph, names } = realNetwork("lhds_2010", "communication");
    const { map, boxes } = drawn(graph, names, null);
    expect(named(map)).toBeGreaterThan(4);
    expect(map.overlaps).toBe(0);
    expect(touchingLabels(boxes)).toBe(0);
  }, 60_000);
});
