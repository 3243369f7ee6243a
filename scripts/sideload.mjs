import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import os from "node:os";
import path from "node:path";
import { installIfMissing, runTool } from "./install-if-missing.mjs";

/**
 * Opens the add-in in Excel on this computer (`npm run sideload`), or serves it for Excel on the web
 * (`npm run sideload -- web`). Microsoft's two tools for it are fetched when they are first needed, in these versions:
 * only somebody who sits in front of Excel wants them, so they do not weigh on every installation.
 */
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const SETTINGS = "office-addin-dev-settings@4.0.0";
const PORT = 3000;
const FOLDER = "dist/pane";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function npx(...args) {
  return spawnSync("npx", ["--yes", ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

/** The pane's files over https on this machine alone, as the manifest expects them. */
function serve() {
  const keys = path.join(os.homedir(), ".office-addin-dev-certs");
  const options = {
    key: readFileSync(path.join(keys, "localhost.key")),
    cert: readFileSync(path.join(keys, "localhost.crt")),
  };
  createServer(options, (request, response) => {
    const { pathname } = new URL(request.url, "https://localhost");
    const file = path.join(FOLDER, path.normalize(decodeURIComponent(pathname)));
    if (!file.startsWith(path.normalize(FOLDER)) || !existsSync(file) || pathname.endsWith("/")) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type }).end(readFileSync(file));
  }).listen(PORT, "127.0.0.1", () => {
    console.log(`The pane is served on https://localhost:${PORT}/ (Ctrl+C ends it).`);
  });
}

installIfMissing();
runTool("webpack", ["--mode", "production", "--config-name", "pane", "--stats", "errors-warnings"]);
if (npx(CERTIFICATES, "install").status !== 0) process.exit(1);
serve();
if (process.argv[2] === "web") {
  console.log(
    "In Excel on the web: Home > Add-ins > More add-ins > My add-ins > Upload my add-in, and choose manifest.xml."
  );
} else if (npx(SETTINGS, "sideload", "manifest.xml", "desktop").status !== 0) {
  console.error(
    "Excel could not be opened from here. In Excel: Insert > Add-ins > Upload my add-in."
  );
}
