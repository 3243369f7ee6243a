import type { CellRange } from "../cells/address";
import type { ChangedSheet, KeptFormat } from "../engine/journal";
import { isMistakable } from "./apply-quote";
import { cellAt, changeCell, CLEARED_CELL, type Cell, type CellLook, type Sheet } from "./model";

const ALIGNMENTS: Readonly<Record<string, CellLook["align"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
};
const WEIGHTS = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "medium" } as const;

/** What was written as if typed, as a cell holds it: text behind an apostrophe, formulas behind "=". */
function held(typed: unknown): Pick<Cell, "value" | "formula" | "quoted"> {
  if (typeof typed === "number" || typeof typed === "boolean") {
    return { value: typed, formula: null, quoted: false };
  }
  const text = typeof typed === "string" ? typed : "";
  if (text.startsWith("=")) return { value: null, formula: text.slice(1), quoted: false };
  const value = text.replace(/^'/, "");
  return { value: value === "" ? null : value, formula: null, quoted: isMistakable(value) };
}

function lookOf({ format }: KeptFormat): CellLook {
  const { fill, font, horizontalAlignment, verticalAlignment, indentLevel, wrapText, borders } =
    format ?? {};
  const { style, color = "#000000", weight = "Thin" } = borders?.bottom ?? {};
  return {
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: (font?.underline ?? "None") !== "None",
    size: font?.size ?? null,
    color: font?.color ?? null,
    fill: fill?.color === "#FFFFFF" ? null : (fill?.color ?? null),
    align: ALIGNMENTS[horizontalAlignment ?? ""] ?? null,
    indent: indentLevel ?? 0,
    wrap: wrapText ?? false,
    middle: verticalAlignment === "Center",
    borderBottom:
      style === undefined || style === "None" ? null : { color, weight: WEIGHTS[weight] },
  };
}

/** Calls `visit` for every cell of a range with its entry of an array of the range's size. */
function eachCell<Entry>(
  { top, left }: CellRange,
  entries: readonly (readonly Entry[])[],
  visit: (row: number, column: number, entry: Entry) => void
): void {
  entries.forEach((row, i) => {
    row.forEach((entry, j) => {
      visit(top + i, left + j, entry);
    });
  });
}

/**
 * Contents, formats and links of cells as they were before a run. Links out of the workbook, which are no part of the
 * model, stay as they stand in the file.
 */
export function putCellsBack(sheet: Sheet, { looks, links, contents }: ChangedSheet): void {
  for (const { range, numberFormats, formats } of looks) {
    eachCell(range, formats, (row, column, kept) => {
      changeCell(sheet, row, column, {
        ...CLEARED_CELL,
        format: numberFormats[row - range.top][column - range.left],
        look: lookOf(kept),
        link: kept.hyperlink?.documentReference ?? null,
        sourceStyle: null,
      });
    });
  }
  for (const { range, formats } of links) {
    eachCell(range, formats, (row, column, kept) => {
      const { bold, color, underline } = lookOf(kept);
      const look = cellAt(sheet, row, column)?.look ?? lookOf(kept);
      const link = kept.hyperlink?.documentReference ?? null;
      changeCell(sheet, row, column, {
        link,
        look: { ...look, bold, color, underline },
        sourceStyle: null,
      });
    });
  }
  for (const { range, cells } of contents) {
    eachCell(range, cells, (row, column, typed) => {
      changeCell(sheet, row, column, held(typed));
    });
  }
}
