import { createHost, type Host, type HostSettings } from "../../src/workbench/host/host";
import { addSheet, emptyWorkbook, sheetByName, type Sheet } from "../../src/workbook/model";
import { connect } from "../office-client";

/** A fixed day, so that dates typed without a year read the same at any time. */
export const TODAY = new Date(2026, 5, 15);

/** A host over a new workbook with the given sheets, connected to the real client. */
export function openHost(settings: HostSettings = {}, sheets = ["Sheet1"]): Host {
  const workbook = emptyWorkbook("Test.xlsx");
  for (const name of sheets) addSheet(workbook, name);
  return connect(createHost(workbook, { today: () => TODAY, ...settings }));
}

export function sheetOf(host: Host, name = "Sheet1"): Sheet {
  const sheet = sheetByName(host.open.workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Runs one batch on the first sheet. */
export function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}
