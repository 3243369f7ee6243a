import { parseAddress, type SheetRange } from "../cells/address";
import type { NameListing, SheetListing, TableListing } from "../engine/door";
import { STATE_NAMESPACE, type WorkbookState } from "../engine/state";
import { stateOfXml } from "./state-of-xml";

/**
 * Sheets asked about in the first request. Sheets cannot be listed and measured in one request, but each can be
 * reached from the one before; what lies behind the last is nothing, and nothing costs little.
 */
const SHEETS_AT_ONCE = 64;

/** What the first round trip of a survey brings. */
export interface Inventory {
  readonly fileName: string;
  readonly state: WorkbookState;
  readonly sheets: readonly SheetListing[];
  readonly names: readonly NameListing[];
  /** Tables by name; their ranges come with the second round trip. */
  readonly tables: readonly Omit<TableListing, "range">[];
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function askAbout(sheet: Excel.Worksheet): AskedSheet {
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, used };
}

/** Asks about a sheet and those behind it. */
function askAboutRow(first: Excel.Worksheet): readonly AskedSheet[] {
  const asked = [askAbout(first)];
  while (asked.length < SHEETS_AT_ONCE) {
    asked.push(askAbout(asked[asked.length - 1].sheet.getNextOrNullObject()));
  }
  return asked;
}

function usedRange({ sheet, used }: AskedSheet): SheetRange | null {
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = used;
  return { sheet: sheet.name, top, left, rows, columns };
}

function nameListing(name: Excel.NamedItem): NameListing {
  const range = parseAddress(String(name.formula).replace(/^=/, ""));
  return {
    name: name.name,
    visible: name.visible,
    range: range && range.sheet !== "" ? range : null,
  };
}

/** One round trip, more only past 64 sheets. */
export async function takeInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { workbook } = context;
  workbook.load("name");
  workbook.names.load("items/name,items/visible,items/formula");
  workbook.tables.load("items/name,items/showHeaders,items/showTotals");
  const part = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  const remembered = { part, xml: part.getXml() };
  const asked = [...askAboutRow(workbook.worksheets.getFirst())];
  await context.sync();
  for (let last = asked[asked.length - 1]; !last.sheet.isNullObject;) {
    const next = last.sheet.getNextOrNullObject();
    asked.push(...askAboutRow(next));
    // Only a workbook of more than 64 sheets comes here.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    last = asked[asked.length - 1];
  }
  const names = workbook.names.items.map(nameListing);
  const sheets = asked
    .filter(({ sheet }) => !sheet.isNullObject)
    .map((each) => ({
      name: each.sheet.name,
      visible: each.sheet.visibility === Excel.SheetVisibility.visible,
      used: usedRange(each),
      isProtected: each.sheet.protection.protected,
      resultOf: resultOf(each.sheet.name, names),
    }));
  return {
    fileName: workbook.name,
    state: stateOfXml(remembered.part.isNullObject ? "" : remembered.xml.value),
    sheets,
    names,
    tables: workbook.tables.items.map(({ name, showHeaders, showTotals }) => ({
      name,
      hasHeader: showHeaders,
      hasTotals: showTotals,
    })),
  };
}

/** The analysis whose result sheet this is: a hidden name `_CT_<analysis>` points at it. */
function resultOf(sheet: string, names: readonly NameListing[]): string | null {
  const own = names.find(
    ({ name, visible, range }) => !visible && name.startsWith("_CT_") && range?.sheet === sheet
  );
  return own ? own.name.slice("_CT_".length) : null;
}
