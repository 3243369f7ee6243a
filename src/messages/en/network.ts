import { say } from "./common";

const count = (n: number): string => say.number(n, "count");
const share = (part: number): string => say.number(part, "share");
const shareOneDecimal = (part: number): string => say.number(part, "shareOneDecimal");
const partners = (n: number): string => `${count(n)} ${say.plural(n, "partner", "partners")}`;
const pairs = (n: number): string => `${count(n)} ${say.plural(n, "pair", "pairs")}`;
/** A label that is a bare running number is said as one: "wave 3". */
const wave = (label: string): string => (/^\d{1,3}$/.test(label) ? `wave ${label}` : label);
const inWave = (label: string | null): string => (label === null ? "" : `, ${wave(label)}`);
/** A share of pairs: small networks in whole percent, a thin one with a decimal. */
const rate = (part: number): string => (part < 0.01 ? shareOneDecimal(part) : share(part));
/** A number without its sign: 0.041 as points → "4.1". */
const size = (value: number, kind: "points" | "rating"): string =>
  say.number(Math.abs(value), kind).replace("+", "");
/** The ends of an interval that lies on one side of zero, the one nearer to zero first, without signs. */
const ends = (low: number, high: number, kind: "points" | "rating"): [string, string] =>
  low > 0 ? [size(low, kind), size(high, kind)] : [size(high, kind), size(low, kind)];

/** What tied partners do: the lowest level that counts, by its word where the scale has one. */
export interface Work {
  readonly level: number;
  readonly word: string | null;
}

const MORE_CLOSELY: Readonly<Record<string, string>> = {
  coordinating: "coordinate or work more closely",
  cooperating: "cooperate or work more closely",
  collaborating: "collaborate",
  cooperation: "cooperate or work more closely",
  coordination: "coordinate or work more closely",
  coalition: "work in coalition or more closely",
  collaboration: "collaborate",
};

/** What `n` pairs do: "work together", one "works together". */
function work({ level, word }: Work, n = 2): string {
  const plural =
    level <= 1
      ? "work together"
      : (word !== null && MORE_CLOSELY[word]) || `work together at level ${count(level)} or more`;
  return n === 1 ? plural.replace(/\b(work|coordinate|cooperate|collaborate)\b/g, "$1s") : plural;
}

const levelNames: Readonly<Record<string, string>> = {
  networking: "networking",
  coordinating: "coordinating",
  cooperating: "cooperating",
  collaborating: "collaborating",
  cooperation: "cooperation",
  coordination: "coordination",
  coalition: "coalition",
  collaboration: "collaboration",
};

/** Levels from one up: words, or the number of the lowest. */
export interface DeepLevels {
  readonly words: readonly string[];
  readonly from: number;
}

function deep({ words, from }: DeepLevels): string {
  return words.length === 0
    ? `level ${count(from)} or more`
    : words
        .map((word) => levelNames[word])
        .join(", ")
        .replace(/, (?=[^,]*$)/, " or ");
}

/** The top of a scale: of a published one, or the highest rating that was given. */
export interface Top {
  readonly level: number;
  readonly isGiven: boolean;
}

const upTo = ({ level, isGiven }: Top): string =>
  isGiven ? `where ${count(level)} is the highest given` : `on a scale to ${count(level)}`;

const attributes = {
  sector: "Sector",
  level: "Grassroots to grasstops",
  sizeBand: "Size",
  communityLed: "Community-led",
  place: "Place",
};

export type Attribute = keyof typeof attributes;

const groupsOf: Readonly<Record<Attribute, string>> = {
  sector: "Sectors",
  level: "Grassroots, middle and grasstops",
  sizeBand: "Partners of one size",
  communityLed: "Community-led partners and the others",
  place: "Places",
};

/** Values that are ours; all others are the user's own words. */
const groups: Readonly<Record<Attribute, Readonly<Record<string, string>>>> = {
  sector: {},
  level: { grassroots: "grassroots", middle: "middle", grasstops: "grasstops" },
  sizeBand: {
    under100000: "under $100,000",
    under1000000: "under $1 million",
    under10000000: "under $10 million",
    over10000000: "$10 million and more",
  },
  communityLed: { yes: "community-led", no: "others" },
  place: {},
};

/** Who is compared: partners in both waves, or those who answered both times. */
export type Basis = "inBoth" | "answeredBoth";

const among: Readonly<Record<Basis, (n: number) => string>> = {
  inBoth: (n) => `Among the ${partners(n)} in both waves`,
  answeredBoth: (n) => `Among the ${partners(n)} who answered both times`,
};

const SMALLEST_P = 0.001;
const p = (value: number): string =>
  value < SMALLEST_P ? `p < ${say.number(SMALLEST_P, "p")}` : `p = ${say.number(value, "p")}`;
const upFrom = (after: number, before: number): string =>
  after === before
    ? "as many as before"
    : `${after > before ? "up" : "down"} from ${count(before)}`;

export interface Cohesion {
  readonly partners: number;
  /** Groups of two or more partners that ties join. */
  readonly groups: number;
  /** Partners in the largest. */
  readonly largest: number;
  readonly steps: number | null;
  readonly isolates: readonly string[];
  /** Partners without a tie who did not answer. */
  readonly silentIsolates: number;
}

function apart({ isolates, silentIsolates }: Cohesion, named: boolean): string {
  if (isolates.length === 0) return "";
  const who = named ? say.list(isolates) : count(isolates.length);
  const silent = silentIsolates === 0 ? "" : ` (${count(silentIsolates)} did not answer)`;
  return `; ${who} ${say.plural(isolates.length, "has", "have")} no recorded tie${silent}`;
}

export const network = {
  tab: "CT Network",
  backboneTab: "CT Network (backbone)",
  backboneTitle: "How we are connected, for the backbone",
  backboneQuestion:
    "Who sees a tie differently, and what do partners say of each other? It names who said what of whom.",
  wave,
  levelName: (level: number, word: string | null) =>
    (word !== null && levelNames[word]) || `level ${count(level)}`,

  headline: {
    change: (
      basis: Basis,
      n: number,
      change: {
        before: number;
        after: number;
        possible: number;
        isNew: number;
        ended: number;
      },
      of: Work
    ) =>
      `${among[basis](n)}, ${count(change.after)} of ${pairs(change.possible)} ${work(of, change.after)}, ${upFrom(change.after, change.before)}: ${count(change.isNew)} ${say.plural(change.isNew, "is", "are")} new and ${count(change.ended)} ended.`,
    same: (basis: Basis, n: number, tied: number, possible: number, of: Work) =>
      `${among[basis](n)}, ${count(tied)} of ${pairs(possible)} ${work(of, tied)}, the very same as before.`,
    changeShort: (n: number, before: number, after: number) =>
      `Among ${partners(n)}, ${pairs(after)} ${say.plural(after, "works", "work")} together, ${upFrom(after, before)}.`,
    oneWave: (linked: number, total: number, tied: number, possible: number, of: Work) => {
      const who =
        linked === total
          ? `All ${count(total)} partners are linked`
          : `${count(linked)} of ${partners(total)} ${say.plural(linked, "is", "are")} linked`;
      const inPercent = total < 10 ? "" : ` (${rate(tied / possible)})`;
      return `${who}: ${count(tied)} of ${count(possible)} possible ${say.plural(possible, "pair", "pairs")} ${work(of, tied)}${inPercent}.`;
    },
    nothing: (total: number, of: Work) =>
      `None of the possible pairs among our ${partners(total)} is reported to ${work(of)}.`,
    tooFew: (answered: number, total: number) =>
      `Only ${count(answered)} of ${partners(total)} answered: too few to say how well we are connected.`,
  },
  reported: (tied: number, of: Work) =>
    `Pairs reported to ${work(of)}: ${count(tied)}; there may be others that nobody who answered knows of.`,
  typical: (mean: number, median: number) =>
    `On average a partner has ${say.number(mean, "decimal")} such ties; half have ${count(Math.ceil(median))} or more.`,

  density: {
    changed: (before: number, after: number, low: number, high: number) => {
      const [least, most] = ends(low, high, "points");
      return `The share of pairs ${after > before ? "rose" : "fell"} from ${shareOneDecimal(before)} to ${shareOneDecimal(after)}: by ${size(after - before, "points")} points (between ${least} and ${most}), more than chance.`;
    },
    chance: (before: number, after: number, low: number, high: number) =>
      `The share of pairs went from ${shareOneDecimal(before)} to ${shareOneDecimal(after)}; a change between ${say.number(low, "points")} and ${say.number(high, "points")} points could be chance.`,
    tooFew: (n: number) =>
      `With ${partners(n)} to compare, what changed cannot be told from chance.`,
  },
  level: {
    changed: (before: number, after: number, top: Top, low: number, high: number) => {
      const [least, most] = ends(low, high, "rating");
      return `Ties are ${after > before ? "deeper" : "lighter"}: the mean level ${after > before ? "rose" : "fell"} from ${say.number(before, "rating")} to ${say.number(after, "rating")} (by ${least} to ${most}), ${upTo(top)}.`;
    },
    chance: (before: number, after: number, top: Top) =>
      `Ties are about as deep as before: mean level ${say.number(after, "rating")} (${say.number(before, "rating")} then), ${upTo(top)}; chance could explain it.`,
    now: (mean: number, top: Top, deepShare: number, levels: DeepLevels) =>
      `The mean level is ${say.number(mean, "rating")} ${upTo(top)}; ${share(deepShare)} of the answers say ${deep(levels)}.`,
  },
  trust: {
    changed: (before: number, after: number, low: number, high: number) => {
      const [least, most] = ends(low, high, "rating");
      return `Trust ${after > before ? "rose" : "fell"}: from ${say.number(before, "rating")} to ${say.number(after, "rating")} on a scale from 1 to 4 (by ${least} to ${most}).`;
    },
    chance: (before: number, after: number) =>
      `Trust is about where it was: ${say.number(after, "rating")} on a scale from 1 to 4, ${say.number(before, "rating")} then; chance could explain it.`,
    now: (mean: number) => `Mean trust is ${say.number(mean, "rating")} on a scale from 1 to 4.`,
  },
  cohesion: (found: Cohesion, named: boolean) => {
    const { groups: parts, largest, steps, partners: total } = found;
    const everybody = largest === total;
    if (2 * largest < total)
      return `Few hang together: the largest group is ${count(largest)} of ${partners(total)}${apart(found, named)}.`;
    if (parts === 1) {
      const who = everybody
        ? "every partner is linked to every other"
        : `${count(largest)} of ${count(total)} are linked to each other`;
      const far =
        steps === null || total < 3 ? "" : `, in ${say.number(steps, "decimal")} steps on average`;
      return `We hang together: ${who}${far}${apart(found, named)}.`;
    }
    return `We fall into ${count(parts)} separate groups, the largest of ${count(largest)} of ${partners(total)}${apart(found, named)}.`;
  },
  mixing: (attribute: Attribute, found: number, expected: number, pValue: number) =>
    found > expected
      ? `${groupsOf[attribute]} keep to themselves more than by chance: ${share(found)} of pairs stay inside, ${share(expected)} expected (${p(pValue)}).`
      : `${groupsOf[attribute]} reach out more than by chance: ${share(found)} of pairs stay inside, ${share(expected)} expected (${p(pValue)}).`,
  response: {
    enough: (answered: number, total: number) =>
      `${share(answered / total)} answered (${count(answered)} of ${count(total)}): enough to trust what is said about pairs and groups.`,
    some: (answered: number, total: number) =>
      `${share(answered / total)} answered (${count(answered)} of ${count(total)}): read this with care, and who stands between others as uncertain.`,
    unknown:
      "Nobody noted who was asked, so a tie that is missing may only be an answer that is missing.",
  },

  map: {
    title: (linked: number, total: number) =>
      `${count(linked)} of ${partners(total)} ${say.plural(linked, "is", "are")} linked`,
    titleBackbone: (linked: number, total: number, direct: number, backbone: string) =>
      `${count(linked)} of ${partners(total)} ${say.plural(linked, "is", "are")} linked, ${count(direct)} of them directly to ${backbone}`,
    subtitle: (total: number, tied: number, label: string | null) =>
      `${partners(total)} and ${say.plural(total, "its", "their")} ${pairs(tied)}${inWave(label)}`,
    ringed: "; the ringed partner is the backbone",
    nothing: "There is nothing to draw: no tie is recorded.",
    isolates: "No recorded tie:",
    tie: "tie",
    noLevel: "no level said",
    partners: "partners",
    otherSectors: "other or no sector",
    backbone: "backbone",
    dataHeading: "Network map: partners",
    tiesHeading: "Network map: ties",
  },
  levels: {
    title: (now: number, levels: DeepLevels) => `${share(now)} of the answers say ${deep(levels)}`,
    titleBefore: (now: number, levels: DeepLevels, before: number, earlier: string) =>
      `${share(now)} of the answers say ${deep(levels)}, ${share(before)} in ${wave(earlier)}`,
    subtitle: (answers: readonly number[]) => `Answers by level (${say.list(answers.map(count))})`,
    nothing: "There is no level of working together to draw.",
    dataHeading: "Answers by level",
    now: "now",
  },
  compared: {
    titleBeyond: (measures: readonly string[]) =>
      `Changed more than by chance: ${say.list(measures)}`,
    titleChance: "What changed here could be chance",
    titleTooFew: "Too few partners to tell change from chance",
    subtitle: (basis: Basis, n: number) =>
      basis === "inBoth"
        ? `The ${partners(n)} in both waves`
        : `The ${partners(n)} who answered both times`,
    density: "Pairs that work together",
    reciprocity: "Answered both ways",
    trust: "Trust, rescaled to 0–100%",
    densityWord: "pairs",
    reciprocityWord: "answers both ways",
    trustWord: "trust",
    dataHeading: "Waves compared",
  },
  degrees: {
    title: (median: number) =>
      `Half of the partners have ${count(median)} or more ${say.plural(median, "tie", "ties")}`,
    subtitle: (label: string | null) => `Partners by number of ties${inWave(label)}`,
    range: (from: number, to: number) =>
      from === to ? count(from) : `${count(from)}–${count(to)}`,
    dataHeading: "Partners by number of ties",
    ties: "Ties",
    partners: "Partners",
  },
  mixingChart: {
    title: (beyond: readonly Attribute[]) =>
      beyond.length === 0
        ? "Ties inside groups are about as many as by chance"
        : `Not by chance alone: ties by ${say.list(beyond.map((attribute) => attributes[attribute].toLowerCase()))}`,
    subtitle: (label: string | null) =>
      `Share of the tied pairs that lie inside one group${inWave(label)}`,
    found: "found",
    expected: "by chance",
    dataHeading: "Inside and between groups",
    attribute: "Groups by",
  },

  tables: {
    measure: "Measure",
    countedOn: "Counted on",
    earlier: "Earlier",
    now: "Now",
    change: "Change",
    low: "from",
    high: "to",
    says: "What it says",
    counted: { all: "all", inBoth: "both waves", answeredBoth: "answered both" },
    measures: {
      partners: "Partners",
      responseRate: "Partners who answered",
      linked: "Partners with a tie",
      pairs: "Pairs that work together",
      density: "Share of all pairs",
      meanDegree: "Ties of a partner, mean",
      averageDistance: "Steps between partners, mean",
      meanLevel: (highest: number | null) =>
        highest === null ? "Mean level" : `Mean level (1–${count(highest)})`,
      meanTrust: "Mean trust (1–4)",
      reciprocity: "Answered both ways",
    },
    verdict: {
      chance: "could be chance",
      tooFew: "too few partners to tell",
      deeper: "deeper",
      lighter: "lighter",
      up: "higher, beyond chance",
      down: "lower, beyond chance",
      cameAndWent: (came: number, went: number) => `${count(came)} joined, ${count(went)} left`,
      pairs: (isNew: number, ended: number, kept: number) =>
        `${count(isNew)} new, ${count(ended)} ended, ${count(kept)} kept`,
    },
    waves: {
      headingChange: "What changed between the waves",
      headingNow: "The measures of this wave",
      note: "The range from … to covers what resampling the partners would give in 19 of 20 cases.",
      noteNow: "With a second wave, what changed will stand beside.",
    },
    partners: {
      heading: "Partners",
      note: 'In order of name. "Between" counts the pairs whose shortest way leads through this partner.',
      empty: "There is no partner.",
      link: "Partners →",
    },
    partner: "Partner",
    sector: "Sector",
    ties: "Ties",
    names: "Names",
    namedBy: "Named by",
    meanLevel: "Mean level",
    between: "Between",
    toKnow: "What to know",
    silent: "Did not answer: its ties are what others say.",
    silentAlone: "Did not answer, and nobody names it.",
    alone: "No recorded tie.",
    mixing: {
      heading: "Inside and between groups",
      note: "What chance alone would give: the same groups dealt out at random.",
      empty: "No attribute puts the partners into groups that can be compared.",
      link: "Inside and between groups →",
      by: "Groups by",
      group: "Group",
      all: "all groups",
      partners: "Partners",
      internal: "Pairs inside",
      external: "Pairs to others",
      share: "Share inside",
      expected: "By chance",
      p: "p",
    },
    communities: {
      heading: "Communities",
      note: "Partners with more ties among themselves than to others: a reading of the map, not a fact.",
      empty: "Communities are no clearer here than chance would make them, so none is listed.",
      link: "Communities →",
      community: "Community",
      partners: "Partners",
      members: "Members",
    },
  },
  attribute: (attribute: Attribute) => attributes[attribute],
  group: (attribute: Attribute, group: string) => groups[attribute][group] ?? group,

  backbone: {
    views: (n: number) =>
      n === 0
        ? "No pair sees its tie two or more levels apart."
        : `${pairs(n)} ${say.plural(n, "sees its", "see their")} tie two or more levels apart: worth a conversation, not a correction.`,
    noLevels: "Ties have no levels that could be compared.",
    ratings: (rated: number, total: number) =>
      `${count(rated)} of ${partners(total)} ${say.plural(rated, "was", "were")} rated by three or more; only of them is a mean told.`,
    undirected: "A row stands for both partners, so nobody's view can be told from the other's.",
    noRatings: "Trust and value were not asked.",
    viewsHeading: "Ties seen differently",
    viewsNote: "Names who said what: for backbone staff. 0 = reports no tie.",
    viewsEmpty: "No pair sees its tie two or more levels apart.",
    viewsLink: "Ties seen differently →",
    higher: "Reports the higher level",
    lower: "Reports the lower level",
    levelOfHigher: "Higher",
    levelOfLower: "Lower",
    difference: "Apart",
    inWords: "In words",
    words: (higher: string, said: string, lower: string, saidBack: string | null) =>
      saidBack === null
        ? `${higher} says ${said}; ${lower} reports no tie.`
        : `${higher} says ${said}; ${lower} says ${saidBack}.`,
    ratingsHeading: "Trust and value received",
    ratingsNote: "In order of name; 1 to 4, from three raters up.",
    ratingsEmpty: "Nobody was rated.",
    ratingsLink: "Trust and value received →",
    trust: "Trust",
    value: "Value",
    raters: "Raters",
  },

  method: {
    any: (of: Work) => `A tie counts when either partner reports that the two ${work(of)}.`,
    confirmed: (of: Work) => `A tie counts when both partners report that they ${work(of)}.`,
    undirected: "A row of the table stands for both partners.",
    relation: (relation: string) =>
      `The table holds several relations; this is about "${relation}".`,
    scale: {
      himmelman:
        "Levels follow Himmelman: 1 networking, 2 coordinating, 3 cooperating, 4 collaborating. Each can be right for its purpose; level 4 is not the target for every pair.",
      frey: "Levels follow Frey and others: 1 networking, 2 cooperation, 3 coordination, 4 coalition, 5 collaboration. Each can be right for its purpose; level 5 is not the target for every pair.",
      rating: "Levels are the numbers in the table, 1 and up. More is not always better.",
    },
    noLevels: "The table has no levels of working together, so a tie is a tie.",
    levelWordsNeedScale:
      'The levels are words and no scale is chosen: every word but "none" is a tie, and no mean is taken.',
    minimumLevelNeedsLevels:
      "A lowest level was asked for, but there are no numbers to hold against it.",
    density: (tied: number, possible: number, density: number) =>
      `Density is pairs ÷ possible pairs: ${count(tied)} ÷ ${count(possible)} = ${say.number(density, "p")}.`,
    densityObserved: (density: number) =>
      `Counted by answers, among those that could be given by who answered: ${say.number(density, "p")}.`,
    reciprocity: (all: number, dyadic: number) =>
      `Answered both ways (reciprocity): 2M ÷ (2M + A) = ${say.number(all, "index")} over all pairs, M ÷ (M + A) = ${say.number(dyadic, "index")}; M pairs are reported by both sides, A by one.`,
    reciprocityObserved: (observed: number) =>
      `Over pairs where both sides answered, 2M ÷ (2M + A) = ${say.number(observed, "index")}.`,
    nobodyReportedBack:
      'No pair is reported from both sides. If a row stands for both, say so in a column "Mutual".',
    trust: (mean: number, rescaled: number) =>
      `Trust is the mean of its items, ${say.number(mean, "rating")} of 4; rescaled so that 1 is 0%, ${share(rescaled)}.`,
    centralization: (degree: number, betweenness: number) =>
      `Centralisation after Freeman, 0 even to 1 a star: ties ${say.number(degree, "index")}, standing between ${say.number(betweenness, "index")}.`,
    inDegreeCentralization: (value: number) =>
      `Centralisation of being named: ${say.number(value, "index")}.`,
    cohesion: (transitivity: number, diameter: number, efficiency: number) =>
      `Two partners of the same partner are tied in ${share(transitivity)} of cases (transitivity). The longest shortest way has ${count(diameter)} ${say.plural(diameter, "step", "steps")}; the mean of 1 ÷ steps over all pairs is ${say.number(efficiency, "index")}.`,
    mixing: (
      attribute: Attribute,
      ei: number,
      expected: number,
      pValue: number,
      draws: number,
      seed: number
    ) =>
      `${attributes[attribute]}: E–I index ${say.number(ei, "index")} against ${say.number(expected, "index")} when the groups are dealt out at random (${p(pValue)}, ${count(draws)} draws, seed ${say.number(seed, "plain")}).`,
    mixingSeveral: (tests: number) =>
      `${count(tests)} attributes were tested; one is spoken of where p is below 0.05 ÷ ${count(tests)}.`,
    communities: (
      found: number,
      byChance: number,
      stability: number,
      restarts: number,
      draws: number,
      seed: number
    ) =>
      `Communities: Leiden, best of ${count(restarts)} searches; modularity ${say.number(found, "index")}, by chance up to ${say.number(byChance, "index")} (${count(draws)} random networks with the same numbers of ties, seed ${say.number(seed, "plain")}). The searches agree by ${say.number(stability, "index")} (adjusted Rand index).`,
    change: (basis: Basis, draws: number, seed: number) =>
      `Ranges: ${count(draws)} samples of partners with replacement (seed ${say.number(seed, "plain")}), ${basis === "inBoth" ? "partners in both waves" : "partners who answered both times"} only. Partners are drawn, not pairs: the pairs of one partner hang together.`,
    jaccard: (value: number) =>
      `Of all ties there were in either wave, ${share(value)} were there in both (Jaccard).`,
    nobodyKnown:
      "No table tells who was asked and who answered; a missing answer is read as no tie.",
    tooFewAnswered:
      "Fewer than half answered: nothing is said of groups, distances and who stands between.",
    someDidNotAnswer:
      "Between half and four fifths answered: shares and groups hold roughly; who stands between others may well be wrong.",
    isolates: "A partner without a recorded tie may have ties that nobody reported.",
    further:
      "Closeness (Wasserman and Faust; also the mean of 1 ÷ steps), eigenvector, core number and Burt's constraint over the whole network stand in the exported findings.",
    views:
      "Levels of the two sides of a pair are compared where both gave one, or where the other side is known to have answered (no tie = 0). Differences of two and more are listed: areas for exploration and discussion (Frey and others 2006).",
    raters:
      "What others say of a partner is told from three raters up, on the backbone's own sheet.",
  },
  leftOut: {
    outsideMembership: (n: number, label: string) =>
      `${count(n)} ${say.plural(n, "answer", "answers")}${label === "" ? "" : ` of ${wave(label)}`} about somebody who was no partner then, by Joined and Left.`,
    withoutWave: (n: number) => `${count(n)} ${say.plural(n, "answer", "answers")} without a wave.`,
    withoutLevel: (n: number) =>
      `${count(n)} ${say.plural(n, "answer", "answers")} without a level, in what is said of levels.`,
  },
};
