import fc from "fast-check";
import { cut, fittedSentence } from "../../src/analyses/fitted-sentence";
import { periodLabels } from "../../src/analyses/period-labels";
import { spreadLabels } from "../../src/analyses/spread-labels";
import { axisKind, finerKind, valueKinds, within } from "../../src/analyses/value-kinds";
import { valueRange } from "../../src/analyses/value-range";
import { textWidth } from "../../src/drawing/text-width";

describe("names at line ends", () => {
  it("stay where they are as long as they do not touch", () => {
    expect(spreadLabels([10, 50, 30], 12, 0, 100)).toEqual([10, 50, 30]);
  });

  it("move apart about their middle, in their order", () => {
    expect(spreadLabels([50, 52], 12, 0, 100)).toEqual([45, 57]);
    expect(spreadLabels([52, 50], 12, 0, 100)).toEqual([57, 45]);
  });

  it("never touch and stay within their column where it has room", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 8 }),
        (at) => {
          const spread = [...spreadLabels(at, 18, 0, 200)].sort((a, b) => a - b);
          spread.slice(1).forEach((place, index) => {
            expect(place - spread[index]).toBeGreaterThanOrEqual(18 - 1e-9);
          });
          for (const place of spread) {
            expect(place).toBeGreaterThanOrEqual(-1e-9);
            expect(place).toBeLessThanOrEqual(200 + 1e-9);
          }
        }
      )
    );
  });
});

describe("names of periods under a chart", () => {
  const years = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      period: String(2000 + at),
      kind: "year" as const,
      time: 2000.5 + at,
    }));

  it("are all there where there is room, else counted back from the last", () => {
    const pixel = (time: number): number => (time - 2000) * 40;
    expect(periodLabels(years(4), pixel, 0).map(({ text }) => text)).toEqual([
      ...["2000", "2001", "2002", "2003"],
    ]);
    const dense = (time: number): number => (time - 2000) * 20;
    expect(periodLabels(years(6), dense, 0).map(({ text }) => text)).toEqual([
      "2001",
      "2003",
      "2005",
    ]);
  });

  it("are years where months are many", () => {
    const months = Array.from({ length: 48 }, (_, at) => ({
      period: `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
      kind: "month" as const,
      time: 2000 + (at + 0.5) / 12,
    }));
    const labels = periodLabels(months, (time) => (time - 2000) * 80, -8);
    expect(labels.map(({ text }) => text)).toEqual(["2001", "2002", "2003"]);
    expect(labels[0].time).toBeCloseTo(2001 + 0.5 / 12, 9);
  });

  it("never touch", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 50, max: 500 }),
        (count, width) => {
          const pixel = (time: number): number => ((time - 2000) * width) / count;
          const labels = periodLabels(years(count), pixel, 0);
          expect(labels.length).toBeGreaterThan(0);
          labels.slice(1).forEach(({ text, time }, at) => {
            const apart = pixel(time) - pixel(labels[at].time);
            expect(apart).toBeGreaterThan((textWidth(text, 9) + textWidth(labels[at].text, 9)) / 2);
          });
        }
      )
    );
  });
});

describe("the range of an axis", () => {
  const open = { least: null, most: null, height: 200, foot: 0 };

  it("has round bounds around its values", () => {
    expect(valueRange({ ...open, values: [51.6, 61.7, 70] })).toEqual({
      min: 50,
      max: 75,
      step: 5,
    });
  });

  it("holds its values, with a bound on both sides, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }),
        (values) => {
          const { min, max, step } = valueRange({ ...open, values });
          expect(min).toBeLessThanOrEqual(Math.min(...values));
          expect(max).toBeGreaterThanOrEqual(Math.max(...values));
          expect(max).toBeGreaterThan(min);
          expect((max - min) / step).toBeLessThan(9);
        }
      )
    );
  });

  it("does not reach beyond what values can be", () => {
    const range = valueRange({ ...open, values: [1, 99.5], least: 0, most: 100 });
    expect(range).toMatchObject({ min: 0, max: 100 });
  });
});

describe("how values are said", () => {
  it("gives percent and shares one decimal, numbers the decimals they are printed with", () => {
    expect(valueKinds("percent", [43.2]).value).toBe("percent");
    expect(valueKinds("share", [0.432])).toMatchObject({ value: "shareOneDecimal", points: 100 });
    expect(valueKinds("number", [1120, 740.5]).value).toBe("count");
    expect(valueKinds("number", [12.25, 34.308]).value).toBe("decimal");
    expect(valueKinds("number", [3.25]).value).toBe("hundredths");
  });

  it("gives an axis the decimals of its step, and a small pace one more", () => {
    expect(axisKind("percent", 5)).toBe("wholePercent");
    expect(axisKind("share", 0.005)).toBe("shareOneDecimal");
    expect(axisKind("number", 0.25)).toBe("hundredths");
    expect(finerKind("countChange", 0.5)).toBe("decimalChange");
    expect(finerKind("percentPoints", 0.7)).toBe("percentPoints");
  });

  it("keeps limits within what values can be, at one end or both", () => {
    expect(within(-3, { least: 0, most: null })).toBe(0);
    expect(within(103, { least: 0, most: 100 })).toBe(100);
    expect(within(50, { least: null, most: null })).toBe(50);
  });
});

describe("a sentence with a name of any length", () => {
  it("is said in the fullest way that fits", () => {
    const ways = [(name: string) => `${name} and much more`, (name: string) => `${name}.`];
    expect(fittedSentence("Reading", ways, 40)).toBe("Reading and much more");
    expect(fittedSentence("Reading", ways, 10)).toBe("Reading.");
  });

  it("never takes more than its room", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.integer({ min: 20, max: 160 }),
        (name, limit) => {
          const said = fittedSentence(name, [(short) => `In all, ${short} rose.`], limit);
          expect(said.length).toBeLessThanOrEqual(limit);
          expect(cut(name, limit).length).toBeLessThanOrEqual(limit);
        }
      )
    );
  });
});
