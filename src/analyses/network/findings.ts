import type { Note } from "../analysis";
import type { ScaleId } from "../../tables/scales";

export type Rule = "any" | "confirmed";

/** How well the partners are connected, wave by wave, and what changed. A share is 0 to 1; null has a note. */
export interface NetworkFindings {
  readonly rule: Rule;
  readonly minimumLevel: number;
  readonly scale: ScaleId | null;
  /** False where a row of the table stands for both directions. */
  readonly directed: boolean;
  readonly relation: string | null;
  /** In order of time; one where the table has no waves. */
  readonly waves: readonly WaveFindings[];
  /** The last two waves; null where there is one. */
  readonly change: ChangeFindings | null;
  /** Pairs of the last wave who are tied by `rule`. */
  readonly ties: readonly PairTie[];
  /** Pairs of the last wave who put their tie two or more levels apart. */
  readonly asymmetric: readonly AsymmetricView[];
  readonly notes: readonly Note[];
}

export interface PairTie {
  readonly members: readonly [string, string];
  /** The higher of the two reported levels; under the rule `confirmed` the lower. */
  readonly level: number | null;
}

/** `higher` reports the higher level; 0 = reports no tie. */
export interface AsymmetricView {
  readonly higher: string;
  readonly lower: string;
  readonly levelOfHigher: number;
  readonly levelOfLower: number;
  readonly difference: number;
}

/** One wave. Undirected measures are of the graph that `rule` makes, binary. */
export interface WaveFindings {
  readonly wave: string | null;
  readonly partners: number;
  readonly responded: number | null;
  readonly responseRate: number | null;
  /** Tie reports (arcs); rows where the table is undirected. */
  readonly reports: number;
  /** Pairs tied by `rule`. */
  readonly pairs: number;
  readonly density: number | null;
  readonly densityDirected: number | null;
  readonly densityObserved: number | null;
  readonly meanDegree: number | null;
  readonly dyads: { readonly mutual: number; readonly asymmetric: number; readonly null: number };
  readonly reciprocity: number | null;
  readonly reciprocityDyadic: number | null;
  readonly reciprocityObserved: number | null;
  /** Over tie reports with a level. */
  readonly meanLevel: number | null;
  /** Share of those reports by level ("1", "2", …; halves round up). */
  readonly levels: Readonly<Record<string, number>> | null;
  /** 1 to 4, mean over tie reports of the mean of their items. */
  readonly meanTrust: number | null;
  /** (mean − 1) / 3 */
  readonly trustRescaled: number | null;
  readonly meanValue: number | null;
  /** Partners who reported a tie, and those whose answers the means are of. */
  readonly raters: Raters;
  readonly components: number;
  readonly componentSizes: readonly number[];
  readonly largestComponentShare: number | null;
  readonly isolates: readonly string[];
  readonly connectedness: number | null;
  readonly transitivity: number | null;
  readonly triangles: number;
  readonly averageClustering: number | null;
  readonly diameter: number | null;
  readonly averageDistance: number | null;
  readonly efficiency: number | null;
  readonly degreeCentralization: number | null;
  readonly betweennessCentralization: number | null;
  readonly inDegreeCentralization: number | null;
  readonly communities: CommunityFindings | null;
  readonly mixing: readonly MixingFindings[];
  readonly perPartner: readonly PartnerFindings[];
}

export interface Raters {
  readonly ties: number;
  readonly level: number;
  readonly trust: number;
  readonly value: number;
}

export interface CommunityFindings {
  /** Communities of two or more; partners without a tie belong to none. */
  readonly count: number;
  readonly modularity: number;
  /** Mean adjusted Rand index between restarts. */
  readonly stability: number | null;
  /** 95th percentile over random graphs with the same degrees. */
  readonly modularityByChance: number;
  /** Whether `modularity` is above `modularityByChance`; if not, no community is claimed. */
  readonly beyondChance: boolean;
  readonly members: readonly (readonly string[])[];
  readonly restarts: number;
  readonly draws: number;
  readonly seed: number;
}

export type MixingAttribute = "sector" | "level" | "sizeBand" | "communityLed" | "place";

/** How ties run inside and between the groups of an attribute; partners without a value are left out. */
export interface MixingFindings {
  readonly attribute: MixingAttribute;
  readonly external: number;
  readonly internal: number;
  readonly ei: number | null;
  /** What chance alone would give, which is not 0. */
  readonly eiExpected: number | null;
  /** Two-sided. */
  readonly p: number | null;
  readonly groups: readonly MixingGroupFindings[];
  readonly draws: number;
  readonly seed: number;
}

/** `group` is the value as printed, or an id where the values are ours (levels, size bands, yes and no). */
export interface MixingGroupFindings {
  readonly group: string;
  readonly partners: number;
  readonly internal: number;
  readonly external: number;
}

export interface PartnerFindings {
  readonly partner: string;
  readonly degree: number;
  readonly inDegree: number | null;
  /** null also where the partner did not answer. */
  readonly outDegree: number | null;
  /** Over the reports by and about the partner that have a level. */
  readonly meanLevel: number | null;
  /** Raw; every pair counts once. */
  readonly betweenness: number;
  readonly betweennessNormalized: number;
  /** Wasserman–Faust. */
  readonly closeness: number;
  /** Mean inverse distance. */
  readonly harmonic: number;
  /** Largest component, largest value 1. */
  readonly eigenvector: number;
  readonly core: number;
  readonly clustering: number;
  /** Burt, whole network; null without ties. */
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly efficiency: number | null;
  /** Its place in `communities.members`, from 1. */
  readonly community: number | null;
  /** null below three raters. */
  readonly trustReceived: number | null;
  readonly valueReceived: number | null;
  /** Partners who rated trust or value. */
  readonly raters: number | null;
}

/** The last two waves, on partners in both. */
export interface ChangeFindings extends Comparison {
  readonly from: string;
  readonly to: string;
  readonly joiners: readonly string[];
  readonly leavers: readonly string[];
  /** The same on partners who answered both times; null where no table tells who answered. */
  readonly answeredBoth: Comparison | null;
  readonly draws: number;
  readonly seed: number;
}

export interface Comparison {
  readonly partners: number;
  readonly pairsBefore: number;
  readonly pairsAfter: number;
  readonly tiesKept: number;
  readonly tiesNew: number;
  readonly tiesEnded: number;
  /** Kept ties as a share of all that were there in either wave. */
  readonly jaccard: number | null;
  /** Pairs as a share of all possible pairs. */
  readonly density: Difference;
  readonly meanLevel: Difference;
  readonly meanTrust: Difference;
  /** 2M / (2M + A) */
  readonly reciprocity: Difference;
  /**
   * The fewest partners whose answers of one kind stand in a whole wave's figures and not in these: from both, those
   * answers can be told by subtraction. null = the same answers.
   */
  readonly ratersApart: number | null;
}

/** `low` to `high` holds `change` in 19 of 20 samples of partners drawn with replacement; null with fewer than ten partners. */
export interface Difference {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
