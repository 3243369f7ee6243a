import { readFileSync, writeFileSync } from "node:fs";
import type { CatalyticFindings } from "../../src/analyses/catalytic/findings";
import type { NetworkFindings } from "../../src/analyses/network/findings";
import { wordsOf } from "../../src/messages/words";
import {
  headless,
  partsOf,
  QUICK_OPTIONS,
  stopTheClock,
  temporaryFolder,
  writeMade,
} from "../cli/headless";
import { type Answer, ANSWERS, INITIATIVES, PARTNERS, SILENT, surveySheets } from "./survey";

stopTheClock();
const file = temporaryFolder();

/** Everything that a share-safe run hands to people outside. */
interface Shared {
  readonly json: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly network: NetworkFindings;
  readonly catalytic: CatalyticFindings;
}

let runs = 0;

async function share(answers: readonly Answer[], ...more: string[]): Promise<Shared> {
  const options = file("options.json");
  writeFileSync(options, JSON.stringify(QUICK_OPTIONS));
  // The same name for every run: it stands in the findings.
  const input = writeMade(file("survey.xlsx"), surveySheets(answers));
  const [json, out] = [file(`${++runs}.json`), file(`${runs}.xlsx`)];
  const { status, told } = await headless(
    ...[input, "--json", json, "--out", out, "--options", options, "--share-safe"],
    ...["--map", mapping(), ...more]
  );
  if (status !== 0) throw new Error(told.join("\n"));
  const text = readFileSync(json, "utf8");
  const { analyses } = JSON.parse(text) as {
    readonly analyses: {
      readonly network: { readonly findings: NetworkFindings };
      readonly catalytic: { readonly findings: CatalyticFindings };
    };
  };
  const { network, catalytic } = analyses;
  return {
    json: text,
    parts: partsOf(out),
    network: network.findings,
    catalytic: catalytic.findings,
  };
}

function mapping(): string {
  const map = file("map.json");
  writeFileSync(map, JSON.stringify({ "Raw survey": { as: "ties", scale: "himmelman" } }));
  return map;
}

let shared: Shared;
beforeAll(async () => {
  shared = await share(ANSWERS);
});

/** Every number that stands anywhere in what is shared. */
function numbersIn({ json, parts }: Shared): number[] {
  return [json, ...Object.values(parts)].flatMap((text) =>
    [...text.matchAll(/-?\d+\.\d+(?:e-?\d+)?/gi)].map(([found]) => Number(found))
  );
}

const holds = (numbers: readonly number[], wanted: number): boolean =>
  numbers.some((number) => Math.abs(number - wanted) < 1e-6);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The same with every number rounded, since sums in another order differ in their last digit. */
function rounded(shown: Shared): unknown {
  const round = (text: string): string =>
    text.replace(/-?\d+\.\d+(?:e-?\d+)?/gi, (found) => String(Number(Number(found).toFixed(9))));
  const parts = Object.entries(shown.parts).map(([name, xml]) => [name, round(xml)]);
  return { json: round(shown.json), parts: Object.fromEntries(parts) };
}

function replaced(
  change: (answer: Answer) => Answer | null,
  answers: readonly Answer[] = ANSWERS
): readonly Answer[] {
  return answers.map((answer) => change(answer) ?? answer);
}

const isAbout = (answer: Answer, from: string, to: string, wave: string): boolean =>
  answer[0] === from && answer[1] === to && answer[2] === wave;

describe("reading every part of the shared file and every value of the shared findings", () => {
  it("finds results to share at all", () => {
    expect(shared.network.waves).toHaveLength(2);
    expect(shared.catalytic.dyads.map(({ members }) => members)).toContainEqual([
      "Aldgate School",
      "Bramley Clinic",
    ]);
    expect(Object.keys(shared.parts).filter((name) => /\/chart\d+\.xml$/.test(name))).not.toEqual(
      []
    );
  });

  it("finds no single rating, neither in a cell nor in the cache of a chart", () => {
    const numbers = numbersIn(shared);
    for (const [from, to, , , trust] of ANSWERS)
      expect([from, to, holds(numbers, trust)]).toEqual([from, to, false]);
  });

  it("finds no mean of what fewer than three said of a partner, or a partner said of others", () => {
    const numbers = numbersIn(shared);
    for (const wave of Object.keys(SILENT))
      for (const partner of PARTNERS)
        for (const end of [0, 1] as const) {
          const ratings = ANSWERS.filter((each) => each[2] === wave && each[end] === partner);
          if (ratings.length === 0) continue;
          expect([partner, holds(numbers, mean(ratings.map(([, , , , trust]) => trust)))]).toEqual([
            partner,
            false,
          ]);
        }
  });

  it("finds no input, no memory, no fingerprint and nobody's name", () => {
    const everything = [shared.json, ...Object.values(shared.parts)].join("\n");
    for (const secret of [
      ...["Member list", "Raw survey", "Who answered", "Joint work", "Zyx"],
      ...["urn:common-table", "lastModifiedBy", "dc:creator", "customXml"],
    ])
      expect(everything).not.toContain(secret);
    expect(everything).not.toMatch(/Data [0-9A-F]{4}-[0-9A-F]{4}/);
    const names = Object.keys(shared.parts);
    expect(names.filter((name) => /customXml|core\.xml|externalLink|comments/.test(name))).toEqual(
      []
    );
    expect(JSON.parse(shared.json)).toMatchObject({
      workbook: { fingerprint: null },
      tables: [],
      problems: [],
    });
  });

  it("finds two sheets, no hidden name beyond what marks them as results, and links inside them alone", () => {
    const workbook = shared.parts["xl/workbook.xml"];
    expect([...workbook.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      "CT Network",
      "CT Catalytic",
    ]);
    expect(
      [...workbook.matchAll(/definedName name="([^"]+)"/g)].map(([, name]) => name).sort()
    ).toEqual(["_CT_catalytic", "_CT_network", "_xlnm.Print_Area", "_xlnm.Print_Area"]);
    const links = Object.values(shared.parts).flatMap((xml) =>
      [...xml.matchAll(/<hyperlink [^>]*location="([^"]+)"/g)].map(([, place]) => place)
    );
    expect(links.every((place) => /^'CT (Network|Catalytic)'!/.test(place))).toBe(true);
    expect(Object.values(shared.parts).join("")).not.toContain('TargetMode="External"');
  });

  it("finds nobody who did not answer: a tie with somebody silent tells who reported it", () => {
    for (const { perPartner } of shared.network.waves)
      for (const { inDegree, outDegree, raters } of perPartner)
        expect([inDegree, outDegree, raters]).toEqual([null, null, null]);
    const { silent, silentAlone } = wordsOf("en").network.tables;
    for (const sentence of [silent, silentAlone])
      expect(Object.values(shared.parts).join("")).not.toContain(sentence);
  });
});

describe("telling answers apart by what is shared", () => {
  const [A, , , D, E, F, G, H] = PARTNERS;

  it("cannot tell which of two partners reported their tie", async () => {
    const turned = replaced((answer) =>
      isAbout(answer, A, D, "2026") ? [D, A, "2026", answer[3], answer[4]] : null
    );
    expect(turned).not.toEqual(ANSWERS);
    expect(rounded(await share(turned))).toEqual(rounded(shared));
  });

  it("cannot tell which of two partners gave which level and rating", async () => {
    const traded = replaced((answer) => {
      if (isAbout(answer, A, D, "2026")) return [A, D, "2026", 2, 1.823];
      if (isAbout(answer, G, H, "2026")) return [G, H, "2026", 2, 2.239];
      if (isAbout(answer, D, E, "2026")) return [D, E, "2026", 3, 2.713];
      if (isAbout(answer, E, D, "2026")) return [E, D, "2026", 3, 3.137];
      return null;
    });
    expect(rounded(await share(traded))).toEqual(rounded(shared));
  });

  it("cannot tell which pair of an initiative is one step short", async () => {
    const traded = replaced((answer) => {
      if (isAbout(answer, D, E, "2026")) return [D, E, "2026", 3, 2.909];
      if (isAbout(answer, E, D, "2026")) return [E, D, "2026", 3, 2.609];
      if (isAbout(answer, F, G, "2026")) return [F, G, "2026", 3, 3.137];
      if (isAbout(answer, G, F, "2026")) return [G, F, "2026", 3, 2.713];
      return null;
    });
    expect(INITIATIVES["Quillon Readers"]).toEqual(expect.arrayContaining([D, E, F, G]));
    expect(shared.catalytic.summary.nearly).toBe(1);
    expect(rounded(await share(traded))).toEqual(rounded(shared));
  });
});

describe("working answers out by subtraction", () => {
  const larkin = "Larkin Advice";

  it("gets nothing about a newcomer from the whole wave and those who were there before", () => {
    const { waves, change } = shared.network;
    const wave = waves[1];
    const inAll = ANSWERS.filter(([, , when]) => when === "2026");
    const without = inAll.filter(([from, to]) => from !== larkin && to !== larkin);
    const known = [change, change?.answeredBoth].flatMap((compared) =>
      compared?.meanTrust.after == null ? [] : [compared.meanTrust.after]
    );
    expect(wave.meanTrust).toBeCloseTo(mean(inAll.map(([, , , , trust]) => trust)), 9);
    expect(holds(known, mean(without.map(([, , , , trust]) => trust)))).toBe(false);
  });

  it("gets no count of a small initiative's pairs from the total and the others", () => {
    const { initiatives, summary } = shared.catalytic;
    const small = initiatives.find(({ initiative }) => initiative === "Sable Pair");
    expect(small).toMatchObject({ nearly: null, unconfirmed: null });
    const shown = initiatives.filter(({ nearly }) => nearly !== null);
    expect(summary.nearly === null || shown.length < initiatives.length - 1).toBe(true);
  });

  it("gets nothing at all where fewer than three answered", async () => {
    const few = ANSWERS.filter(([from, , wave]) => wave === "2026" && from === PARTNERS[0]);
    const input = writeMade(file("few.xlsx"), { "Raw survey": surveySheets(few)["Raw survey"] });
    const [out, json] = [file("few-out.xlsx"), file("few.json")];
    const { status, told } = await headless(
      ...[input, "--out", out, "--json", json, "--share-safe", "--only", "network"]
    );
    expect(status).toBe(1);
    expect(told.join("\n")).toContain("Fewer than three partners answered");
    expect(() => readFileSync(out)).toThrow();
    expect(readFileSync(json, "utf8")).not.toContain("Aldgate");
  });
});
