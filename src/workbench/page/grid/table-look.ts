import type { Table } from "../../../workbook/model";

/** What a table's style adds to the looks of one of its cells. */
export interface TableLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly line: string | null;
  readonly hasFilter: boolean;
}

/** Accents of Excel's usual theme in the order of table styles, each dark and as the tint of its bands. */
const ACCENTS: readonly { readonly dark: string; readonly tint: string; readonly mid: string }[] = [
  { dark: "#000000", tint: "#D9D9D9", mid: "#A6A6A6" },
  { dark: "#4472C4", tint: "#D9E1F2", mid: "#8EA9DB" },
  { dark: "#ED7D31", tint: "#FCE4D6", mid: "#F4B084" },
  { dark: "#A5A5A5", tint: "#EDEDED", mid: "#C9C9C9" },
  { dark: "#FFC000", tint: "#FFF2CC", mid: "#FFD966" },
  { dark: "#5B9BD5", tint: "#DDEBF7", mid: "#9BC2E6" },
  { dark: "#70AD47", tint: "#E2EFDA", mid: "#A9D08E" },
];

/**
 * The looks of a table's cell by the name of the table's style: "Medium" ones have a filled header, "Light" ones a
 * bold one, both may have bands. Finer differences between the sixty styles are not drawn.
 */
export function tableLook(table: Table, row: number): TableLook {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style ?? "");
  const accent = ACCENTS[style ? (Number(style[2]) - 1) % 7 : 0];
  const isHeader = table.hasHeader && row === table.range.top;
  const isTotals = table.hasTotals && row === table.range.top + table.range.rows - 1;
  const hasFilter = isHeader && table.showFilter;
  const none: TableLook = { fill: null, color: null, bold: false, line: null, hasFilter };
  if (!style) return none;
  const isFilled = style[1] !== "Light";
  if (isHeader) {
    return isFilled
      ? { ...none, fill: accent.dark, color: "#FFFFFF", bold: true }
      : { ...none, bold: true, line: accent.dark };
  }
  const band = (row - table.range.top - (table.hasHeader ? 1 : 0)) % 2 === 0;
  return {
    ...none,
    bold: isTotals,
    fill: table.bandedRows && band ? accent.tint : null,
    line: isFilled ? accent.mid : null,
  };
}
