import type {
  GapChangeFindings,
  GapPeriod,
  GapSeries,
  GapsFindings,
  GroupFindings,
} from "./findings";
import { TOTAL } from "./reference";
import { placeRoles } from "../place-roles";

/** What a group is held against. */
export interface ReferenceShown {
  /** null = everyone. */
  readonly group: string | null;
  readonly value: number;
  readonly n: number | null;
}

/** A group beside its reference in the latest period of a gap. */
export interface GapPair {
  readonly series: GapSeries;
  readonly period: GapPeriod;
  readonly own: GroupFindings & { readonly value: number; readonly difference: number };
  readonly reference: ReferenceShown;
  readonly change: GapChangeFindings | null;
}

/** With more places than this, a wider area among them (a state beside its districts) speaks for all. */
const MANY_PLACES = 12;

export function latestPeriod({ periods, latest }: GapSeries): GapPeriod | null {
  return latest === null ? null : periods[latest];
}

export function referenceShown({ reference, referenceRule, groups, everyone }: GapPeriod) {
  const isTotal = reference === TOTAL && referenceRule === "total";
  const found = isTotal ? everyone : groups.find(({ group }) => group === reference);
  if (reference === null || !found || found.value === null) return null;
  return { group: isTotal ? null : reference, value: found.value, n: found.n };
}

/** Every group of the latest period that is held against another, in the order of the table. */
export function pairsOf(series: GapSeries): GapPair[] {
  const period = latestPeriod(series);
  const reference = period && referenceShown(period);
  if (period === null || reference === null) return [];
  return period.groups.flatMap((group): GapPair | [] => {
    const { value, difference } = group;
    if (value === null || difference === null) return [];
    const change = series.change.find((each) => each.group === group.group) ?? null;
    return { series, period, own: { ...group, value, difference }, reference, change };
  });
}

/** The pair that lies furthest apart, of those that are reliable where there are any. */
export function widestPair(pairs: readonly GapPair[]): GapPair | null {
  const reliable = pairs.filter(({ own }) => !own.unreliable);
  const size = ({ own }: GapPair): number => Math.abs(own.difference);
  return (reliable.length > 0 ? reliable : pairs).reduce<GapPair | null>(
    (widest, pair) => (widest === null || size(pair) > size(widest) ? pair : widest),
    null
  );
}

export function ours({ gaps }: GapsFindings): readonly GapSeries[] {
  const own = gaps.filter(({ comparison }) => !comparison);
  return own.length > 0 ? own : gaps;
}

/** The place that answer and charts are about: the first of the table, or of many the wider area among them. */
function leadingPlace(series: readonly GapSeries[]): string {
  const places = new Set(series.map(({ place }) => place));
  const [wider] = places.size > MANY_PLACES ? placeRoles(series, true).byName : [];
  return wider ?? series[0].place;
}

/** What is said and drawn: the pair of the headline first. */
export interface DrawnPairs {
  readonly headline: GapPair | null;
  /** Further pairs worth drawing: of other gaps in that place, of other groups, of other places. */
  readonly further: readonly GapPair[];
}

/**
 * The gap that the answer is about is the first of the leading place that widened by more than chance, else its first;
 * within it the group that lies furthest from the reference.
 */
export function drawnPairs(findings: GapsFindings): DrawnPairs {
  const own = ours(findings);
  const place = leadingPlace(own);
  const leading = own.filter((series) => series.place === place);
  const rest = own.filter((series) => series.place !== place);
  const pairs = leading.flatMap(pairsOf);
  const widened = pairs.find(({ change }) => change?.verdict === "wider");
  const first = leading.map((series) => widestPair(pairsOf(series))).find((pair) => pair !== null);
  const elsewhere = rest.map((series) => widestPair(pairsOf(series)));
  const headline = widened ?? first ?? elsewhere.find((pair) => pair !== null) ?? null;
  const widest = [...leading.map((series) => widestPair(pairsOf(series))), ...elsewhere].flatMap(
    (pair) => pair ?? []
  );
  const isOther = ({ series }: GapPair): boolean => series !== headline?.series;
  return {
    headline,
    further: [
      ...widest.filter((pair) => isOther(pair) && pair.series.place === place),
      ...pairs.filter(
        ({ series, own: { group } }) => series === headline?.series && group !== headline.own.group
      ),
      ...widest.filter((pair) => isOther(pair) && pair.series.place !== place),
    ],
  };
}
