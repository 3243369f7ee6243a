import type { TieReport } from "./records";
import type { TableReader } from "./table-reader";

/** Collects the reports of a table; of several answers to the same question the one with the highest level stays. */
export interface TieReports {
  /** `row` is the row of the sheet, from zero; `isOtherSide` marks the way back that a mutual row stands for. */
  readonly add: (report: TieReport, row: number, isOtherSide?: boolean) => void;
  readonly all: () => readonly TieReport[];
}

interface Kept {
  report: TieReport;
  readonly implied: boolean;
}

/** Answers without a level rank below every level, those that say none below every tie. */
const rankOf = ({ level, saysNone }: TieReport): number => level ?? (saysNone ? -1 : -0.5);

export function tieReports(reader: TableReader, undirected: boolean): TieReports {
  const kept = new Map<string, Kept>();
  const keyOf = ({ from, to, relation, wave }: TieReport): string =>
    undirected && from > to
      ? `${to}\n${from}\n${relation}\n${wave}`
      : `${from}\n${to}\n${relation}\n${wave}`;
  return {
    add: (report, row, isOtherSide = false) => {
      const key = keyOf(report);
      const before = kept.get(key);
      if (!before) {
        kept.set(key, { report, implied: isOtherSide });
        return;
      }
      const sameRow = before.report.at.cell === report.at.cell;
      const isRepeat =
        !isOtherSide && !before.implied && before.report.from === report.from && !sameRow;
      const differs =
        before.report.level !== report.level || before.report.levelWord !== report.levelWord;
      if (isRepeat || differs)
        reader.report("note", isRepeat ? "duplicateRow" : "contradictingReports", {
          row,
          id: "from",
          found: `${report.from} → ${report.to}`,
          expected: before.report.at.cell,
        });
      if (rankOf(report) > rankOf(before.report)) before.report = report;
    },
    all: () => [...kept.values()].map(({ report }) => report),
  };
}
