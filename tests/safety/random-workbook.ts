import fc from "fast-check";
import { ERROR_CODES, type CellValue } from "../../src/cells/value";
import { DEFINITIONS } from "../../src/tables/definitions";
import { addSheet, changeCell, emptyWorkbook, type Workbook } from "../../src/workbook/model";
import { BREAKING, LONG, MISTAKABLE } from "./hostile-names";

/** A sheet of a random workbook: a table that looks more or less like ours, or anything. */
export interface RandomSheet {
  readonly tab: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
  readonly isTable: boolean;
  readonly hidden: boolean;
}

const NAMES = ["A Club", "B Club", "b club ", "Library", "Libary", "Port", "School 12", "Clinic"];
/** Long texts seldom: they are slow to lay out. */
const hostile = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...MISTAKABLE, ...BREAKING) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) }
);
const name = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: hostile }
);
const mess: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom("n/a", "-", "Total", "x; y", "?", "  "),
  hostile,
  fc.constantFrom(...ERROR_CODES).map((error) => ({ error })),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 60_000 }),
  fc.boolean(),
  fc.string({ unit: "binary", maxLength: 12 })
);

/** Mostly what belongs there, sometimes anything. */
function mostly(value: fc.Arbitrary<CellValue>): fc.Arbitrary<CellValue> {
  return fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: mess });
}

const answer = mostly(fc.integer({ min: 0, max: 5 }));
const TABLES: readonly (readonly [readonly string[], readonly fc.Arbitrary<CellValue>[]])[] = [
  [
    ["Partner", "Sector", "Backbone", "Joined"],
    [
      mostly(name),
      mostly(fc.constantFrom("Health", "Education", "=1+1")),
      mostly(fc.constantFrom("yes", "no")),
      mostly(fc.integer({ min: 40_000, max: 46_000 })),
    ],
  ],
  [
    ["From", "To", "Level", "Wave", "Trust"],
    [
      mostly(name),
      mostly(name),
      answer,
      mostly(fc.constantFrom("2024", "2025")),
      mostly(fc.integer({ min: 1, max: 4 })),
    ],
  ],
  [
    ["Initiative", "Partners", "Agenda area"],
    [
      mostly(fc.constantFrom("Reading", "Jobs", "Housing")),
      mostly(fc.array(name, { minLength: 1, maxLength: 4 }).map((all) => all.join("; "))),
      mostly(fc.constantFrom("School", "Work")),
    ],
  ],
  [
    ["Partner", "Wave", "Responded"],
    [mostly(name), mostly(fc.constantFrom("2024", "2025")), mostly(fc.constantFrom("yes", "no"))],
  ],
];

const anyHeader = fc.constantFrom(
  ...DEFINITIONS.flatMap(({ columns }) => columns.map(({ synonyms }) => synonyms[0])),
  "__proto__",
  "constructor",
  ""
);

const likeOurs = fc.constantFrom(...TABLES).chain(([headers, columns]) =>
  fc
    .tuple(
      fc.array(fc.oneof({ weight: 15, arbitrary: fc.constant(null) }, anyHeader), {
        minLength: headers.length,
        maxLength: headers.length,
      }),
      fc.array(fc.tuple(...columns), { maxLength: 24 })
    )
    .map(([other, rows]) => [headers.map((header, i) => other[i] ?? header), ...rows])
);
const anything = fc.array(fc.array(mess, { maxLength: 6 }), { maxLength: 8 });

const sheet: fc.Arbitrary<RandomSheet> = fc.record({
  tab: fc.constantFrom("Partners", "Ties", "Data", "CT Network", "It's <x>", "=1+1", "__proto__"),
  top: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(6)),
  left: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(4)),
  rows: fc.oneof({ weight: 6, arbitrary: likeOurs }, { weight: 1, arbitrary: anything }),
  isTable: fc.boolean(),
  hidden: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
});

/** Workbooks of one to five sheets. */
export const randomSheets: fc.Arbitrary<readonly RandomSheet[]> = fc.array(sheet, {
  minLength: 1,
  maxLength: 5,
});

function asTable(workbook: Workbook, at: number, { top, left, rows, isTable }: RandomSheet): void {
  const [header, ...body] = rows;
  const isPossible =
    isTable &&
    body.length > 0 &&
    header.length > 0 &&
    header.every((each) => typeof each === "string" && /^[\w ]{1,40}$/.test(each)) &&
    new Set(header.map((each) => String(each).toLowerCase())).size === header.length;
  if (!isPossible) return;
  workbook.sheets[at].tables.push({
    id: workbook.nextId++,
    name: `Table_${at}`,
    range: { top, left, rows: rows.length, columns: header.length },
    hasHeader: true,
    hasTotals: false,
    columns: header.map(String),
    showFilter: true,
    style: null,
    bandedRows: true,
    part: null,
  });
}

/** The workbook of random sheets; tabs of the same name get a number. */
export function workbookOfSheets(sheets: readonly RandomSheet[]): Workbook {
  const workbook = emptyWorkbook("random.xlsx");
  sheets.forEach((each, index) => {
    const isTaken = workbook.sheets.some(({ name: tab }) => tab === each.tab);
    const made = addSheet(workbook, isTaken ? `${each.tab} ${index}` : each.tab);
    made.visibility = each.hidden && index > 0 ? "hidden" : "visible";
    each.rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value === null || value === "") return;
        changeCell(made, each.top + row, each.left + column, { value });
      });
    });
    changeCell(made, 60, 12, { formula: "SUM(A1:A9)", value: 3 });
    asTable(workbook, index, each);
  });
  return workbook;
}
