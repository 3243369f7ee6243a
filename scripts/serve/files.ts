import { readFile } from "node:fs/promises";
import path from "node:path";
import { panePage } from "./pane-page";

export interface ServedFile {
  readonly body: string | Buffer;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const PROJECT = path.join(__dirname, "../..");

/** Where the files of an address are; the first that fits counts. What is not named is the pane's. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ["/workbench/", "dist/workbench"],
  ["/office-js/", "node_modules/@microsoft/office-js/dist"],
  ["/assets/", "assets"],
  ["/", "dist/pane"],
];

/** The file at an address of the workbench's server, or null where there is none. */
export async function fileAt(address: string): Promise<ServedFile | null> {
  const file = placeOf(address);
  if (!file) return null;
  const body = await readFile(file).catch(() => null);
  if (!body) return null;
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  return address === "/taskpane.html"
    ? { body: panePage(body.toString("utf8")), type }
    : { body, type };
}

function placeOf(address: string): string | null {
  if (address === "/") return path.join(PROJECT, "dist/workbench/index.html");
  if (address === "/manifest.xml") return path.join(PROJECT, "manifest.xml");
  const found = FOLDERS.find(([prefix]) => address.startsWith(prefix));
  if (!found) return null;
  const [prefix, folder] = found;
  const root = path.join(PROJECT, folder);
  const file = path.join(root, address.slice(prefix.length));
  return file.startsWith(root + path.sep) ? file : null;
}
