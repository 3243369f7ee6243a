import { parseArguments } from "../../src/cli/arguments";

const parse = (...argv: string[]) => parseArguments(argv, ["network", "catalytic"]);

test("everything that can be asked is understood", () => {
  expect(
    parse(
      "a.xlsx",
      "--json",
      "f.json",
      "--out=o.xlsx",
      "--only",
      "network, catalytic",
      "--lang",
      "es",
      "--share-safe"
    )
  ).toEqual({
    kind: "run",
    arguments: {
      workbook: "a.xlsx",
      json: "f.json",
      out: "o.xlsx",
      only: ["network", "catalytic"],
      options: null,
      map: null,
      language: "es",
      shareSafe: true,
    },
  });
});

test.each([
  [[], "noWorkbook"],
  [["a.xlsx", "b.xlsx"], "tooManyWorkbooks"],
  [["a.xlsx", "--nonsense"], "unknownArgument"],
  [["a.xlsx", "--json"], "unknownArgument"],
  [["a.xlsx", "--lang", "fr"], "unknownLanguage"],
  [["a.xlsx", "--only", "network,weather"], "unknownAnalysis"],
])("%j cannot be used: %s", (argv, code) => {
  expect(parse(...argv)).toMatchObject({ kind: "problem", problem: { code } });
});

test("help is given however it is asked for", () => {
  expect(parse("--help")).toEqual({ kind: "help" });
  expect(parse("-h")).toEqual({ kind: "help" });
});
