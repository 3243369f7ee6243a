import { inExcel } from "./in-excel";

/**
 * Calls back after every change of cells, and after sheets and tables come and go.
 * @returns how to stop
 */
export function watchChanges(listener: () => void): Promise<() => void> {
  return inExcel(async (context) => {
    const told = (): Promise<void> => {
      listener();
      return Promise.resolve();
    };
    const { worksheets, tables } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(told),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
      tables.onAdded.add(told),
      tables.onDeleted.add(told),
    ];
    await context.sync();
    return () => {
      void inExcel(async () => {
        for (const handler of handlers) handler.remove();
        await handlers[0].context.sync();
      });
    };
  });
}
