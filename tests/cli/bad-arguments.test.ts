import { linkSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { headless, temporaryFolder, writeMade } from "./headless";

const file = temporaryFolder();

let input: string;
beforeAll(() => {
  input = writeMade(file("survey.xlsx"), {
    Survey: [
      ["Who", "Whom", "Depth"],
      ["Ada", "Bo", 1],
      ["Bo", "Cy", 2],
      ["Cy", "Ada", 2],
    ],
    Members: [["Partner"], ["Ada"], ["Bo"], ["Cy"]],
  });
});

function jsonFile(name: string, content: unknown): string {
  writeFileSync(file(name), typeof content === "string" ? content : JSON.stringify(content));
  return file(name);
}

async function wrong(...argv: string[]): Promise<string> {
  const before = readFileSync(input);
  const { status, said, told } = await headless(...argv);
  expect({ status, said }).toEqual({ status: 2, said: [] });
  expect(readFileSync(input).equals(before)).toBe(true);
  return told.filter((line) => !/^(Reading|Leyendo) /.test(line)).join("\n");
}

describe("arguments that cannot be used give status 2 and one sentence", () => {
  test.each([
    [["--lang", "fr"], 'The language "fr" is not known (en | es).'],
    [["--only", "network,weather"], 'There is no question "weather".'],
    [["--nonsense"], '"--nonsense" cannot be understood here.'],
    [["second.xlsx"], 'One workbook at a time: "second.xlsx" is one too many.'],
  ])("%j", async (more, sentence) => {
    expect(await wrong(input, ...more)).toContain(sentence);
  });

  test("none at all", async () => {
    expect(await wrong()).toContain("No workbook was named.");
  });

  test("in Spanish where that was asked for", async () => {
    expect(await wrong(input, "--lang", "es", "--only", "clima")).toContain(
      "No hay ninguna pregunta «clima»."
    );
  });

  test("a time for the stamp that is no number of seconds", async () => {
    process.env.SOURCE_DATE_EPOCH = "yesterday";
    try {
      expect(await wrong(input)).toContain('SOURCE_DATE_EPOCH is "yesterday"');
    } finally {
      delete process.env.SOURCE_DATE_EPOCH;
    }
  });
});

describe("the input is never a place for results", () => {
  const spelled = (): readonly (readonly [string, string])[] => {
    symlinkSync(input, file("link.xlsx"));
    linkSync(input, file("hard.xlsx"));
    symlinkSync(file("."), file("folder"));
    return [
      ["by its own name", input],
      ["by another spelling", path.join(file("."), "x", "..", "survey.xlsx")],
      ["from where we are", path.relative(process.cwd(), input)],
      ["through a symbolic link", file("link.xlsx")],
      ["through a hard link", file("hard.xlsx")],
      ["through a linked folder", file("folder", "survey.xlsx")],
    ];
  };

  it("however it is named", async () => {
    for (const [how, name] of spelled())
      for (const option of ["--out", "--json"])
        expect([how, await wrong(input, option, name)]).toEqual([
          how,
          expect.stringContaining("cannot be written over the workbook itself"),
        ]);
  });

  it("nor where the file for the backbone alone would fall on it", async () => {
    const named = writeMade(file("r (backbone only).xlsx"), {
      Ties: [
        ["From", "To", "Level"],
        ["Ada", "Bo", 1],
        ["Bo", "Cy", 2],
        ["Cy", "Ada", 2],
      ],
    });
    const before = readFileSync(named);
    const { status, told } = await headless(named, "--out", file("r.xlsx"), "--only", "network");
    expect(status).toBe(2);
    expect(told.at(-1)).toContain("cannot be written over the workbook itself");
    expect(readFileSync(named).equals(before)).toBe(true);
    expect(() => readFileSync(file("r.xlsx"))).toThrow();
  });

  it("and two results have two names", async () => {
    expect(await wrong(input, "--out", file("o.xlsx"), "--json", file("o.xlsx"))).toContain(
      "is named twice"
    );
  });
});

describe("side files that cannot be used give status 2 and one sentence", () => {
  test.each([
    ["--options", "{", "is not valid JSON"],
    ["--options", { network: 3 }, 'is not as expected at "network"'],
    ["--options", { weather: {} }, 'Options are given for "weather"'],
    ["--options", { network: { colour: 1 } }, 'has no option "colour"'],
    ["--options", { network: { rule: "both" } }, 'The option "rule" of network must be one of'],
    ["--options", { network: { draws: 98.5 } }, 'The option "draws" of network must be one of'],
    ["--map", "[1", "is not valid JSON"],
    ["--map", { Survey: { as: "friends" } }, 'is not as expected at "Survey.as"'],
    ["--map", { Survey: { is: "ties" } }, "is not as expected"],
    ["--map", { Sheet9: { as: "ties" } }, 'The mapping names "Sheet9", which is no table, sheet'],
    ["--map", { "Sheet9!A1:C4": { as: "ties" } }, 'The mapping names "Sheet9!A1:C4"'],
    ["--map", { Sheet9: { as: "ignore" } }, 'The mapping names "Sheet9"'],
    [
      "--map",
      { Survey: { as: "ties", columns: { From: "Who", To: "Them" } } },
      'names the header "Them", which is not there. There are: Who, Whom, Depth.',
    ],
    [
      "--map",
      { Survey: { as: "ties", columns: { From: "Who", Toward: "Whom" } } },
      'names the column "Toward", which Ties does not have.',
    ],
    ["--map", { "Survey!X1:Z9": { as: "ties" } }, 'Nothing in "Survey!X1:Z9" can be read'],
  ])("%s %j", async (option, content, sentence) => {
    expect(await wrong(input, option, jsonFile("side.json", content))).toContain(sentence);
  });

  test("one that is not there", async () => {
    expect(await wrong(input, "--map", file("nowhere.json"))).toContain("cannot be read");
  });
});

it("a mapping that fits makes an unusual table readable, and the results remember it", async () => {
  const map = jsonFile("map.json", {
    Survey: { as: "ties", columns: { From: "Who", To: "Whom", Level: "Depth" }, scale: "rating" },
  });
  const out = file("mapped.xlsx");
  const first = await headless(input, "--map", map, "--out", out, "--only", "network");
  expect(first.status).toBe(0);
  const again = await headless(out, "--only", "network");
  expect(again.status).toBe(0);
  expect(again.said.join("\n")).toContain("Ties: Survey!A1:C4, 3 of 3 rows read");
});
