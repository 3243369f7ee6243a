import { parseArgs } from "node:util";
import { largeSheet } from "./fuzz/large-sheet";
import { properties } from "./fuzz/properties";
import { type Outcome, tryCases } from "./fuzz/try-cases";

/**
 * Tries random workbooks: `npm run fuzz -- --cases 10000 --seed 1`. The same seed gives the same cases; a failure is
 * printed with the smallest workbook that shows it, and the run ends with status 1.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: "string", default: "10000" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
    },
  });
  const [cases, seed] = [Number(values.cases), Number(values.seed)];
  if (!Number.isSafeInteger(cases) || cases < 1 || !Number.isSafeInteger(seed)) {
    console.error("--cases takes a number from 1, --seed a whole number");
    process.exitCode = 2;
    return;
  }
  const tried: Outcome[] = [];
  for (const property of properties) {
    const outcome = await tryCases(property, Math.max(1, Math.round(cases * property.share)), seed);
    tried.push(outcome);
    console.log(outcome.line);
  }
  console.log(await largeSheet());
  const sum = (key: "cases" | "changedCells" | "failures"): string =>
    tried.reduce((total, each) => total + each[key], 0).toLocaleString("en-US");
  console.log(
    `${sum("cases")} cases, ${sum("changedCells")} changed user cells, ${sum("failures")} failures (seed ${seed})`
  );
  if (tried.some(({ failures }) => failures > 0)) process.exitCode = 1;
}

void main();
