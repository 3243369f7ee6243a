const pairs = (count: number): number => (count * (count - 1)) / 2;

/** Pairs inside groups, from how many members each group has. */
function pairsInside(sizes: Map<number, number>): number {
  let sum = 0;
  for (const size of sizes.values()) sum += pairs(size);
  return sum;
}

function count(sizes: Map<number, number>, group: number): void {
  sizes.set(group, (sizes.get(group) ?? 0) + 1);
}

/**
 * Agreement of two groupings of the same things, corrected for chance (Hubert & Arabie 1985): 1 when they are the
 * same, about 0 when they agree as two random groupings would. Group numbers are labels, non-negative integers.
 * Two groupings that are both all-in-one or both all-apart agree: 1.
 */
export function adjustedRand(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const ofFirst = new Map<number, number>();
  const ofSecond = new Map<number, number>();
  const ofBoth = new Map<number, number>();
  let groups = 0;
  for (let at = 0; at < second.length; at++) groups = Math.max(groups, second[at] + 1);
  for (let at = 0; at < first.length; at++) {
    count(ofFirst, first[at]);
    count(ofSecond, second[at]);
    count(ofBoth, first[at] * groups + second[at]);
  }
  const insideFirst = pairsInside(ofFirst);
  const insideSecond = pairsInside(ofSecond);
  const all = pairs(first.length);
  const expected = all === 0 ? 0 : (insideFirst * insideSecond) / all;
  const most = (insideFirst + insideSecond) / 2;
  return most === expected ? 1 : (pairsInside(ofBoth) - expected) / (most - expected);
}
