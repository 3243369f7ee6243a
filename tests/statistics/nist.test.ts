import { leastSquares } from "../../src/statistics/least-squares";
import { fitLine } from "../../src/statistics/ordinary-least-squares";
import { lagOneAutocorrelation, mean, standardDeviation } from "../../src/statistics/univariate";
import { describeWithData, readCsv, readJson } from "../shared-data";
import { at } from "./reference-values";

/** Digits that agree: −log₁₀ of the relative error (of the error, beside a certified 0). */
function digits(ours: number | null | undefined, certified: number): number {
  if (ours === null || ours === undefined) return 0;
  const error = Math.abs(ours - certified) / (certified === 0 ? 1 : Math.abs(certified));
  return error === 0 ? 15 : Math.min(15, -Math.log10(error));
}

const column = (set: string, name: string): number[] =>
  readCsv("nist", set, "data.csv").map((row) => Number(row[name]));

const certified = (set: string, what: string): unknown =>
  at(readJson("nist", set, "certified.json"), `certified/${what}`);

describeWithData("values certified by NIST", () => {
  // The doubles nearest to NumAcc3's decimals leave a deviation that is right to 9.46 digits, whatever the algorithm.
  test.each([
    ["univariate_Lew", 14],
    ["univariate_Michelso", 13],
    ["univariate_NumAcc1", 15],
    ["univariate_NumAcc3", 9.4],
  ])("%s: mean, deviation and autocorrelation have %d digits", (set, expected) => {
    const values = column(set, "y");
    const of = (what: string): number => Number(certified(set, what));
    expect(digits(mean(values), of("mean"))).toBeGreaterThanOrEqual(14);
    expect(digits(standardDeviation(values), of("standardDeviation"))).toBeGreaterThanOrEqual(
      expected
    );
    expect(
      digits(lagOneAutocorrelation(values), of("autocorrelationCoefficient"))
    ).toBeGreaterThanOrEqual(Math.min(expected, 9));
  });

  test("Norris: the line has 12 digits, fitted around the means and by QR", () => {
    const [x, y] = [column("regression_norris", "x"), column("regression_norris", "y")];
    const [intercept, slope] = certified("regression_norris", "coef") as number[];
    const [interceptError, slopeError] = certified("regression_norris", "se") as number[];
    const line = fitLine(x, y);
    expect(digits(line?.intercept, intercept)).toBeGreaterThanOrEqual(12);
    expect(digits(line?.slope, slope)).toBeGreaterThanOrEqual(13);
    expect(digits(line?.standardError, slopeError)).toBeGreaterThanOrEqual(12);
    expect(
      digits(line?.residualDeviation, certified("regression_norris", "residual_sd") as number)
    ).toBeGreaterThanOrEqual(12);
    expect(
      digits(line?.rSquared, certified("regression_norris", "r_squared") as number)
    ).toBeGreaterThanOrEqual(13);
    const fit = leastSquares(
      x.map((value) => [1, value]),
      y
    );
    expect(digits(fit?.coefficients[0], intercept)).toBeGreaterThanOrEqual(12);
    expect(
      digits(Math.sqrt(fit?.inverseGram[0][0] ?? 0) * (fit?.residualDeviation ?? 0), interceptError)
    ).toBeGreaterThanOrEqual(12);
  });

  test("NoInt1: a line through the origin has 13 digits", () => {
    const [x, y] = [column("regression_noint1", "x"), column("regression_noint1", "y")];
    const fit = leastSquares(
      x.map((value) => [value]),
      y
    );
    const [slope] = certified("regression_noint1", "coef") as number[];
    const [error] = certified("regression_noint1", "se") as number[];
    expect(digits(fit?.coefficients[0], slope)).toBeGreaterThanOrEqual(13);
    expect(
      digits(Math.sqrt(fit?.inverseGram[0][0] ?? 0) * (fit?.residualDeviation ?? 0), error)
    ).toBeGreaterThanOrEqual(13);
  });

  test("Wampler1: a polynomial of degree 5 has 9 digits in every coefficient", () => {
    const [x, y] = [column("regression_wampler1", "x"), column("regression_wampler1", "y")];
    const fit = leastSquares(
      x.map((value) => [0, 1, 2, 3, 4, 5].map((power) => value ** power)),
      y
    );
    const reached = (fit?.coefficients ?? [0]).map((coefficient) => digits(coefficient, 1));
    expect(Math.min(...reached)).toBeGreaterThanOrEqual(9);
  });
});
