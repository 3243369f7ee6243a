import { intersection, type CellRange, type SheetRange } from "../cells/address";
import { askForState, stateXmlOf } from "./ask-for-state";
import { heldIn, isFilled, rangeOf, readContents, type Content } from "./content";
import { isTooMuch } from "./in-excel";
import type { ExistingSheet, Premises } from "../engine/plan-writes";
import type { WorkbookState } from "../engine/state";
import { identityName } from "../sheets/result-names";
import { stateOfXml } from "./state-of-xml";

/** A table of a result sheet with what makes it look as it does. */
export interface FoundTable {
  readonly name: string;
  readonly range: CellRange;
  readonly hasTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  /** The ids of its data bars. */
  readonly dataBars: readonly string[];
}

/** A chart and its frame in points. */
export interface FoundChart {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: number;
}

/** A result sheet of an earlier run in the open workbook. */
export interface FoundSheet extends ExistingSheet {
  readonly tables: readonly FoundTable[];
  readonly charts: readonly FoundChart[];
  /** What its used cells held before the run; null where it is empty. */
  readonly content: Content | null;
  /** The printed area as an address; null where people took it away. */
  readonly printArea: string | null;
}

/** What a run finds in the open workbook before it writes. */
export interface Surroundings {
  readonly premises: Premises<FoundSheet>;
  readonly readOnly: boolean;
  readonly state: WorkbookState;
  /** The state part as it is, or null where the workbook remembers nothing yet. */
  readonly stateXml: string | null;
  /** What the hidden names that stand for result sheets refer to, by analysis; also names whose sheet was deleted. */
  readonly identities: ReadonlyMap<string, string>;
}

interface AskedSheet {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly printArea: Excel.RangeAreas;
}

/** The result sheet of an analysis, wherever the user moved it and whatever it is called now: by its hidden name. */
function askForSheet(context: Excel.RequestContext, id: string): AskedSheet {
  const name = context.workbook.names.getItemOrNullObject(identityName(id));
  const sheet = name.getRangeOrNullObject().worksheet;
  sheet.load("name");
  sheet.protection.load("protected");
  sheet.tables.load(
    "items/name,items/showTotals,items/style,items/showBandedRows,items/showFilterButton"
  );
  sheet.charts.load("items/name,items/left,items/top,items/width,items/height,items/series/count");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load("address");
  return { id, sheet, used, printArea };
}

/** Asks where the tables of a found sheet are. */
function askForTables({ sheet }: AskedSheet): () => readonly FoundTable[] {
  const asked = sheet.tables.items.map((table) => {
    const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    range.conditionalFormats.load("items/id,items/type");
    return { table, range };
  });
  return () =>
    asked.map(({ table, range }) => ({
      name: table.name,
      range: rangeOf(range),
      hasTotals: table.showTotals,
      style: table.style,
      showBandedRows: table.showBandedRows,
      showFilterButton: table.showFilterButton,
      dataBars: range.conditionalFormats.items
        .filter(({ type }) => type === "DataBar")
        .map(({ id }) => id),
    }));
}

function usedCells({ sheet, used }: AskedSheet): readonly SheetRange[] {
  return used.isNullObject ? [] : [{ ...rangeOf(used), sheet: sheet.name }];
}

/** Tables and contents of the sheets that are there, in one round trip besides chunks. */
async function lookInside(
  context: Excel.RequestContext,
  present: readonly AskedSheet[]
): Promise<ReadonlyMap<string, FoundSheet>> {
  if (present.length === 0) return new Map();
  const ranges = present.flatMap(usedCells);
  let tables = present.map(askForTables);
  // The tables asked for above come with the contents, unless those are more than Excel hands over at once.
  const contents = await readContents(context, ranges, false).catch(async (error: unknown) => {
    if (!isTooMuch(error)) throw error;
    tables = present.map(askForTables);
    await context.sync();
    return readContents(context, ranges, true);
  });
  return new Map(
    present.map(({ id, sheet, printArea }, i) => [
      id,
      {
        name: sheet.name,
        isProtected: sheet.protection.protected,
        tables: tables[i](),
        charts: sheet.charts.items.map(({ name, left, top, width, height, series }) => ({
          ...{ name, left, top, width, height },
          series: series.count,
        })),
        content: contents[ranges.findIndex((range) => range.sheet === sheet.name)] ?? null,
        printArea: printArea.isNullObject ? null : printArea.address,
      },
    ])
  );
}

function isTaken(
  sheet: FoundSheet,
  own: ReadonlySet<string>,
  row: number,
  column: number
): boolean {
  if (isFilled(sheet.content, row, column)) return true;
  const here = { top: row, left: column, rows: 1, columns: 1 };
  return sheet.tables.some(
    ({ name, range }) => !own.has(name.toLowerCase()) && intersection(range, here) !== null
  );
}

/**
 * Everything a run has to know before it writes, in two round trips besides chunks (one where none of its sheets is
 * there yet). Merged cells are not asked for: asking clears the user's undo.
 */
export async function lookAround(
  context: Excel.RequestContext,
  ids: readonly string[]
): Promise<Surroundings> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name,items/formula");
  const remembered = askForState(context);
  const asked = ids.map((id) => askForSheet(context, id));
  await context.sync();
  const stateXml = stateXmlOf(remembered);
  const found = await lookInside(
    context,
    asked.filter(({ sheet }) => !sheet.isNullObject)
  );
  const identities = ids.flatMap((id) => {
    const wanted = identityName(id).toLowerCase();
    const name = workbook.names.items.find((item) => item.name.toLowerCase() === wanted);
    return name ? [[id, String(name.formula)] as const] : [];
  });
  return {
    readOnly: workbook.readOnly,
    stateXml,
    state: stateOfXml(stateXml ?? ""),
    identities: new Map(identities),
    premises: {
      structureProtected: workbook.protection.protected,
      tabs: workbook.worksheets.items.map(({ name }) => name),
      takenNames: [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name),
      resultSheet: (id) => found.get(id) ?? null,
      isTaken,
      heldAt: ({ content }, row, column) => heldIn(content, row, column),
    },
  };
}
