import { dateIn } from "../../src/tables/dates-in-cells";
import { numberIn, ratingIn } from "../../src/tables/numbers-in-cells";
import { orderedWaves } from "../../src/tables/wave-order";
import {
  bothWaysIn,
  commasSeparate,
  listIn,
  saysNothing,
  yesNoIn,
} from "../../src/tables/words-in-cells";

describe("numbers in cells", () => {
  it.each([
    ["$1.2 million", 1_200_000],
    ["1,200", 1200],
    ["1.200.000", 1_200_000],
    ["1.200,50 €", 1200.5],
    ["US$ 25K", 25_000],
    ["€ 3 millones", 3_000_000],
    ["(500)", -500],
    ["−4", -4],
    ["2,5", 2.5],
    ["1 200", 1200],
    ["45%", 0.45],
    ["under $100,000", null],
    ["12 apples", null],
    ["1.2.3", null],
    ["", null],
    ["2024-01-01", null],
    [true, null],
    [0.5, 0.5],
  ])("reads %p as %p", (text, number) => expect(numberIn(text)).toBe(number));

  it("reads a rating printed with its words", () => {
    expect(ratingIn("3 - A fair amount")).toBe(3);
    expect(ratingIn("4 = mucho")).toBe(4);
    expect(ratingIn("A fair amount")).toBeNull();
  });
});

describe("yes and no in cells", () => {
  it("reads words and marks of two languages", () => {
    expect(["Yes", "sí", "X", "✓", 1, true].map(yesNoIn)).toEqual(Array(6).fill(true));
    expect(["No", "n", 0, false, "☐"].map(yesNoIn)).toEqual(Array(5).fill(false));
    expect(["maybe", 2, null, { error: "#N/A" }].map(yesNoIn)).toEqual(Array(4).fill(null));
    expect([bothWaysIn("Undirected"), bothWaysIn("directed")]).toEqual([true, false]);
  });

  it("tells an open question from an answer", () => {
    expect(["", " ", "n/a", "--", "?", "No sabe", null].every(saysNothing)).toBe(true);
    expect(["no", "0", 0, false, "x"].some(saysNothing)).toBe(false);
  });
});

describe("lists in cells", () => {
  it("parts at semicolons, bars, bullets and lines, and at commas only where told", () => {
    expect(listIn("a; b;a ;", false)).toEqual(["a", "b"]);
    expect(listIn("• Reading\n• Health, body and mind", false)).toEqual([
      "Reading",
      "Health, body and mind",
    ]);
    expect(listIn("a, b", true)).toEqual(["a", "b"]);
    expect(listIn({ error: "#N/A" }, true)).toEqual([]);
  });

  it("takes commas for separators only where what they part occurs elsewhere too", () => {
    expect(commasSeparate(["Reading, Health", "Health", "Reading"])).toBe(true);
    expect(commasSeparate(["Health, Housing and Hope", "Library"])).toBe(false);
    expect(commasSeparate(["Reading, Health; Jobs", "Health", "Reading"])).toBe(false);
  });
});

describe("dates in cells", () => {
  it.each([
    [44197, "d/m/yy", "2021-01-01"],
    [44197, "General", "2021-01-01"],
    [2021, "General", "2021-01-01"],
    ["2021-02-28", "@", "2021-02-28"],
    ["2/28/2021", "@", "2021-02-28"],
    ["28/2/2021", "@", "2021-02-28"],
    ["Feb 28, 2021", "@", "2021-02-28"],
    ["28 de febrero de 2021", "@", "2021-02-28"],
    ["Sep-24", "@", "2024-09-01"],
    ["2021-02-30", "@", null],
    ["soon", "@", null],
    [7, "General", null],
    [0.5, "yyyy", null],
  ])("reads %p (%s) as %p", (value, format, iso) =>
    expect(dateIn(value, format, "start")).toBe(iso)
  );

  it("takes the last day of a month or year for an end", () => {
    expect(["2024-02", "Feb 2024", "2024"].map((text) => dateIn(text, "@", "end"))).toEqual([
      "2024-02-29",
      "2024-02-29",
      "2024-12-31",
    ]);
  });
});

describe("the order of waves", () => {
  it.each([
    [
      ["FY25", "FY24"],
      ["FY24", "FY25"],
    ],
    [
      ["2025Q1", "2024Q4"],
      ["2024Q4", "2025Q1"],
    ],
    [
      ["2025-03-01", "2024-11-30"],
      ["2024-11-30", "2025-03-01"],
    ],
    [
      ["2025-09", "2025-10"],
      ["2025-09", "2025-10"],
    ],
    [
      ["Otoño 2025", "Primavera 2025"],
      ["Primavera 2025", "Otoño 2025"],
    ],
    [
      ["W3", "Wave 1", "2"],
      ["Wave 1", "2", "W3"],
    ],
    [
      ["Endline", "Baseline", "Midline"],
      ["Baseline", "Midline", "Endline"],
    ],
    [
      ["2024", "Wave 1"],
      ["2024", "Wave 1"],
    ],
  ])("puts %p as %p", (labels, ordered) => expect(orderedWaves(labels)).toEqual(ordered));
});
