import { sheetAddress } from "../../cells/address";
import type { WorkbookReading } from "../../engine/read-workbook";
import type { Across, TableChoice, TableMapping } from "../../tables/mapping";
import type { ReadCount } from "../../tables/records";
import { groupProblems, isToCheck, type ProblemGroup } from "./problem-groups";

/** A table that was read, with what was met in it. */
export interface TableCard extends ReadCount {
  readonly toCheck: readonly ProblemGroup[];
  /** Read, and worth knowing. */
  readonly notes: readonly ProblemGroup[];
}

/** The tables that were read; those with something to check first. */
export function tableCards({ reading }: WorkbookReading): readonly TableCard[] {
  const groups = groupProblems(reading);
  const cards = reading.counts.map((count): TableCard => {
    const where = sheetAddress(count.mapping.where);
    const own = groups.filter(({ first }) => first.where === where);
    const notes = own.filter((group) => !isToCheck(group));
    return { ...count, toCheck: own.filter(isToCheck), notes };
  });
  return [
    ...cards.filter(({ toCheck }) => toCheck.length > 0),
    ...cards.filter(({ toCheck }) => toCheck.length === 0),
  ];
}

/** Tables that were found and not read: of a kind that another table was read for, or not sure enough. */
export function alsoFound({ mappings, reading }: WorkbookReading): readonly TableMapping[] {
  return mappings.filter((mapping) => reading.counts.every((count) => count.mapping !== mapping));
}

/** What a choice about a table is remembered under. */
export function choiceKey({ name, where }: TableMapping): string {
  return name ?? sheetAddress(where);
}

/** Reads a table in place of the one that is read as the same thing. */
export function readInstead(
  { reading }: WorkbookReading,
  chosen: TableMapping
): Readonly<Record<string, TableChoice>> {
  const rivals = reading.counts.filter(({ mapping }) => mapping.as === chosen.as);
  return {
    ...Object.fromEntries(rivals.map(({ mapping }) => [choiceKey(mapping), { as: "ignore" }])),
    [choiceKey(chosen)]: { as: chosen.as },
  };
}

/** The same table with something else side by side; what stood for columns before is recognised anew. */
export function withAcross(mapping: TableMapping, across: Across): TableChoice {
  return { as: mapping.as, across, ...(mapping.given ? { given: mapping.given } : {}) };
}

/** What the user said about a table before, with one column of ours pointing elsewhere; "" says there is none. */
export function withColumn(mapping: TableMapping, id: string, header: string): TableChoice {
  const others = Object.entries(mapping.headers).filter(
    ([column, printed]) => column !== id && printed !== header
  );
  return {
    as: mapping.as,
    columns: { ...Object.fromEntries(others), [id]: header },
    ...(mapping.given ? { given: mapping.given } : {}),
    ...(mapping.wide ? { across: mapping.wide.across } : {}),
  };
}
