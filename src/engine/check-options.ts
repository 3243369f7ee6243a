import type { OptionDeclaration, OptionValue, OptionValues } from "../analyses/options";

/** An option value that cannot be used, as data; `messages/` makes the sentence. */
export interface OptionProblem {
  readonly option: string;
  readonly code: "unknownOption" | "notAChoice" | "notANumber" | "notYesNo" | "notText";
  /** What would be understood. */
  readonly expected: string;
}

function problemOf(declaration: OptionDeclaration, value: unknown): OptionProblem | null {
  const option = declaration.id;
  switch (declaration.kind) {
    case "choice":
      return declaration.choices.includes(String(value))
        ? null
        : { option, code: "notAChoice", expected: declaration.choices.join(" | ") };
    case "integer":
    case "number": {
      const fits =
        typeof value === "number" &&
        value >= declaration.min &&
        value <= declaration.max &&
        (declaration.kind === "number" || Number.isInteger(value));
      const expected = `${declaration.min}–${declaration.max}`;
      return fits ? null : { option, code: "notANumber", expected };
    }
    case "yesNo":
      return typeof value === "boolean"
        ? null
        : { option, code: "notYesNo", expected: "true | false" };
    case "text":
    case "relation":
    case "partner":
      return value === null || typeof value === "string"
        ? null
        : { option, code: "notText", expected: "null" };
  }
}

/** Checks given values against what an analysis declares and fills in the defaults of the rest. */
export function checkOptions(
  declarations: readonly OptionDeclaration[],
  given: Readonly<Record<string, unknown>>
): { readonly values: OptionValues; readonly problems: readonly OptionProblem[] } {
  const values: Record<string, OptionValue> = {};
  const problems: OptionProblem[] = [];
  for (const declaration of declarations) {
    values[declaration.id] = declaration.default;
    if (!Object.hasOwn(given, declaration.id)) continue;
    const problem = problemOf(declaration, given[declaration.id]);
    if (problem) problems.push(problem);
    else values[declaration.id] = given[declaration.id] as OptionValue;
  }
  const known = declarations.map((declaration) => declaration.id);
  for (const option of Object.keys(given)) {
    if (!known.includes(option)) {
      problems.push({ option, code: "unknownOption", expected: known.join(" | ") });
    }
  }
  return { values, problems };
}
