import { installIfMissing, runTool } from "./install-if-missing.mjs";

/** Everything that has to hold: formatting, lint with the layer rules, types, build, tests. */
installIfMissing();
for (const [title, tool, args] of [
  ["Formatting", "prettier", ["--check", "--log-level", "warn", "."]],
  ["Lint and layer rules", "eslint", ["--max-warnings", "0", "."]],
  ["Types", "tsc", ["--noEmit"]],
  ["Build", "webpack", ["--mode", "production", "--stats", "errors-warnings"]],
  ["Tests", "jest", ["--ci", "--maxWorkers=100%"]],
]) {
  console.log(`\n${title}`);
  runTool(tool, args);
}
