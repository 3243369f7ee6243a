import { strFromU8, unzipSync } from "fflate";
import { cellAddress } from "../../src/cells/address";
import type { Sheet, Workbook } from "../../src/workbook/model";

const OURS = /^CT_|^_CT_|^_xlnm/;

function linesOf(name: string, sheet: Sheet, isOurs: IsOurs): readonly string[] {
  const cells = [...sheet.rows].flatMap(([row, columns]) =>
    [...columns]
      .filter(([column]) => !isOurs(sheet, row, column))
      .map(([column, cell]) => JSON.stringify([name, cellAddress({ row, column }), cell]))
  );
  const things = [
    ...sheet.tables.filter((table) => !OURS.test(table.name)),
    ...sheet.merged,
    ...sheet.validations,
  ].map((thing) => JSON.stringify([name, thing]));
  return [...cells, ...things];
}

export type IsOurs = (sheet: Sheet, row: number, column: number) => boolean;

/** Everything in a workbook that is not ours, one thing a line. */
export function userThings(workbook: Workbook, isOurs: IsOurs): readonly string[] {
  return [
    ...workbook.sheets.flatMap((sheet) => linesOf(sheet.name, sheet, isOurs)),
    ...workbook.names.filter(({ name }) => !OURS.test(name)).map((name) => JSON.stringify(name)),
    ...workbook.sheets.map(({ name, visibility }) => `tab ${name} ${visibility}`),
  ].sort();
}

/** What our reader does not model and belongs to the user, as the package holds it: rules, comments, charts, sheets. */
export function userParts(bytes: Uint8Array, resultPart: string): readonly string[] {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[resultPart]);
  return [
    ...(xml.match(/<mergeCells.*?<\/mergeCells>|<dataValidations.*?<\/dataValidations>/gs) ?? []),
    ...(xml.match(/<conditionalFormatting [^>]*>(?:(?!<dataBar).)*?<\/conditionalFormatting>/gs) ??
      []),
    ...(strFromU8(parts["xl/drawings/drawing1.xml"]).match(
      /<xdr:oneCellAnchor>(?:(?!<\/xdr:oneCellAnchor>).)*name="Mine.*?<\/xdr:oneCellAnchor>/gs
    ) ?? []),
    ...Object.entries(parts)
      .filter(([name]) => /comments77|chart7\d|worksheets\/sheet2/.test(name))
      .map(([name, part]) => name + strFromU8(part)),
  ].sort();
}

/** Things of the user's that a run changed. */
export class ChangedByRun extends Error {
  override readonly name = "ChangedByRun";

  constructor(
    added: readonly string[],
    gone: readonly string[],
    readonly changes = Math.max(added.length, gone.length)
  ) {
    super(`changed to\n${added.join("\n")}\nfrom\n${gone.join("\n")}`);
  }
}

/** Throws with what is new and what is gone. */
export function expectSame(found: readonly string[], expected: readonly string[]): void {
  const [now, before] = [new Set(found), new Set(expected)];
  const added = found.filter((line) => !before.has(line));
  const gone = expected.filter((line) => !now.has(line));
  if (added.length + gone.length > 0) {
    throw new ChangedByRun(added, gone);
  }
}
