import type { Reading } from "../../src/tables/records";
import { describeWithData } from "../shared-data";
import { indicatorRowsOf } from "./shared-indicators";
import { readingOf } from "./workbook-of";

/** How many observations say what: [values, withheld, missing]. */
function marksOf(reading: Reading): readonly number[] {
  const all = reading.tables.indicators?.observations ?? [];
  return (["value", "suppressed", "missing"] as const).map(
    (mark) => all.filter((each) => each.mark === mark).length
  );
}

function scalesOf(reading: Reading): readonly string[] {
  return [
    ...new Set((reading.tables.indicators?.observations ?? []).map(({ scale }) => scale)),
  ].sort();
}

function codesOf(reading: Reading): Readonly<Record<string, number>> {
  const codes: Record<string, number> = {};
  for (const { code } of reading.problems) codes[code] = (codes[code] ?? 0) + 1;
  return codes;
}

// Expected counts: numbers, marks and blanks of the value column, counted in the CSV itself.
describeWithData("real indicators, a row an observation", () => {
  it.each([
    ["nile_flow", 100, "year"],
    ["precip_great_lakes", 87, "year"],
    ["shampoo_sales", 36, "month"],
    ["uk_seatbelt_law", 768, "month"],
  ])("reads all of %s as plain numbers", (dataset, rows, kind) => {
    const reading = readingOf({ Data: indicatorRowsOf(dataset) });
    expect(marksOf(reading)).toEqual([rows, 0, 0]);
    expect(scalesOf(reading)).toEqual(["number"]);
    const kinds = reading.tables.indicators?.observations.map(({ period }) => period.kind);
    expect(new Set(kinds)).toEqual(new Set([kind]));
    expect(reading.problems).toEqual([]);
  });

  it("reads Louisville's graduation rates, blanks as missing", () => {
    const reading = readingOf({ Data: indicatorRowsOf("louisville_55k_graduation") });
    expect(marksOf(reading)).toEqual([1279, 0, 122]);
    expect(scalesOf(reading)).toEqual(["percent"]);
    expect(codesOf(reading)).toEqual({ noDenominators: 1 });
  });

  it("reads Connecticut's codes as withheld and missing", () => {
    const [header, ...rows] = indicatorRowsOf("ct_chronic_absence_meal", [
      ...["indicator", "place", "group_dim", "group", "period", "raw_value", "unit"],
    ]);
    const named = header.map((name) => (name === "raw_value" ? "value" : name));
    const reading = readingOf({ Data: [named, ...rows] });
    expect(marksOf(reading)).toEqual([3623, 1668, 244]);
    expect(scalesOf(reading)).toEqual(["percent"]);
    expect(codesOf(reading)).toEqual({
      withheldMarks: 1,
      missingMarks: 1,
      noDenominators: 1,
      nearDuplicatePlace: 2,
    });
  });

  // 21 rows have counts and no value; one row contradicts the one before it; one denominator is printed as 108.417.
  it("reads Charlottesville's stepping stones, and says what does not fit together", () => {
    const reading = readingOf({ Data: indicatorRowsOf("charlottesville_stepping_stones") });
    expect(marksOf(reading)).toEqual([2063 + 21 - 1, 0, 136]);
    expect(codesOf(reading)).toEqual({
      mixedPeriodKinds: 1,
      nearDuplicatePlace: 2,
      valueDisagrees: 3,
      numeratorAboveDenominator: 1,
      contradictingObservations: 1,
    });
  });

  // 93 cells hold #VALUE! or #DIV/0! as text; one of 81.6 stands among shares; a few shares lie above 1.
  it("reads Colorado's 68,548 rows of shares, counts, incomes and withheld values", () => {
    const reading = readingOf({ Data: indicatorRowsOf("colorado_kidscount_districts") });
    const codes = codesOf(reading);
    expect(codes).toEqual({
      withheldMarks: 1,
      footnoteMarks: 1,
      percentScaleUnclear: 1,
      percentOutOfRange: codes.percentOutOfRange,
      noDenominators: 1,
      errorCell: 93,
    });
    expect(codes.percentOutOfRange).toBeLessThan(10);
    expect(marksOf(reading)).toEqual([55_305 - codes.percentOutOfRange, 8897, 4253]);
    expect(scalesOf(reading)).toEqual(["number", "share"]);
  });

  // Its only period is the word "sample": offered, and read once the user says what it is.
  it("reads the sample of the World Health Organization when it is told to", () => {
    const sheets = { Data: indicatorRowsOf("who_heat_sample") };
    expect(readingOf(sheets).tables.indicators).toBeNull();
    const reading = readingOf(sheets, { Data: { as: "indicators" } });
    expect(marksOf(reading)).toEqual([81, 0, 0]);
    expect(reading.tables.indicators?.observations[0].period.kind).toBe("order");
  });
});
