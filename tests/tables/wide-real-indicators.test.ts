import { readFileSync } from "node:fs";
import type { CellValue } from "../../src/cells/value";
import type { Observation } from "../../src/tables/indicator-records";
import type { TableChoices } from "../../src/tables/source";
import { describeWithData, sharedData } from "../shared-data";
import { readingOf } from "./workbook-of";

type Rows = readonly (readonly CellValue[])[];

/** The rows of a CSV file; numbers as numbers. */
function rowsOf(dataset: string): readonly Readonly<Record<string, CellValue>>[] {
  const text = readFileSync(sharedData("indicators", dataset, "indicators.csv"), "utf8");
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)];
  const rows: string[][] = [[]];
  for (const [, cell, end] of cells) {
    const bare = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    rows[rows.length - 1].push(bare);
    if (end !== ",") rows.push([]);
  }
  const [header, ...body] = rows.filter((row) => row.length > 1);
  const valueOf = (text: string): CellValue =>
    text === "" ? null : /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text) ? Number(text) : text;
  return body.map((row) =>
    Object.fromEntries(header.map((name, at) => [name, valueOf(row[at] ?? "")]))
  );
}

const textOf = (value: CellValue): string => (value === null ? "" : String(value));

/** Names are the same whatever their case: "Hispanic" and "hispanic" of the same source. */
const keyOf = (row: Readonly<Record<string, CellValue>>, id: string): string =>
  textOf(row[id]).toLowerCase();

/** What a dataset's observations are, by place, group, period and indicator; of repeats the first. */
function unique(dataset: string) {
  const seen = new Map<string, Readonly<Record<string, CellValue>>>();
  for (const row of rowsOf(dataset)) {
    const key = ["indicator", "place", "group_dim", "group", "period"]
      .map((id) => keyOf(row, id))
      .join("|");
    if (!seen.has(key)) seen.set(key, row);
  }
  return [...seen.values()];
}

/** Rows of `down` columns with one column for each distinct text of `across`. */
function wideRows(
  rows: readonly Readonly<Record<string, CellValue>>[],
  down: readonly string[],
  across: string,
  names: Readonly<Record<string, string>>
): Rows {
  const columns = [...new Map(rows.map((row) => [keyOf(row, across), textOf(row[across])]))].sort();
  const offsets = new Map(columns.map(([key], offset) => [key, down.length + offset]));
  const lines = new Map<string, CellValue[]>();
  for (const row of rows) {
    const key = down.map((id) => keyOf(row, id)).join("|");
    const line = lines.get(key) ?? [
      ...down.map((id) => row[id]),
      ...columns.map((): CellValue => null),
    ];
    lines.set(key, line);
    line[offsets.get(keyOf(row, across)) ?? 0] = row.raw_value ?? row.value;
  }
  return [[...down.map((id) => names[id]), ...columns.map(([, text]) => text)], ...lines.values()];
}

const NAMES = {
  indicator: "Indicator",
  place: "Place",
  group_dim: "Group type",
  group: "Group",
  period: "Year",
};

const DATASETS = [
  "charlottesville_stepping_stones",
  "ct_chronic_absence_meal",
  "louisville_55k_graduation",
  "nile_flow",
  "precip_great_lakes",
  "shampoo_sales",
  "uk_seatbelt_law",
];

/** What a reading says, without missing values (a wide sheet has blanks where a long one has no row) and in one order. */
function said(sheets: Readonly<Record<string, Rows>>, choices: TableChoices): readonly string[] {
  const { tables } = readingOf(sheets, choices);
  const line = (each: Observation): string =>
    JSON.stringify([
      ...[each.indicator, each.place, each.groupType, each.group].map((text) => text.toLowerCase()),
      each.period.time,
      each.mark,
      each.value === null ? null : Number(each.value.toPrecision(12)),
    ]);
  return (tables.indicators?.observations ?? [])
    .filter(({ mark }) => mark !== "missing")
    .map(line)
    .sort();
}

const longRows = (dataset: string): Rows => [
  [...Object.values(NAMES), "Value"],
  ...unique(dataset).map((row) => [
    ...Object.keys(NAMES).map((id) => row[id]),
    row.raw_value ?? row.value,
  ]),
];

const AS: TableChoices = { Data: { as: "indicators" } };

const known = new Map<string, readonly string[]>();

/** What the long sheet of a dataset says, read once. */
function saidLong(dataset: string): readonly string[] {
  const long = known.get(dataset) ?? said({ Data: longRows(dataset) }, AS);
  known.set(dataset, long);
  return long;
}

/** All groups are known words in none of these files: the user says what stands across. */
const across = (what: "periods" | "groups" | "indicators"): TableChoices => ({
  Data: { as: "indicators", across: what },
});

/** Only rows of one dimension, or a column could not say which. */
const ofOneDimension = (dataset: string) => {
  const rows = unique(dataset);
  const [first] = rows.filter(({ group_dim }) => group_dim !== "all");
  return rows.filter(({ group_dim }) => group_dim === (first ?? rows[0]).group_dim);
};

describeWithData("real indicators, turned into wide sheets", () => {
  it.each(DATASETS)("says the same of %s with a column for each period", (dataset) => {
    const long = saidLong(dataset);
    const rows = wideRows(
      unique(dataset),
      ["indicator", "place", "group_dim", "group"],
      "period",
      NAMES
    );
    expect(long.length).toBeGreaterThan(30);
    expect(said({ Data: rows }, AS)).toEqual(long);
  });

  it.each(DATASETS)("says the same of %s with a column for each indicator", (dataset) => {
    const rows = wideRows(
      unique(dataset),
      ["place", "group_dim", "group", "period"],
      "indicator",
      NAMES
    );
    expect(said({ Data: rows }, across("indicators"))).toEqual(saidLong(dataset));
  });

  it.each([
    "charlottesville_stepping_stones",
    "ct_chronic_absence_meal",
    "louisville_55k_graduation",
  ])("says the same of %s with a column for each group", (dataset) => {
    const rows = ofOneDimension(dataset);
    const long: Rows = [
      ["Indicator", "Place", "Group", "Year", "Value"],
      ...rows.map((row) => [
        row.indicator,
        row.place,
        row.group,
        row.period,
        row.raw_value ?? row.value,
      ]),
    ];
    const wide = wideRows(rows, ["indicator", "place", "period"], "group", NAMES);
    expect(said({ Data: wide }, across("groups"))).toEqual(said({ Data: long }, AS));
  });

  it("says the same with a sheet for each place, recognised unasked", () => {
    const rows = unique("louisville_55k_graduation").filter(({ place }) =>
      ["Atherton High", "Ballard High", "Central High Magnet", "duPont Manual High"].includes(
        textOf(place)
      )
    );
    const places = [...new Set(rows.map(({ place }) => textOf(place)))];
    const sheets = Object.fromEntries(
      places.map((place) => [
        place,
        wideRows(
          rows.filter((row) => row.place === place),
          ["indicator", "group"],
          "period",
          { indicator: "Indicator", group: "Demographic" }
        ),
      ])
    );
    const long: Rows = [
      ["Indicator", "Place", "Demographic", "Year", "Value"],
      ...rows.map(({ indicator, place, group, period, value }) => [
        indicator,
        place,
        group,
        period,
        value,
      ]),
    ];
    expect(places.length).toBeGreaterThan(2);
    expect(said(sheets, {})).toEqual(said({ Data: long }, AS));
  });
});
