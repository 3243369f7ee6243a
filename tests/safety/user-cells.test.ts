import fc from "fast-check";
import { checkUserCells, IN_MEMORY, THROUGH_FILES, type Way } from "./user-cells";
import { userCellsCases } from "./user-cells-cases";

async function refusedOf(cases: number, way: Way): Promise<number> {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(userCellsCases, async (each) => {
      refused += await checkUserCells(each, way);
    }),
    { numRuns: cases, seed: 1 }
  );
  return refused;
}

test("in 470 workbooks reruns change no cell, format, name, table or chart of the user's", async () => {
  expect(await refusedOf(470, IN_MEMORY)).toBeGreaterThan(50);
}, 60_000);

test("nor, saved and opened between, a comment, rule or chart in 30 files", async () => {
  expect(await refusedOf(30, THROUGH_FILES)).toBeGreaterThan(2);
}, 60_000);
