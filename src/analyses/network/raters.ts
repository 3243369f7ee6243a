import type { Raters } from "./findings";
import type { TieReport } from "../../tables/records";

/** How many partners gave the answers of each kind; where a row stands for both directions, the one named first. */
export function ratersOf(reports: readonly TieReport[]): Raters {
  const count = (isGiven: (report: TieReport) => boolean): number =>
    new Set(reports.filter(isGiven).map(({ from }) => from)).size;
  return {
    ties: count(() => true),
    level: count(({ level }) => level !== null),
    trust: count(({ trust }) => trust !== null && trust.mean !== null),
    value: count(({ value }) => value !== null && value.mean !== null),
  };
}

/** The fewest raters of any kind among reports; null where there is none. */
export function fewestRaters(reports: readonly TieReport[]): number | null {
  const counts = Object.values(ratersOf(reports)).filter((raters) => raters > 0);
  return counts.length === 0 ? null : Math.min(...counts);
}
