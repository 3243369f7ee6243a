/** An integer from 0 to below − 1, each as likely as the others. */
export function integerBelow(below: number, random: () => number): number {
  return Math.floor(random() * below);
}

/** Puts a list into random order in place (Fisher–Yates) and gives it back. */
export function shuffle<List extends { readonly length: number; [at: number]: number }>(
  list: List,
  random: () => number
): List {
  for (let last = list.length - 1; last > 0; last--) {
    const chosen = integerBelow(last + 1, random);
    const moved = list[last];
    list[last] = list[chosen];
    list[chosen] = moved;
  }
  return list;
}
