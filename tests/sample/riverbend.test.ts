import { readFileSync } from "node:fs";
import path from "node:path";
import { about } from "../../src/analyses/indicators/about";
import { analysis as indicators } from "../../src/analyses/indicators";
import { sampleWorkbook } from "../../scripts/sample/workbook";
import { checkOptions } from "../../src/engine/check-options";
import { readWorkbookTables, type WorkbookReading } from "../../src/engine/read-workbook";
import { openFile } from "../../src/workbook/file-door";
import type { Workbook } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-package";
import { found } from "../analyses/catalytic/run-catalytic";

const FILE = path.resolve(__dirname, "..", "..", "assets", "sample", "riverbend.xlsx");
const bytes = readFileSync(FILE);

let read: WorkbookReading;
beforeAll(async () => {
  read = await readWorkbookTables(openFile(bytes, "riverbend.xlsx"));
});

/** Everything that a person sees in a workbook, and the parts that a program reads. */
function contents(workbook: Workbook) {
  return {
    parts: workbook.customXmlParts.map(({ namespace, xml }) => [namespace, xml]),
    sheets: workbook.sheets.map(({ name, rows, tables, columnWidths }) => ({
      name,
      columnWidths,
      tables: tables.map(({ name: table, range, columns }) => [table, range, columns]),
      cells: [...rows].flatMap(([row, cells]) =>
        [...cells].map(([column, { value, format, look }]) => [row, column, value, format, look])
      ),
    })),
  };
}

it("is what the script makes", () => {
  const made = readWorkbook(writeWorkbook(sampleWorkbook()), "riverbend.xlsx");
  expect(contents(readWorkbook(bytes, "riverbend.xlsx"))).toEqual(contents(made));
});

describe("reading the sample workbook", () => {
  it("recognises all seven tables without asking, two of them Excel tables", () => {
    expect(
      read.mappings.map(({ as, name, confidence, where }) => [as, name, confidence, where.sheet])
    ).toEqual([
      ["partners", "Partners", "sure", "Partners"],
      ["ties", null, "sure", "Partner survey"],
      ["respondents", null, "sure", "Who answered"],
      ["initiatives", null, "sure", "Initiatives"],
      ["indicators", "Outcomes", "sure", "Outcomes"],
      ["events", null, "sure", "Events"],
      ["agenda", null, "sure", "Agenda"],
    ]);
  });

  it("knows the scale of the levels from the start, and not yet who opens the file", () => {
    expect(read.state).toMatchObject({ scale: "himmelman", audience: null, language: null });
    expect(read.reading.tables.ties?.scale).toBe("himmelman");
  });

  it("meets every slip that the survey was given, and nothing else", () => {
    const slips = read.reading.problems.map(({ severity, code, found: cell }) => [
      severity,
      code,
      cell,
    ]);
    expect(slips).toEqual([
      ["skips", "unknownPartner", "YMCA of Grtr. Riverbend"],
      ["skips", "offScale", "7"],
      ["skips", "wordNotOnScale", "partnering"],
      ["skips", "unknownPartner", "YMCA of Grtr. Riverbend"],
      ["skips", "unknownPartner", "YMCA of Grtr. Riverbend"],
      ["note", "duplicateRow", "Page One Literacy → Riverbend Housing Authority"],
      ["skips", "selfTie", "Riverbend Legal Aid"],
      ["skips", "unknownPartner", "Riverbend Gazette"],
      ["note", "totalsRowLeftOut", "Total"],
    ]);
  });

  it("finds 45 partners, and 81 to 82 per cent of those asked answered each time", () => {
    const { partners, respondents } = read.reading.tables;
    expect(partners?.partners).toHaveLength(45);
    const rates = ["Oct 2025", "Oct 2026"].map((wave) => {
      const asked = respondents?.responses.filter((response) => response.wave === wave) ?? [];
      return asked.filter(({ responded }) => responded).length / asked.length;
    });
    expect(rates).toEqual([35 / 43, 36 / 44]);
  });
});

describe("catalytic partnerships of the sample", () => {
  const names = (items: readonly { readonly members: readonly string[] }[]): string[] =>
    items.map(({ members }) => members.join(" + "));

  it("are the three trios and three pairs that were planted", () => {
    const { summary, triads } = found(read.reading.tables);
    expect(summary).toMatchObject({
      partners: 44,
      responded: 36,
      initiatives: 8,
      initiativesWith: 5,
      initiativesUnanswered: 1,
      partnersUnanswered: 2,
      trios: 3,
      pairs: 3,
      members: 14,
      catalyticTies: 12,
      before: { wave: "Oct 2025", held: 6, unknown: 0 },
      unconfirmed: 4,
    });
    expect(names(triads.filter(({ status }) => status === "confirmed"))).toEqual([
      "Bright Steps Early Learning + Harbor Head Start + Riverbend Public Schools",
      "College Bound Riverbend + Puentes Latino Center + Riverbend Community College",
      "Page One Literacy + Parent Action Council + Riverbend Public Library",
    ]);
  });

  it("have ten pairs next to them that are one step short, as planted", () => {
    const { nearly } = found(read.reading.tables);
    const lacks = nearly.map(({ missing: [{ what }] }) => what);
    expect(names(nearly)).toHaveLength(10);
    expect(lacks.filter((what) => what === "level")).toHaveLength(5);
    expect(lacks.filter((what) => what === "trust")).toHaveLength(3);
    expect(lacks.filter((what) => what === "initiative")).toHaveLength(2);
  });
});

describe("outcomes of the sample", () => {
  it("moved as planted: two better, two worse, one with a new test and one with too few years to tell", () => {
    const outcome = indicators.run(read.reading.tables, checkOptions(about.options, {}).values, {
      seed: 1,
      now: "2026-11-22T09:00",
      progress: () => undefined,
    });
    if (!outcome.ran) throw new Error(outcome.because.code);
    const ours = outcome.findings.series.filter(({ comparison, group }) => !comparison && !group);
    expect(ours.map(({ indicator, n, trend }) => [indicator, n, trend?.direction])).toEqual([
      ["Kindergarten readiness", 13, "improving"],
      ["Early-grade reading", 11, "none"],
      ["Middle-grade math", 13, "worsening"],
      ["High-school graduation", 14, "improving"],
      ["Postsecondary enrolment", 14, "none"],
      ["Postsecondary completion", 11, "none"],
      ["Youth employment", 4, undefined],
      ["Chronic absence", 13, "worsening"],
    ]);
  });
});
