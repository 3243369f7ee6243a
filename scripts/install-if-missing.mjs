import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Runs `npm ci` where node_modules is missing or does not belong to this package-lock.json. */
export function installIfMissing() {
  const lock = readFileSync("package-lock.json", "utf8");
  const mark = "node_modules/.common-table-lock";
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  console.log("Installing what is missing (npm ci) …");
  run("npm", ["ci", "--no-fund", "--no-audit", "--loglevel=error"]);
  writeFileSync(mark, lock);
}

/** Runs a command with its output shown; ends this process with its status where it fails. */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a tool of this project, e.g. webpack, the same way. */
export function runTool(name, args) {
  run(path.join("node_modules", ".bin", name), args);
}

/** Runs a tool beside others; its status and what it said. */
export function outcomeOfTool(name, args) {
  return new Promise((resolve) => {
    const tool = spawn(path.join("node_modules", ".bin", name), args, {
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    const keep = (text) => (output += text);
    tool.stdout.setEncoding("utf8").on("data", keep);
    tool.stderr.setEncoding("utf8").on("data", keep);
    tool.on("error", ({ message }) => resolve({ status: 1, output: message }));
    tool.on("close", (status) => resolve({ status: status ?? 1, output }));
  });
}
