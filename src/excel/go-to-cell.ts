import { parseAddress } from "../cells/address";
import { DoorError } from "../engine/door";
import { inExcel } from "./in-excel";
import { rangeIn } from "./range-in";

/**
 * Shows and selects cells: "Ties!C14" or "'CT Network'!A1:B2".
 * @throws DoorError `sheetMissing` where the sheet is gone
 */
export async function goToCell(address: string): Promise<void> {
  const target = parseAddress(address);
  if (target === null) throw new RangeError(`Not an address: ${address}`);
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) throw new DoorError({ code: "sheetMissing", sheet: target.sheet });
    sheet.activate();
    rangeIn(sheet, target).select();
    await context.sync();
  });
}
