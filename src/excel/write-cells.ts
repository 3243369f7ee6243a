import { intersection, type CellRange } from "../cells/address";
import { writtenValue } from "./cell-values";
import type { LinkNow } from "./links-now";
import { rangeIn } from "./range-in";
import { partsOf, type Requests } from "./requests";
import { contentsOf, styleIn } from "../sheets/block-contents";
import { isLinkedText } from "../sheets/cell-styles";
import { linkTarget, type Tabs } from "../sheets/real-tabs";
import type { CellsBlock, TableBlock } from "../sheets/placed";
import type { CellContent } from "../sheets/sheet";
import { styledAreas } from "../sheets/style-areas";
import { excelFormat, lookOf, type CellStyle } from "../sheets/styles";
import type { BlockUpdate } from "../sheets/update";

const WEIGHTS = {
  thin: "Thin",
  hair: "Hairline",
} as const satisfies Record<string, `${Excel.BorderWeight}`>;

/** The value of a cell; a number that is none (infinite, undefined) leaves it empty. */
function valueOf(content: CellContent): string | number | boolean {
  const value = isLinkedText(content) ? content.text : content;
  return writtenValue(typeof value === "number" && !Number.isFinite(value) ? null : value);
}

/** Links first: Excel gives a linked cell a text and a look of its own, which what follows replaces. */
async function writeLinks(
  { makeRoom }: Requests,
  sheet: Excel.Worksheet,
  block: CellsBlock | TableBlock,
  formatted: readonly CellRange[],
  tabs: Tabs,
  linkNow: LinkNow
): Promise<void> {
  const { top, left } = block.range;
  const cells = contentsOf(block).flatMap((row, i) =>
    row.map((content, j) => ({ row: top + i, column: left + j, content }))
  );
  for (const { row, column, content } of cells) {
    if (isLinkedText(content) || linkNow(row, column) === null) continue;
    await makeRoom(3);
    sheet.getCell(row, column).clear("Hyperlinks");
  }
  const links = cells.flatMap(({ row, column, content }) =>
    isLinkedText(content) ? [{ row, column, link: content.link }] : []
  );
  for (const { row, column, link } of links) {
    const documentReference = linkTarget(link, tabs);
    if (linkNow(row, column) === documentReference) continue;
    await makeRoom(6);
    const cell = sheet.getCell(row, column);
    cell.hyperlink = { documentReference };
    const here = { top: row, left: column, rows: 1, columns: 1 };
    if (formatted.some((range) => intersection(range, here) !== null)) continue;
    // A cell whose format is not written anew would keep the look that Excel gives to links.
    const { color, underline } = lookOf(styleIn(block, row - top, column - left));
    cell.format.font.color = color;
    cell.format.font.underline = underline ? "Single" : "None";
  }
}

/** Values in parts that fit into a request. */
async function writeValues(
  { makeRoom }: Requests,
  sheet: Excel.Worksheet,
  block: CellsBlock | TableBlock
): Promise<void> {
  const { top, left, columns } = block.range;
  const rows = contentsOf(block).map((row) => row.map(valueOf));
  for (const { from, rows: part, bytes } of partsOf(rows)) {
    await makeRoom(4, bytes);
    const cells = rangeIn(sheet, { top: top + from, left, rows: part.length, columns });
    cells.values = part as (typeof rows)[number][];
  }
}

function format(cells: Excel.Range, rows: number, style: CellStyle): void {
  if (style.tall) {
    cells.format.verticalAlignment = "Center";
    cells.format.wrapText = style.number === null;
  }
  const { bold, size, color, underline, borderBottom } = lookOf(style);
  cells.format.font.bold = bold;
  cells.format.font.size = size;
  cells.format.font.color = color;
  cells.format.font.underline = underline ? "Single" : "None";
  cells.format.horizontalAlignment = style.align === "right" ? "Right" : "Left";
  cells.format.indentLevel = style.indent;
  if (borderBottom === null) return;
  for (const edge of ["EdgeBottom", "InsideHorizontal"] as const) {
    if (edge === "InsideHorizontal" && rows === 1) continue;
    const border = cells.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = borderBottom.color;
    border.weight = WEIGHTS[borderBottom.weight];
  }
}

async function writeFormats(
  { makeRoom }: Requests,
  sheet: Excel.Worksheet,
  block: CellsBlock | TableBlock,
  formatted: readonly CellRange[]
): Promise<void> {
  const { top, left } = block.range;
  for (const range of formatted) {
    const areas = styledAreas(range, (row, column) => styleIn(block, row - top, column - left));
    for (const { range: area, style } of areas) {
      await makeRoom(20);
      const cells = rangeIn(sheet, area);
      // One format for all cells of the range; the typings know only one a cell.
      (cells as { numberFormat: unknown }).numberFormat = excelFormat(style);
      format(cells, area.rows, style);
    }
  }
}

/** Colour and weight of words that say with them what the cells say; all other formats of these cells stay. */
async function writeTones(
  { makeRoom }: Requests,
  sheet: Excel.Worksheet,
  block: CellsBlock | TableBlock,
  toned: readonly CellRange[]
): Promise<void> {
  const { top, left } = block.range;
  for (const range of toned) {
    const areas = styledAreas(range, (row, column) => styleIn(block, row - top, column - left));
    for (const { range: area, style } of areas) {
      await makeRoom(6);
      const { font } = rangeIn(sheet, area).format;
      const { bold, color, underline } = lookOf(style);
      font.bold = bold;
      font.color = color;
      font.underline = underline ? "Single" : "None";
    }
  }
}

/**
 * Writes what a block holds, and the formats of those cells whose formats are ours to set. Number formats stand before
 * values, so that nothing is read in the light of an old one.
 */
export async function writeCells(
  requests: Requests,
  sheet: Excel.Worksheet,
  block: CellsBlock | TableBlock,
  { formatted, toned }: Pick<BlockUpdate, "formatted" | "toned">,
  tabs: Tabs,
  linkNow: LinkNow
): Promise<void> {
  await writeLinks(requests, sheet, block, formatted, tabs, linkNow);
  await writeFormats(requests, sheet, block, formatted);
  await writeTones(requests, sheet, block, toned);
  await writeValues(requests, sheet, block);
}
