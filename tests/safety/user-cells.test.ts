import fc from "fast-check";
import { checkUserCells, IN_MEMORY, THROUGH_FILES, type Way } from "./user-cells";
import { userCellsCases } from "./user-cells-cases";

/** Draws workbooks of which some refuse a run; `npm run fuzz` tries others. */
const SEED = 1;

async function refusedOf(cases: number, way: Way): Promise<number> {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(userCellsCases, async (each) => {
      refused += await checkUserCells(each, way);
    }),
    { numRuns: cases, seed: SEED }
  );
  return refused;
}

test("in 485 workbooks reruns change no cell, format, name, table or chart of the user's", async () => {
  expect(await refusedOf(485, IN_MEMORY)).toBeGreaterThan(50);
}, 60_000);

test("nor, saved and opened between, a comment, rule or chart in 15 files", async () => {
  expect(await refusedOf(15, THROUGH_FILES)).toBeGreaterThan(0);
}, 60_000);
