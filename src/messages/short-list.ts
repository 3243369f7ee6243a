/** A few names; of many the first two, the last and how many: "2001, 2002, … 2017 (17)". */
export function shortList(names: readonly string[]): string {
  if (names.length <= 4) return names.join(", ");
  return `${names[0]}, ${names[1]}, … ${names[names.length - 1]} (${names.length})`;
}
