import { textWidth } from "../../src/drawing/text-width";
import { wrapText } from "../../src/drawing/wrap-text";

describe("the estimated width of text", () => {
  // Advance widths of Carlito, in its units: 2,048 to an em.
  test.each([
    ["Partner", (1058 + 981 + 714 + 686 + 1076 + 1019 + 714) / 2048],
    ["3.0 of 4", (3 * 1038 + 517 + 2 * 463 + 1080 + 625) / 2048],
  ])("of %s is that of the font", (text, ems) => {
    expect(textWidth(text, 9)).toBeCloseTo(ems * 12, 0);
  });

  test("of a letter with an accent is that of the letter", () => {
    expect(textWidth("educación", 11)).toBe(textWidth("educacion", 11));
  });

  test("grows with size and weight", () => {
    expect(textWidth("Partner", 18)).toBeCloseTo(2 * textWidth("Partner", 9));
    expect(textWidth("Partner", 9, true)).toBeGreaterThan(textWidth("Partner", 9));
  });

  test("takes a whole em for a Chinese character", () => {
    expect(textWidth("家", 9)).toBe(12);
  });
});

describe("breaking a line", () => {
  test("keeps all words and every piece within the width", () => {
    const text = "A tie counts when either partner reports level 1 or more in the survey";
    const lines = wrapText(text, 11, 150);
    expect(lines.join(" ")).toBe(text);
    expect(Math.max(...lines.map((line) => textWidth(line, 11)))).toBeLessThanOrEqual(150);
  });

  test("leaves a word that is too long whole", () => {
    expect(wrapText("Kindergartenübergangsbegleitung hilft", 11, 40)).toEqual([
      "Kindergartenübergangsbegleitung",
      "hilft",
    ]);
  });
});
