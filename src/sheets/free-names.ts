import { neverFormula } from "../cells/never-formula";
import { parseAddress } from "../cells/address";

const LONGEST_SHEET_NAME = 31;
const LONGEST_HEADER = 255;

/** A name that nobody has yet: the wanted one, else with the first number that is free behind it. */
function freeName(wanted: string, taken: ReadonlySet<string>, suffix: (number: number) => string) {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = suffix(number);
  return name;
}

/** A tab name that Excel accepts and no sheet has ("CT Network", "CT Network 2"); `taken` in small letters. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const plain = neverFormula(
    wanted
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
  );
  const cut = (text: string, length: number) => text.slice(0, length).trimEnd();
  return freeName(cut(plain, LONGEST_SHEET_NAME), taken, (number) => {
    const end = ` ${number}`;
    return cut(plain, LONGEST_SHEET_NAME - end.length) + end;
  });
}

/** A table name that no table and no defined name of the workbook has; `taken` in small letters. */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  const valid = wanted.replace(/[^\p{L}\p{N}_.]/gu, "_");
  const start = /^[\p{L}_]/u.test(valid) && parseAddress(valid) === null ? valid : `_${valid}`;
  return freeName(start, taken, (number) => `${start}_${number}`);
}

/** Headers as a native table demands them: not empty, no two alike, none that begins like a formula. */
export function tableHeaders(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((text, column) => {
    const plain = neverFormula(text.slice(0, LONGEST_HEADER));
    const start = plain.trim() === "" ? String(column + 1) : plain;
    const header = freeName(start, taken, (number) => `${start} ${number}`);
    taken.add(header.toLowerCase());
    return header;
  });
}
