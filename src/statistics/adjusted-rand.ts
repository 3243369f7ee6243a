const pairs = (count: number): number => (count * (count - 1)) / 2;

function groupsIn(membership: ArrayLike<number>): number {
  let groups = 0;
  for (let at = 0; at < membership.length; at++) groups = Math.max(groups, membership[at] + 1);
  return groups;
}

/** Places sorted by group: those of group `g` are `places[from[g]] … places[from[g + 1] − 1]`. */
function byGroup(membership: ArrayLike<number>): { from: Uint32Array; places: Uint32Array } {
  const groups = groupsIn(membership);
  const from = new Uint32Array(groups + 1);
  for (let at = 0; at < membership.length; at++) from[membership[at] + 1]++;
  for (let group = 0; group < groups; group++) from[group + 1] += from[group];
  const next = from.slice(0, groups);
  const places = new Uint32Array(membership.length);
  for (let at = 0; at < membership.length; at++) places[next[membership[at]]++] = at;
  return { from, places };
}

/**
 * Agreement of two groupings of the same things, corrected for chance (Hubert & Arabie 1985): 1 when they are the
 * same, about 0 when they agree as two random groupings would. Groups are numbered 0, 1, …. Two groupings that are both
 * all-in-one or both all-apart agree: 1. O(things + groups).
 */
export function adjustedRand(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const { from, places } = byGroup(first);
  const sizes = new Float64Array(groupsIn(second));
  const together = new Float64Array(sizes.length);
  let insideFirst = 0;
  let insideBoth = 0;
  for (let group = 0; group + 1 < from.length; group++) {
    const members = places.subarray(from[group], from[group + 1]);
    insideFirst += pairs(members.length);
    // Each further thing in the same cell adds as many pairs as were there before it.
    for (const place of members) insideBoth += together[second[place]]++;
    for (const place of members) {
      together[second[place]] = 0;
      sizes[second[place]]++;
    }
  }
  const insideSecond = sizes.reduce((sum, size) => sum + pairs(size), 0);
  const all = pairs(first.length);
  const expected = all === 0 ? 0 : (insideFirst * insideSecond) / all;
  const most = (insideFirst + insideSecond) / 2;
  return most === expected ? 1 : (insideBoth - expected) / (most - expected);
}
