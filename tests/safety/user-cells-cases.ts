import fc from "fast-check";
import type { UserCellsCase } from "./user-cells";
import { userItem } from "./user-content";

const count = fc.integer({ min: 1, max: 10 });

export const userCellsCases: fc.Arbitrary<UserCellsCase> = fc.record({
  rows: fc.tuple(count, count, count),
  items: fc.array(userItem, { maxLength: 8 }),
});
