import type { Observation } from "../tables/indicator-records";
import { wordKey } from "../tables/names";

/** Names of areas that are wider than any one place, as {@link wordKey} writes them. */
const WIDER_AREAS = new Set(
  `state statewide statetotal statetotals nation national nationwide country countrywide unitedstates unitedstatesofamerica us usa
  estado estatal nacion nacional pais estadosunidos eeuu
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada newhampshire newjersey newmexico northcarolina northdakota ohio oklahoma oregon pennsylvania rhodeisland
  southcarolina southdakota tennessee texas utah vermont virginia westvirginia wisconsin wyoming`.split(
    /\s+/
  )
);

function isWider(place: string): boolean {
  const key = wordKey(place);
  return (
    WIDER_AREAS.has(key) || WIDER_AREAS.has(key.replace(/^(?:stateof|commonwealthof|estadode)/, ""))
  );
}

/** Which places are not ours, and whether their names told. */
export interface PlaceRoles {
  readonly comparisons: ReadonlySet<string>;
  readonly ours: readonly string[];
  readonly byName: readonly string[];
}

/**
 * Which places are ours. What a Comparison column marks is not; without any mark, places named like a wider area are
 * comparisons (Washington and New York, which are cities too, never); a table of such places alone is all ours.
 * @param useNames whether names may tell.
 */
export function placeRoles(
  observations: readonly Pick<Observation, "place" | "comparison">[],
  useNames: boolean
): PlaceRoles {
  const places = [...new Set(observations.map(({ place }) => place))];
  const marked = new Set(
    observations.flatMap(({ comparison, place }) => (comparison ? [place] : []))
  );
  const named = useNames && marked.size === 0 ? places.filter(isWider) : [];
  const byName = named.length < places.length ? named : [];
  const comparisons = new Set([...marked, ...byName]);
  return { comparisons, ours: places.filter((place) => !comparisons.has(place)), byName };
}
