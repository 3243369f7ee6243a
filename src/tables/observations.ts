import type { Observation } from "./indicator-records";
import type { Period } from "./period";
import type { TableReader } from "./table-reader";

/** Collects observations, one an indicator, place, group type, group and period. */
export interface Observations {
  readonly add: (observation: Observation, reader: TableReader, row: number) => void;
  readonly all: () => readonly Observation[];
}

function numbering(): (label: string) => number {
  const numbers = new Map<string, number>();
  return (label) => {
    let number = numbers.get(label);
    if (number === undefined) numbers.set(label, (number = numbers.size));
    return number;
  };
}

const saysSame = (a: Observation, b: Observation): boolean =>
  a.mark === b.mark &&
  a.value === b.value &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator;

/** Of two rows about the same the first stays, unless only the second says something; what differs is said. */
export function observations(): Observations {
  const kept: Observation[] = [];
  const places = new Map<string, number>();
  const number = numbering();
  // A column's periods are few objects: each is numbered once, by what it means and not by how it is written.
  const periods = new Map<Period, number>();
  const periodNumber = (period: Period): number => {
    let its = periods.get(period);
    if (its === undefined)
      periods.set(period, (its = number(`${period.kind} ${period.time} ${period.years}`)));
    return its;
  };
  const keyOf = ({ indicator, place, groupType, group, period }: Observation): string =>
    `${number(indicator)}.${number(place)}.${number(groupType)}.${number(group)}.${periodNumber(period)}`;
  return {
    add: (observation, reader, row) => {
      const key = keyOf(observation);
      const place = places.get(key);
      if (place === undefined) {
        places.set(key, kept.length);
        kept.push(observation);
        return;
      }
      const before = kept[place];
      if (before.mark === "missing" && observation.mark !== "missing") {
        kept[place] = observation;
        return;
      }
      if (observation.mark === "missing") return;
      const isRepeat = saysSame(before, observation);
      const { indicator, place: where, group, period } = observation;
      reader.report(
        isRepeat ? "note" : "skips",
        isRepeat ? "repeatedObservation" : "contradictingObservations",
        {
          row,
          id: reader.has("value") ? "value" : "numerator",
          found: [indicator, where, group, period.label].filter(Boolean).join(", "),
          expected: before.at.cell,
        }
      );
    },
    all: () => kept,
  };
}
