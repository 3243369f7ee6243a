import { answersOf } from "./answers";
import type {
  CatalyticFindings,
  CatalyticSummary,
  InitiativeFindings,
  Nearly,
  Partnership,
  Thresholds,
} from "./findings";
import { agendaAreasWithout, initiativeFindings, pairsSharing, type Resting } from "./initiatives";
import { pairsAmong, pairStates } from "./pair-states";
import {
  countedOnce,
  type Ground,
  partnershipsOf,
  standingPairs,
  type WaveStates,
} from "./partnerships";
import { type SharedWork, sharedWorkOf } from "./shared-work";
import { bridgeTest, coreGroups, simmelianPairs, triosAgainstChance } from "./strong-graphs";
import { thresholdsOf } from "./thresholds";
import type { Note, Outcome, RunContext } from "../analysis";
import type { OptionValues } from "../options";
import { relationOf, type TieWave, tieWaves } from "../tie-waves";
import type { Tables } from "../../tables/records";

/**
 * Pairs one step short: one answer lacks one step, or both sides are strong and no work is shared. The backbone works
 * with everybody, so it lacks no initiative.
 */
function nearlyPairs({ answers, waves, work, isBackbone }: Ground): Nearly[] {
  const { stateOf } = waves[waves.length - 1];
  return answers.pairs.flatMap((pair): Nearly | [] => {
    const state = stateOf(pair);
    const initiatives = work.sharedBy(pair);
    const shares = work.kind === "none" || initiatives.length > 0;
    if (state.kind === "short" && shares)
      return { members: pair, initiatives, missing: [state.missing] };
    if (state.kind === "mutual" && !shares && !pair.some(isBackbone)) {
      const [from, to] = pair;
      const missing = { from, to, what: "initiative", has: 0, needs: 1 } as const;
      return { members: pair, initiatives, missing: [missing] };
    }
    return [];
  });
}

/** Partners without whose answers initiatives without a partnership cannot be told of. */
function awaitedBy(
  without: readonly InitiativeFindings[],
  unconfirmed: readonly Partnership[]
): ReadonlySet<string> {
  const names = new Set(without.map(({ initiative }) => initiative));
  return new Set(
    unconfirmed
      .filter(({ initiatives }) => initiatives.some((name) => names.has(name)))
      .flatMap(({ awaited }) => awaited)
  );
}

/** The counts of what rests on whom. */
function restingCounts(
  { partnerships, unconfirmed, nearly }: Resting,
  initiatives: readonly InitiativeFindings[]
) {
  const without = initiatives.filter(({ pairs, trios }) => pairs + trios === 0);
  const trios = partnerships.filter(({ members }) => members.length === 3).length;
  const ties = partnerships.flatMap(({ members }) => pairsAmong(members));
  return {
    initiatives: initiatives.length,
    initiativesWith: initiatives.length - without.length,
    initiativesUnanswered: without.filter((item) => item.unconfirmed !== 0).length,
    partnersUnanswered: awaitedBy(without, unconfirmed).size,
    pairs: partnerships.length - trios,
    trios,
    members: new Set(partnerships.flatMap(({ members }) => members)).size,
    catalyticTies: new Set(ties.map((pair) => JSON.stringify(pair))).size,
    nearly: nearly.length,
    unconfirmed: unconfirmed.length,
  };
}

/** Strong ties with shared work that were strong one wave earlier too. */
function heldBefore({ waves }: Ground, dyads: readonly Partnership[]): CatalyticSummary["before"] {
  const earlier = waves.at(-2);
  if (!earlier) return null;
  const sum = (part: "held" | "unknown"): number =>
    dyads.reduce((total, { before }) => total + (before?.[part] ?? 0), 0);
  return { wave: earlier.wave, held: sum("held"), unknown: sum("unknown") };
}

function notesOf(
  tables: Tables,
  work: SharedWork,
  { summary, directed, triadsByChance, relation }: Omit<CatalyticFindings, "notes">
): Note[] {
  const note = (about: string, code: string, details: Note["details"] = {}): Note => ({
    about,
    code,
    details,
  });
  const isOneOfSeveral = tables.ties !== null && tables.ties.relations.length > 1;
  return [
    work.kind === "agendaAreas" ? note("initiatives", "agendaAreasStandIn") : [],
    work.kind === "none" ? note("initiatives", "noWorkRecorded") : [],
    work.inactive.length > 0
      ? note("initiatives", "inactiveInitiatives", { count: work.inactive.length })
      : [],
    summary.responded === null ? note("summary.responded", "nobodyKnownNotToHaveAnswered") : [],
    directed ? [] : note("dyads", "oneRowForBothSides"),
    triadsByChance === null ? note("triadsByChance", "fewerThanThreeStrongTies") : [],
    isOneOfSeveral && relation !== null
      ? note("relation", "oneOfSeveralRelations", { relation })
      : [],
    note("commitmentShare", "noCommitmentsTable"),
    note("activityShare", "noActivitiesTable"),
  ].flat();
}

/** Everything that partnerships are told from; `waves` in order of time, the last one at the end. */
function groundOf(
  tables: Tables,
  waves: readonly TieWave[],
  last: TieWave,
  thresholds: Thresholds,
  today: string
): Ground {
  const partners = new Map(tables.partners?.partners.map((partner) => [partner.name, partner]));
  const states = (wave: TieWave): WaveStates => ({
    wave: wave.wave,
    stateOf: pairStates(answersOf(wave), thresholds, last.graph.directed),
  });
  return {
    answers: answersOf(last),
    directed: last.graph.directed,
    thresholds,
    waves: [...waves.slice(0, -1).map(states), states(last)],
    work: sharedWorkOf(tables, today),
    isBridge: bridgeTest(last),
    sectorOf: (partner) => partners.get(partner)?.sector ?? null,
    isBackbone: (partner) => partners.get(partner)?.isBackbone ?? false,
    reports: last.reports,
  };
}

function isConfirmed({ status }: Partnership): boolean {
  return status === "confirmed";
}

/** Everything the question asks, from the tables alone. */
export function run(
  tables: Tables,
  options: OptionValues,
  { seed, now, progress }: RunContext
): Outcome<CatalyticFindings> {
  const { ties } = tables;
  const cannot = (code: string): Outcome<CatalyticFindings> => ({
    ran: false,
    because: { about: "thresholds", code, details: {} },
  });
  if (ties === null) return cannot("noTies");
  const { thresholds, notes } = thresholdsOf(ties, options);
  if (thresholds.level === null && thresholds.trust === null) {
    const isWords = notes.some(({ code }) => code === "levelWordsNeedScale");
    return cannot(isWords ? "levelWordsNeedScale" : "neitherLevelNorTrust");
  }
  const relation = relationOf(ties, options.relation);
  const today = now.slice(0, 10);
  const waves = tieWaves(tables, ties, { relation, minimumLevel: 1, today });
  const last = waves.at(-1);
  if (last === undefined) return cannot("noTies");
  const ground = groundOf(tables, waves, last, thresholds, today);
  const { work } = ground;
  progress(0.3);

  const { mutual } = standingPairs(ground);
  const { dyads, triads } = partnershipsOf(ground);
  const resting: Resting = {
    partnerships: countedOnce(dyads.filter(isConfirmed), triads.filter(isConfirmed)),
    unconfirmed: dyads.filter((dyad) => !isConfirmed(dyad)),
    nearly: nearlyPairs(ground),
  };
  const initiatives = initiativeFindings(work, resting);
  progress(0.5);

  const findings: Omit<CatalyticFindings, "notes"> = {
    relation,
    scale: ties.scale,
    directed: ground.directed,
    wave: last.wave === "" ? null : last.wave,
    thresholds,
    work: work.kind,
    sharedWork: work.kind === "none" ? null : pairsSharing(work, last.partners),
    summary: {
      partners: last.partners.length,
      responded: last.responded?.size ?? null,
      strongTies: mutual.length,
      before: heldBefore(ground, dyads.filter(isConfirmed)),
      ...restingCounts(resting, initiatives),
    },
    dyads,
    triads,
    coreGroups: coreGroups(mutual, ground),
    nearly: resting.nearly,
    initiatives,
    agendaAreasWithout: agendaAreasWithout(work, resting),
    triadsByChance: triosAgainstChance(mutual, last, Number(options.draws), seed),
    simmelian: simmelianPairs(last),
  };
  progress(1);
  return {
    ran: true,
    findings: { ...findings, notes: [...notes, ...notesOf(tables, work, findings)] },
  };
}
