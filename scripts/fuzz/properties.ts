import fc from "fast-check";
import { randomSheets, type RandomSheet } from "../../tests/safety/random-workbook";
import { checkUserCells, IN_MEMORY, THROUGH_FILES, type Way } from "../../tests/safety/user-cells";
import { userCellsCases } from "../../tests/safety/user-cells-cases";
import { checkShareSafe, checkWholePath } from "../../tests/safety/whole-path";

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

const language = fc.constantFrom("en" as const, "es" as const);

function randomWorkbooks(
  check: (sheets: readonly RandomSheet[]) => Promise<number>
): Property["check"] {
  return (count) =>
    fc.asyncProperty(randomSheets, async (sheets) => {
      count(await check(sheets));
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
    title: "Random workbooks through the whole path, twice, in English",
    share: 0.04,
    counted: "questions answered",
    check: randomWorkbooks((sheets) => checkWholePath(sheets, "en")),
  },
  {
    title: "Random workbooks through the whole path, twice, in Spanish",
    share: 0.03,
    counted: "questions answered",
    check: randomWorkbooks((sheets) => checkWholePath(sheets, "es")),
  },
  {
    title: "The share-safe edition of random workbooks, twice, in both languages",
    share: 0.03,
    counted: "questions answered",
    check: (count) =>
      fc.asyncProperty(randomSheets, language, async (sheets, spoken) => {
        count(await checkShareSafe(sheets, spoken));
      }) as unknown as fc.IAsyncPropertyWithHooks<unknown[]>,
  },
];
