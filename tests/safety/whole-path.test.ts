import fc from "fast-check";
import { randomSheets } from "./random-workbook";
import { checkWholePath } from "./whole-path";

test("25 random workbooks go through everything twice: no exception, no NaN, nothing of the user's changed", async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(randomSheets, async (sheets) => {
      answered += await checkWholePath(sheets);
    }),
    { numRuns: 25, seed: 1 }
  );
  expect(answered).toBeGreaterThan(4);
}, 60_000);
