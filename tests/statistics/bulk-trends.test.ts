import { controlChart } from "../../src/statistics/control-chart";
import { kendallScore } from "../../src/statistics/kendall-score";
import { fitLine } from "../../src/statistics/ordinary-least-squares";
import { theilSen } from "../../src/statistics/theil-sen";
import { describeWithData, readCsv } from "../shared-data";
import { comparison, keyOf, seriesOf } from "./reference-values";

describeWithData("trends of every series of four published collections", () => {
  test.each([
    ["charlottesville_stepping_stones", 134],
    ["colorado_kidscount_districts", 6506],
    ["ct_chronic_absence_meal", 429],
    ["louisville_55k_graduation", 169],
  ])("%s: %d series agree", (set, count) => {
    const compare = comparison();
    const series = seriesOf(set);
    const references = readCsv("indicators", set, "bulk_trend.csv");
    expect(references).toHaveLength(count);
    for (const reference of references) {
      const found = series.get(keyOf(reference));
      if (found === undefined) throw new Error(`${keyOf(reference)} is not there`);
      const { name, times, values } = found;
      // These references hold 10 digits; slopes near 0 are judged beside the size of the values.
      const size = Math.max(...values.map(Math.abs), 1e-6) * 1e-2;
      const check = (what: string, ours: number | undefined, scale = 0): void =>
        compare.check(`${name} ${what}`, ours, Number(reference[what]), scale);
      const { S, varS } = kendallScore(values);
      check("n", values.length);
      check("mk_S", S);
      check("mk_varS", varS);
      if (varS > 0) check("mk_Z", (S - Math.sign(S)) / Math.sqrt(varS));
      check("sen_slope", theilSen(times, values)?.slope, size);
      check("ols_slope", fitLine(times, values)?.slope, size);
      const [{ limits }] = controlChart(values).segments;
      check("mean", limits?.centre, size);
      check("mRbar", limits?.averageMovingRange, size);
    }
    compare.expectAgreement(7 * count);
  });
});
