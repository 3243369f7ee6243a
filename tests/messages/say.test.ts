import { NUMBER_KINDS, type NumberKind } from "../../src/messages/number-kinds";
import { wordsOf } from "../../src/messages/words";

const en = wordsOf("en").say;
const es = wordsOf("es").say;

test.each<[number, NumberKind, string, string]>([
  [1204, "count", "1,204", "1204"],
  [12345, "count", "12,345", "12.345"],
  [0.134, "share", "13%", "13 %"],
  [-0.008, "points", "−0.8", "−0,8"],
  [0.048, "points", "+4.8", "+4,8"],
  [2.15, "rating", "2.15", "2,15"],
  [0.0123, "p", "0.012", "0,012"],
])("%d as %s reads %s and, in Spanish, %s", (value, kind, english, spanish) => {
  expect(en.number(value, kind)).toBe(english);
  expect(es.number(value, kind).replace("\u00a0", " ")).toBe(spanish);
});

test("lists are joined as people join them, long ones shortened", () => {
  expect(en.list(["a"])).toBe("a");
  expect(en.list(["a", "b", "c"])).toBe("a, b and c");
  expect(en.list(["a", "b", "c", "d"], 3)).toBe("a, b and 2 more");
  expect(es.list(["a", "i"])).toBe("a e i");
});

test("a moment is said in the language's order", () => {
  expect(en.moment("2026-11-17T09:12")).toBe("17 Nov 2026, 09:12");
  expect(es.moment("2026-11-17T09:12")).toBe("17 nov 2026, 09:12");
});

test("every kind's cell format and sentence format show the same decimals", () => {
  for (const { excel, intl } of Object.values(NUMBER_KINDS)) {
    const [, decimals = ""] = /\.(0+)/.exec(excel) ?? [];
    if (excel === "General") continue;
    const digits = new Intl.NumberFormat("en-US", intl).resolvedOptions();
    expect(digits.maximumFractionDigits).toBe(decimals.length);
  }
});

/** The keys of a tree of words, however deep. */
function keys(tree: object, path = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? keys(value, `${path}${key}.`) : [path + key]
  );
}

test("both languages say the same things", () => {
  expect(keys(wordsOf("es")).sort()).toEqual(keys(wordsOf("en")).sort());
});
