import { seededRandom } from "../../src/statistics/random";
import { integerBelow, shuffle } from "../../src/statistics/shuffle";

const draws = (seed: number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

describe("seeded randomness", () => {
  test("gives the same draws for the same seed and others for another", () => {
    expect(draws(42, 20)).toEqual(draws(42, 20));
    expect(draws(43, 20)).not.toEqual(draws(42, 20));
  });

  test("stays at or above 0 and below 1, with the mean and variance of a uniform distribution", () => {
    const values = draws(1, 100_000);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.004);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.002);
  });

  test("picks every integer below the limit about equally often", () => {
    const random = seededRandom(5);
    const counts = [0, 0, 0, 0, 0];
    for (let draw = 0; draw < 50_000; draw++) counts[integerBelow(5, random)]++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(450);
  });

  test("shuffles into every order about equally often and loses nothing", () => {
    const random = seededRandom(9);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 24_000; draw++) {
      const order = shuffle([0, 1, 2, 3], random).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(160);
  });
});
