import type { Counted } from "./counted";

/** Partners at one level of a dose: how many of them changed. */
export interface DoseLevel extends Counted {
  readonly score: number;
}

export interface TrendScore {
  /** U = Σs(x − n·p̄): above 0 where events go with higher doses. */
  readonly score: number;
  /** Variance of U with the binomial's N. */
  readonly variance: number;
  readonly people: number;
}

/** The score of events rising with dose and its variance p̄(1 − p̄)(Σn·s² − (Σn·s)²/N) (Armitage 1955). */
export function doseTrendScore(levels: readonly DoseLevel[]): TrendScore {
  const total = (of: (level: DoseLevel) => number): number =>
    levels.reduce((sum, level) => sum + of(level), 0);
  const people = total(({ of }) => of);
  const share = people === 0 ? 0 : total(({ events }) => events) / people;
  const first = total(({ of, score }) => of * score);
  const second = total(({ of, score }) => of * score ** 2);
  const spread = people === 0 ? 0 : second - first ** 2 / people;
  return {
    score: total(({ events, of, score }) => score * (events - of * share)),
    variance: share * (1 - share) * spread,
    people,
  };
}
