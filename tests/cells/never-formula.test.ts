import { beginsLikeFormula, neverFormula } from "../../src/cells/never-formula";

test.each([
  "=1",
  "+1",
  "-1",
  "@x",
  " =1",
  "\t=1",
  "\n=1",
  "\u00A0=1",
  "\u202E=1",
  "＝1",
  "＋1",
  "＠x",
])("%j begins as a formula does and gets a sign without width in front", (text) => {
  expect(neverFormula(text)).toBe(`\u200B${text}`);
  expect(neverFormula(neverFormula(text))).toBe(`\u200B${text}`);
});

test.each(["", "a=1", "1-2", "Sep-24", "'=1", "a@b.org", "→ =1"])("%j stays as it is", (text) => {
  expect(beginsLikeFormula(text)).toBe(false);
  expect(neverFormula(text)).toBe(text);
});
