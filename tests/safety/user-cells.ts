import { strFromU8, unzipSync } from "fflate";
import { cellAddress, type CellRange } from "../../src/cells/address";
import { DoorError, type DoorProblem } from "../../src/engine/door";
import { EMPTY_STATE } from "../../src/engine/state";
import { newFile, openFile } from "../../src/workbook/file-door";
import { cellAt, sheetByName } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { afterUser, coveredBy, possibleItems } from "./put-user-content";
import { isInside, SAMPLE_TAB, smallResults, takenRanges } from "./small-results";
import type { UserItem } from "./user-content";

export interface UserCellsCase {
  /** Rows of the growing table in the first, second and third run. */
  readonly rows: readonly [number, number, number];
  readonly items: readonly UserItem[];
}

const NAME = "book.xlsx";
const SHEET_PART = "xl/worksheets/sheet1.xml";
/** Kinds that a result must not stand on; a colour, a comment or a chart over it does no harm. */
const IN_THE_WAY: readonly UserItem["kind"][] = [
  "text",
  "number",
  "truth",
  "formula",
  "merged",
  "table",
];

const firstRuns = new Map<number, Uint8Array>();

async function firstRun(rows: number): Promise<Uint8Array> {
  const made = firstRuns.get(rows);
  if (made) return made;
  const door = newFile(NAME);
  await door.apply({ sheets: [smallResults(rows)], state: EMPTY_STATE });
  const bytes = door.save();
  firstRuns.set(rows, bytes);
  return bytes;
}

/** Runs again on a file; the problem where the door would not write. */
async function rerun(
  bytes: Uint8Array,
  rows: number
): Promise<{ readonly bytes: Uint8Array; readonly problem: DoorProblem | null }> {
  const door = openFile(bytes, NAME);
  const { state } = await door.survey(() => []);
  try {
    await door.apply({ sheets: [smallResults(rows)], state });
    return { bytes: door.save(), problem: null };
  } catch (error) {
    if (!(error instanceof DoorError)) throw error;
    return { bytes: door.save(), problem: error.problem };
  }
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

/** Everything of the user's in a file, as its XML says it: cells one by one, then the pieces and parts that are theirs. */
function userContent(bytes: Uint8Array, isOurs: (row: number, column: number) => boolean): string {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[SHEET_PART]);
  const { sheets, names } = readWorkbook(bytes, NAME);
  const [sheet] = sheets;
  const cells = [...sheet.rows].flatMap(([row, columns]) =>
    [...columns.keys()]
      .filter((column) => !isOurs(row, column))
      .map((column) => {
        const { sourceStyle, ...cell } = cellAt(sheet, row, column) ?? { sourceStyle: null };
        return JSON.stringify([cellAddress({ row, column }), cell, sourceStyle]);
      })
  );
  const ours = /^CT_|^_CT_|^_xlnm/;
  const pieces = [
    ...(xml.match(/<mergeCells.*?<\/mergeCells>|<dataValidations.*?<\/dataValidations>/gs) ?? []),
    ...(xml.match(/<conditionalFormatting [^>]*>(?:(?!<dataBar).)*?<\/conditionalFormatting>/gs) ??
      []),
    ...(strFromU8(parts["xl/drawings/drawing1.xml"]).match(
      /<xdr:oneCellAnchor>(?:(?!<\/xdr:oneCellAnchor>).)*name="Mine.*?<\/xdr:oneCellAnchor>/gs
    ) ?? []),
    ...sheet.tables.filter(({ name }) => !ours.test(name)).map((table) => JSON.stringify(table)),
    ...names.filter(({ name }) => !ours.test(name)).map((name) => JSON.stringify(name)),
    ...Object.entries(parts)
      .filter(([name]) => /comments77|chart7\d|worksheets\/sheet2/.test(name))
      .map(([name, part]) => name + strFromU8(part)),
  ];
  return [...cells.sort(), ...pieces].join("\n");
}

function sameText(what: string, found: string, expected: string): void {
  if (found === expected) return;
  const lines = new Set(expected.split("\n"));
  const changed = found.split("\n").filter((line) => !lines.has(line));
  const kept = new Set(found.split("\n"));
  const lost = expected.split("\n").filter((line) => !kept.has(line));
  throw new Error(`${what}\nnow: ${changed.join("\n")}\nbefore: ${lost.join("\n")}`);
}

function checkResults(bytes: Uint8Array, rows: number): void {
  const sheet = sheetByName(readWorkbook(bytes, NAME), SAMPLE_TAB);
  const last = sheet && cellAt(sheet, 33 + rows, 1)?.value;
  if (rows > 0 && last !== `Partner ${rows}`) {
    throw new Error(`The last partner is ${JSON.stringify(last)}`);
  }
}

/**
 * Runs three times, the user working on the sheet after the first run, with saving and opening in between. Every run
 * either writes all its rows or names the cell in its way and writes nothing; nothing of the user's ever changes.
 * @returns how many of the runs were refused
 * @throws Error where that does not hold
 */
export async function checkUserCells({ rows, items: wanted }: UserCellsCase): Promise<number> {
  const items = possibleItems(wanted, takenRanges(rows[0]));
  let bytes = afterUser(await firstRun(rows[0]), SAMPLE_TAB, items);
  let [standing, refused] = [rows[0], 0];
  for (const count of rows.slice(1)) {
    const [before, after] = [takenRanges(standing), takenRanges(count)];
    const expected = expectedInTheWay(items, before, after);
    const { bytes: saved, problem } = await rerun(bytes, count);
    const found = problem?.code === "inTheWay" ? problem.cell : null;
    if (found !== expected || (problem !== null && found === null)) {
      throw new Error(`${JSON.stringify(problem)} where ${expected ?? "nothing"} is in the way`);
    }
    const isOurs = (row: number, column: number): boolean =>
      isInside(before, row, column) || (problem === null && isInside(after, row, column));
    sameText("changed", userContent(saved, isOurs), userContent(bytes, isOurs));
    if (problem === null) {
      checkResults(saved, count);
      standing = count;
    } else refused++;
    bytes = saved;
  }
  return refused;
}
