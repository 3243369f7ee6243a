import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { COMMAND_NAMES } from "../../src/commands/names";
import type { Surroundings } from "./rules";

const ROOT = path.join(__dirname, "..", "..");
/** The first bytes of every PNG; width and height follow at fixed places in its first chunk. */
const PNG_SIGNATURE = "89504e470d0a1a0a";

function pictureSize(url: string): ReturnType<Surroundings["pictureSize"]> {
  const file = path.join(ROOT, URL.canParse(url) ? new URL(url).pathname : "missing");
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString("hex") !== PNG_SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** This project's own pictures and commands. */
export const surroundings: Surroundings = { pictureSize, commands: COMMAND_NAMES };
