import fc from "fast-check";

import { cochranArmitage } from "../../src/statistics/cochran-armitage";
import { changeContribution, contributionShares } from "../../src/statistics/contributions";
import { fisherExact } from "../../src/statistics/fisher-exact";
import { gapChange } from "../../src/statistics/gap-change";
import { katzInterval } from "../../src/statistics/katz";
import { mantelTrend } from "../../src/statistics/mantel-extension";
import { newcombeInterval } from "../../src/statistics/newcombe";
import { countInterval, rateInterval } from "../../src/statistics/poisson-interval";
import { rateDifference, rateRatio } from "../../src/statistics/rate-comparison";
import { successesToRate } from "../../src/statistics/successes";
import { twoProportionTest } from "../../src/statistics/two-proportions";
import { describeWithData, readCsv, readJson } from "../shared-data";
import { fitLine } from "../../src/statistics/ordinary-least-squares";
import { kendallScore } from "../../src/statistics/kendall-score";
import { leastSquares } from "../../src/statistics/least-squares";
import { neweyWestCovariance } from "../../src/statistics/newey-west";
import { at, comparison, type Reference } from "./reference-values";

const counted = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 200 }))
  .map(([of, events]) => ({ of, events: Math.min(events, of) }));

describe("Fisher's exact test", () => {
  // R: fisher.test(matrix(c(a, b, c, d), 2, byrow = TRUE))$p.value
  test.each([
    [8, 2, 3, 9, 0.0299731228524],
    [1, 9, 11, 3, 0.00275945618522],
    [0, 5, 5, 0, 0.00793650793651],
    [10, 2, 3, 15, 0.000536724119143],
    [200, 300, 180, 420, 0.000580989296587],
    [3, 0, 4, 0, 1],
    [0, 0, 0, 0, 1],
  ])("of [[%d, %d], [%d, %d]] has p = %d", (a, b, c, d, p) => {
    expect(fisherExact(a, b, c, d)).toBeCloseTo(p, 12);
  });

  test("does not mind which way the table is turned", () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const p = fisherExact(a, b, c, d);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherExact(c, d, a, b)).toBeCloseTo(p, 10);
        expect(fisherExact(a, c, b, d)).toBeCloseTo(p, 10);
      })
    );
  });
});

describe("dose and response", () => {
  // R: mantelhaen.test(array(c(2,8,5,7, 1,6,4,9), c(2, 2, 2)), correct = FALSE)$statistic
  test("Mantel's trend over two strata of two doses is Mantel and Haenszel's test", () => {
    const strata = [
      [
        { events: 2, of: 10, score: 0 },
        { events: 5, of: 12, score: 1 },
      ],
      [
        { events: 1, of: 7, score: 0 },
        { events: 4, of: 13, score: 1 },
      ],
    ];
    expect(mantelTrend(strata)?.mSquared).toBeCloseTo(1.7457683161, 9);
  });

  test("is undefined where everybody, nobody or one dose only is there", () => {
    expect(cochranArmitage([])).toBeNull();
    expect(cochranArmitage([{ events: 3, of: 9, score: 1 }])).toBeNull();
    expect(
      mantelTrend([
        [
          { events: 0, of: 9, score: 1 },
          { events: 0, of: 3, score: 2 },
        ],
      ])
    ).toBeNull();
  });

  test("does not depend on where scores start and how far apart they are", () => {
    fc.assert(
      fc.property(fc.array(counted, { minLength: 2, maxLength: 5 }), (levels) => {
        const scored = (scores: (level: number) => number): number | undefined =>
          cochranArmitage(levels.map((level, j) => ({ ...level, score: scores(j) })))?.z;
        const plain = scored((j) => j);
        const moved = scored((j) => 10 + 2 * j);
        if (plain === undefined || moved === undefined) expect(moved).toBe(plain);
        else expect(moved).toBeCloseTo(plain, 8);
      })
    );
  });
});

describeWithData("dose and response beside other tools", () => {
  test.each(["alcohol", "tobacco"])("Cochran–Armitage of the cancer study's %s agrees", (dose) => {
    const compare = comparison();
    const reference = at(
      readJson("dose_response", "esoph", "reference.json"),
      `results/cochran_armitage_${dose}`
    ) as Reference;
    const [cases, totals, scores] = ["cases", "totals", "scores"].map(
      (name) => reference[name] as number[]
    );
    const levels = cases.map((events, j) => ({ events, of: totals[j], score: scores[j] }));
    const trend = cochranArmitage(levels);
    compare.check("z", trend?.z, reference.z);
    compare.check("p", trend?.p, reference.p_two_sided);
    const mantel = mantelTrend([levels])?.mSquared;
    compare.check("M²", mantel, reference.chi2_with_N_minus_1_variance);
    compare.expectAgreement(3);
  });

  test("lines, their robust errors and τ-b over 420 schools agree", () => {
    const compare = comparison();
    const rows = readCsv("dose_response", "ca_schools", "data.csv");
    const results = at(readJson("dose_response", "ca_schools", "reference.json"), "results");
    for (const [name, reference] of Object.entries(results as Reference)) {
      const [outcome, dose] = name.split(" ~ ");
      if (dose === undefined || at(reference, "ols") === undefined) continue;
      const x = rows.map((row) => Number(row[dose]));
      const y = rows.map((row) => Number(row[outcome]));
      const line = fitLine(x, y);
      compare.check(`${name} slope`, line?.slope, at(reference, "ols/slope"));
      compare.check(`${name} intercept`, line?.intercept, at(reference, "ols/intercept"));
      compare.check(`${name} R²`, line?.rSquared, at(reference, "ols/r2"));
      compare.check(`${name} p`, line?.p, at(reference, "ols/p"));
      const design = x.map((value) => [1, value]);
      const fit = leastSquares(design, y);
      const robust = fit && neweyWestCovariance(design, fit, 0, true);
      const errors = robust?.map((row, place) => Math.sqrt(row[place]));
      compare.check(`${name} robust`, errors, at(reference, "ols/se_HC1_robust"));
      const order = x.map((_, place) => place).sort((a, b) => x[a] - x[b]);
      // Doses repeat here, so only outcomes of different doses can be put in order; τ-b needs none tied.
      if (new Set(x).size === x.length)
        compare.check(
          `${name} τ-b`,
          kendallScore(order.map((place) => y[place])).tauB,
          at(reference, "kendall_tau_b")
        );
    }
    compare.expectAgreement(20);
  });
});

describe("intervals of comparisons", () => {
  test("hold the value they belong to and turn over with the sides", () => {
    fc.assert(
      fc.property(counted, counted, (group, reference) => {
        const p = group.events / group.of;
        const q = reference.events / reference.of;
        const difference = newcombeInterval(group, reference);
        const turned = newcombeInterval(reference, group);
        expect(difference?.low).toBeLessThanOrEqual(p - q);
        expect(difference?.high).toBeGreaterThanOrEqual(p - q);
        expect(turned?.low).toBeCloseTo(-(difference?.high ?? 0), 12);
        const ratio = katzInterval(group, reference);
        expect(ratio?.zeroCorrected).toBe(group.events === 0 || reference.events === 0);
        expect(ratio?.low).toBeGreaterThan(0);
        expect(katzInterval(reference, group)?.low).toBeCloseTo(1 / (ratio?.high ?? 1), 8);
      })
    );
  });

  test("are null where nobody is counted", () => {
    const nobody = { events: 0, of: 0 };
    const some = { events: 1, of: 2 };
    expect(newcombeInterval(some, nobody)).toBeNull();
    expect(katzInterval(nobody, some)).toBeNull();
    expect(rateRatio({ events: 0, of: 5 }, some)).toBeNull();
    expect(rateDifference(some, nobody)).toBeNull();
    expect(rateInterval(3, 0)).toBeNull();
    expect(twoProportionTest({ events: 2, of: 2 }, { events: 3, of: 3 })).toBeNull();
    expect(
      gapChange({ group: some, reference: nobody }, { group: some, reference: some })
    ).toBeNull();
  });

  test("of counts grow with the count and change little where the formula does", () => {
    for (let count = 0; count < 40; count++) {
      const here = countInterval(count);
      const next = countInterval(count + 1);
      expect(here.low).toBeLessThan(next.low);
      expect(here.high).toBeLessThan(next.high);
    }
    expect(rateInterval(10, 100)?.low).toBeCloseTo(countInterval(10).low / 100, 12);
  });

  test("of a difference of rates add the variances", () => {
    const difference = rateDifference({ events: 30, of: 100 }, { events: 20, of: 100 });
    expect(difference?.value).toBeCloseTo(0.1, 12);
    expect(difference?.high).toBeCloseTo(0.1 + (1.959963984540054 * Math.sqrt(50)) / 100, 12);
  });
});

describe("successes still needed", () => {
  test.each([
    [{ events: 40, of: 100 }, 0.5, "higher", 10],
    [{ events: 60, of: 100 }, 0.5, "higher", 0],
    [{ events: 0, of: 20 }, 0.85, "higher", 17],
    [{ events: 6, of: 10 }, 0.7, "higher", 1],
    [{ events: 30, of: 100 }, 0.25, "lower", 5],
    [{ events: 20, of: 100 }, 0.25, "lower", 0],
    [{ events: 4, of: 30 }, 0.1, "lower", 1],
  ] as const)("%o to a rate of %d where %s is better: %d", (group, rate, better, needed) => {
    expect(successesToRate(group, rate, better)).toBe(needed);
  });
});

describe("contributions", () => {
  test("are shares of all sizes", () => {
    expect(contributionShares([3, -1])).toEqual([0.75, 0.25]);
    expect(contributionShares([0, 0])).toBeNull();
  });

  test("of rates and shares sum to the change of the overall rate", () => {
    const earlier = [
      { share: 0.6, rate: 50 },
      { share: 0.4, rate: 30 },
    ];
    const later = [
      { share: 0.5, rate: 55 },
      { share: 0.5, rate: 28 },
    ];
    const overall = (groups: typeof earlier): number =>
      groups.reduce((sum, { share, rate }) => sum + share * rate, 0);
    const parts = earlier.map((group, j) => changeContribution(group, later[j]));
    const sum = parts.reduce((all, { ofRate, ofShare }) => all + ofRate + ofShare, 0);
    expect(sum).toBeCloseTo(overall(later) - overall(earlier), 12);
  });
});
