import { writtenBack, type Content } from "./content";
import type { FoundSheet, Surroundings } from "./look-around";
import { bytesOf, requestsOf } from "./requests";
import { rangeIn } from "./write-cells";
import { intersection, type CellRange } from "../cells/address";
import type { SheetPlan } from "../engine/plan-writes";
import { STATE_NAMESPACE } from "../engine/state";
import { stateXml } from "../engine/state-part";

/** Cells of ours as they were: those of the last run and those this run claimed. */
async function putContentBack(
  requests: ReturnType<typeof requestsOf>,
  sheet: Excel.Worksheet,
  content: Content,
  ours: CellRange
): Promise<void> {
  const shared = intersection(content.range, ours);
  if (shared === null) return;
  const rows = Array.from({ length: shared.rows }, (_, i) => shared.top - content.range.top + i);
  const from = shared.left - content.range.left;
  const formats = rows.map((row) => content.formats[row].slice(from, from + shared.columns));
  const cells = rows.map((row) =>
    content.formulas[row]
      .slice(from, from + shared.columns)
      .map((formula, i) => writtenBack(content.values[row][from + i], formula))
  );
  await requests.makeRoom(8, bytesOf(formats) + bytesOf(cells));
  const range = rangeIn(sheet, shared);
  range.numberFormat = formats;
  range.formulas = cells;
}

async function putSheetBack(
  requests: ReturnType<typeof requestsOf>,
  { existing, update, tableNames }: SheetPlan<FoundSheet>
): Promise<void> {
  if (existing === null) return;
  const sheet = requests.context.workbook.worksheets.getItem(existing.name);
  for (const { block, claimed } of update.blocks) {
    await requests.makeRoom(3 * claimed.length);
    for (const range of claimed) rangeIn(sheet, range).clear("All");
    if (block.kind === "chart" || existing.content === null) continue;
    await putContentBack(requests, sheet, existing.content, block.range);
  }
  for (const range of update.cleared) {
    if (existing.content) await putContentBack(requests, sheet, existing.content, range);
  }
  const own = new Set(tableNames.values());
  for (const { name, range } of existing.tables.filter((table) => own.has(table.name))) {
    await requests.makeRoom(4);
    sheet.tables.getItem(name).resize(rangeIn(sheet, range));
  }
}

/**
 * Puts the workbook back as it was before a run whose writing failed: sheets it made are deleted, cells and tables of
 * earlier results get what they held. Charts that were pointed at their cells again follow with the next run, so where
 * results stood before, they are right again after it.
 */
export async function putBack(
  context: Excel.RequestContext,
  plans: readonly SheetPlan<FoundSheet>[],
  { state, hadState }: Surroundings
): Promise<void> {
  const requests = requestsOf(context);
  const made = plans.filter(({ existing }) => existing === null);
  const found = made.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
  const part = context.workbook.customXmlParts
    .getByNamespace(STATE_NAMESPACE)
    .getOnlyItemOrNullObject();
  part.load("id");
  await context.sync();
  for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
  for (const plan of plans) await putSheetBack(requests, plan);
  if (!part.isNullObject) {
    if (hadState) part.setXml(stateXml(state));
    else part.delete();
  }
  await context.sync();
}
