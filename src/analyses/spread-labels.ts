/** Labels in a column that touch each other, as one stack about the mean of where they want to stand. */
interface Stack {
  readonly wanted: readonly number[];
  readonly middle: number;
}

function stacked(wanted: readonly number[], apart: number, from: number, to: number): Stack {
  const half = ((wanted.length - 1) * apart) / 2;
  const mean = wanted.reduce((sum, place) => sum + place, 0) / wanted.length;
  return {
    wanted,
    middle: Math.min(Math.max(mean, from + half), Math.max(to - half, from + half)),
  };
}

/**
 * Moves labels in a column as little as it takes for neighbours to stand `apart` from each other, in their order.
 * All in one unit, within `from` and `to` where they fit.
 */
export function spreadLabels(
  places: readonly number[],
  apart: number,
  from: number,
  to: number
): number[] {
  const order = places.map((_, at) => at).sort((a, b) => places[a] - places[b] || a - b);
  const half = (stack: Stack): number => ((stack.wanted.length - 1) * apart) / 2;
  const stacks: Stack[] = [];
  for (const at of order) {
    let stack = stacked([places[at]], apart, from, to);
    for (let below = stacks.at(-1); below; below = stacks.at(-1)) {
      if (stack.middle - half(stack) - (below.middle + half(below)) >= apart) break;
      stack = stacked([...below.wanted, ...stack.wanted], apart, from, to);
      stacks.pop();
    }
    stacks.push(stack);
  }
  const spread = stacks.flatMap((stack) =>
    stack.wanted.map((_, place) => stack.middle - half(stack) + place * apart)
  );
  const result = [...places];
  order.forEach((at, place) => (result[at] = spread[place]));
  return result;
}
