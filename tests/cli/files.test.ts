import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { wordsOf } from "../../src/messages/words";
import { loadState, saveState } from "../../src/workbook/file-state";
import { changed, openWorkbook } from "./edited-workbooks";
import {
  headless,
  partsOf,
  QUICK_OPTIONS,
  stopTheClock,
  temporaryFolder,
  writeMade,
} from "./headless";
import { ANSWERS, PARTNERS, surveySheets } from "../share-safe/survey";

stopTheClock();
const file = temporaryFolder();
const OPTIONS = file("options.json");
const INPUT = writeMade(file("survey.xlsx"), surveySheets(ANSWERS));

jest.setTimeout(30_000);

beforeAll(() => {
  writeFileSync(OPTIONS, JSON.stringify(QUICK_OPTIONS));
});

const tabs = (of: string): readonly string[] => openWorkbook(of).sheets.map(({ name }) => name);
const INPUTS = ["Member list", "Raw survey", "Who answered", "Joint work"];
const OPEN = ["CT Network", "CT Catalytic"];
const BACKBONE = [wordsOf("en").network.backboneTab, wordsOf("en").catalytic.backboneTab];

it("the input stays as it is, byte for byte, and the results stand behind its sheets", async () => {
  const before = readFileSync(INPUT);
  const out = file("out.xlsx");
  const { status } = await headless(INPUT, "--out", out, "--options", OPTIONS);
  expect(status).toBe(0);
  expect(readFileSync(INPUT).equals(before)).toBe(true);
  expect(tabs(out).filter((name) => !name.startsWith("CT "))).toEqual(tabs(INPUT));
  expect(tabs(out)).toEqual(expect.arrayContaining([...INPUTS, ...OPEN]));
});

it("the same input gives the same bytes, findings and workbooks alike", async () => {
  const names = (run: string) =>
    [`${run}.json`, `${run}.xlsx`, `${run} (backbone only).xlsx`].map((name) => file(name));
  for (const run of ["one", "two"]) {
    const [json, out] = names(run);
    await headless(INPUT, "--json", json, "--out", out, "--options", OPTIONS);
  }
  const [one, two] = [names("one"), names("two")];
  one.forEach((name, at) => {
    expect([name, readFileSync(name).equals(readFileSync(two[at]))]).toEqual([name, true]);
  });
});

describe("answers that say who rated whom", () => {
  const apart = file("apart (backbone only).xlsx");

  it("go into a workbook of their own, whose links lead nowhere else", async () => {
    const { told } = await headless(...[INPUT, "--out", file("apart.xlsx"), "--options", OPTIONS]);
    expect(told.at(-1)).toContain(apart);
    expect(tabs(apart)).toEqual(BACKBONE);
    const links = Object.values(partsOf(apart)).flatMap((xml) =>
      [...xml.matchAll(/<hyperlink [^>]*location="([^"]+)"/g)].map(([, place]) => place)
    );
    for (const place of links)
      expect(tabs(apart).some((tab) => place.startsWith(`'${tab}'!`))).toBe(true);
    expect(loadState(openWorkbook(apart))).toMatchObject({
      audience: "backboneOnly",
      language: "en",
    });
  });

  it("stand nowhere in the open results", () => {
    const open = Object.entries(partsOf(file("apart.xlsx")));
    const own = Object.values(partsOf(apart)).join("\n");
    // Short names stand for partners in sentences; a name alone, or a list of names, says nothing of a rating.
    const sentences = [...own.matchAll(/<t[^>]*>([^<]+)<\/t>/g)]
      .map(([, text]) => text)
      .filter((text) => PARTNERS.some((partner) => text.includes(partner)))
      .filter(
        (text) => PARTNERS.reduce((rest, partner) => rest.replace(partner, ""), text).length > 9
      );
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences)
      expect([sentence, open.filter(([, xml]) => xml.includes(sentence)).length]).toEqual([
        sentence,
        0,
      ]);
  });

  it("stand beside the others where only the backbone opens the workbook", async () => {
    const input = changed(INPUT, file("ours-input.xlsx"), (workbook) => {
      saveState(workbook, { ...loadState(workbook), audience: "backboneOnly" });
    });
    const out = file("ours.xlsx");
    expect((await headless(input, "--out", out, "--options", OPTIONS)).status).toBe(0);
    expect(existsSync(file("ours (backbone only).xlsx"))).toBe(false);
    expect(tabs(out)).toEqual(expect.arrayContaining([...OPEN, ...BACKBONE]));
  });
});

describe("a run that writes nothing", () => {
  it("prints what was read and what the sheets would say first, in the language asked for", async () => {
    const { said } = await headless(INPUT, "--lang", "es", "--options", OPTIONS);
    expect(said[0]).toBe("Socios: 'Member list'!A1:C13, 12 de 12 filas leídas");
    expect(said).toContain("¿Qué tan bien conectados estamos, y está cambiando?");
    expect(said.filter((line) => line.startsWith("  "))).not.toEqual([]);
  });

  it("says on standard error how far it is, question by question", async () => {
    const { told } = await headless(INPUT, "--only", "catalytic", "--options", OPTIONS);
    expect(told[0]).toContain("Reading");
    expect(told).toContain("Catalytic partnerships: 0%");
    expect(told.at(-1)).toBe("Catalytic partnerships: 100%");
    expect(told.some((line) => line.startsWith("How we are connected"))).toBe(false);
  });
});
