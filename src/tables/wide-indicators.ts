import type { SheetRange } from "../cells/address";
import { intersection } from "../cells/address";
import { type Body, bodyOf, tableBodyOf } from "./body-rows";
import { confidenceOf } from "./judge";
import type { TableMapping } from "./mapping";
import { textOf } from "./names";
import type { Region } from "./regions";
import type { SheetCells } from "./sheet-cells";
import { type WideBlock, wideBlocks } from "./wide-blocks";
import { type WideColumn, wideColumns } from "./wide-columns";
import { judgeWide } from "./wide-judge";
import { type WideLayout, wideLayout } from "./wide-layout";

const TELLING = ["indicator", "place", "groupType", "group", "period"];
const ROWS_COMPARED = 5000;

/** A block that may be a wide table of indicators. */
export interface WideTable {
  readonly mapping: TableMapping;
  readonly open: boolean;
  /** How many of its columns mean something to us. */
  readonly matched: number;
}

function mappingOf(
  region: Region,
  where: SheetRange,
  block: WideBlock,
  columns: readonly WideColumn[],
  layout: WideLayout,
  confidence: TableMapping["confidence"]
): TableMapping {
  const used = new Set([
    ...layout.columns.values(),
    ...layout.wide.records.flatMap((record) => Object.values(record.columns)),
  ]);
  const printed = (offset: number): string => columns[offset].sense.printed;
  return {
    as: "indicators",
    where,
    name: region.name,
    headerRows: block.headerRows,
    shape: "wide",
    columns: Object.fromEntries(layout.columns),
    headers: Object.fromEntries([...layout.columns].map(([id, offset]) => [id, printed(offset)])),
    unused: columns
      .filter(({ offset, sense }) => !used.has(offset) && sense.printed !== "")
      .map(({ sense }) => sense.printed),
    confidence,
    given: layout.given,
    wide: layout.wide,
  };
}

function tableAt(cells: SheetCells, region: Region, block: WideBlock): WideTable | null {
  const { range, kind, choice } = region;
  const whole: SheetRange = {
    sheet: range.sheet,
    top: block.top,
    left: block.left,
    rows: range.top + range.rows - block.top,
    columns: block.headers.length,
  };
  const columns = wideColumns(cells, block, whole);
  const surroundings = { titles: block.titles, sheet: range.sheet, name: region.name };
  const layout = wideLayout(columns, surroundings, choice?.choice ?? null);
  if (!layout) return null;
  const isChosen = choice !== null;
  const score = judgeWide(columns, layout, surroundings, isChosen);
  if (score === 0) return null;
  const body: Body =
    kind === "table"
      ? tableBodyOf(cells, whole, block.headerRows, region.hasTotals)
      : bodyOf(cells, whole, block.headerRows, firstKeys(layout));
  if (body.rows === 0) return null;
  const where = { ...whole, rows: block.headerRows + body.rows };
  const repeats = !isChosen && repeatsRows(cells, where, block.headerRows, layout);
  const confidence = confidenceOf(repeats ? Math.min(1, score) : score);
  if (!confidence) return null;
  const mapping = mappingOf(region, where, block, columns, layout, confidence);
  const matched = columns.length - mapping.unused.length;
  return { mapping, open: body.open, matched };
}

/** Whether many rows are about the same indicator, place, group and period: then something tells them apart that we miss. */
function repeatsRows(
  cells: SheetCells,
  { top, left, rows }: SheetRange,
  headerRows: number,
  { columns }: WideLayout
): boolean {
  const keys = TELLING.flatMap((id) => columns.get(id) ?? []);
  const seen = new Set<string>();
  const last = Math.min(rows - headerRows, ROWS_COMPARED);
  if (last < 2 || keys.length === 0) return false;
  for (let row = top + headerRows; row < top + headerRows + last; row++)
    seen.add(JSON.stringify(keys.map((offset) => textOf(cells.value(row, left + offset)))));
  return seen.size < last * 0.9;
}

/** What every row of a body has to say: its leftmost label. */
function firstKeys({ columns }: WideLayout): readonly number[] {
  const offsets = ["indicator", "place", "group", "period"].flatMap((id) => columns.get(id) ?? []);
  return offsets.length === 0 ? [] : [Math.min(...offsets)];
}

/**
 * The wide tables of indicators in a region, from the top: a column for each period, group or indicator. A header within
 * the rows of a table above is none of its own.
 */
export function findWideTables(cells: SheetCells, region: Region): readonly WideTable[] {
  const found: WideTable[] = [];
  for (const block of wideBlocks(cells, region)) {
    const at = { top: block.top, left: block.left, rows: 1, columns: block.headers.length };
    if (found.some(({ mapping }) => intersection(mapping.where, at))) continue;
    const table = tableAt(cells, region, block);
    if (table) found.push(table);
  }
  return found;
}
