/** The seed of every run: the same workbook gives the same numbers through both doors. */
export const SEED = 1;

/** Local time as "2026-11-17T09:12". */
export function localTime(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
