import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { installIfMissing, runTool } from "./install-if-missing.mjs";

/** Shows the add-in in the workbench: installs what is missing, builds what is out of date, serves it here. */

const BUILT = "dist/.built";
const SOURCES = [
  "src",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "webpack.pane.js",
  "package-lock.json",
];

/** The time of the latest change to a file or anything in a folder. */
function changedAt(place) {
  const about = statSync(place);
  if (!about.isDirectory()) return about.mtimeMs;
  const inside = readdirSync(place).map((name) => changedAt(`${place}/${name}`));
  return Math.max(about.mtimeMs, ...inside);
}

function isBuilt() {
  const pages = ["dist/pane/taskpane.html", "dist/workbench/index.html"];
  if (![BUILT, ...pages].every((file) => existsSync(file))) return false;
  const built = statSync(BUILT).mtimeMs;
  return SOURCES.every((place) => changedAt(place) <= built);
}

installIfMissing();
if (!isBuilt()) {
  const begun = new Date();
  console.log("Building the pane and the workbench …");
  const configs = ["pane", "workbench"].flatMap((name) => ["--config-name", name]);
  runTool("webpack", ["--mode", "production", "--stats", "errors-warnings", ...configs]);
  writeFileSync(BUILT, "");
  // What was changed while it was being built is built again the next time.
  utimesSync(BUILT, begun, begun);
}
runTool("tsx", ["scripts/serve.ts"]);
