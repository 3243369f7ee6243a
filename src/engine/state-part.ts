import * as v from "valibot";
import type { ChartBlock } from "../sheets/placed";
import { TABLE_KINDS } from "../tables/mapping";
import { EMPTY_STATE, STATE_NAMESPACE, type WorkbookState } from "./state";

const range = v.object({
  top: v.number(),
  left: v.number(),
  rows: v.number(),
  columns: v.number(),
});

/** Charts are read only to be drawn again as they were; what they are made of is the doors' business. */
function isChartBlock(value: unknown): boolean {
  return typeof value === "object" && value !== null && "chart" in value && "name" in value;
}

const stateSchema = v.object({
  version: v.literal(1),
  choices: v.record(
    v.string(),
    v.object({
      as: v.optional(v.picklist([...TABLE_KINDS, "ignore"])),
      columns: v.optional(v.record(v.string(), v.string())),
      given: v.optional(v.record(v.string(), v.string())),
      across: v.optional(v.picklist(["periods", "groups", "indicators", "nothing"])),
      scale: v.optional(v.picklist(["himmelman", "frey", "rating"])),
      percentScale: v.optional(v.picklist(["percent", "share", "number"])),
    })
  ),
  scale: v.nullable(v.picklist(["himmelman", "frey", "rating"])),
  relation: v.nullable(v.string()),
  audience: v.nullable(v.picklist(["backboneOnly", "outsiders"])),
  language: v.nullable(v.picklist(["en", "es"])),
  runs: v.record(
    v.string(),
    v.object({ at: v.string(), fingerprint: v.string(), version: v.string(), seed: v.number() })
  ),
  options: v.optional(
    v.record(
      v.string(),
      v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()])))
    ),
    {}
  ),
  extents: v.record(v.string(), v.record(v.string(), range)),
  contents: v.optional(v.record(v.string(), v.record(v.string(), v.string())), {}),
  formats: v.optional(
    v.record(
      v.string(),
      v.object({
        heights: v.array(v.object({ top: v.number(), rows: v.number(), height: v.number() })),
        // Workbooks that an earlier version wrote do not have these.
        widths: v.optional(v.array(v.number()), []),
        columns: v.optional(v.record(v.string(), v.string()), {}),
        toned: v.record(v.string(), v.array(v.number())),
      })
    ),
    {}
  ),
  names: v.record(v.string(), v.string()),
  charts: v.optional(v.record(v.string(), v.array(v.custom<ChartBlock>(isChartBlock))), {}),
  pending: v.nullable(
    v.object({ at: v.string(), analyses: v.array(v.string()), undo: v.optional(v.string(), "") })
  ),
});

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The state as the XML of its custom part: one element of our namespace that holds JSON. */
export function stateXml(state: WorkbookState): string {
  const json = JSON.stringify(state)
    .replace(/[&<>]/g, (letter) => ESCAPES[letter])
    // XML 1.0 has no place for these; JSON can say them in ASCII.
    .replace(
      /[\u007f-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
    );
  return `<?xml version="1.0" encoding="UTF-8"?><state xmlns="${STATE_NAMESPACE}">${json}</state>`;
}

/**
 * The state from the text of its element (entities already decoded). Anything that is not a state of this version
 * gives the empty state: a damaged memory must never keep a workbook from being read.
 */
export function parseState(json: string): WorkbookState {
  try {
    const parsed = v.safeParse(stateSchema, JSON.parse(json));
    return parsed.success ? parsed.output : EMPTY_STATE;
  } catch {
    return EMPTY_STATE;
  }
}
