import { intersection } from "../cells/address";
import { askForContent, heldIn, isFilled, rangeOf, type Content } from "./content";
import type { ExistingSheet, Premises } from "../engine/plan-writes";
import { STATE_NAMESPACE, type WorkbookState } from "../engine/state";
import { identityName } from "../sheets/result-names";
import { stateOfXml } from "./state-of-xml";

/** A result sheet of an earlier run in the open workbook. */
export interface FoundSheet extends ExistingSheet {
  /** How many series each chart has, by the chart's name. */
  readonly charts: ReadonlyMap<string, number>;
  /** What its used cells held before the run; null where it is empty. */
  readonly content: Content | null;
}

/** What a run finds in the open workbook before it writes. */
export interface Surroundings {
  readonly premises: Premises<FoundSheet>;
  readonly readOnly: boolean;
  readonly state: WorkbookState;
  /** Whether the workbook remembers anything yet. */
  readonly hadState: boolean;
}

interface AskedSheet {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** The result sheet of an analysis, wherever the user moved it and whatever it is called now: by its hidden name. */
function askForSheet(context: Excel.RequestContext, id: string): AskedSheet {
  const name = context.workbook.names.getItemOrNullObject(identityName(id));
  const sheet = name.getRangeOrNullObject().worksheet;
  sheet.load("name");
  sheet.protection.load("protected");
  sheet.tables.load("items/name");
  sheet.charts.load("items/name,items/series/count");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { id, sheet, used };
}

/** Asks for what a found sheet holds; the answer may be taken after the next sync. */
async function askForInside({ sheet, used }: AskedSheet): Promise<() => FoundSheet> {
  const tables = sheet.tables.items.map((table) => ({
    name: table.name,
    range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  const content = used.isNullObject ? null : await askForContent(sheet, rangeOf(used));
  return () => ({
    name: sheet.name,
    isProtected: sheet.protection.protected,
    tables: tables.map(({ name, range }) => ({ name, range: rangeOf(range) })),
    charts: new Map(sheet.charts.items.map(({ name, series }) => [name, series.count])),
    content: content && content(),
  });
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
  workbook.names.load("items/name");
  const part = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  const remembered = { part, xml: part.getXml() };
  const asked = ids.map((id) => askForSheet(context, id));
  await context.sync();
  const present = asked.filter(({ sheet }) => !sheet.isNullObject);
  const found = new Map<string, FoundSheet>();
  if (present.length > 0) {
    const inside: (readonly [string, () => FoundSheet])[] = [];
    // Chunks of one sheet after the other: a sheet is one request unless it is very large.
    for (const sheet of present) inside.push([sheet.id, await askForInside(sheet)]);
    await context.sync();
    for (const [id, answer] of inside) found.set(id, answer());
  }
  return {
    readOnly: workbook.readOnly,
    hadState: !remembered.part.isNullObject,
    state: stateOfXml(remembered.part.isNullObject ? "" : remembered.xml.value),
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
