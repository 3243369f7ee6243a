import { rangeOf } from "./content";
import { bytesOf, partsOf, requestsOf, type Requests } from "./requests";
import { rangeIn } from "./range-in";
import { writeChart } from "./write-chart";
import { addDataBar, isAtBarPlace } from "./write-data-bars";
import { clear, setColumnWidth } from "./write-sheet";
import { parseAddress, type CellRange } from "../cells/address";
import type { ChangedSheet, Journal, KeptFormat, KeptTable, MadeSheet } from "../engine/journal";
import { STATE_NAMESPACE } from "../engine/state";
import { tablesToPutBack } from "../engine/tables-to-put-back";
import { chartOnTabs } from "../sheets/real-tabs";
import { identityName } from "../sheets/result-names";

/** A sheet of an earlier run as it stands now. */
interface StandingSheet {
  readonly was: ChangedSheet;
  readonly sheet: Excel.Worksheet;
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
  /** Our data bars, those of the run among them. */
  readonly bars: readonly Excel.ConditionalFormat[];
}

/** A sheet that the run may have made, and its name. */
interface AskedMade {
  readonly made: MadeSheet;
  readonly identity: Excel.NamedItem;
  /** The sheet that the hidden name points at. */
  readonly identified: Excel.Worksheet;
  /** The sheet of that name; the run was stopped before it had its hidden name where only this one is there. */
  readonly named: Excel.Worksheet;
  readonly used: Excel.Range;
}

function askForMade(context: Excel.RequestContext, made: MadeSheet): AskedMade {
  const { names, worksheets } = context.workbook;
  const identity = names.getItemOrNullObject(identityName(made.id));
  const identified = identity.getRangeOrNullObject().worksheet;
  const named = worksheets.getItemOrNullObject(made.name);
  const used = named.getUsedRangeOrNullObject(true);
  identity.load("name");
  identified.load("name");
  named.load("name");
  used.load("rowCount");
  return { made, identity, identified, named, used };
}

/**
 * Deletes a sheet that the run has made. Deleting clears Excel's list of what can be undone: it happens only here, where
 * a run that failed would else leave a sheet that nobody asked for.
 */
function deleteMade({ made, identity, identified, named, used }: AskedMade): void {
  // A sheet that only has the name may be somebody else's, unless it is as empty as the run had just made it.
  const sheet = identified.isNullObject ? (used.isNullObject ? named : null) : identified;
  // eslint-disable-next-line no-restricted-syntax
  if (sheet !== null && !sheet.isNullObject) sheet.delete();
  if (identity.isNullObject) return;
  if (made.identity === null) identity.delete();
  else identity.formula = made.identity;
}

function askForStanding(
  context: Excel.RequestContext,
  was: ChangedSheet
): { readonly was: ChangedSheet; readonly sheet: Excel.Worksheet } {
  const name = context.workbook.names.getItemOrNullObject(identityName(was.id));
  const sheet = name.getRangeOrNullObject().worksheet;
  sheet.load("name");
  sheet.tables.load("items/name");
  sheet.charts.load("items/name,items/series/count");
  return { was, sheet };
}

function askForTables({ items }: Excel.TableCollection): () => StandingSheet["tables"] {
  const asked = items.map((table) => ({
    name: table.name,
    range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  return () => asked.map(({ name, range }) => ({ name, range: rangeOf(range) }));
}

/** Asks for the data bars in cells where the run may have put some. */
function askForBars(
  sheet: Excel.Worksheet,
  places: readonly CellRange[]
): () => readonly Excel.ConditionalFormat[] {
  const asked = places.map((place) =>
    rangeIn(sheet, place).conditionalFormats.load("items/id,items/type")
  );
  return () => {
    const found = asked.flatMap(({ items }) => items).filter(({ type }) => type === "DataBar");
    return [...new Map(found.map((bar) => [bar.id, bar])).values()];
  };
}

/** Those of the data bars that are ours; one more round trip where there are any. */
async function ourBars(
  context: Excel.RequestContext,
  found: readonly {
    readonly was: ChangedSheet;
    readonly bars: readonly Excel.ConditionalFormat[];
  }[]
): Promise<readonly (readonly Excel.ConditionalFormat[])[]> {
  const asked = found.map(({ was, bars }) =>
    bars.map((bar) => {
      const range = bar.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
      return { was, bar, range };
    })
  );
  if (asked.some((bars) => bars.length > 0)) await context.sync();
  return asked.map((bars) =>
    bars
      .filter(({ was, range }) => was.barPlaces.some((each) => isAtBarPlace(rangeOf(range), each)))
      .map(({ bar }) => bar)
  );
}

/** Takes away tables of the run and gives those of the earlier one their old length; says which are missing. */
async function putTablesBack(
  { makeRoom }: Requests,
  { was, sheet, tables }: StandingSheet
): Promise<readonly KeptTable[]> {
  const { removed, resized, missing } = tablesToPutBack(was, tables);
  await makeRoom(4 * tables.length);
  for (const name of removed) sheet.tables.getItem(name).convertToRange();
  for (const { name, range } of resized) {
    sheet.tables.getItem(name).resize(rangeIn(sheet, range));
  }
  return missing;
}

/** The link of a cell in the form in which it is written: without the text, which the cell has already. */
function linkOf({ hyperlink }: KeptFormat): Excel.RangeHyperlink | null {
  if (!hyperlink?.documentReference && !hyperlink?.address) return null;
  const { address, documentReference, screenTip } = hyperlink;
  return {
    ...(address ? { address } : {}),
    ...(documentReference ? { documentReference } : {}),
    ...(screenTip ? { screenTip } : {}),
  };
}

async function putLinksBack(
  { makeRoom }: Requests,
  sheet: Excel.Worksheet,
  {
    range,
    formats,
  }: { readonly range: CellRange; readonly formats: readonly (readonly KeptFormat[])[] }
): Promise<void> {
  for (const [i, row] of formats.entries()) {
    for (const [j, cell] of row.entries()) {
      const link = linkOf(cell);
      if (link === null) continue;
      await makeRoom(2, 200);
      sheet.getCell(range.top + i, range.left + j).hyperlink = link;
    }
  }
}

/** The settings of a cell's format that differ from those of a cell that was just cleared. */
function formatOf({ format }: KeptFormat): KeptFormat {
  const { fill, font, horizontalAlignment, verticalAlignment, indentLevel, wrapText, borders } =
    format ?? {};
  const { bold, italic, underline, size, color } = font ?? {};
  const bottom = borders?.bottom;
  return {
    format: {
      font: {
        size,
        color,
        ...(bold === true ? { bold } : {}),
        ...(italic === true ? { italic } : {}),
        ...(underline && underline !== "None" ? { underline } : {}),
      },
      ...(indentLevel ? { indentLevel } : {}),
      ...(wrapText === true ? { wrapText } : {}),
      ...(horizontalAlignment === "General" ? {} : { horizontalAlignment }),
      ...(verticalAlignment === "Bottom" ? {} : { verticalAlignment }),
      ...(fill?.color && fill.color !== "#FFFFFF" ? { fill } : {}),
      ...(bottom?.style && bottom.style !== "None" ? { borders: { bottom } } : {}),
    },
  };
}

/** Contents, formats and links of cells. Links stand before the formats of their cells, which they change. */
async function putCellsBack(
  requests: Requests,
  { was, sheet }: Pick<StandingSheet, "was" | "sheet">
): Promise<void> {
  const { makeRoom } = requests;
  await makeRoom(3 * (was.looks.length + was.links.length));
  for (const { range } of was.looks) clear(sheet, range);
  for (const { range } of was.links) rangeIn(sheet, range).clear("Hyperlinks");
  for (const links of [...was.looks, ...was.links]) await putLinksBack(requests, sheet, links);
  for (const { range, numberFormats } of was.looks) {
    await makeRoom(3, bytesOf(numberFormats));
    rangeIn(sheet, range).numberFormat = numberFormats as string[][];
  }
  for (const { range, cells } of was.contents) {
    for (const { from, rows, bytes } of partsOf(cells)) {
      await makeRoom(3, bytes);
      const part = rangeIn(sheet, { ...range, top: range.top + from, rows: rows.length });
      part.formulas = rows as unknown[][];
    }
  }
  for (const { range, formats } of was.looks) {
    const settings = formats.map((row) => row.map(formatOf));
    await makeRoom(3, bytesOf(settings));
    rangeIn(sheet, range).setCellProperties(settings);
  }
  for (const { range, formats } of was.links) {
    const settings = formats.map((row) =>
      row.map(({ format }): KeptFormat => {
        const { bold, color, underline } = format?.font ?? {};
        return { format: { font: { bold, color, underline } } };
      })
    );
    await makeRoom(3, bytesOf(settings));
    rangeIn(sheet, range).setCellProperties(settings);
  }
}

async function makeTableAgain(
  { makeRoom }: Requests,
  sheet: Excel.Worksheet,
  { name, range, style, showBandedRows, showFilterButton }: KeptTable
): Promise<void> {
  await makeRoom(8);
  const table = sheet.tables.add(rangeIn(sheet, range), true);
  table.name = name;
  table.style = style;
  table.showBandedRows = showBandedRows;
  table.showFilterButton = showFilterButton;
}

/** Draws charts as they were drawn last, in the frames they had; takes away those of the run. */
async function putChartsBack(
  requests: Requests,
  { was, sheet }: Pick<StandingSheet, "was" | "sheet">
): Promise<void> {
  const tabs = new Map([[was.name, sheet.name]]);
  for (const { name } of sheet.charts.items) {
    await requests.makeRoom(2);
    if (!was.objects.includes(name)) sheet.charts.getItem(name).delete();
  }
  for (const { block, left, top, width, height } of was.charts) {
    const now = sheet.charts.items.find(({ name }) => name === block.name);
    const drawn = { ...block, chart: chartOnTabs(block.chart, tabs) };
    const standing = now && { series: now.series.count, width, height };
    await writeChart(requests, sheet, drawn, "same", standing, tabs);
    await requests.makeRoom(6);
    const native = sheet.charts.getItem(block.name);
    native.left = left;
    native.top = top;
    native.width = width;
    native.height = height;
  }
}

async function putSheetBack(requests: Requests, standing: StandingSheet): Promise<void> {
  const { was, sheet } = standing;
  const missing = await putTablesBack(requests, standing);
  await putCellsBack(requests, standing);
  for (const table of missing) await makeTableAgain(requests, sheet, table);
  for (const { top, heights } of was.heights) {
    await requests.makeRoom(2, 40 * heights.length);
    const rows = rangeIn(sheet, { top, left: 0, rows: heights.length, columns: 1 });
    rows.setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })));
  }
  await requests.makeRoom(4 * was.widths.length);
  for (const { column, width } of was.widths) setColumnWidth(sheet, column, width);
  await requests.makeRoom(2 * was.barPlaces.length + 5 * was.bars.length + 4);
  for (const bar of standing.bars) bar.delete();
  for (const { range, color } of was.bars) addDataBar(sheet, range, color);
  await putChartsBack(requests, standing);
  const area = parseAddress(was.printArea ?? "");
  await requests.makeRoom(3);
  if (area) sheet.pageLayout.setPrintArea(rangeIn(sheet, area));
}

/**
 * Puts the workbook back as it was before the run that the journal belongs to, however far that run came: every step
 * looks at what is there and can be done again. The mark of the run goes last, so that a putting back which is cut off
 * is taken up again at the next opening. Three round trips to look, one to write besides chunks.
 */
export async function putBack(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const requests = requestsOf(context);
  const made = journal.made.map((each) => askForMade(context, each));
  const asked = journal.changed.map((each) => askForStanding(context, each));
  const part = context.workbook.customXmlParts
    .getByNamespace(STATE_NAMESPACE)
    .getOnlyItemOrNullObject();
  part.load("id");
  await context.sync();
  const standing = asked
    .filter(({ sheet }) => !sheet.isNullObject)
    .map((each) => ({
      ...each,
      tables: askForTables(each.sheet.tables),
      bars: askForBars(each.sheet, each.was.barPlaces),
    }));
  if (standing.length > 0) await context.sync();
  const bars = await ourBars(
    context,
    standing.map((each) => ({ was: each.was, bars: each.bars() }))
  );
  for (const [i, { was, sheet, tables }] of standing.entries()) {
    await putSheetBack(requests, { was, sheet, tables: tables(), bars: bars[i] });
  }
  await requests.makeRoom(6 * made.length + 4, journal.state?.length);
  for (const each of made) deleteMade(each);
  if (!part.isNullObject) {
    if (journal.state === null) part.delete();
    else part.setXml(journal.state);
  }
  await context.sync();
}
