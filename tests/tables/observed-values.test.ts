import fc from "fast-check";
import { observedIn } from "../../src/tables/observed-values";

describe("reading an observed value", () => {
  it.each([
    ["81.6", 81.6],
    ["106,474", 106_474],
    ["$1,200", 1200],
    ["1.234,5", 1234.5],
    [".5", 0.5],
    ["1.2E-05", 0.000012],
    ["(12)", -12],
    ["0", 0],
    [0, 0],
  ])("reads %s as the number %d", (cell, value) => {
    expect(observedIn(cell)).toMatchObject({ mark: "value", value, footnote: "" });
  });

  it("reads the number before a percent sign as it is written", () => {
    expect(observedIn("45%")).toMatchObject({ value: 45, hasPercentSign: true });
    expect(observedIn("58.1 %")).toMatchObject({ value: 58.1, hasPercentSign: true });
  });

  it.each([
    ["81.6*", "*"],
    ["81.6 (a)", "(a)"],
    ["81.6[1]", "[1]"],
    ["12.3a", "a"],
  ])("reads the number of %s and keeps its mark apart", (cell, footnote) => {
    expect(observedIn(cell)).toMatchObject({ mark: "value", footnote });
  });

  it.each([
    ..."* ** *** -- ‡ † # s S DS PS LNE Suppressed suprimido <10 n<10 <5% ≤5% >95 >99% ≥95 GE95 10-14%".split(
      " "
    ),
    "N < 16",
    "fewer than 10",
    "menos de 10",
    "too few students",
    -9999,
    "-9999",
  ])("reads %s as a value that is withheld", (cell) => {
    expect(observedIn(cell)).toMatchObject({ mark: "suppressed", value: null });
  });

  it.each([
    null,
    "",
    "  ",
    "-",
    "—",
    "N/A",
    "n.a.",
    "NA",
    "ND",
    "Not available",
    "sin datos",
    "..",
    -6666,
  ])("reads “%s” as no value", (cell) => {
    expect(observedIn(cell)).toMatchObject({ mark: "missing", value: null });
  });

  it.each(["hello", "~50", "#VALUE!", "see note"])("cannot read “%s”", (cell) => {
    expect(observedIn(cell)).toBeNull();
  });

  it("reads every number that is no code as itself", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => value > -6000),
        (value) => {
          expect(observedIn(value)).toMatchObject({ mark: "value", value });
        }
      )
    );
  });
});
