const SHORTEST_NAME = 12;
const STEP = 8;

/** Text of at most `limit` characters, cut at its end with "…" where it is longer. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;
}

/**
 * The first of several ways to say something, the fullest first, that takes at most `limit` characters; names that come
 * from a workbook may be of any length, so each way takes its name shortened, as little as it needs.
 */
export function fittedSentence(
  name: string,
  ways: readonly ((name: string) => string)[],
  limit: number
): string {
  const fits = (text: string): boolean => text.length <= limit;
  const whole = ways.map((say) => say(name)).find(fits);
  if (whole !== undefined) return whole;
  for (let room = name.length - 1; room >= SHORTEST_NAME; room -= STEP) {
    const short = ways.map((say) => say(cut(name, room))).find(fits);
    if (short !== undefined) return short;
  }
  const [last = (short: string): string => short] = ways.slice(-1);
  return cut(last(cut(name, SHORTEST_NAME)), limit);
}
