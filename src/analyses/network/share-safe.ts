import type {
  ChangeFindings,
  Comparison,
  Difference,
  NetworkFindings,
  WaveFindings,
} from "./findings";
import { FEWEST_RATERS } from "./partner-findings";

const [LOWEST_RATING, HIGHEST_RATING] = [1, 4];
const NOT_SAID: Difference = { before: null, after: null, change: null, low: null, high: null };

/** A mean at an end of its scale tells every single rating. */
function fromEnough(mean: number | null, raters: number): number | null {
  const isEnd = mean === LOWEST_RATING || mean === HIGHEST_RATING;
  return raters < FEWEST_RATERS || isEnd ? null : mean;
}

/** Levels of enough raters that are not all the same; on a scale of one level they say no more than the ties do. */
function areLevelsSafe({ levels, raters }: WaveFindings): boolean {
  const shares = Object.values(levels ?? {});
  return raters.level >= FEWEST_RATERS && (shares.length < 2 || !shares.includes(1));
}

function publicWave(wave: WaveFindings): WaveFindings {
  const { raters, meanTrust, trustRescaled, meanValue } = wave;
  const isTrustSaid = fromEnough(meanTrust, raters.trust) !== null;
  return {
    ...wave,
    ...(areLevelsSafe(wave) ? {} : { meanLevel: null, levels: null }),
    meanTrust: isTrustSaid ? meanTrust : null,
    trustRescaled: isTrustSaid ? trustRescaled : null,
    meanValue: fromEnough(meanValue, raters.value),
    inDegreeCentralization: null,
    perPartner: wave.perPartner.map((partner) => ({
      ...partner,
      inDegree: null,
      outDegree: null,
      meanLevel: null,
      trustReceived: null,
      valueReceived: null,
      raters: null,
    })),
  };
}

/** Figures that say nothing of a few partners' answers, neither alone nor taken from those of the whole wave. */
function publicComparison<Compared extends Comparison>(
  compared: Compared,
  [before, after]: readonly WaveFindings[]
): Compared {
  const isApart = compared.ratersApart === null || compared.ratersApart >= FEWEST_RATERS;
  const isSaid = (measure: "meanLevel" | "meanTrust"): boolean =>
    isApart && before[measure] !== null && after[measure] !== null;
  return {
    ...compared,
    meanLevel: isSaid("meanLevel") ? compared.meanLevel : NOT_SAID,
    meanTrust: isSaid("meanTrust") ? compared.meanTrust : NOT_SAID,
    reciprocity: isApart ? compared.reciprocity : NOT_SAID,
  };
}

/** Where the same is told of those who answered both times, what is told of all would tell of the others. */
function publicChange(change: ChangeFindings, waves: readonly WaveFindings[]): ChangeFindings {
  const { answeredBoth } = change;
  if (answeredBoth === null) return publicComparison(change, waves);
  return {
    ...change,
    meanLevel: NOT_SAID,
    meanTrust: NOT_SAID,
    reciprocity: NOT_SAID,
    answeredBoth: publicComparison(answeredBoth, waves),
  };
}

/** Whether ties can be shown at all without saying who reported them. */
export function isSharable({ directed, waves }: NetworkFindings): boolean {
  return !directed || waves.every(({ raters }) => raters.ties >= FEWEST_RATERS);
}

/**
 * The findings for people outside: who is tied to whom without the level that one of the two reported, without who
 * named whom or did not answer (a tie with somebody silent tells who reported it), and nothing of what others said of
 * a partner. Means are kept where they cannot be traced to fewer than three raters.
 */
export function shareSafe(findings: NetworkFindings): NetworkFindings {
  const waves = findings.waves.map(publicWave);
  return {
    ...findings,
    waves,
    change: findings.change && publicChange(findings.change, waves.slice(-2)),
    ties: findings.ties.map((tie) => ({ ...tie, level: null })),
    asymmetric: [],
  };
}
