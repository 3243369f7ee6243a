import { sectorStyles } from "../../src/analyses/sector-styles";
import { CATEGORY_STYLES } from "../../src/drawing/palette";
import { madeTables } from "./catalytic/made-tables";

function styled(sectors: readonly (string | null)[]) {
  return sectorStyles(
    madeTables({
      ties: [],
      partners: Object.fromEntries(sectors.map((sector, at) => [`Partner ${at}`, { sector }])),
    })
  );
}

describe("styles of sectors", () => {
  it("go to the most frequent sector first, then by name", () => {
    const { sectors } = styled(["School", "City", "Business", "School"]);
    expect(sectors.map(({ sector }) => sector)).toEqual(["School", "Business", "City"]);
    expect(sectors.map(({ style }) => style)).toEqual(CATEGORY_STYLES.slice(0, 3));
  });

  it("share the last one among partners without a sector, of rare sectors, and in no list", () => {
    const many = Array.from({ length: 9 }, (_, at) => `Sector ${at}`);
    const { of, others, sectors } = styled([...many, null]);
    expect(sectors).toHaveLength(CATEGORY_STYLES.length - 1);
    expect(of("Partner 0")).toBe(sectors[0]);
    for (const name of ["Partner 8", "Partner 9", "Nobody"]) expect(of(name)).toBe(others);
  });
});
