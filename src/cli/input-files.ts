import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { TABLE_KINDS, type TableChoice } from "../tables/mapping";

/** A side file that cannot be used, as data; `messages/` makes the sentence. */
export class InputFileError extends Error {
  override readonly name = "InputFileError";

  constructor(
    readonly code: "cannotRead" | "notJson" | "wrongShape",
    readonly file: string,
    /** Where in the file, for `wrongShape`. */
    readonly place: string
  ) {
    super(code);
  }
}

const optionsSchema = v.record(v.string(), v.record(v.string(), v.unknown()));

const mappingSchema = v.record(
  v.string(),
  v.strictObject({
    as: v.optional(v.picklist([...TABLE_KINDS, "ignore"])),
    columns: v.optional(v.record(v.string(), v.string())),
    given: v.optional(v.record(v.string(), v.string())),
    across: v.optional(v.picklist(["periods", "groups", "indicators", "nothing"])),
    scale: v.optional(v.picklist(["himmelman", "frey", "rating"])),
    percentScale: v.optional(v.picklist(["percent", "share", "number"])),
  })
);

async function readJsonFile<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema
): Promise<v.InferOutput<Schema>> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new InputFileError("cannotRead", file, "");
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new InputFileError("notJson", file, "");
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  throw new InputFileError("wrongShape", file, v.getDotPath(parsed.issues[0]) ?? "");
}

/** `{"<analysis id>": {"<option>": value}}`; the values are checked against what the analysis declares. */
export function readOptionsFile(
  file: string
): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  return readJsonFile(file, optionsSchema);
}

/** `{"<table or sheet name or A1 range>": {"as", "columns", "given", "across", "scale"}}`. */
export function readMappingFile(file: string): Promise<Readonly<Record<string, TableChoice>>> {
  return readJsonFile(file, mappingSchema);
}
