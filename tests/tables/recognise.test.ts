import { sheetAddress } from "../../src/cells/address";
import { bookOf, outcomeOf } from "./workbook-of";
import type { TableChoices } from "../../src/tables/source";

type Sheets = Parameters<typeof bookOf>[0];
type More = Parameters<typeof bookOf>[1];

/** Recognised tables as "kind address confidence". */
function found(sheets: Sheets, more: More = {}, choices: TableChoices = {}): readonly string[] {
  return outcomeOf(bookOf(sheets, more), choices).mappings.map(
    ({ as, where, confidence }) => `${as} ${sheetAddress(where)} ${confidence}`
  );
}

const PARTNERS = [
  ["Organization", "Sector", "City"],
  ["Riverbend Library", "Education", "Riverbend"],
  ["Northside Clinic", "Health", "Riverbend"],
  ["Eastside PTA", "Community", "Eastside"],
];
const TIES = [
  ["From", "To", "Level"],
  ["Riverbend Library", "Northside Clinic", 2],
  ["Northside Clinic", "Eastside PTA", 3],
  ["Eastside PTA", "Riverbend Library", 1],
];

describe("recognising tables", () => {
  it("finds a partner list and ties on sheets of any name", () => {
    expect(found({ Sheet1: PARTNERS, Sheet2: TIES })).toEqual([
      "partners Sheet1!A1:C4 sure",
      "ties Sheet2!A1:C4 sure",
    ]);
  });

  it("does not mind case, accents, spaces, punctuation or what stands in brackets", () => {
    const sheet = [
      ["ORGANIZACION:", "sector ", "Área de la Agenda (una o más)"],
      ["Biblioteca", "Educación", "Lectura"],
      ["Clínica", "Salud", "Salud"],
    ];
    const [mapping] = outcomeOf(bookOf({ Hoja1: sheet })).mappings;
    expect(mapping).toMatchObject({
      as: "partners",
      columns: { partner: 0, sector: 1, agendaAreas: 2 },
      headers: { agendaAreas: "Área de la Agenda (una o más)" },
      confidence: "sure",
    });
  });

  it("skips titles above, a margin at the left and notes below, and leaves a totals row out", () => {
    const sheet = [
      ["Our partners"],
      ["as of March"],
      [],
      [null, "Partner", "Budget", "Notes"],
      [null, "  Riverbend Library", 120000, "ask Maria"],
      [null, "  Northside Clinic", 900000, null],
      [null, "Total", 1020000, null],
      [],
      ["Source: our own records"],
    ];
    expect(found({ Partners: sheet })).toEqual(["partners Partners!B4:D6 sure"]);
  });

  it("reads headers over two rows as merged cells would look", () => {
    const sheet = [
      ["From", "To", "Trust", null, null],
      [null, null, "Reliability", "Mission support", "Openness"],
      ["Library", "Clinic", 3, 4, 2],
      ["Clinic", "Library", 2, 2, 1],
    ];
    const [mapping] = outcomeOf(bookOf({ Survey: sheet })).mappings;
    expect(mapping).toMatchObject({
      headerRows: 2,
      columns: { from: 0, to: 1, reliability: 2, missionSupport: 3, openness: 4 },
      confidence: "sure",
    });
  });

  it("takes a first row of words that could be headers for a row where nothing above spans it", () => {
    const sheet = [
      ["Name", "Sector", "Place", "Backbone"],
      ["ITPC", "Lead agency", "State", "yes"],
      ["Promotus", "Contractor", "State", "no"],
    ];
    expect(found({ Partners: sheet })).toEqual(["partners Partners!A1:D3 likely"]);
  });

  it("finds blocks side by side and stacked on one sheet", () => {
    const beside = PARTNERS.map((row, index) => [...row, null, ...TIES[index]]);
    const stacked = [
      ["Initiative", "Partners", "Lead"],
      ["Reading", "Riverbend Library; Eastside PTA", "Riverbend Library"],
      ["Clinics in schools", "Northside Clinic; Eastside PTA", "Northside Clinic"],
    ];
    expect(found({ All: [...beside, [], ...stacked] })).toEqual([
      "partners All!A1:C4 sure",
      "ties All!E1:G4 sure",
      "initiatives All!A6:C8 sure",
    ]);
  });

  it("goes over one blank row where the table plainly goes on, and not over notes", () => {
    const sheet = [
      ...PARTNERS,
      [],
      ["Boys Club", "Youth", "Eastside"],
      [],
      ["Updated in March by the backbone", null, null],
    ];
    expect(found({ Partners: sheet })).toEqual(["partners Partners!A1:C6 sure"]);
  });

  it("takes an Excel table's own range and name, without its totals row", () => {
    const sheet = [...PARTNERS, ["Total", null, "3"]];
    const { mappings } = outcomeOf(
      bookOf({ Data: sheet }, { tables: { tblPartners: "Data!A1:C5+" } })
    );
    expect(mappings).toMatchObject([{ as: "partners", name: "tblPartners", where: { rows: 4 } }]);
  });

  it("reads a named range, and a name for whole columns only as far as they are filled", () => {
    const more = { names: { Partner_list: "Data!A1:C1048576" } };
    const { mappings } = outcomeOf(bookOf({ Data: PARTNERS }, more));
    expect(mappings).toMatchObject([{ name: "Partner_list", where: { rows: 4 } }]);
  });

  it("never takes a result sheet of ours or a hidden sheet for an input", () => {
    const sheets = { "CT Network": PARTNERS, Lists: PARTNERS };
    expect(found(sheets, { results: ["CT Network"], hidden: ["Lists"] })).toEqual([]);
  });

  it("finds a matrix of partners by partners", () => {
    const sheet = [
      ["Who works with whom"],
      [null, "Library", "Clinic", "PTA", "College"],
      ["Library", null, 2, 0, 4],
      ["Clinic", 3, null, 1, null],
      ["PTA", 0, 1, null, 2],
      ["College", 4, null, 2, null],
    ];
    const [mapping] = outcomeOf(bookOf({ Grid: sheet })).mappings;
    expect(mapping).toMatchObject({ as: "ties", shape: "matrix", confidence: "likely" });
    expect(sheetAddress(mapping.where)).toBe("Grid!A2:E6");
  });

  it("does not take correlations, distances or cross-tables for ties", () => {
    const square = (cells: (row: number, column: number) => number) => [
      [null, "Reading", "Maths", "Attendance"],
      ...["Reading", "Maths", "Attendance"].map((label, row) => [
        label,
        ...[0, 1, 2].map((column) => cells(row, column)),
      ]),
    ];
    expect(found({ C: square((row, column) => (row === column ? 1 : 0.31)) })).toEqual([]);
    expect(found({ D: square((row, column) => Math.abs(row - column) * 17) })).toEqual([]);
  });

  it.each<[string, (string | number | null)[][]]>([
    [
      "services",
      [
        ["Name of Organization", "Service Category", "Services Provided", "Tier"],
        ["Clinic", "Health", "Check-ups", 1],
        ["Clinic", "Health", "Vaccines", 1],
      ],
    ],
    [
      "date spans",
      [
        ["From", "To", "Event"],
        ["2024-01-01", "2024-02-01", "Winter term"],
        ["2024-03-01", "2024-06-01", "Spring term"],
      ],
    ],
    [
      "commitments",
      [
        ["Partner", "Commitment", "Due", "Status"],
        ["Clinic", "Hire a nurse", "2026-01-01", "open"],
        ["Clinic", "Open on Saturdays", "2026-02-01", "done"],
      ],
    ],
    [
      "seats",
      [
        ["Body", "Person", "Partner", "Gender", "Voting"],
        ["Board", "A. Ruiz", "Clinic", "f", "yes"],
        ["Board", "B. Lee", "Library", "m", "no"],
      ],
    ],
    ["a list of names alone", [["Name"], ["Maria"], ["John"]]],
  ])("reads nothing in a table of %s", (_, sheet) => {
    const { mappings } = outcomeOf(bookOf({ Sheet1: sheet }));
    expect(mappings.filter(({ confidence }) => confidence !== "unsure")).toEqual([]);
  });

  it("reads indicators with a source and a target as indicators, not as ties", () => {
    const { mappings } = outcomeOf(
      bookOf({
        Sheet1: [
          ["Indicator", "Period", "Value", "Target", "Source"],
          ["Reading", 2023, 0.5, 0.6, "State"],
          ["Reading", 2024, 0.52, 0.6, "State"],
        ],
      })
    );
    expect(mappings.map(({ as }) => as)).toEqual(["indicators"]);
  });

  it("takes a bare Name for partners where the ties name the same ones", () => {
    const names = [["id", "name", "club"], ...["a", "b", "c"].map((id) => [id, `Club ${id}`, "x"])];
    const edges = [
      ["source", "target", "weight"],
      ["a", "b", 1],
      ["b", "c", 2],
    ];
    expect(found({ Sheet1: names, Sheet2: edges })).toEqual([
      "partners Sheet1!A1:C4 sure",
      "ties Sheet2!A1:C3 sure",
    ]);
    expect(found({ Sheet1: names })).toEqual([]);
  });

  it("leaves a column alone whose cells do not fit its header", () => {
    const sheet = [
      ["Partner", "Level", "Joined"],
      ["Library", 3, "2021"],
      ["Clinic", 1, "May 2022"],
    ];
    const [mapping] = outcomeOf(bookOf({ Partners: sheet })).mappings;
    expect(mapping.columns).toEqual({ partner: 0, joined: 2 });
    expect(mapping.unused).toEqual(["Level"]);
  });

  it("recognises an empty template by its headers", () => {
    const sheet = [["Partner", "Sector", "Budget", "Community-led"]];
    expect(found({ Partners: sheet })).toEqual(["partners Partners!A1:D1 likely"]);
  });

  it("is not disturbed by headers that are names of an object's own machinery", () => {
    const sheet = [
      ["Partner", "__proto__", "constructor", "Sector"],
      ["Library", "x", "y", "Education"],
      ["Clinic", "x", "y", "Health"],
    ];
    const [mapping] = outcomeOf(bookOf({ S: sheet })).mappings;
    expect(mapping.columns).toEqual({ partner: 0, sector: 3 });
    expect(mapping.unused).toEqual(["__proto__", "constructor"]);
  });
});

describe("what the user chose", () => {
  const sheet = [
    ["Who we are", "Kind of group", "Note"],
    ["Library", "Education", null],
    ["Clinic", "Health", null],
  ];

  it.each([
    ["a sheet's name", "Liste", {}],
    ["an address", "Liste!A1:C3", {}],
    ["a table's name", "tblWho", { tables: { tblWho: "Liste!A1:C3" } }],
  ])("reads a table as chosen by %s, with the columns chosen", (_, key, more) => {
    const choice = {
      as: "partners" as const,
      columns: { Partner: "who we are", sector: "Kind of group" },
    };
    const { mappings, reading } = outcomeOf(bookOf({ Liste: sheet }, more), { [key]: choice });
    expect(mappings).toMatchObject([
      { as: "partners", columns: { partner: 0, sector: 1 }, confidence: "sure" },
    ]);
    expect(reading.tables.partners?.partners.map(({ sector }) => sector)).toEqual([
      "Health",
      "Education",
    ]);
  });

  it("recognises which table is meant from the chosen columns alone", () => {
    const choices = { Liste: { columns: { partner: "Who we are", communityLed: "Note" } } };
    expect(found({ Liste: sheet }, {}, choices)).toEqual(["partners Liste!A1:C3 sure"]);
  });

  it("leaves a block alone that is to be ignored", () => {
    for (const key of ["Sheet1", "Sheet1!A1:C4"])
      expect(found({ Sheet1: PARTNERS }, {}, { [key]: { as: "ignore" } })).toEqual([]);
  });

  it("says which column is missing in a table chosen without it", () => {
    const { reading } = outcomeOf(bookOf({ Liste: sheet }), { Liste: { as: "ties" } });
    expect(reading.tables.ties).toBeNull();
    expect(
      reading.problems.map(({ code, severity, expected }) => [code, severity, expected])
    ).toEqual([
      ["requiredColumnMissing", "stops", "from"],
      ["requiredColumnMissing", "stops", "to"],
    ]);
  });

  it("lets a chosen address grow with rows typed below it", () => {
    const choices = {
      "Liste!A1:C2": { as: "partners" as const, columns: { partner: "Who we are" } },
    };
    expect(found({ Liste: sheet }, {}, choices)).toEqual(["partners Liste!A1:C3 sure"]);
  });

  it("reads a hidden sheet that was chosen", () => {
    const choices = { Lists: { as: "partners" as const } };
    expect(found({ Lists: PARTNERS }, { hidden: ["Lists"] }, choices)).toEqual([
      "partners Lists!A1:C4 sure",
    ]);
  });
});
