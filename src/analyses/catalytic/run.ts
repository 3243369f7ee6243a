import { answersOf, inNameOrder } from "./answers";
import type {
  CatalyticFindings,
  CatalyticSummary,
  InitiativeFindings,
  Nearly,
  Partnership,
} from "./findings";
import { agendaAreasWithout, initiativeFindings, pairsSharing } from "./initiatives";
import { pairStates } from "./pair-states";
import { countedOnce, type Ground, partnershipsOf, standingPairs } from "./partnerships";
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
function nearlyPairs(
  { answers, waves, work }: Ground,
  isBackbone: (partner: string) => boolean
): Nearly[] {
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
  const directed = !ties.undirected;
  const answers = answersOf(last);
  const sectors = new Map(tables.partners?.partners.map(({ name, sector }) => [name, sector]));
  const backbones = new Set(
    tables.partners?.partners.flatMap(({ name, isBackbone }) => (isBackbone ? name : []))
  );
  const states = (wave: TieWave) => ({
    wave: wave.wave,
    stateOf: pairStates(answersOf(wave), thresholds, directed),
  });
  const ground: Ground = {
    answers,
    directed,
    thresholds,
    waves: [...waves.slice(0, -1).map(states), states(last)],
    work: sharedWorkOf(tables, today),
    isBridge: bridgeTest(last),
    sectorOf: (partner) => sectors.get(partner) ?? null,
    reports: last.reports,
  };
  progress(0.3);

  const { mutual } = standingPairs(ground);
  const { dyads, triads } = partnershipsOf(ground);
  const isConfirmed = ({ status }: Partnership): boolean => status === "confirmed";
  const confirmedDyads = dyads.filter(isConfirmed);
  const confirmedTriads = triads.filter(isConfirmed);
  const resting = {
    partnerships: countedOnce(confirmedDyads, confirmedTriads),
    unconfirmed: dyads.filter((dyad) => !isConfirmed(dyad)),
    nearly: nearlyPairs(ground, (name) => backbones.has(name)),
  };
  const initiatives = initiativeFindings(ground.work, resting);
  const without = initiatives.filter(({ pairs, trios }) => pairs + trios === 0);
  const { work } = ground;
  progress(0.5);

  const findings: Omit<CatalyticFindings, "notes"> = {
    relation,
    scale: ties.scale,
    directed,
    wave: last.wave === "" ? null : last.wave,
    thresholds,
    work: work.kind,
    sharedWork: work.kind === "none" ? null : pairsSharing(work, last.partners),
    summary: {
      partners: last.partners.length,
      responded: last.responded?.size ?? null,
      initiatives: initiatives.length,
      initiativesWith: initiatives.length - without.length,
      initiativesUnanswered: without.filter(({ unconfirmed }) => unconfirmed !== 0).length,
      partnersUnanswered: awaitedBy(without, resting.unconfirmed).size,
      pairs: resting.partnerships.length - confirmedTriads.length,
      trios: confirmedTriads.length,
      members: new Set(resting.partnerships.flatMap(({ members }) => members)).size,
      catalyticTies: confirmedDyads.length,
      strongTies: mutual.length,
      before: heldBefore(ground, confirmedDyads),
      nearly: resting.nearly.length,
      unconfirmed: resting.unconfirmed.length,
    },
    dyads,
    triads,
    coreGroups: coreGroups(mutual, work.sharedBy, (members) =>
      inNameOrder(new Set(members.flatMap((member) => sectors.get(member) ?? [])))
    ),
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
