import { layOut } from "../../../src/sheets/layout";
import type { Observation } from "../../../src/tables/indicator-records";
import { place } from "../comparison/made-places";
import { presented } from "./present-indicators";

const YEARS = [60, 61, 62, 63, 64, 65];

function group(name: string, of: number, percent: number): Observation[] {
  return place("Riverbend", YEARS, { groupType: "Race", group: name }).map((one) => ({
    ...one,
    value: percent,
    numerator: Math.round((of * percent) / 100),
    denominator: of,
  }));
}

/** Everything that the two sheets hold: cells, chart titles and chart data. */
const allOf = (observations: readonly Observation[]): string => {
  const { sheet, details } = presented(observations);
  return JSON.stringify([layOut(sheet), layOut(details)]);
};

test("groups of which one is small are left to the question about gaps, with a line that says so", () => {
  const everyone = place("Riverbend", YEARS);
  const large = [...group("Black", 400, 41.75), ...group("White", 300, 62.33)];
  const small = group("Native American", 13, 30.77);
  expect(allOf([...everyone, ...large])).toContain("Black");
  const shown = allOf([...everyone, ...large, ...small]);
  for (const told of ["Black", "White", "Native American", "30.77", "62.33"])
    expect(shown).not.toContain(told);
  expect(shown).toContain("left to the question about gaps");
});

test("a table of small groups alone still gives a sheet, without them", () => {
  const shown = allOf([...group("One", 12, 33.33), ...group("Two", 14, 28.57)]);
  expect(shown).not.toContain("33.33");
  expect(shown).toContain("left to the question about gaps");
});
