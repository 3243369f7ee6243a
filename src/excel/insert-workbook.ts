import { doorErrorOf, inExcel } from "./in-excel";

/** Adds the sheets of an .xlsx file (in base64) behind the last one and shows the first; returns their names. */
export function insertWorkbook(base64: string): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const ids = workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
    await context.sync();
    const sheets = ids.value.map((id) => workbook.worksheets.getItem(id).load("name"));
    sheets[0]?.activate();
    await context.sync();
    return sheets.map(({ name }) => name);
  });
}

/** Takes sheets away; those that are not there are left out. */
export async function removeSheets(names: readonly string[]): Promise<void> {
  await inExcel(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** Opens a second workbook, in a window of its own, made of the bytes of an .xlsx file in base64. */
export async function openNewWorkbook(base64: string): Promise<void> {
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw doorErrorOf(error);
  }
}
