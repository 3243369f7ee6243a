import { say } from "./common";

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Counts up to ten as words. */
function count(n: number): string {
  return SMALL[n] ?? say.number(n, "count");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function counted(n: number, one: string, other: string): string {
  return `${count(n)} ${say.plural(n, one, other)}`;
}

/** Which conditions a strong answer met; "say so" only where both sides were asked. */
export interface Conditions {
  readonly trust: boolean;
  readonly level: boolean;
  readonly bothSides: boolean;
}

function who({ trust, level, bothSides }: Conditions): string {
  const parts = [
    ...(trust ? ["trust each other"] : []),
    ...(level ? ["work closely"] : []),
    ...(bothSides ? ["all say so"] : []),
  ];
  return `who ${say.list(parts).replace(", and ", " and ")}`;
}

type Work = "initiatives" | "agendaAreas" | "none";

function work(kind: Work, n: number): string {
  return kind === "agendaAreas"
    ? say.plural(n, "agenda area", "agenda areas")
    : say.plural(n, "initiative", "initiatives");
}

function trioPairs(trios: number, pairs: number): string {
  return say.list([
    ...(trios > 0 ? [counted(trios, "trio", "trios")] : []),
    ...(pairs > 0 ? [counted(pairs, "pair", "pairs")] : []),
  ]);
}

export const catalytic = {
  tab: "CT Catalytic",
  backboneTab: "CT Catalytic (backbone)",
  backboneTitle: "Catalytic partnerships, for the backbone",
  backboneQuestion:
    "Which pairs are one step short, what is missing, and where would one answer tell? It names who said what of whom.",

  /** The first sentence. */
  headline: (kind: Work, total: number, having: number, conditions: Conditions) => {
    const pair = `a pair or trio ${who(conditions)}`;
    if (total === 1)
      return having === 1
        ? `Our one ${work(kind, 1)} rests on ${pair}.`
        : `Our one ${work(kind, 1)} does not yet rest on ${pair}.`;
    if (having === total) return `All ${count(total)} ${work(kind, total)} rest on ${pair}.`;
    if (having === 0)
      return `None of our ${count(total)} ${work(kind, total)} rests yet on ${pair}.`;
    return `${capital(count(having))} of our ${count(total)} ${work(kind, total)} ${say.plural(having, "rests", "rest")} on ${pair}.`;
  },
  headlineWithoutWork: (trios: number, pairs: number, conditions: Conditions) =>
    trios + pairs === 0
      ? `We found no pair or trio of partners ${who(conditions)}.`
      : `We found ${trioPairs(trios, pairs)} ${who(conditions)}; the work they share is not recorded.`,
  nothingActive: () =>
    "No initiative in the table is under way today, so none can rest on anybody.",

  /** What is said of the work without a partnership. */
  without: (n: number, names: readonly string[]) =>
    `${capital(count(n))} ${say.plural(n, "has", "have")} none: ${say.list(names, 12)}.`,
  withoutCounted: (n: number) => `${capital(count(n))} ${say.plural(n, "has", "have")} none.`,
  withoutUnanswered: (n: number, unanswered: number, partners: number) => {
    const because = `only because ${counted(partners, "partner", "partners")} did not answer`;
    const which = n === unanswered ? "" : `${count(unanswered)} of them `;
    return `${capital(count(n))} ${say.plural(n, "has", "have")} none that we can confirm, ${which}${because}.`;
  },
  composition: (trios: number, pairs: number, members: number, partners: number) =>
    `${capital(trioPairs(trios, pairs))}: ${say.number(members, "count")} of ${say.number(partners, "count")} partners take part.`,
  compositionHeld: (
    trios: number,
    pairs: number,
    members: number,
    partners: number,
    held: number,
    ties: number,
    wave: string
  ) =>
    `${capital(trioPairs(trios, pairs))}: ${say.number(members, "count")} of ${say.number(partners, "count")} partners take part; ${say.number(held, "count")} of the ${counted(ties, "tie", "ties")} held in ${wave} too.`,
  nearly: (n: number, anyYet: boolean) =>
    `${capital(count(n))} ${anyYet ? "more " : ""}${say.plural(n, "pair is", "pairs are")} one step short; which, and what is missing, is for the backbone alone.`,
  unconfirmed: (n: number, responded: number | null, partners: number) =>
    `${capital(counted(n, "pair", "pairs"))} cannot be confirmed, because one side ${say.plural(n, "", "of each ")}did not answer${
      responded === null
        ? "."
        : `; ${say.number(responded, "count")} of ${say.number(partners, "count")} partners did.`
    }`,
  looseAreas: (share: number) =>
    `Sharing an agenda area says little: ${say.number(share, "share")} of all pairs share one. A list of initiatives would tell more.`,
  moreTriosThanChance: (observed: number, expected: number) =>
    `${capital(counted(observed, "trio", "trios"))} of strong ties ${say.plural(observed, "is", "are")} more than chance would bring (${say.number(expected, "decimal")} expected).`,
  triosAsByChance: (observed: number, expected: number) =>
    `${capital(counted(observed, "trio", "trios"))} of strong ties ${say.plural(observed, "is", "are")} no more than chance could bring (${say.number(expected, "decimal")} expected).`,

  backbone: {
    nearly: (n: number) =>
      n === 0
        ? "No pair is exactly one step short of a partnership."
        : `${capital(counted(n, "pair is", "pairs are"))} exactly one step short of a partnership.`,
    missing: (level: number, trust: number, initiative: number, kind: Work) =>
      `What is missing: ${say.list([
        ...(level > 0 ? [`one level in ${count(level)}`] : []),
        ...(trust > 0 ? [`some trust in ${count(trust)}`] : []),
        ...(initiative > 0 ? [`a shared ${work(kind, 1)} in ${count(initiative)}`] : []),
      ])}.`,
    awaited: (pairs: number, names: readonly string[]) =>
      `${capital(counted(pairs, "pair waits", "pairs wait"))} for one answer, from ${say.list(names, 12)}.`,
    awaitedCounted: (pairs: number, partners: number) =>
      `${capital(counted(pairs, "pair waits", "pairs wait"))} for one answer, from ${counted(partners, "partner", "partners")}.`,
    singleContact: (n: number) =>
      `${capital(counted(n, "partnership hangs", "partnerships hang"))} on one named person on some side.`,
    bridges: (n: number) =>
      `${capital(counted(n, "pair is", "pairs are"))} the only confirmed tie between two parts of the network.`,
  },

  map: {
    title: (partnerships: number, members: number) =>
      partnerships === 0
        ? "No partnership that both sides confirm"
        : `${capital(counted(partnerships, "partnership", "partnerships"))} among ${say.number(members, "count")} partners`,
    titleNearly: (nearly: number, unconfirmed: number) =>
      nearly + unconfirmed === 0
        ? "No pair is one step short"
        : nearly === 0
          ? `${capital(counted(unconfirmed, "pair waits", "pairs wait"))} for one answer`
          : `${capital(counted(nearly, "pair is", "pairs are"))} one step short of a partnership`,
    subtitle: (wave: string | null) =>
      `Partners in a pair or trio that both sides confirm${wave === null ? "" : `, ${wave}`}`,
    subtitleNearly: (partners: number, wave: string | null) =>
      `${say.number(partners, "count")} partners in or next to a partnership${wave === null ? "" : `, ${wave}`}`,
    nothing: "There is nothing to draw: no pair or trio can be confirmed yet.",
    nothingNearly:
      "There is nothing to draw: no pair is strong, one step short or waiting for an answer.",
    catalytic: "catalytic",
    nearly: "one step short",
    unconfirmed: "one side did not answer",
    otherSectors: "other or no sector",
    backbone: "backbone",
    dataHeading: "Partnership map",
  },

  bars: {
    title: (without: number, kind: Work) =>
      without === 0
        ? `Every ${work(kind, 1)} has a partnership`
        : `${capital(count(without))} ${work(kind, without)} ${say.plural(without, "has", "have")} no partnership yet`,
    subtitle: (kind: Work) => `Pairs and trios by ${work(kind, 1)}; a trio counts once`,
    first: (shown: number, total: number, kind: Work) =>
      `The ${say.number(shown, "count")} of ${say.number(total, "count")} ${work(kind, total)} with most are drawn; all stand in the table.`,
    nothing: "There is nothing to draw: no initiative and no agenda area is recorded.",
    catalytic: "catalytic",
    nearly: "one step short",
    unconfirmed: "one side did not answer",
    dataHeading: "What rests on whom",
  },

  tables: {
    partner: "Partner",
    secondPartner: "Second partner",
    thirdPartner: "Third partner",
    members: "Partners together",
    initiative: (kind: Work): string => (kind === "agendaAreas" ? "Agenda area" : "Initiative"),
    sectors: "Sectors",
    held: "Held a wave earlier",
    heldYes: "yes",
    heldNew: "new",
    heldSome: (held: number, pairs: number) =>
      `${say.number(held, "count")} of ${say.number(pairs, "count")} pairs`,
    heldUnknown: "not known",
    heldNoWave: "no earlier wave",
    around: "Strong with all",
    trios: "Trios",
    pairs: "Pairs",
    nearly: "One step short",
    unconfirmed: "Not confirmed",
    partners: "Partners",
    lead: "Lead",
    know: "What to know",
    level: "Level",
    trust: "Trust",
    weakest: "Weakest answer",
    missing: "What is missing",
    has: "Has",
    needs: "Needs",
    inWords: "In words",
    bridge: "Only tie between two parts",
    contact: "Hangs on one person",
    yes: "yes",
    no: "no",
    noContact: "nobody named",
    none: "none recorded",
    silent: "Has not answered",
    partnerships: {
      heading: "Partnerships",
      note: "Counts, not rates: each is too small to compare with another.",
      empty: "No pair or trio can be confirmed yet.",
      link: "Partnerships →",
    },
    initiatives: {
      heading: (kind: Work): string => (kind === "agendaAreas" ? "Agenda areas" : "Initiatives"),
      note: "A trio counts once, and its pairs with it. Empty where so few take part that a count would name them.",
      empty: "No initiative and no agenda area is recorded.",
      link: (kind: Work): string => (kind === "agendaAreas" ? "Agenda areas →" : "Initiatives →"),
    },
    areasWithout: {
      heading: "Agenda areas without a partnership",
      note: "An area can be well served without one; it then rests on more shoulders, or on fewer words.",
      empty: "Every agenda area has a partnership, or none is recorded.",
      link: "Areas without →",
    },
    coreGroups: {
      heading: "Core groups",
      note: "Four or more partners who are all mutually strong with each other.",
      empty: "No group of four or more is mutually strong throughout.",
      link: "Core groups →",
    },
    oneStepShort: {
      heading: "One step short",
      note: "Names who rated whom: for backbone staff.",
      empty: "No pair is exactly one step short.",
      link: "One step short →",
    },
    waiting: {
      heading: "Waiting for one answer",
      note: "Everything that was said fits; the other side has not answered.",
      empty: "No pair waits for an answer.",
      link: "Waiting for an answer →",
    },
    tend: {
      heading: "Where to tend",
      note: "The answer that reaches least over what a partnership needs. Names who rated whom: for backbone staff.",
      empty: "No pair or trio can be confirmed yet.",
      link: "Where to tend →",
    },
    whatToKnow: {
      catalytic: "Rests on a pair or trio.",
      unanswered: "One answer would tell.",
      nearly: "A pair is one step short.",
      none: "No pair is near yet.",
      fewPartners: "Too few partners take part to say more here.",
    },
  },

  missing: {
    level: "level",
    trust: "trust",
    initiative: (kind: Work) => `shared ${work(kind, 1)}`,
    levelWords: (from: string, says: string, needs: string) =>
      `${from} says ${says}; ${needs} is needed.`,
    noTie: (from: string, needs: string) => `${from} reports no tie; ${needs} is needed.`,
    trustWords: (from: string, to: string, has: number, needs: number) =>
      `${from} trusts ${to} ${say.number(has, "level")}; ${say.number(needs, "level")} is needed.`,
    initiativeWords: (kind: Work): string =>
      kind === "agendaAreas"
        ? "Strong both ways. Which agenda area is their work?"
        : "Strong both ways. Which initiative is their work?",
    weakest: (from: string, to: string) => `${from} about ${to}`,
  },
  levelNames: {
    none: "no tie",
    networking: "networking",
    coordinating: "coordinating",
    cooperating: "cooperating",
    collaborating: "collaborating",
    cooperation: "cooperation",
    coordination: "coordination",
    coalition: "coalition",
    collaboration: "collaboration",
  },
  levelNumber: (level: number) => `level ${say.number(level, "plain")}`,
  scaleNames: {
    himmelman: "Himmelman's scale",
    frey: "Frey's scale",
    rating: "the ratings in use",
  },

  method: {
    trust: (threshold: number) =>
      `Trust: the mean of the trust items of an answer (1 to 4) is ${say.number(threshold, "level")} or more.`,
    level: (name: string, threshold: number, scale: string) =>
      `Close work: the answer says ${name} or more (level ${say.number(threshold, "plain")} on ${scale}).`,
    pair: "A pair is strong when the answers of both sides meet this and both answered.",
    pairUndirected:
      "A pair is strong when its row meets this; a row of the table stands for both sides.",
    initiatives:
      "A strong pair is catalytic when both belong to one active initiative; a trio, when one is common to all three. A trio's pairs are counted with it.",
    agendaAreas:
      "There is no table of initiatives, so a strong pair is catalytic when both list one agenda area; a trio, when one is common to all three.",
    noWork:
      "Neither initiatives nor agenda areas are recorded, so strong pairs and trios stand without their work.",
    nearly:
      "One step short: one answer lacks one level, or up to one point of trust, or only shared work is missing (the backbone's own strong ties lack none).",
    unconfirmed: "Where one side did not answer, a pair is unconfirmed, never absent.",
    nobodyKnown: "No table tells who answered, so a missing answer is read as no tie.",
    response: (responded: number, partners: number, wave: string | null) =>
      `${say.number(responded, "count")} of ${say.number(partners, "count")} partners answered${wave === null ? "" : ` in ${wave}`}.`,
    noTrust: "The table holds no ratings of trust: close work alone decides.",
    noLevel: "The table holds no levels of working together: trust alone decides.",
    levelNeedsScale: "The levels are words and no scale is chosen: trust alone decides.",
    sharing: (share: number, kind: Work) =>
      `${say.number(share, "share")} of all pairs of partners share ${kind === "agendaAreas" ? "an agenda area" : "an initiative"}, strong or not.`,
    chance: (observed: number, expected: number, p: string, draws: number, seed: number) =>
      `Trios of strong ties: ${say.number(observed, "count")}, expected ${say.number(expected, "index")} where as many strong ties fall at random among those who answered (p ${p}, ${say.number(draws, "count")} draws, seed ${say.number(seed, "plain")}).`,
    noChance: "Fewer than three ties are strong: too few to compare their trios with chance.",
    simmelian: (embedded: number) =>
      `${say.number(embedded, "count")} pairs report each other and share a third partner both ways (Simmelian ties, Krackhardt 1998), at any level.`,
    relation: (relation: string) =>
      `The table holds several relations; this is about "${relation}".`,
    noCommitments:
      "No commitments or activities were read, so nothing is said of promises kept and work carried by members.",
    openNames:
      "Only what both sides said is named here. Pairs one step short or waiting for an answer are counted, and named on the backbone's sheet.",
    source:
      "After Touzin 2023: successful initiatives were often fuelled by tight relationships among two or three members. What goes together need not cause.",
    belowP: (limit: number) => `< ${say.number(limit, "p")}`,
    exactP: (p: number) => `= ${say.number(p, "p")}`,
    inactive: (n: number) =>
      `${capital(counted(n, "initiative", "initiatives"))} over or not yet begun on the day of this answer.`,
  },
};
