import type { TieReport } from "./records";
import type { TableReader } from "./table-reader";

/** Collects the reports of a table; of several answers to the same question the one with the highest level stays. */
export interface TieReports {
  /** `row` is the row of the sheet, from zero; `isOtherSide` marks the way back that a mutual row stands for. */
  readonly add: (report: TieReport, row: number, isOtherSide?: boolean) => void;
  readonly all: () => readonly TieReport[];
}

/** Answers without a level rank below every level, those that say none below every tie. */
const rankOf = ({ level, saysNone }: TieReport): number => level ?? (saysNone ? -1 : -0.5);

/** Numbers labels in the order they come: short keys compare faster than names put together. */
function numbering(): (label: string) => number {
  const numbers = new Map<string, number>();
  return (label) => {
    const known = numbers.get(label);
    if (known !== undefined) return known;
    numbers.set(label, numbers.size);
    return numbers.size - 1;
  };
}

export function tieReports(reader: TableReader, undirected: boolean): TieReports {
  const kept: TieReport[] = [];
  const places = new Map<string, number>();
  const impliedPlaces = new Set<number>();
  const number = numbering();
  const keyOf = ({ from, to, relation, wave }: TieReport): string => {
    const [a, b] = [number(from), number(to)];
    const [first, second] = undirected && a > b ? [b, a] : [a, b];
    return `${first}.${second}.${number(relation)}.${number(wave)}`;
  };
  return {
    add: (report, row, isOtherSide = false) => {
      const key = keyOf(report);
      const place = places.get(key);
      if (place === undefined) {
        places.set(key, kept.length);
        if (isOtherSide) impliedPlaces.add(kept.length);
        kept.push(report);
        return;
      }
      const before = kept[place];
      const isRepeat = !isOtherSide && !impliedPlaces.has(place) && before.from === report.from;
      const differs = before.level !== report.level || before.levelWord !== report.levelWord;
      if (isRepeat || differs)
        reader.report("note", isRepeat ? "duplicateRow" : "contradictingReports", {
          row,
          id: "from",
          found: `${report.from} → ${report.to}`,
          expected: before.at.cell,
        });
      if (rankOf(report) > rankOf(before)) kept[place] = report;
    },
    all: () => kept,
  };
}
