import { onSheet, openHost } from "./open-host";

describe("the workbook", () => {
  it("says what it is called, how numbers are written and how it calculates", async () => {
    openHost();
    const said = await Excel.run(async (context) => {
      const { workbook, application } = context;
      const numbers = application.cultureInfo.numberFormat;
      workbook.load("name");
      application.load("calculationMode");
      numbers.load("numberDecimalSeparator");
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate("Full");
      await context.sync();
      return [workbook.name, application.calculationMode, numbers.numberDecimalSeparator];
    });
    expect(said).toEqual(["Test.xlsx", "Automatic", "."]);
  });

  it("keeps settings and properties", async () => {
    const host = openHost();
    const read = await Excel.run(async (context) => {
      const { settings, properties } = context.workbook;
      settings.add("seen", { at: [1, 2] });
      properties.title = "A year together";
      await context.sync();
      const setting = settings.getItem("seen").load("value");
      const missing = settings.getItemOrNullObject("other");
      properties.load("title");
      await context.sync();
      return [setting.value, missing.isNullObject, properties.title];
    });
    expect(read).toEqual([{ at: [1, 2] }, true, "A year together"]);
    expect(host.open.settings.get("seen")).toEqual({ at: [1, 2] });
  });

  it("can have its structure and its sheets protected by the add-in", async () => {
    const host = openHost();
    const isProtected = await onSheet(async (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.load("protected");
      context.workbook.protection.protect();
      await context.sync();
      return sheet.protection.protected;
    });
    expect([isProtected, host.open.workbook.structureProtected]).toEqual([true, true]);
    expect(host.open.undoCleared).toEqual(["WorksheetProtection.protect"]);
    await onSheet((sheet) => sheet.protection.unprotect());
    await onSheet((sheet) => void (sheet.getRange("A1").values = [[1]]));
  });

  it("tells listeners of every change, and of nothing where nothing changed", async () => {
    const host = openHost();
    let changes = 0;
    const stop = host.onChanged(() => changes++);
    await onSheet((sheet) => void sheet.load("name"));
    expect(changes).toBe(0);
    await onSheet((sheet) => void (sheet.getRange("A1").values = [[1]]));
    expect(changes).toBe(1);
    stop();
    await onSheet((sheet) => void (sheet.getRange("A1").values = [[2]]));
    expect(changes).toBe(1);
  });
});
