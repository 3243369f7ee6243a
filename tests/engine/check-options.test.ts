import type { OptionDeclaration } from "../../src/analyses/options";
import { checkOptions } from "../../src/engine/check-options";

const declarations: readonly OptionDeclaration[] = [
  { id: "rule", kind: "choice", default: "any", choices: ["any", "confirmed"] },
  { id: "minimumLevel", kind: "integer", default: 1, min: 1, max: 5 },
  { id: "threshold", kind: "number", default: 3, min: 1, max: 4 },
  { id: "weighted", kind: "yesNo", default: false },
  { id: "relation", kind: "relation", default: null },
];

test("what is left out takes its declared default", () => {
  expect(checkOptions(declarations, { rule: "confirmed" }).values).toEqual({
    rule: "confirmed",
    minimumLevel: 1,
    threshold: 3,
    weighted: false,
    relation: null,
  });
});

test.each([
  [{ rule: "all" }, "notAChoice", "any | confirmed"],
  [{ minimumLevel: 1.5 }, "notANumber", "1–5"],
  [{ minimumLevel: 6 }, "notANumber", "1–5"],
  [{ threshold: "3" }, "notANumber", "1–4"],
  [{ threshold: NaN }, "notANumber", "1–4"],
  [{ weighted: "yes" }, "notYesNo", "true | false"],
  [{ relation: 3 }, "notText", "null"],
  [{ minimumlevel: 2 }, "unknownOption", "rule | minimumLevel | threshold | weighted | relation"],
])("%j is refused and the default stays", (given, code, expected) => {
  const { values, problems } = checkOptions(declarations, given);
  expect(problems).toEqual([{ option: Object.keys(given)[0], code, expected }]);
  expect(values).toEqual(checkOptions(declarations, {}).values);
});

test("a header such as __proto__ is an unknown option and changes nothing", () => {
  const given = JSON.parse('{"__proto__": {"rule": "confirmed"}}') as Record<string, unknown>;
  const { values, problems } = checkOptions(declarations, given);
  expect(values.rule).toBe("any");
  expect(problems.map((problem) => problem.code)).toEqual(["unknownOption"]);
});
