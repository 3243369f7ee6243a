import { WrongArguments } from "./outcome";
import { localTime } from "../engine/run-defaults";
import type { Words } from "../messages/words";

const MOST_SECONDS = 253_402_300_799;

/**
 * When the run takes place, as "2026-11-17T09:12+01:00": now, in local time, or the moment that the environment variable
 * SOURCE_DATE_EPOCH gives (seconds since 1970, read as UTC), so that the same input gives the same bytes.
 * @throws WrongArguments where the variable is no such number
 */
export function timeOfRun(
  { SOURCE_DATE_EPOCH: given }: Readonly<Record<string, string | undefined>>,
  { cli }: Words
): string {
  if (given === undefined || given === "") return localTime(new Date());
  const seconds = /^\d+$/.test(given) ? Number(given) : Infinity;
  if (seconds > MOST_SECONDS) throw new WrongArguments(cli.wrongClock(given));
  return `${new Date(seconds * 1000).toISOString().slice(0, 16)}+00:00`;
}
