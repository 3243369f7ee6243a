import { readWorkbookTables } from "../../src/engine/read-workbook";
import { LANGUAGES } from "../../src/messages/language";
import { TABLE_KINDS } from "../../src/tables/mapping";
import { blankTable } from "../../src/taskpane/templates";
import { fakeHost, workbookWith } from "./fake-host";

const cases = LANGUAGES.flatMap((language) => TABLE_KINDS.map((kind) => [language, kind] as const));

test.each(cases)(
  "an empty table in %s of %s is recognised with all of its columns",
  async (language, kind) => {
    const { sheet, columns } = blankTable(kind, language);
    const headers = columns.map(({ header }) => header);
    const read = await readWorkbookTables(fakeHost(workbookWith({ [sheet]: [headers] })));
    expect(read.mappings.map(({ as }) => as)).toEqual([kind]);
    expect(read.mappings[0].unused).toEqual([]);
    expect(read.mappings[0].confidence).not.toBe("unsure");
  }
);

test.each(cases)(
  "in %s, the words to choose from in %s are understood when they are read",
  async (language, kind) => {
    const { sheet, columns } = blankTable(kind, language);
    const headers = columns.map(({ header }) => header);
    const most = Math.max(...columns.map(({ choices }) => choices?.length ?? 0), 2);
    const rows = Array.from({ length: most }, (_, row) =>
      columns.map(
        ({ choices }, column) => choices?.[row % choices.length] ?? `Name ${row} ${column}`
      )
    );
    const host = fakeHost(workbookWith({ [sheet]: [headers, ...rows] }));
    const { reading } = await readWorkbookTables(host, {
      [sheet]: { as: kind, scale: "himmelman" },
    });
    const choosing = columns.filter(({ choices }) => choices !== null).map(({ header }) => header);
    expect(reading.counts[0].mapping.as).toBe(kind);
    expect(reading.problems.filter(({ column }) => choosing.includes(column ?? ""))).toEqual([]);
  }
);

test("a list of words to choose from fits into what Excel takes", () => {
  for (const [language, kind] of cases)
    for (const { choices } of blankTable(kind, language).columns)
      expect((choices ?? []).join(",").length).toBeLessThanOrEqual(255);
});
