import { seededRandom } from "../../src/statistics/random";
import { shareInitiative } from "./initiatives";
import { BACKBONE, SAMPLE_PARTNERS, samplePartner, type SamplePartner } from "./partners";
import { PLANTED, type PlantedAnswer } from "./planted-pairs";

/** One answer of the survey: a level from 1 to 4 and six items from 1 to 4. */
export interface SampleAnswer {
  readonly wave: string;
  readonly from: string;
  readonly to: string;
  readonly level: number;
  /** Reliability, mission support, openness. */
  readonly trust: readonly number[];
  /** Power, involvement, resources. */
  readonly value: readonly number[];
}

export const WAVES = ["Oct 2025", "Oct 2026"] as const;

const DAYS: Readonly<Record<string, string>> = {
  "Oct 2025": "2025-10-15",
  "Oct 2026": "2026-10-15",
};

const SILENT: Readonly<Record<string, readonly string[]>> = {
  "Oct 2025": [
    "Youth Voices",
    "Eastside Charter",
    "Parent Action",
    "Tenants Union",
    "Delta Mfg.",
    "Harbor Bank",
    "Transit Authority",
    "Science Museum",
  ],
  "Oct 2026": [
    "State University",
    "Housing Authority",
    "Tenants Union",
    "Juvenile Court",
    "Teachers' Assoc.",
    "Harbor Bank",
    "Transit Authority",
    "Arts Council",
  ],
};

/** Partners whom nobody knows yet. */
const UNKNOWN = ["Historical Society", "Transit Authority"];

const CLOSE_LEVEL = 3;
const TRUSTING = 3;

/** Partners who belonged to the collective when a wave was asked. */
export function askedIn(wave: string): readonly SamplePartner[] {
  return SAMPLE_PARTNERS.filter(
    ({ joined, left }) => joined <= DAYS[wave] && (left === null || left >= DAYS[wave])
  );
}

export function answeredIn(wave: string, { short }: SamplePartner): boolean {
  return !SILENT[wave].includes(short);
}

/** A number around 0, mostly between −2 and 2. */
function wobble(random: () => number): number {
  return (random() + random() + random() + random() - 2) * Math.sqrt(3);
}

function rating(value: number): number {
  return Math.min(4, Math.max(1, Math.round(value)));
}

/** How near two partners stand to each other before chance has its say. */
function closeness(a: SamplePartner, b: SamplePartner, wave: string): number {
  const shared = a.areas.filter((area) => b.areas.includes(area)).length;
  return (
    -1.55 +
    (a.sector === b.sector ? 0.75 : 0) +
    (shareInitiative(a.short, b.short) ? 1.5 : 0) +
    Math.min(2, shared) * 0.3 +
    (a.place === b.place ? 0.4 : 0) +
    (a.name === BACKBONE || b.name === BACKBONE ? 1.7 : 0) +
    (wave === WAVES[1] ? 0.25 : 0)
  );
}

function drawnAnswer(near: number, random: () => number): PlantedAnswer | null {
  const felt = near + 0.5 * wobble(random);
  if (felt < 0) return null;
  const level = felt < 0.8 ? 1 : felt < 1.7 ? 2 : felt < 2.5 ? 3 : 4;
  const item = (): number => rating(1.9 + 0.35 * level + 0.6 * wobble(random));
  return { level, trust: [item(), item(), item()] };
}

function isTrusting({ trust }: PlantedAnswer): boolean {
  return trust[0] + trust[1] + trust[2] >= TRUSTING * 3;
}

/** Conditions of a strong answer that this one lacks, two for an answer that is not there. */
function lacks(answer: PlantedAnswer | null): number {
  if (answer === null) return 2;
  return Math.max(0, CLOSE_LEVEL - answer.level) + (isTrusting(answer) ? 0 : 1);
}

/** The answer with one level, else one point of trust, less. */
function cooler({ level, trust }: PlantedAnswer): PlantedAnswer {
  return level > 2
    ? { level: level - 1, trust }
    : { level, trust: [trust[0], Math.max(1, trust[1] - 1), Math.max(1, trust[2] - 1)] };
}

/**
 * Two drawn answers, cooled down until the pair is no partnership and not nearly one: those are all planted, so that
 * what the sample shows is known. The backbone may stand near to anybody.
 */
function ordinary(
  a: SamplePartner,
  b: SamplePartner,
  drawn: readonly [PlantedAnswer | null, PlantedAnswer | null]
): readonly [PlantedAnswer | null, PlantedAnswer | null] {
  if (a.name === BACKBONE || b.name === BACKBONE) return drawn;
  const short = shareInitiative(a.short, b.short) ? 2 : 1;
  let [first, second] = drawn;
  while (first && lacks(first) < short && lacks(second) < 2) first = cooler(first);
  while (second && lacks(second) < short && lacks(first) < 2) second = cooler(second);
  return [first, second];
}

/** Bigger budgets are felt as more power and resources. */
function valueItems({ budget }: SamplePartner, level: number, random: () => number): number[] {
  const size = Math.log10(budget) - 4;
  return [
    rating(1 + 0.6 * size + 0.5 * wobble(random)),
    rating(1.4 + 0.5 * level + 0.5 * wobble(random)),
    rating(1 + 0.5 * size + 0.5 * wobble(random)),
  ];
}

/** The tidy answers of both waves, by wave, then by who answers and about whom. */
export function surveyAnswers(seed: number): SampleAnswer[] {
  const random = seededRandom(seed);
  const lasting = new Map<string, number>();
  return WAVES.flatMap((wave) => {
    const asked = askedIn(wave);
    const answers: SampleAnswer[] = [];
    const put = (from: SamplePartner, to: SamplePartner, answer: PlantedAnswer | null): void => {
      if (answer === null || !answeredIn(wave, from)) return;
      const value = valueItems(to, answer.level, random);
      answers.push({ wave, from: from.name, to: to.name, ...answer, value });
    };
    asked.forEach((a, at) => {
      for (const b of asked.slice(at + 1)) {
        const pair = `${a.short}|${b.short}`;
        const liking = lasting.get(pair) ?? wobble(random);
        lasting.set(pair, liking);
        const near = closeness(a, b, wave) + 0.75 * liking;
        const [ofA, ofB] = ordinary(a, b, [drawnAnswer(near, random), drawnAnswer(near, random)]);
        if ([a, b].some(({ short }) => UNKNOWN.includes(short))) continue;
        if (isPlanted(wave, a, b)) continue;
        put(a, b, ofA);
        put(b, a, ofB);
      }
    });
    const isAsked = new Set(asked.map(({ name }) => name));
    for (const planted of PLANTED[wave]) {
      const [a, b] = [samplePartner(planted.a), samplePartner(planted.b)];
      if (!isAsked.has(a.name) || !isAsked.has(b.name)) continue;
      put(a, b, planted.ofA);
      put(b, a, planted.ofB);
    }
    return answers.sort((x, y) => compare(x.from, y.from) || compare(x.to, y.to));
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isPlanted(
  wave: string,
  { short: a }: SamplePartner,
  { short: b }: SamplePartner
): boolean {
  return PLANTED[wave].some(
    (pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)
  );
}
