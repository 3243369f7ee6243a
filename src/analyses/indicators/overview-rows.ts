import type { IndicatorsFindings, SeriesFindings } from "./findings";
import { movementOf } from "./movement";
import type { OptionValues } from "../options";
import type { Counted } from "../../messages/en/indicators";
import type { Words } from "../../messages/words";
import { byName } from "../../tables/names";

/** The series that the sheets are about, and how each is called. */
export interface Overview {
  /** Ours of everyone, or of each group where an indicator has no value of everyone. */
  readonly rows: readonly SeriesFindings[];
  readonly counted: Counted;
  /** In sentences: the indicator, the place, or both, as far as they tell rows apart. */
  readonly nameOf: (series: SeriesFindings) => string;
  /** The group, where it stands for one, with the place: for the column of places. */
  readonly placeOf: (series: SeriesFindings) => string;
}

const placeKey = ({ indicator, place }: SeriesFindings): string => `${indicator}\u0000${place}`;

/** Ours in the order of the table by indicator, then in order of name by place. */
export function overviewOf({ series }: IndicatorsFindings, words: Words): Overview {
  const ours = series.filter(({ comparison }) => !comparison);
  const withEveryone = new Set(ours.filter(({ group }) => group === "").map(placeKey));
  const chosen = ours.filter((one) => one.group === "" || !withEveryone.has(placeKey(one)));
  const indicators = [...new Set(chosen.map(({ indicator }) => indicator))];
  const rank = new Map(indicators.map((indicator, at) => [indicator, at]));
  const rankOf = ({ indicator }: SeriesFindings): number => rank.get(indicator) ?? 0;
  const rows = chosen.toSorted((a, b) => rankOf(a) - rankOf(b) || byName(a.place, b.place));
  const placeOf = ({ place, group }: SeriesFindings): string =>
    group === "" ? place : words.indicators.placeAndGroup(place, group);
  const places = new Set(rows.map(placeOf)).size;
  const of = places <= 1 ? "indicators" : indicators.length <= 1 ? "places" : "both";
  return {
    rows,
    counted: {
      of,
      total: rows.length,
      indicators: indicators.length,
      places,
      indicator: indicators[0] ?? "",
      hasGroups: rows.some(({ group }) => group !== ""),
    },
    placeOf,
    nameOf: (one) => {
      if (of === "indicators") return one.indicator;
      const place = placeOf(one);
      return of === "places" || place === ""
        ? place || one.indicator
        : words.indicators.inPlace(one.indicator, place);
    },
  };
}

const holds = (text: string, asked: unknown): boolean =>
  typeof asked !== "string" || text.toLowerCase().includes(asked.trim().toLowerCase());

/** The lower, the sooner a row gets a section: by what it is, by whether it has a target, by what it says. */
function rankOf(series: SeriesFindings): readonly number[] {
  const told = { latest: 0, trend: 0, none: 1, tooFew: 2 };
  return [
    series.n === 0 ? 1 : 0,
    series.kind === "contributing" ? 1 : 0,
    series.group === "" ? 0 : 1,
    series.target === null ? 1 : 0,
    told[movementOf(series).by],
  ];
}

/** Each with its rank, of which the last part is how often its indicator comes before among equals. */
function ranked(rows: readonly SeriesFindings[]): { series: SeriesFindings; rank: number[] }[] {
  const times = new Map<string, number>();
  return rows.map((series) => {
    const rank = rankOf(series);
    const key = JSON.stringify([series.indicator, ...rank]);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return { series, rank: [...rank, before] };
  });
}

function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 ? 0 : a[at] - b[at];
}

/**
 * Rows with a section of their own, in the order of the table: of those that the options ask for, outcomes before what
 * contributes to them, everyone before groups; then first what has a target, what changed, and each indicator once.
 */
export function detailedRows(
  { rows, placeOf }: Overview,
  options: OptionValues
): readonly SeriesFindings[] {
  const most = typeof options.sections === "number" ? options.sections : rows.length;
  const asked = rows.filter(
    (one) => holds(one.indicator, options.indicator) && holds(placeOf(one), options.place)
  );
  const chosen = new Set(
    ranked(asked)
      .sort((a, b) => byRank(a.rank, b.rank))
      .slice(0, most)
      .map(({ series }) => series)
  );
  return asked.filter((series) => chosen.has(series));
}
