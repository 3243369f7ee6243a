import { spawnSync } from "node:child_process";
import path from "node:path";
import { controlChart } from "../src/statistics/control-chart";
import { kendallScore } from "../src/statistics/kendall-score";
import { mannKendall } from "../src/statistics/mann-kendall";
import { fitLine } from "../src/statistics/ordinary-least-squares";
import { chartSignals } from "../src/statistics/signals";
import { theilSen } from "../src/statistics/theil-sen";
import { seriesOf } from "../tests/statistics/reference-values";
import { printTable } from "./table";
import { timed } from "./timing";

interface Series {
  readonly times: readonly number[];
  readonly values: readonly number[];
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** The same work in every way that R has here, as rows of the table; none where R is not there. */
function inR(series: readonly Series[]): readonly (readonly string[])[] {
  const { status, stdout } = spawnSync("Rscript", [path.join(__dirname, "time_trends.R")], {
    input: series.map(({ times, values }) => `${times.join()}|${values.join()}`).join("\n"),
    encoding: "utf8",
  });
  if (status !== 0) return [];
  return stdout
    .trim()
    .split("\n")
    .map((line) => {
      const [name, milliseconds, scores, slopes] = line.split("\t");
      return [
        name,
        `${Number(milliseconds).toFixed(0)} ms`,
        String(Number(scores)),
        Number(slopes).toFixed(6),
      ];
    });
}

/** Trends and control charts of every Colorado Kids Count series with 4 values or more, ours beside R. */
export function benchTrends(): void {
  const series = [...seriesOf("colorado_kidscount_districts").values()].filter(
    ({ values }) => values.length >= 4
  );
  const trends = timed(() =>
    series.map(({ times, values }) => {
      mannKendall(values);
      fitLine(times, values);
      return { score: kendallScore(values).S, slope: theilSen(times, values)?.slope ?? 0 };
    })
  );
  const charts = timed(() =>
    total(series.map(({ values }) => chartSignals(values, controlChart(values)).length))
  );
  console.log(
    `\nTrends of ${series.length} series, ${total(series.map(({ values }) => values.length))} values.`
  );
  const rows: (readonly string[])[] = [
    [
      "ours: score, exact p, Sen, line",
      `${trends.milliseconds.toFixed(0)} ms`,
      String(total(trends.result.map(({ score }) => score))),
      total(trends.result.map(({ slope }) => slope)).toFixed(6),
    ],
    ["ours: chart and signals", `${charts.milliseconds.toFixed(0)} ms`, "–", "–"],
  ];
  const others = inR(series);
  if (others.length === 0) console.log("Rscript is not there.");
  rows.push(...others);
  printTable(["", "time", "sum of scores", "sum of slopes"], rows);
}
