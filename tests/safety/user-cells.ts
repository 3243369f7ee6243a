import { cellAddress, type CellRange } from "../../src/cells/address";
import { type Door, DoorError, type DoorProblem } from "../../src/engine/door";
import { EMPTY_STATE } from "../../src/engine/state";
import { doorTo } from "../../src/workbook/file-door";
import { cellAt, emptyWorkbook, sheetByName, type Workbook } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-package";
import { changedByUser, coveredBy, possibleItems, savedByUser } from "./put-user-content";
import { isInside, SAMPLE_TAB, smallResults, takenRanges } from "./small-results";
import type { UserItem } from "./user-content";
import { expectSame, userParts, userThings, type IsOurs } from "./user-things";

export interface UserCellsCase {
  /** Rows of the growing table in the first, second and third run. */
  readonly rows: readonly [number, number, number];
  readonly items: readonly UserItem[];
}

const NAME = "book.xlsx";
/** Kinds that a result must not stand on; a colour, a comment or a chart over it does no harm. */
const IN_THE_WAY: readonly UserItem["kind"][] = [
  "text",
  "number",
  "truth",
  "formula",
  "merged",
  "table",
];

/** What is said where merged cells are met only when something is written into them. */
const MET: readonly DoorProblem["code"][] = ["inTheWay", "refusedRoom"];

/** How results get into a workbook. */
export interface Way {
  /** A workbook without results. */
  readonly start: () => Workbook;
  readonly door: (workbook: Workbook) => Door;
  /** Whether the workbook is saved and opened again after every step. */
  readonly isSaved: boolean;
  /** Whether merged cells are known before anything is written; else they are met when Excel keeps nothing there. */
  readonly seesMerged: boolean;
}

const FILE_WAY: Way = {
  start: () => emptyWorkbook(NAME),
  door: doorTo,
  isSaved: false,
  seesMerged: true,
};
export const IN_MEMORY: Way = FILE_WAY;
export const THROUGH_FILES: Way = { ...FILE_WAY, isSaved: true };

async function run(door: Door, rows: number): Promise<DoorProblem | null> {
  const { state } = await door.survey(() => []);
  try {
    await door.apply({ sheets: [smallResults(rows)], state });
    return null;
  } catch (error) {
    if (error instanceof DoorError) return error.problem;
    throw error;
  }
}

async function firstRun({ start, door }: Way, rows: number): Promise<Workbook> {
  const workbook = start();
  await door(workbook).apply({ sheets: [smallResults(rows)], state: EMPTY_STATE });
  return workbook;
}

/** The first cell, in reading order, of the user's that stands where the results would grow to. */
function expectedInTheWay(
  items: readonly UserItem[],
  before: readonly CellRange[],
  after: readonly CellRange[]
): string | null {
  const cells = items
    .filter(({ kind }) => IN_THE_WAY.includes(kind))
    .flatMap((item) => {
      const { top, left, rows, columns } = coveredBy(item);
      return Array.from({ length: rows * columns }, (_, i) => ({
        row: top + Math.floor(i / columns),
        column: left + (i % columns),
      }));
    })
    .filter(({ row, column }) => isInside(after, row, column) && !isInside(before, row, column))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return cells.length === 0 ? null : cellAddress(cells[0]);
}

function checkResults(workbook: Workbook, rows: number): void {
  const sheet = sheetByName(workbook, SAMPLE_TAB);
  const last = sheet && cellAt(sheet, 33 + rows, 1)?.value;
  const table = sheet?.tables.find(({ name }) => name === "CT_sample_partners");
  if ((rows > 0 && last !== `Partner ${rows}`) || table?.range.rows !== rows + 1) {
    throw new Error(`The last of ${rows} partners is ${JSON.stringify(last)}`);
  }
}

/** A workbook as it is kept between two runs. */
interface Kept {
  readonly workbook: Workbook;
  readonly unmodelled: readonly string[];
}

function fromFile(bytes: Uint8Array): Kept {
  return {
    workbook: readWorkbook(bytes, NAME),
    unmodelled: userParts(bytes, "xl/worksheets/sheet1.xml"),
  };
}

/**
 * Runs three times, the user working on the sheet after the first run. Every run either writes all its rows or names
 * the cell in its way and writes nothing; nothing of the user's ever changes.
 * @returns how many of the runs were refused
 * @throws Error where that does not hold
 */
export async function checkUserCells(
  { rows, items: wanted }: UserCellsCase,
  way: Way
): Promise<number> {
  const { isSaved, seesMerged } = way;
  const items = possibleItems(wanted, takenRanges(rows[0]));
  const seen = items.filter(({ kind }) => seesMerged || kind !== "merged");
  const made = await firstRun(way, rows[0]);
  let kept: Kept = isSaved
    ? fromFile(savedByUser(readWorkbook(writeWorkbook(made), NAME), SAMPLE_TAB, items))
    : { workbook: changedByUser(made, SAMPLE_TAB, items), unmodelled: [] };
  let [standing, refused] = [rows[0], 0];
  for (const count of rows.slice(1)) {
    const [before, after] = [takenRanges(standing), takenRanges(count)];
    const expected = expectedInTheWay(seen, before, after);
    const mayMeet = expected === null && expectedInTheWay(items, before, after) !== null;
    const everything = userThings(kept.workbook, () => false);
    const isOurs: IsOurs = (sheet, row, column) =>
      sheet.name === SAMPLE_TAB && (isInside(before, row, column) || isInside(after, row, column));
    const theirs = userThings(kept.workbook, isOurs);
    const problem = await run(way.door(kept.workbook), count);
    const found = problem?.code === "inTheWay" ? problem.cell : null;
    const isExpected = found === expected && (problem === null || found !== null);
    if (!isExpected && !(mayMeet && problem !== null && MET.includes(problem.code))) {
      throw new Error(`${JSON.stringify(problem)} where ${expected ?? "nothing"} is in the way`);
    }
    const next = isSaved ? fromFile(writeWorkbook(kept.workbook)) : kept;
    expectSame(next.unmodelled, kept.unmodelled);
    if (problem === null || mayMeet) {
      // Ours may have been written and put back; it is right, and nothing of theirs has changed.
      expectSame(userThings(next.workbook, isOurs), theirs);
      standing = problem === null ? count : standing;
      checkResults(next.workbook, standing);
      if (problem !== null) refused++;
    } else {
      expectSame(
        userThings(next.workbook, () => false),
        everything
      );
      refused++;
    }
    kept = next;
  }
  return refused;
}
