import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { writeWorkbook } from "../../src/workbook/write-package";
import { headless, temporaryFolder, writeMade } from "./headless";
import { workbookWith } from "./made-workbooks";

const file = temporaryFolder();
const small = (): Uint8Array => writeWorkbook(workbookWith({ Data: [["A"], [1]] }));

function written(name: string, bytes: Uint8Array | string): string {
  writeFileSync(file(name), bytes);
  return file(name);
}

/** A compound file ([MS-CFB]) whose directory names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  [...stream].forEach((letter, at) => {
    view.setUint16(1024 + 2 * at, letter.charCodeAt(0), true);
  });
  view.setUint16(1024 + 64, 2 * stream.length + 2, true);
  return bytes;
}

/** A workbook of which one part unpacks to a thousand times its packed size and more. */
function bomb(): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/worksheets/sheet1.xml": new Uint8Array(64 * 1024 * 1024),
  });
}

/** The lines that say what is wrong: all but the one that says which file is being read. */
async function refusal(...argv: string[]) {
  const { status, told } = await headless(...argv);
  return { status, lines: told.filter((line) => !line.startsWith("Reading ")) };
}

describe("a workbook that cannot be read gives status 3 and one sentence", () => {
  test.each([
    ["is not there", () => file("nowhere.xlsx"), "There is no file"],
    ["stands below a file", () => `${written("a.txt", "x")}/b.xlsx`, "There is no file"],
    ["is a folder", () => (mkdirSync(file("folder")), file("folder")), "is a folder"],
    ["is empty", () => written("empty.xlsx", ""), "is empty"],
    ["is text", () => written("text.xlsx", "From,To\n"), "is not an Excel workbook"],
    ["is another kind of zip", () => written("b.zip", zipSync({ a: strToU8("b") })), "is not an"],
    ["is an old .xls", () => written("old.xls", compoundFile("Workbook")), "save it as"],
    ["is encrypted", () => written("e.xlsx", compoundFile("EncryptionInfo")), "password"],
    ["is cut off", () => written("cut.xlsx", small().slice(0, 900)), "is damaged"],
    ["is a zip bomb", () => written("bomb.xlsx", bomb()), "holds more than can be read"],
  ])("where it %s", async (_, make, sentence) => {
    const { status, lines } = await refusal(make());
    expect(lines).toEqual([expect.stringContaining(sentence)]);
    expect(status).toBe(3);
  });

  test.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"])(
    "where its part %s is missing",
    async (missing) => {
      const { unzipSync } = await import("fflate");
      const parts = Object.entries(unzipSync(small())).filter(([name]) => name !== missing);
      const input = written("missing.xlsx", zipSync(Object.fromEntries(parts)));
      const { status, lines } = await refusal(input);
      expect(lines).toEqual([expect.stringContaining(missing)]);
      expect(status).toBe(3);
    }
  );
});

describe("a workbook in which nothing can be answered gives status 1 and says what is missing", () => {
  it("names what every question needs", async () => {
    const input = writeMade(file("notes.xlsx"), { Notes: [["Remember the milk"]] });
    const { status, told } = await headless(input, "--out", file("none.xlsx"));
    expect(status).toBe(1);
    expect(told).toContain("Nothing could be answered.");
    expect(told.filter((line) => line.includes("a table of ties"))).toHaveLength(2);
    expect(() => readFileSync(file("none.xlsx"))).toThrow();
  });

  it("says so in Spanish", async () => {
    const { status, told } = await headless(file("notes.xlsx"), "--lang", "es");
    expect(status).toBe(1);
    expect(told).toContain("No se pudo responder nada.");
  });

  it("puts what is missing into the findings file", async () => {
    const { status } = await headless(file("notes.xlsx"), "--json", file("none.json"));
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync(file("none.json"), "utf8"))).toMatchObject({
      version: 1,
      analyses: { network: { ran: false, needs: ["ties"] }, catalytic: { ran: false } },
    });
  });

  it("offers what may be a table", async () => {
    const input = writeMade(file("list.xlsx"), {
      Places: [
        ["Name", "Type"],
        ["Ada Hall", "Hall"],
        ["Bo Park", "Park"],
        ["Cy Yard", "Yard"],
      ],
    });
    const { status, told } = await headless(input);
    expect(status).toBe(1);
    expect(told.join("\n")).toContain("Places!A1:B4 may be Partners");
  });
});

describe("rows that cannot be read", () => {
  const input = (): string =>
    writeMade(file("slips.xlsx"), {
      Partners: [["Partner"], ["Ada"], ["Bo"], ["Cy"]],
      Ties: [
        ["From", "To", "Level", "Trust"],
        ["Ada", "Bo", 3, 3],
        ["Bo", "Ada", 3, 4],
        ["Ada", "Bo", 2, 3],
        ["Bo", "Cy", 1, 9],
        ["Cy", "Cy", 2, 2],
        ["Cy", "Dee", 2, 2],
        ["Cy", "Ada", 2, 2],
      ],
    });

  it("are said one line each, with their cell, and the rest is answered", async () => {
    const json = file("slips.json");
    const { status, told } = await headless(input(), "--json", json, "--only", "network");
    expect(status).toBe(0);
    const { problems, tables } = JSON.parse(readFileSync(json, "utf8")) as {
      readonly problems: readonly { readonly cell: string; readonly message: string }[];
      readonly tables: readonly { readonly as: string }[];
    };
    expect(problems).toMatchObject([
      { severity: "note", table: "ties", row: 4, code: "duplicateRow", cell: "Ties!A4" },
      { severity: "skips", row: 5, column: "Trust", code: "offScale", found: "9" },
      { severity: "skips", row: 6, column: "To", code: "selfTie", found: "Cy" },
      { severity: "skips", row: 7, cell: "Ties!B7", code: "unknownPartner", found: "Dee" },
    ]);
    for (const { cell, message } of problems) expect(told).toContain(`${cell}: ${message}`);
    expect(tables).toMatchObject([
      { as: "partners", where: "Partners!A1:A4", rows: 3, read: 3, shape: "long" },
      { as: "ties", rows: 7, read: 5, columns: { from: "From", to: "To", level: "Level" } },
    ]);
  });

  it("leave a sheet of 1,048,576 rows readable", async () => {
    const workbook = workbookWith({
      Ties: [
        ["From", "To", "Level"],
        ["Ada", "Bo", 1],
        ["Bo", "Cy", 2],
        ["Cy", "Ada", 2],
      ],
    });
    const { changeCell } = await import("../../src/workbook/model");
    changeCell(workbook.sheets[0], 1_048_575, 0, { value: "stray" });
    const { status, told } = await headless(
      ...[written("tall.xlsx", writeWorkbook(workbook)), "--only", "network"]
    );
    expect(told.join("\n")).not.toContain("Nothing could be answered");
    expect(status).toBe(0);
  });
});

describe("results that cannot be written give status 2", () => {
  const input = (): string =>
    writeMade(file("ties.xlsx"), {
      Ties: [
        ["From", "To", "Level"],
        ["Ada", "Bo", 1],
        ["Bo", "Cy", 2],
        ["Cy", "Ada", 2],
      ],
    });
  const quick = ["--only", "network"];

  it("where the folder is not there", async () => {
    const { status, lines } = await refusal(input(), "--out", file("no", "out.xlsx"), ...quick);
    expect(lines).toEqual([`The folder ${file("no")} does not exist.`]);
    expect(status).toBe(2);
  });

  it("where the name is that of a folder", async () => {
    mkdirSync(file("taken.xlsx"));
    const { status, lines } = await refusal(input(), "--out", file("taken.xlsx"), ...quick);
    expect(lines).toEqual([expect.stringContaining("is a folder")]);
    expect(status).toBe(2);
  });

  (process.getuid?.() === 0 ? it.skip : it)("where the file may not be written", async () => {
    const locked = written("locked.xlsx", "before");
    chmodSync(locked, 0o444);
    const { status, lines } = await refusal(input(), "--out", locked, ...quick);
    expect(lines.at(-1)).toBe(`The file ${locked} cannot be written.`);
    expect(status).toBe(2);
  });
});
