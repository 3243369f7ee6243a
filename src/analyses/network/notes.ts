import type { NetworkFindings, WaveFindings } from "./findings";
import { FEWEST_FOR_INTERVAL } from "./node-bootstrap";
import type { Note } from "../analysis";
import { hasNumericLevels, type TieWave } from "../tie-waves";
import type { TiesTable } from "../../tables/records";

/** Response rates below which structure is told with care, and not at all. */
export const ENOUGH_ANSWERED = 0.8;
export const TOO_FEW_ANSWERED = 0.5;

function note(about: string, code: string, details: Note["details"] = {}): Note {
  return { about, code, details };
}

/** Why something of the whole run is null or was counted in a special way. */
function notesOfTable(ties: TiesTable, findings: Omit<NetworkFindings, "notes">): Note[] {
  const { relation, minimumLevel, directed, waves, change } = findings;
  const withoutWave = ties.reports.filter(({ wave }) => wave === "").length;
  const last = waves[waves.length - 1];
  return [
    ties.hasLevel ? [] : note("levels", "noLevels"),
    ties.hasLevel && ties.scale === null ? note("levels", "levelWordsNeedScale") : [],
    minimumLevel > 1 && !hasNumericLevels(ties)
      ? note("minimumLevel", "minimumLevelNeedsLevels", { minimumLevel })
      : [],
    ties.hasTrust ? [] : note("meanTrust", "noTrust"),
    ties.hasValue ? [] : note("meanValue", "noValue"),
    directed ? [] : note("reciprocity", "oneRowForBothSides"),
    directed && last.dyads.mutual === 0 && last.pairs > 0
      ? note("reciprocity", "nobodyReportedBack")
      : [],
    relation !== null && ties.relations.length > 1
      ? note("relation", "oneOfSeveralRelations", { relation })
      : [],
    ties.waves.length > 0 && withoutWave > 0
      ? note("waves", "reportsWithoutWave", { count: withoutWave })
      : [],
    change === null ? note("change", "oneWave") : [],
    change !== null && change.partners < FEWEST_FOR_INTERVAL
      ? note("change.density.low", "tooFewForInterval", {
          partners: change.partners,
          fewest: FEWEST_FOR_INTERVAL,
        })
      : [],
  ].flat();
}

/** Why something of one wave is null. */
function notesOfWave(
  ties: TiesTable,
  found: WaveFindings,
  { outsideMembership, reports }: TieWave,
  at: number
): Note[] {
  const withoutLevel = reports.filter(({ level }) => level === null).length;
  const about = `waves[${at}]`;
  const wave = found.wave ?? "";
  const fewRaters = found.perPartner.filter(
    ({ raters, trustReceived, valueReceived }) =>
      raters !== null && raters > 0 && trustReceived === null && valueReceived === null
  ).length;
  const rate = found.responseRate;
  return [
    found.responded === null
      ? note(`${about}.responded`, "nobodyKnownNotToHaveAnswered", { wave })
      : [],
    rate !== null && rate < ENOUGH_ANSWERED
      ? note(about, rate < TOO_FEW_ANSWERED ? "tooFewAnswered" : "someDidNotAnswer", {
          wave,
          share: rate,
        })
      : [],
    found.responded !== null && found.responded < found.partners
      ? note(`${about}.perPartner.outDegree`, "silentPartnersHaveNone", {
          wave,
          count: found.partners - found.responded,
        })
      : [],
    outsideMembership > 0
      ? note(`${about}.reports`, "outsideMembership", { wave, count: outsideMembership })
      : [],
    hasNumericLevels(ties) && withoutLevel > 0
      ? note(`${about}.meanLevel`, "reportsWithoutLevel", { wave, count: withoutLevel })
      : [],
    ties.hasTrust && found.meanTrust === null
      ? note(`${about}.meanTrust`, "nobodyRated", { wave })
      : [],
    ties.hasValue && found.meanValue === null
      ? note(`${about}.meanValue`, "nobodyRated", { wave })
      : [],
    fewRaters > 0
      ? note(`${about}.perPartner.trustReceived`, "fewerThanThreeRaters", {
          wave,
          count: fewRaters,
        })
      : [],
    found.isolates.length > 0
      ? note(`${about}.perPartner.constraint`, "undefinedWithoutTies", {
          wave,
          count: found.isolates.length,
        })
      : [],
    found.transitivity === null ? note(`${about}.transitivity`, "noTwoTiesMeet", { wave }) : [],
    found.averageDistance === null ? note(`${about}.averageDistance`, "noTies", { wave }) : [],
    found.communities === null ? note(`${about}.communities`, "noTies", { wave }) : [],
    found.communities && !found.communities.beyondChance
      ? note(`${about}.communities`, "noClearerThanChance", { wave })
      : [],
    found.degreeCentralization === null
      ? note(`${about}.degreeCentralization`, "fewerThanThreePartners", { wave })
      : [],
  ].flat();
}

export function notesOf(
  ties: TiesTable,
  waves: readonly TieWave[],
  findings: Omit<NetworkFindings, "notes">
): Note[] {
  return [
    ...notesOfTable(ties, findings),
    ...findings.waves.flatMap((found, at) => notesOfWave(ties, found, waves[at], at)),
  ];
}
