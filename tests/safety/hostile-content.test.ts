import { parseXml, XmlElement, type XmlNode } from "@rgrove/parse-xml";
import { strFromU8, unzipSync } from "fflate";
import { parseAddress } from "../../src/cells/address";
import { cellText } from "../../src/cells/cell-text";
import { chartSvg } from "../../src/drawing/svg/chart-svg";
import { say } from "../../src/messages/en/common";
import { contentsOf } from "../../src/sheets/block-contents";
import type { PlacedSheet } from "../../src/sheets/placed";
import { openFile } from "../../src/workbook/file-door";
import { cellAt, sheetByName, type Workbook } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-package";
import { BREAKING, HOSTILE, HOSTILE_TABS, MISTAKABLE } from "./hostile-names";
import { hostileWorkbook } from "./hostile-workbook";
import { runQuestions, type Answered } from "./run-questions";

const LONGEST_CELL = 32_767;

interface Written extends Answered {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

async function written(workbook: Workbook): Promise<Written> {
  const door = openFile(writeWorkbook(workbook), "hostile.xlsx");
  const answered = await runQuestions(door, { [workbook.sheets[0].name]: { as: "partners" } });
  const bytes = door.save();
  return { ...answered, bytes, workbook: readWorkbook(bytes, "hostile.xlsx") };
}

function sheetsOf({ result }: Written): readonly PlacedSheet[] {
  return [...result.sheets, ...result.confidential];
}

/** Every cell of the results, beside what the saved file holds there. */
function eachCell(run: Written, check: (expected: unknown, sheet: string, at: Held) => void): void {
  for (const placed of sheetsOf(run)) {
    const sheet = sheetByName(run.workbook, run.receipt.sheetNames[placed.id]);
    if (sheet === null) throw new Error(`There is no sheet ${placed.id}`);
    for (const block of placed.blocks) {
      if (block.kind === "chart") continue;
      contentsOf(block).forEach((row, i) => {
        row.forEach((content, j) => {
          const cell = cellAt(sheet, block.range.top + i, block.range.left + j);
          const text = typeof content === "object" && content !== null ? content.text : content;
          const linked = typeof content === "object" && content !== null ? content.link : null;
          check(typeof text === "string" ? cellText(text) || null : text, sheet.name, {
            cell,
            linked,
          });
        });
      });
    }
  }
}

interface Held {
  readonly cell: ReturnType<typeof cellAt>;
  readonly linked: { readonly sheet: string; readonly cell: string } | null;
}

function elements(node: XmlNode): readonly XmlElement[] {
  const children = "children" in node ? (node.children as readonly XmlNode[]) : [];
  const inner = children.flatMap(elements);
  return node instanceof XmlElement ? [node, ...inner] : inner;
}

const CHOICES: readonly (readonly [string, readonly string[], number])[] = [
  ["what looks like input", MISTAKABLE, 0],
  ["what breaks markup and objects", BREAKING, 0],
  ["all of them, long ones too", HOSTILE, 5],
];

describe.each(CHOICES)("names that are %s", (_, texts, turn) => {
  let run: Written;

  beforeAll(async () => {
    const tabs = [0, 1, 2].map((i) => HOSTILE_TABS[(turn * 3 + i) % HOSTILE_TABS.length]);
    run = await written(hostileWorkbook(turn, [tabs[0], tabs[1], tabs[2]], texts));
  }, 60_000);

  test("are answered: both questions", () => {
    expect(Object.keys(run.result.analyses)).toEqual(["network", "catalytic"]);
    expect(run.result.analyses.network.ran).toBe(true);
    expect(run.read.reading.tables.partners?.partners.length).toBeGreaterThan(10);
  });

  test("read back from every cell of the results as the same text, never as a formula", () => {
    eachCell(run, (expected, sheet, { cell }) => {
      const value = cell?.value ?? null;
      if (value !== expected) throw new Error(`${sheet}: ${String(value)} for ${String(expected)}`);
      expect(cell?.formula ?? null).toBeNull();
      if (typeof value === "string") expect(value.length).toBeLessThanOrEqual(LONGEST_CELL);
    });
  });

  test("lead to the places they name, whatever the tabs are called", () => {
    eachCell(run, (_expected, _sheet, { cell, linked }) => {
      if (linked === null) return;
      const target = parseAddress(cell?.link ?? "");
      const names = run.workbook.sheets.map(({ name }) => name);
      expect(names).toContain(target?.sheet);
    });
  });

  test("leave every part of the file well-formed, without formulas in the results", () => {
    const parts = Object.entries(unzipSync(run.bytes));
    for (const [name, part] of parts) {
      if (!/\.(xml|rels|vml)$/.test(name)) continue;
      const root = parseXml(strFromU8(part)).root;
      expect(root).not.toBeNull();
      if (root === null) continue;
      for (const { name: tag, text } of elements(root)) {
        if (tag !== "c:f") continue;
        const drawn = parseAddress(text.replaceAll("$", ""));
        expect(run.workbook.sheets.map((sheet) => sheet.name)).toContain(drawn?.sheet);
      }
      if (!name.startsWith("xl/worksheets/sheet")) continue;
      expect(elements(root).filter((element) => element.name === "f")).toEqual([]);
    }
  });

  test("leave drawn charts well-formed and without scripts", () => {
    for (const sheet of sheetsOf(run)) {
      for (const block of sheet.blocks) {
        if (block.kind !== "chart") continue;
        const svg = chartSvg(block.chart, { width: 400, height: 300, number: say.number });
        const root = parseXml(Buffer.from(svg, "utf8").toString("utf8")).root;
        for (const element of root === null ? [] : elements(root)) {
          expect(element.name).not.toMatch(/script|foreignObject|image|iframe/i);
          const names = Object.keys(element.attributes);
          expect(names.filter((name) => /^on|href/i.test(name))).toEqual([]);
        }
      }
    }
  });

  test("pollute no object", () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(JSON.stringify(JSON.parse(JSON.stringify(run.result.analyses)))).toBe(
      JSON.stringify(run.result.analyses)
    );
  });
});
