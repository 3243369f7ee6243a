import fc from "fast-check";
import { randomSheets } from "./random-workbook";
import { checkShareSafe, checkWholePath } from "./whole-path";

const language = fc.constantFrom("en" as const, "es" as const);

/** Draws workbooks of which some answer a question; `npm run fuzz` tries others. */
const SEED = 1;

test("25 random workbooks go through everything twice: no exception, no NaN, nothing of the user's changed", async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(randomSheets, language, async (sheets, spoken) => {
      answered += await checkWholePath(sheets, spoken);
    }),
    { numRuns: 25, seed: SEED }
  );
  expect(answered).toBeGreaterThan(4);
}, 60_000);

test("15 random workbooks give a share-safe edition that remembers and links to nothing of theirs", async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(randomSheets, language, async (sheets, spoken) => {
      answered += await checkShareSafe(sheets, spoken);
    }),
    { numRuns: 15, seed: SEED }
  );
  expect(answered).toBeGreaterThan(0);
}, 60_000);
