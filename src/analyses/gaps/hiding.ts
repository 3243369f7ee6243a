import { hiddenCells, type HidingRule, isSmall, type ProtectedRow } from "./protected-table";
import { type GapSource, listsBy, type SourcePeriod } from "./source";
import { totalPlace } from "./total-place";

export interface HiddenInPeriod {
  readonly groups: ReadonlySet<string>;
  readonly everyone: boolean;
  /** How many of the groups are small themselves. */
  readonly small: number;
}

interface Slice {
  readonly source: GapSource;
  readonly period: SourcePeriod;
}

const NOBODY: ReadonlySet<string> = new Set();
/** Years by which a pooled period may miss the bounds of one within it through rounding. */
const SLACK = 0.01;

/** Whether everyone of a place is shown, or a dimension is shown whole, so that its sum is everyone. */
function isTotalKnown(
  slices: readonly Slice[],
  rule: HidingRule,
  also: (slice: Slice) => ReadonlySet<string>
): boolean {
  return slices.some((slice) => {
    const { cells, everyone } = slice.period;
    if (everyone !== null && (everyone.counts ?? everyone.people) !== null)
      return !isSmall(everyone, rule);
    return cells.every(
      (cell) => cell.counts !== null && !isSmall(cell, rule) && !also(slice).has(cell.group)
    );
  });
}

function protectedRows(
  slices: readonly Slice[],
  also: (slice: Slice) => ReadonlySet<string>
): { readonly groups: readonly string[]; readonly rows: readonly ProtectedRow[] } {
  const groups = [
    ...new Set(slices.flatMap(({ period }) => period.cells.map(({ group }) => group))),
  ];
  return {
    groups,
    rows: slices.map((slice) => ({
      cells: groups.map((name) => slice.period.cells.find(({ group }) => group === name) ?? null),
      everyone: slice.period.everyone,
      also: also(slice),
    })),
  };
}

/** Places whose everyone is hidden: small ones, and those that the total of all places would give them away with. */
function hiddenPlaces(
  places: ReadonlyMap<string, SourcePeriod>,
  total: string | null,
  rule: HidingRule
): ReadonlySet<string> {
  const parts = [...places].filter(([place]) => place !== total);
  const rows = parts.map(([, { everyone }]) => ({
    cells: [everyone],
    everyone: null,
    also: NOBODY,
  }));
  const hidden = hiddenCells(rows, { rows: false, columns: total !== null }, rule);
  const whole = total === null ? null : (places.get(total)?.everyone ?? null);
  return new Set([
    ...parts.flatMap(([place], row) => (hidden[row].size > 0 ? [place] : [])),
    ...(total !== null && whole !== null && isSmall(whole, rule) ? [...places.keys()] : []),
  ]);
}

/** What one period of one indicator hides, in all its places and dimensions. */
function hideInPeriod(
  slices: readonly Slice[],
  rule: HidingRule,
  before: (slice: Slice) => ReadonlySet<string>
): Map<SourcePeriod, HiddenInPeriod> {
  const byPlace = listsBy(slices, ({ source }) => source.place);
  const places = new Map([...byPlace].map(([place, own]) => [place, own[0].period]));
  const total = totalPlace(places);
  const dropped = hiddenPlaces(places, total, rule);
  const found = new Map<SourcePeriod, HiddenInPeriod>();

  const protect = (
    some: readonly Slice[],
    also: (slice: Slice) => ReadonlySet<string>,
    columns: boolean
  ): void => {
    const { groups, rows } = protectedRows(some, also);
    const isKnown = some.some(({ source }) =>
      isTotalKnown(byPlace.get(source.place) ?? [], rule, before)
    );
    const hidden = hiddenCells(rows, { rows: isKnown, columns }, rule);
    some.forEach(({ source, period }, row) => {
      const everyone = dropped.has(source.place);
      found.set(period, {
        groups: new Set(groups.filter((_, column) => everyone || hidden[row].has(column))),
        everyone,
        small: period.cells.filter((cell) => isSmall(cell, rule)).length,
      });
    });
  };

  for (const dimension of listsBy(slices, ({ source }) => source.groupType).values()) {
    const whole = dimension.find(({ source }) => source.place === total);
    if (whole === undefined) {
      for (const slice of dimension) protect([slice], before, false);
      continue;
    }
    protect([whole], before, false);
    // What is hidden of all places together would be the sum of the parts.
    const hiddenOfAll = found.get(whole.period)?.groups ?? NOBODY;
    const parts = dimension.filter((slice) => slice !== whole);
    if (parts.length > 0)
      protect(parts, (slice) => new Set([...before(slice), ...hiddenOfAll]), true);
  }
  return found;
}

/** Whether years pooled in one period hold another, so that who knows the rest of them can subtract. */
function holds(outer: SourcePeriod, inner: SourcePeriod): boolean {
  const [a, b] = [outer.period, inner.period];
  return a.years > b.years && Math.abs(a.time - b.time) <= (a.years - b.years) / 2 + SLACK;
}

/**
 * What is hidden in every period: counts below the threshold on either side (those with the event, those without),
 * groups that totals would give them away with, across groups, dimensions, a place and the places it is made of, and
 * pooled years beside the years in them. Comparison places are public.
 */
export function hiding(
  sources: readonly GapSource[],
  rule: HidingRule
): ReadonlyMap<SourcePeriod, HiddenInPeriod> {
  const found = new Map<SourcePeriod, HiddenInPeriod>();
  if (rule.threshold === 0) return found;
  const ours = sources.filter(({ comparison }) => !comparison);
  const slices = ours.flatMap((source) => source.periods.map((period) => ({ source, period })));
  const withinPooled = ({ source, period }: Slice): ReadonlySet<string> =>
    new Set(
      source.periods
        .filter((other) => holds(period, other))
        .flatMap((other) => [...(found.get(other)?.groups ?? [])])
    );
  const periods = listsBy(slices, ({ source, period }) =>
    JSON.stringify([source.indicator, period.period.label])
  );
  const shortestFirst = [...periods.values()].sort(
    ([a], [b]) => a.period.period.years - b.period.period.years
  );
  for (const some of shortestFirst)
    for (const [period, hidden] of hideInPeriod(some, rule, withinPooled))
      found.set(period, hidden);
  return found;
}
