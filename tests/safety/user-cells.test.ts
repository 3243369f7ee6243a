import fc from "fast-check";
import { checkUserCells, type UserCellsCase } from "./user-cells";
import { userItem } from "./user-content";

const count = fc.nat(9);
const cases: fc.Arbitrary<UserCellsCase> = fc.record({
  rows: fc.tuple(count, count, count),
  items: fc.array(userItem, { maxLength: 8 }),
});

test("500 cases: reruns change no cell, format, name, comment, rule or chart of the user's", async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(cases, async (each) => {
      refused += await checkUserCells(each);
    }),
    { numRuns: 500, seed: 1 }
  );
  expect(refused).toBeGreaterThan(20);
}, 60_000);
