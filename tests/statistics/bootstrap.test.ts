import { bootstrapInterval } from "../../src/statistics/bootstrap";
import { seededRandom } from "../../src/statistics/random";

describe("a bootstrap interval", () => {
  const values = Array.from({ length: 100 }, (_, at) => at);
  const mean = (sample: Uint32Array): number =>
    sample.reduce((sum, node) => sum + values[node], 0) / sample.length;

  test("of a mean is about the mean ± 1.96 standard errors", () => {
    const interval = bootstrapInterval(100, mean, { draws: 4000, random: seededRandom(3) });
    const standardError = Math.sqrt((100 ** 2 - 1) / 12 / 100);
    expect(interval?.low).toBeCloseTo(49.5 - 1.96 * standardError, 0);
    expect(interval?.high).toBeCloseTo(49.5 + 1.96 * standardError, 0);
  });

  test("is the same for the same seed", () => {
    const run = () => bootstrapInterval(100, mean, { draws: 50, random: seededRandom(3) });
    expect(run()).toEqual(run());
  });

  test("leaves out draws without a value, and is null when most have none", () => {
    let draw = 0;
    const every = (step: number) => () => (draw++ % step === 0 ? 1 : null);
    const options = { draws: 99, random: seededRandom(1) };
    expect(bootstrapInterval(5, every(1), options)).toEqual({ low: 1, high: 1 });
    expect(bootstrapInterval(5, every(3), options)).toBeNull();
  });
});
