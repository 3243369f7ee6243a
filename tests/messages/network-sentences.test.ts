import { LANGUAGES } from "../../src/messages/language";
import { wordsOf } from "../../src/messages/words";
import { LONGEST_SENTENCE } from "../../src/sheets/check-sheet";

const MANY = 99_999;
const HUGE = (MANY * (MANY - 1)) / 2;

const WORKS = [
  { level: 1, word: "networking" },
  { level: 2, word: "coordinating" },
  { level: 4, word: "coalition" },
  { level: 5, word: null },
];

describe.each(LANGUAGES)("sentences about the network in %s", (language) => {
  const { network } = wordsOf(language);
  const top = { level: 5, isGiven: true };
  const deep = { from: 3, words: ["coordination", "coalition", "collaboration"] };
  const loose = {
    partners: MANY,
    groups: MANY,
    largest: MANY,
    steps: 99.9,
    isolates: Array.from({ length: MANY }, String),
    silentIsolates: MANY,
  };
  const longest: readonly (readonly [string, string])[] = [
    ...WORKS.flatMap((work) => [
      ["one wave", network.headline.oneWave(MANY - 1, MANY, HUGE, HUGE, work)] as const,
      ["nothing", network.headline.nothing(MANY, work)] as const,
      ["reported", network.reported(HUGE, work)] as const,
    ]),
    ["change in short", network.headline.changeShort(MANY, HUGE, HUGE - 1)],
    ["too few", network.headline.tooFew(MANY, MANY)],
    ["typical", network.typical(999.9, 9_999)],
    ["density up", network.density.changed(0.111, 0.999, 0.111, 0.999)],
    ["density down", network.density.changed(0.999, 0.111, -0.999, -0.111)],
    ["density by chance", network.density.chance(0.111, 0.999, -0.999, 0.999)],
    ["density of few", network.density.tooFew(9)],
    ["level up", network.level.changed(1.11, 4.99, top, 1.11, 3.99)],
    ["level down", network.level.changed(4.99, 1.11, top, -3.99, -1.11)],
    ["level by chance", network.level.chance(1.11, 4.99, top)],
    ["level now", network.level.now(4.99, top, 0.99, deep)],
    ["level now, published", network.level.now(4.99, { level: 5, isGiven: false }, 0.99, deep)],
    ["trust up", network.trust.changed(1.11, 3.99, 1.11, 2.99)],
    ["trust by chance", network.trust.chance(1.11, 3.99)],
    ["one group", network.cohesion({ ...loose, groups: 1, largest: MANY - 1 }, false)],
    ["groups", network.cohesion(loose, false)],
    ["few together", network.cohesion({ ...loose, largest: 2 }, false)],
    ...(["sector", "level", "sizeBand", "communityLed", "place"] as const).flatMap((attribute) => [
      [`${attribute} inward`, network.mixing(attribute, 0.99, 0.11, 0.0001)] as const,
      [`${attribute} outward`, network.mixing(attribute, 0.11, 0.99, 0.0001)] as const,
    ]),
    ["enough answered", network.response.enough(MANY, MANY)],
    ["some answered", network.response.some(MANY, MANY)],
    ["who answered is unknown", network.response.unknown],
    ["views", network.backbone.views(HUGE)],
    ["ratings", network.backbone.ratings(MANY, MANY)],
    ["undirected", network.backbone.undirected],
  ];

  test.each(longest)("fit one row of a sheet at their longest: %s", (_, sentence) => {
    expect([sentence, sentence.length <= LONGEST_SENTENCE]).toEqual([sentence, true]);
  });
});
