import { leastSquares } from "./least-squares";
import { stableSum } from "./univariate";

type Vector = readonly number[];

const dot = (a: Vector, b: Vector): number => stableSum(a.map((value, at) => value * b[at]));
const minus = (a: Vector, b: Vector): number[] => a.map((value, at) => value - b[at]);

function mixed(points: readonly Vector[], chosen: readonly number[], shares: Vector): number[] {
  return points[0].map((_, row) =>
    stableSum(chosen.map((at, place) => shares[place] * points[at][row]))
  );
}

/** Shares, maybe below 0, of the chosen points whose mixture is nearest to the origin; null where they are not apart. */
function nearestOnPlane(points: readonly Vector[], chosen: readonly number[]): number[] | null {
  const [first, ...others] = chosen;
  if (others.length === 0) return [1];
  const from = points[first];
  const away = others.map((at) => minus(points[at], from));
  const fit = leastSquares(
    from.map((_, row) => away.map((direction) => direction[row])),
    from.map((value) => -value)
  );
  if (fit === null) return null;
  return [1 - stableSum(fit.coefficients), ...fit.coefficients];
}

/** How far from `now` towards `wanted` no share falls below 0, at most 1. */
function longestStep(now: Vector, wanted: Vector): number {
  return wanted.reduce(
    (step, share, place) => (share < 0 ? Math.min(step, now[place] / (now[place] - share)) : step),
    1
  );
}

interface Mixture {
  readonly chosen: readonly number[];
  readonly shares: Vector;
}

/** Moves to the nearest mixture of the chosen points, dropping points whose share would fall below 0 on the way. */
function settle(points: readonly Vector[], start: Mixture): Mixture | null {
  let { chosen, shares } = start;
  for (;;) {
    const wanted = nearestOnPlane(points, chosen);
    if (wanted === null) return null;
    const step = longestStep(shares, wanted);
    shares = shares.map((share, place) => share + step * (wanted[place] - share));
    if (step === 1) return { chosen, shares };
    const least = shares.indexOf(Math.min(...shares));
    const kept = chosen.filter((_, place) => place !== least);
    shares = shares.filter((_, place) => place !== least);
    chosen = kept;
  }
}

/**
 * The mixture of candidates nearest to a target by least squares, with shares of at least 0 that sum to 1: Wolfe's
 * algorithm for the nearest point of a polytope (Wolfe 1976), which ends after finitely many steps.
 * @param candidates vectors of the target's length; at least one.
 * @returns a share for each candidate.
 */
export function nearestMixture(candidates: readonly Vector[], target: Vector): number[] {
  const points = candidates.map((candidate) => minus(candidate, target));
  const squares = points.map((point) => dot(point, point));
  const closeness = 1e-12 * Math.max(...squares);
  let mixture: Mixture = { chosen: [squares.indexOf(Math.min(...squares))], shares: [1] };
  for (;;) {
    const here = mixed(points, mixture.chosen, mixture.shares);
    const along = points.map((point) => dot(point, here));
    const next = along.indexOf(Math.min(...along));
    // No point lies further towards the target than the mixture itself.
    if (along[next] >= dot(here, here) - closeness || mixture.chosen.includes(next)) break;
    const settled = settle(points, {
      chosen: [...mixture.chosen, next],
      shares: [...mixture.shares, 0],
    });
    // A point that only repeats the others, but for rounding, brings nothing nearer.
    if (settled === null) break;
    mixture = settled;
  }
  const all = stableSum(mixture.shares);
  return candidates.map((_, at) => {
    const place = mixture.chosen.indexOf(at);
    return place < 0 ? 0 : mixture.shares[place] / all;
  });
}
