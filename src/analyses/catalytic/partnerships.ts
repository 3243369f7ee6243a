import { type Answers, inNameOrder, reachOf } from "./answers";
import type { Partnership, StatedAnswer, Thresholds } from "./findings";
import {
  commonNeighbours,
  neighboursOf,
  type Pair,
  pairsAmong,
  type PairState,
  type StateOf,
} from "./pair-states";
import type { SharedWork } from "./shared-work";
import type { TieReport } from "../../tables/records";

/** One wave of the survey, with what its pairs stand at. */
export interface WaveStates {
  readonly wave: string;
  readonly stateOf: StateOf;
}

/** Everything that partnerships are told from. */
export interface Ground {
  readonly answers: Answers;
  readonly directed: boolean;
  readonly thresholds: Thresholds;
  /** In order of time; the last is the one that partnerships are of. */
  readonly waves: readonly [...WaveStates[], WaveStates];
  readonly work: SharedWork;
  readonly isBridge: (pair: Pair) => boolean;
  readonly sectorOf: (partner: string) => string | null;
  readonly isBackbone: (partner: string) => boolean;
  /** Reports of the last wave, for the people they name. */
  readonly reports: readonly TieReport[];
}

/** Pairs of the last wave by how they stand; `open` only where one side is known to be strong. */
export interface StandingPairs {
  readonly mutual: readonly Pair[];
  readonly open: readonly Pair[];
}

export function standingPairs({ answers, waves, directed }: Ground): StandingPairs {
  const { stateOf } = waves[waves.length - 1];
  const mutual: Pair[] = [];
  const open: Pair[] = [];
  for (const pair of answers.pairs) {
    const state = stateOf(pair);
    if (state.kind === "mutual") mutual.push(pair);
    if (state.kind === "open" && directed && state.silent.length === 1) open.push(pair);
  }
  return { mutual, open };
}

/** The sectors that members span, sorted. */
export function sectorsOf(members: readonly string[], { sectorOf }: Ground): readonly string[] {
  return inNameOrder(new Set(members.flatMap((member) => sectorOf(member) ?? [])));
}

/** Names of people in a cell that may hold several, separated as lists are. */
function people(cell: string | null): string[] {
  return (cell ?? "").split(/[;\n]/).flatMap((name) => name.trim() || []);
}

/** Whether one named person carries a pair on some side; null where nobody is named. */
function contactsOf(reports: readonly TieReport[]): (pair: Pair) => boolean | null {
  const named = new Map<string, Set<string>>();
  const put = (side: string, other: string, names: readonly string[]): void => {
    const key = JSON.stringify([side, other]);
    const set = named.get(key) ?? new Set();
    names.forEach((name) => set.add(name.normalize("NFKC").toLowerCase()));
    named.set(key, set);
  };
  for (const { from, to, contactFrom, contactTo } of reports) {
    put(from, to, people(contactFrom));
    put(to, from, people(contactTo));
  }
  return ([a, b]) => {
    const counts = [
      [a, b],
      [b, a],
    ].map((side) => named.get(JSON.stringify(side))?.size ?? 0);
    return counts.every((count) => count === 0) ? null : counts.includes(1);
  };
}

/** Of all strong answers among the members, the one that reaches least over the thresholds. */
function weakestAnswer(members: readonly string[], ground: Ground): StatedAnswer | null {
  const { answers, directed, thresholds } = ground;
  const spare = (answer: StatedAnswer): number =>
    (answer.level ?? 0) - (thresholds.level ?? 0) + (answer.trust ?? 0) - (thresholds.trust ?? 0);
  let weakest: StatedAnswer | null = null;
  for (const [a, b] of pairsAmong(members)) {
    for (const [from, to] of directed
      ? [
          [a, b],
          [b, a],
        ]
      : [[a, b]]) {
      const said = answers.said(from, to);
      if (typeof said === "string" || reachOf(said, thresholds).kind !== "strong") continue;
      const answer = { from, to, ...said };
      if (weakest === null || spare(answer) < spare(weakest)) weakest = answer;
    }
  }
  return weakest;
}

/** Members whose answers are missing in the last wave, sorted. */
function awaitedAmong(pairs: readonly Pair[], { waves }: Ground): readonly string[] {
  const { stateOf } = waves[waves.length - 1];
  const silent = pairs.flatMap((pair) => {
    const state = stateOf(pair);
    return state.kind === "open" ? state.silent : [];
  });
  return inNameOrder(new Set(silent));
}

/** Pairs held one wave earlier; a pair of which a side had not answered then is unknown. */
function standingBefore(members: readonly string[], { waves }: Ground): Partnership["before"] {
  const earlier = waves.at(-2);
  if (!earlier) return null;
  const states: PairState[] = pairsAmong(members).map(earlier.stateOf);
  const count = (kind: PairState["kind"]): number =>
    states.filter((state) => state.kind === kind).length;
  return {
    wave: earlier.wave,
    pairs: states.length,
    held: count("mutual"),
    unknown: count("open"),
  };
}

/** Pairs and trios with shared work, confirmed and unconfirmed, in order of their members. */
export function partnershipsOf(ground: Ground): {
  readonly dyads: Partnership[];
  readonly triads: Partnership[];
} {
  const { mutual, open } = standingPairs(ground);
  const strong = neighboursOf(mutual);
  const possible = neighboursOf([...mutual, ...open]);
  const isSingleContact = contactsOf(ground.reports);
  const sharesWork = (members: readonly string[]): boolean =>
    ground.work.kind === "none" || ground.work.sharedBy(members).length > 0;

  const described = (members: readonly string[]): Partnership => {
    const pairs = pairsAmong(members);
    const contacts = pairs.map(isSingleContact).filter((contact) => contact !== null);
    return {
      members,
      initiatives: ground.work.sharedBy(members),
      embeddedness: commonNeighbours(strong, members).length,
      bridge: pairs.some(ground.isBridge),
      sectors: sectorsOf(members, ground),
      waves: ground.waves
        .filter(({ stateOf }) => pairs.every((pair) => stateOf(pair).kind === "mutual"))
        .flatMap(({ wave }) => wave || []),
      before: standingBefore(members, ground),
      singleContact: contacts.length === 0 ? null : contacts.includes(true),
      weakest: weakestAnswer(members, ground),
      awaited: awaitedAmong(pairs, ground),
      commitmentShare: null,
      activityShare: null,
      status: pairs.every(([a, b]) => strong.get(a)?.has(b)) ? "confirmed" : "unconfirmed",
    };
  };

  // Sorted names leave pairs and trios in order of their members.
  const sorted = inNameOrder(possible.keys());
  const rank = new Map(sorted.map((name, place) => [name, place]));
  const later = (members: readonly string[]): string[] =>
    inNameOrder(
      commonNeighbours(possible, members).filter(
        (name) => (rank.get(name) ?? 0) > (rank.get(members[members.length - 1]) ?? 0)
      )
    );
  const dyadMembers = sorted
    .flatMap((a) => later([a]).map((b) => [a, b]))
    .filter((members) => sharesWork(members));
  const triadMembers = dyadMembers
    .flatMap((pair) => later(pair).map((c) => [...pair, c]))
    .filter((members) => sharesWork(members));
  return { dyads: dyadMembers.map(described), triads: triadMembers.map(described) };
}

/**
 * Partnerships as people count them: every trio, and every pair with the work that no trio of both shares.
 * Only of one status at a time: pass confirmed ones to count what is there.
 */
export function countedOnce(
  dyads: readonly Partnership[],
  triads: readonly Partnership[]
): Partnership[] {
  const keyOf = (pair: readonly string[]): string => JSON.stringify(pair);
  const covered = new Map<string, Set<string>>();
  for (const { members, initiatives } of triads)
    for (const pair of pairsAmong(members)) {
      const names = covered.get(keyOf(pair)) ?? new Set();
      initiatives.forEach((name) => names.add(name));
      covered.set(keyOf(pair), names);
    }
  const alone = dyads.flatMap((dyad) => {
    const around = covered.get(keyOf(dyad.members));
    if (around === undefined) return dyad;
    const initiatives = dyad.initiatives.filter((name) => !around.has(name));
    return initiatives.length === 0 ? [] : { ...dyad, initiatives };
  });
  return [...triads, ...alone];
}
