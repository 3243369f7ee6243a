import fc from "fast-check";
import { randomSheets } from "../../tests/safety/random-workbook";
import { checkUserCells, IN_MEMORY, THROUGH_FILES, type Way } from "../../tests/safety/user-cells";
import { userCellsCases } from "../../tests/safety/user-cells-cases";
import { checkWholePath } from "../../tests/safety/whole-path";

/** Something that has to hold for every workbook. */
export interface Property {
  readonly title: string;
  /** Its part of all cases. */
  readonly share: number;
  /** What `count` is given. */
  readonly counted: string;
  readonly check: (count: (number: number) => void) => fc.IAsyncPropertyWithHooks<unknown[]>;
}

function userCells(way: Way): Property["check"] {
  return (count) =>
    fc.asyncProperty(userCellsCases, async (each) => {
      count(await checkUserCells(each, way));
    }) as unknown as fc.IAsyncPropertyWithHooks<unknown[]>;
}

export const properties: readonly Property[] = [
  {
    title: "The user's content around results, in memory",
    share: 0.8,
    counted: "runs refused",
    check: userCells(IN_MEMORY),
  },
  {
    title: "The user's content around results, saved and opened",
    share: 0.1,
    counted: "runs refused",
    check: userCells(THROUGH_FILES),
  },
  {
    title: "Random workbooks through the whole path, twice",
    share: 0.1,
    counted: "questions answered",
    check: (count) =>
      fc.asyncProperty(randomSheets, async (sheets) => {
        count(await checkWholePath(sheets));
      }) as unknown as fc.IAsyncPropertyWithHooks<unknown[]>,
  },
];
