const DAY_MS = 86_400_000;
/** Serial 0 of the 1900 system, shifted by Excel's phantom 29 February 1900: exact from 1 March 1900 on. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** A day as "2026-09-30" from a serial of the 1900 date system; the time of day is dropped. */
export function isoDate(serial: number): string {
  return new Date(EPOCH_MS + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

/** The serial of a day given as "2026-09-30"; NaN where the text is no such day. */
export function dateSerial(iso: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return NaN;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || isoDate((time - EPOCH_MS) / DAY_MS) !== iso
    ? NaN
    : (time - EPOCH_MS) / DAY_MS;
}

/** Formats already judged: a sheet repeats a few of them a hundred thousand times. */
const judged = new Map<string, boolean>();

/** Whether a number format shows its number as a date (a time of day alone is not a date). */
export function isDateFormat(format: string): boolean {
  let isDate = judged.get(format);
  if (isDate === undefined) judged.set(format, (isDate = judge(format)));
  return isDate;
}

function judge(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .split(";")[0];
  if (/general/i.test(bare)) return false;
  return /[yd]/i.test(bare) || /m{3,}/i.test(bare) || /^[^hs0#?]*m[^hs0#?]*$/i.test(bare);
}
