import { parseArgs } from "node:util";
import { type Language, LANGUAGES } from "../messages/language";

/** What the headless run was asked to do. */
export interface Arguments {
  readonly workbook: string;
  readonly json: string | null;
  readonly out: string | null;
  /** Analyses asked for; null = every one that can be run. */
  readonly only: readonly string[] | null;
  readonly options: string | null;
  readonly map: string | null;
  readonly language: Language | null;
  readonly shareSafe: boolean;
}

/** Arguments that cannot be used, as data; `messages/` makes the sentence. */
export interface ArgumentProblem {
  readonly code:
    "noWorkbook" | "tooManyWorkbooks" | "unknownArgument" | "unknownLanguage" | "unknownAnalysis";
  readonly found: string;
  readonly expected: string;
}

export type ParsedArguments =
  | { readonly kind: "run"; readonly arguments: Arguments }
  | { readonly kind: "help" }
  | { readonly kind: "problem"; readonly problem: ArgumentProblem };

function problem(code: ArgumentProblem["code"], found: string, expected = ""): ParsedArguments {
  return { kind: "problem", problem: { code, found, expected } };
}

/**
 * Reads the command line (without node and the script).
 * @param analyses the ids that `--only` may name
 */
export function parseArguments(
  argv: readonly string[],
  analyses: readonly string[]
): ParsedArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: "string" },
        out: { type: "string" },
        only: { type: "string" },
        options: { type: "string" },
        map: { type: "string" },
        lang: { type: "string" },
        "share-safe": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    // Node says what it did not understand in its message alone, in quotes.
    const [, found] = /'([^' ]+)/.exec(String(error)) ?? ["", ""];
    return problem("unknownArgument", found);
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help" };
  if (positionals.length === 0) return problem("noWorkbook", "");
  if (positionals.length > 1) return problem("tooManyWorkbooks", positionals[1]);
  const language = LANGUAGES.find((known) => known === values.lang) ?? null;
  if (values.lang !== undefined && language === null) {
    return problem("unknownLanguage", values.lang, LANGUAGES.join(" | "));
  }
  const only = values.only?.split(",").map((id) => id.trim()) ?? null;
  const unknown = only?.find((id) => !analyses.includes(id));
  if (unknown !== undefined) return problem("unknownAnalysis", unknown, analyses.join(", "));
  return {
    kind: "run",
    arguments: {
      workbook: positionals[0],
      json: values.json ?? null,
      out: values.out ?? null,
      only,
      options: values.options ?? null,
      map: values.map ?? null,
      language,
      shareSafe: values["share-safe"] ?? false,
    },
  };
}
