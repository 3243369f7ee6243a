import { availableParallelism } from "node:os";
import { installIfMissing, outcomeOfTool, runTool } from "./install-if-missing.mjs";

/** Everything that has to hold: formatting, lint with the layer rules, types, build, tests. */
installIfMissing();

/** The slowest first, as many side by side as there are cores; the tests come after, since they open what was built. */
const waiting = [
  ["Lint and layer rules", "eslint", ["--max-warnings", "0", "."]],
  ["Types", "tsc", ["--noEmit"]],
  ["Formatting", "prettier", ["--check", "--log-level", "warn", "."]],
  ["Build", "webpack", ["--mode", "production", "--stats", "errors-warnings"]],
];

async function checkOneAfterAnother() {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const [title, tool, args] = check;
    const { status, output } = await outcomeOfTool(tool, args);
    console.log(`\n${title}: ${status === 0 ? "as it should be" : "not as it should be"}`);
    if (output !== "") console.log(output.trimEnd());
    if (status !== 0) process.exitCode = 1;
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, checkOneAfterAnother));
if (process.exitCode === 1) process.exit();

console.log("\nTests");
runTool("jest", ["--ci", "--maxWorkers=100%"]);
