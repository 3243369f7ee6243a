import { fullerNames, nearNames } from "../../src/tables/near-names";

const near = (name: string, ...others: string[]) => nearNames([name, ...others]).nearest(name);

describe("names that may be one partner", () => {
  it.each([
    ["YMCA of Grtr. Boston", "YMCA of Greater Boston"],
    ["Boys & Girls Club", "Boys and Girls Club"],
    ["YMCA", "Young Men's Christian Association"],
    ["N.A.A.C.P.", "National Association for the Advancement of Colored People"],
    ["Riverbend Comm. Center", "Riverbend Community Centre"],
    ["Biblioteca Publica", "Biblioteca Pública"],
    ["Northside Libary", "Northside Library"],
    ["Book Works", "Bookworks, Inc."],
    ["St. Mary's Hospital", "Saint Marys Hospital"],
  ])("offers %s for %s", (one, other) => {
    expect(near(one, other)).toBe(other);
    expect(near(other, one)).toBe(one);
  });

  it.each([
    ["School 1", "School 2"],
    ["LHD AL002", "LHD AL005"],
    ["East High School", "West High School"],
    ["Northern Health District", "Southern Health District"],
    ["Group A", "Group B"],
    ["Lincoln Elementary", "Lincoln Middle"],
    ["Partner 12", "Partner 112"],
    ["Boys Club", "Girls Club"],
  ])("never takes %s for %s", (one, other) => expect(near(one, other)).toBeNull());

  it("offers nothing where more than one partner could be meant", () => {
    expect(near("Libary", "Library", "Libarry")).toBeNull();
    expect(
      near("YMCA", "Young Men's Christian Association", "Youth Music Camp Alliance")
    ).toBeNull();
  });

  it("finds the one fuller name that holds a shorter one", () => {
    const names = fullerNames(["YMCA of Greater Riverbend", "Eastside PTA", "Eastside Clinic"]);
    expect(names.nearest("YMCA Riverbend")).toBe("YMCA of Greater Riverbend");
    expect(names.nearest("Eastside")).toBeNull();
    expect(names.nearest("Westside")).toBeNull();
  });

  it("ends for thousands of names that look alike", () => {
    const letters = (index: number) =>
      String(index).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)]);
    const names = Array.from({ length: 6000 }, (_, index) => `Organisation ${letters(index)}zz`);
    const index = nearNames(names);
    // Comparing every name with every other would not end within the test's time limit.
    expect(names.map(index.nearest)).toHaveLength(names.length);
  }, 30_000);
});
