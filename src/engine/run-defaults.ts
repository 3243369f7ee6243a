/** The seed of every run: the same workbook gives the same numbers through both doors. */
export const SEED = 1;

/**
 * Local time with its distance from UTC, as "2026-11-17T09:12+01:00": it is shown as it is read, and moments written in
 * different time zones can be told apart.
 */
export function localTime(date: Date): string {
  const ahead = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + ahead * 60_000).toISOString().slice(0, 16);
  const two = (count: number): string => String(Math.floor(count)).padStart(2, "0");
  const distance = Math.abs(ahead);
  return `${local}${ahead < 0 ? "-" : "+"}${two(distance / 60)}:${two(distance % 60)}`;
}
