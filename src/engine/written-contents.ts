import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { CellRange } from "../cells/address";
import { isCellError, type CellValue } from "../cells/value";
import { contentsOf } from "../sheets/block-contents";
import type { CellsBlock, PlacedSheet, TableBlock } from "../sheets/placed";
import type { CellContent } from "../sheets/sheet";

/** What a cell holds now. */
export interface HeldCell {
  readonly value: CellValue;
  readonly isFormula: boolean;
}

/** A short print of what each block of a sheet holds, by block id. */
export type ContentPrints = Readonly<Record<string, string>>;

/** Enough letters that two contents do not get the same print by chance. */
const PRINT_LENGTH = 16;
/** Programs that keep a workbook may round the last digits of a number. */
const DIGITS = 9;
/** What a spreadsheet may drop or replace when it keeps text: white space, control characters, lone surrogates. */
const FLEETING = /[\s\p{C}\uFFFD]+/gu;

/** A cell's content in a form that survives being kept by a spreadsheet; "" for what reads as empty. */
function keyOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return `e${value.error}`;
  if (typeof value === "number") return `n${Number(value.toPrecision(DIGITS)) || 0}`;
  if (typeof value === "boolean") return value ? "b1" : "b0";
  const text = value.slice(0, 1000).replace(FLEETING, "");
  return text === "" ? "" : `t${JSON.stringify(text)}`;
}

function writtenKey(content: CellContent): string {
  if (typeof content === "object" && content !== null) return keyOf(content.text);
  return keyOf(typeof content === "number" && !Number.isFinite(content) ? null : content);
}

/** The print of rows of cells, in any order where they are the body of a table, which people sort; "" for no content. */
function printOf(rows: readonly (readonly string[])[], isTable: boolean): string {
  if (rows.every((row) => row.every((key) => key === ""))) return "";
  const lines = rows.map((row) => row.join("\t"));
  const blank = "\t".repeat(rows[0].length - 1);
  const inOrder = isTable
    ? [lines[0], ...lines.slice(1).sort()].filter((line) => line !== blank)
    : lines;
  return bytesToHex(sha256(utf8ToBytes(inOrder.join("\n")))).slice(0, PRINT_LENGTH);
}

function isCells(block: PlacedSheet["blocks"][number]): block is CellsBlock | TableBlock {
  return block.kind !== "chart";
}

/** What the cells of a sheet hold once it is written. */
export function contentPrints(sheet: PlacedSheet): ContentPrints {
  return Object.fromEntries(
    sheet.blocks.filter(isCells).map((block) => {
      const rows = contentsOf(block).map((row) => row.map(writtenKey));
      return [block.id, printOf(rows, block.kind === "table")];
    })
  );
}

/**
 * Whether the cells of a block are as they were written, their rows in another order or emptied at most. Where people
 * inserted rows or columns or typed something, what stands there may be theirs.
 */
export function isAsWritten(
  print: string,
  block: string,
  range: CellRange,
  heldAt: (row: number, column: number) => HeldCell
): boolean {
  const rows = Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (_, column) => {
      const { value, isFormula } = heldAt(range.top + row, range.left + column);
      return isFormula ? "formula" : keyOf(value);
    })
  );
  const found = printOf(rows, block.startsWith("table-"));
  return found === "" || found === print;
}
