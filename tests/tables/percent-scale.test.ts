import { onScale, settleScale, type ScaleCell } from "../../src/tables/percent-scale";

const plain = (...values: number[]): readonly ScaleCell[] =>
  values.map((value) => ({
    value,
    hasPercentSign: false,
    hasPercentFormat: false,
    fraction: null,
  }));

const settled = (cells: readonly ScaleCell[], said: { unit?: string; name?: string } = {}) => {
  const { scale, isUnclear } = settleScale({
    indicator: said.name ?? "Graduation",
    header: "Value",
    unit: said.unit ?? "",
    cells,
  });
  return isUnclear ? `${scale}?` : scale;
};

describe("settling how values are written", () => {
  it("goes by signs and formats first", () => {
    const [cell] = plain(43.2);
    expect(settled([{ ...cell, hasPercentSign: true }])).toBe("percent");
    expect(settled([{ ...cell, value: 0.432, hasPercentFormat: true }])).toBe("share");
  });

  it("goes by the counts beside the values", () => {
    const [cell] = plain(0.5);
    expect(settled([{ ...cell, fraction: 0.5 }])).toBe("share");
    expect(settled([{ ...cell, value: 50, fraction: 0.5 }])).toBe("percent");
    expect(settled([{ ...cell, value: 500, fraction: 0.5 }])).toBe("number");
  });

  it("goes by the unit, the header and the name", () => {
    expect(settled(plain(43.2, 0.9, 12), { unit: "percent" })).toBe("percent");
    expect(settled(plain(43.2), { name: "Adults with a degree (%)" })).toBe("percent");
    expect(settled(plain(43.2), { unit: "inches" })).toBe("number");
    expect(settled(plain(6.3), { name: "Infant mortality rate" })).toBe("number");
    expect(settled(plain(84.9), { name: "Graduation rate" })).toBe("percent");
    expect(settled(plain(0.4, 0.7), { unit: "proportion" })).toBe("share");
  });

  it("says that it does not know, with the likelier reading", () => {
    expect(settled(plain(0.4, 0.7), { unit: "percent" })).toBe("share?");
    expect(settled(plain(0.4, 43, 51, 38), { unit: "percent" })).toBe("percent?");
    expect(
      settled([...plain(...Array.from({ length: 40 }, (_, at) => at / 50)), ...plain(5)])
    ).toBe("share?");
    expect(settled(plain(43.2, 51.3))).toBe("percent?");
  });

  it("takes values beyond a hundred for no percentages", () => {
    expect(settled(plain(120, 80, 140), { unit: "percent" })).toBe("number");
  });

  it("writes a cell on the other scale on its column's", () => {
    const [cell] = plain(45);
    expect(onScale({ ...cell, hasPercentSign: true }, "share")).toBe(0.45);
    expect(onScale({ ...cell, value: 0.45, hasPercentFormat: true }, "percent")).toBe(45);
    expect(onScale(cell, "number")).toBe(45);
  });
});
