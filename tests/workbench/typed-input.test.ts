import { dateSerial } from "../../src/cells/dates";
import { parseInput } from "../../src/workbench/host/cells/parse-input";
import { TODAY } from "./open-host";

const read = (text: string, format = "General") => parseInput(text, format, TODAY);

describe("text that is typed into a cell", () => {
  it.each([
    ["12", 12, null],
    ["00123", 123, null],
    [" 5 ", 5, null],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["50%", 0.5, "0%"],
    ["$1,200", 1200, "$#,##0"],
    ["(5)", -5, null],
    ["-5", -5, null],
    ["+5", 5, null],
    ["1e3", 1000, "0.00E+00"],
    ["1 1/2", 1.5, "# ?/?"],
    ["12345678901234567890", 12345678901234600000, null],
  ])("%s is the number %d", (text, value, format) => {
    expect(read(text)).toEqual({ value, formula: null, quoted: false, format });
  });

  it.each([
    ["Sep-24", "2026-09-24", "d-mmm"],
    ["Sep-99", "1999-09-01", "mmm-yy"],
    ["May 5", "2026-05-05", "d-mmm"],
    ["5-Mar", "2026-03-05", "d-mmm"],
    ["March 5", "2026-03-05", "d-mmm"],
    ["1-2", "2026-01-02", "d-mmm"],
    ["3/4", "2026-03-04", "d-mmm"],
    ["1-2-3", "2003-01-02", "m/d/yyyy"],
    ["9/30/2024", "2024-09-30", "m/d/yyyy"],
    ["9/30/24", "2024-09-30", "m/d/yyyy"],
    ["12-85", "1985-12-01", "mmm-yy"],
  ])("%s is the day %s", (text, day, format) => {
    expect(read(text)).toEqual({ value: dateSerial(day), formula: null, quoted: false, format });
  });

  it.each([
    "2024-25",
    "FY24",
    "2024Q3",
    "1-2-3-4",
    "Marching 5",
    "YMCA",
    "-",
    "=",
    "+",
    "--",
    "13/45/2024",
    "Sep-24 wave",
  ])("%s stays text", (text) => {
    expect(read(text)).toEqual({ value: text, formula: null, quoted: false, format: null });
  });

  it.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["+1-617-555-0100", "+1-617-555-0100"],
    ["-item", "-item"],
    ["@x", "@x"],
    ['=HYPERLINK("a")', 'HYPERLINK("a")'],
  ])("%s is a formula", (text, formula) => {
    expect(read(text)).toEqual({ value: null, formula, quoted: false, format: null });
  });

  it.each(["=SUM(", '="x', "=1+", "=)("])("%s is refused as no formula", (text) => {
    expect(() => read(text)).toThrow("not a formula");
  });

  it("reads yes and no, and error codes", () => {
    expect(read("true").value).toBe(true);
    expect(read("FALSE").value).toBe(false);
    expect(read("#n/a").value).toEqual({ error: "#N/A" });
  });

  it("takes an apostrophe off and keeps everything behind it as text", () => {
    for (const text of ["=1+1", "00123", "Sep-24", "TRUE", "'quoted'", ""]) {
      expect(read(`'${text}`)).toEqual({ value: text, formula: null, quoted: true, format: null });
    }
  });

  it("stays text in a cell formatted as text", () => {
    for (const text of ["=1+1", "00123", "Sep-24"]) {
      expect(read(text, "@")).toEqual({ value: text, formula: null, quoted: false, format: null });
    }
  });

  it("holds at most 32,767 characters", () => {
    expect(read(`'${"x".repeat(32_767)}`).value).toHaveLength(32_767);
    expect(() => read("x".repeat(32_768))).toThrow("32768 characters");
  });

  it("is empty for an empty text", () => {
    expect(read("")).toEqual({ value: null, formula: null, quoted: false, format: null });
  });
});
