import { shortList } from "../short-list";
import { say } from "./common";

const number = (count: number): string => say.number(count, "count");

/** What was found in a workbook; a table that is not there is null. */
export interface FoundTables {
  readonly partners: number | null;
  readonly answers: number | null;
  readonly waves: number;
  readonly respondents: number | null;
  readonly initiatives: number | null;
  /** Distinct indicators. */
  readonly indicators: number | null;
  readonly events: number | null;
  /** Areas of the agenda. */
  readonly agenda: number | null;
}

export const tables = {
  names: {
    partners: "Partners",
    ties: "Ties",
    respondents: "Respondents",
    initiatives: "Initiatives",
    indicators: "Indicators",
    events: "Events",
    agenda: "Agenda",
  },
  /** What one row is. */
  about: {
    partners: "One row for each organisation (or person) in the collective.",
    ties: "One row for each answer of a partner about another, or a grid of partners by partners.",
    respondents: "One row for each partner who was asked: has it answered?",
    initiatives: "One row for each piece of joint work, with the partners who do it.",
    indicators:
      "One row for each observation: an indicator, a place, a group and a period. A column for each period or group is read too.",
    events: "One row for each thing that could move an indicator, and when it happened.",
    agenda: "One row for each agreed outcome or strategy, with its indicators and target.",
  },
  columns: {
    partners: {
      partner: "Partner",
      id: "Id",
      shortName: "Short name",
      sector: "Sector",
      level: "Grassroots or grasstops",
      budget: "Budget",
      place: "Place",
      agendaAreas: "Agenda areas",
      roles: "Role",
      communityLed: "Community-led",
      backbone: "Backbone",
      joined: "Joined",
      left: "Left",
    },
    ties: {
      from: "From",
      to: "To",
      mutual: "Mutual",
      relation: "Relation",
      wave: "Wave",
      level: "Level",
      frequency: "Frequency",
      reliability: "Reliability",
      missionSupport: "Mission support",
      openness: "Openness",
      trust: "Trust",
      power: "Power",
      involvement: "Involvement",
      resources: "Resources",
      value: "Value",
      outcomes: "Outcomes",
      initiatives: "Initiative",
      contactFrom: "Contact person",
      contactTo: "Their contact person",
      difficult: "Difficult",
    },
    respondents: { partner: "Partner", wave: "Wave", responded: "Responded" },
    initiatives: {
      initiative: "Initiative",
      partners: "Partners",
      agendaArea: "Agenda area",
      lead: "Lead",
      onTrack: "On track",
      start: "Start",
      end: "End",
    },
    indicators: {
      indicator: "Indicator",
      period: "Period",
      place: "Place",
      groupType: "Group type",
      group: "Group",
      value: "Value",
      numerator: "Numerator",
      denominator: "Denominator",
      aboutHowMany: "About how many",
      unit: "Unit",
      better: "Better",
      target: "Target",
      targetPeriod: "Target period",
      comparison: "Comparison",
      kind: "Kind",
    },
    events: {
      event: "Event",
      period: "Period",
      indicator: "Indicator",
      place: "Place",
      kind: "Kind",
    },
    agenda: {
      area: "Agenda area",
      indicators: "Indicators",
      target: "Target",
      targetPeriod: "Target period",
      neededRoles: "Needed roles",
      lead: "Lead partner",
      why: "Why",
      proposedBy: "Proposed by",
    },
  },
  /** Words that a cell of a choice column can hold, by our value. */
  choices: {
    grassroots: "grassroots",
    middle: "middle",
    grasstops: "grasstops",
    higher: "higher",
    lower: "lower",
    outcome: "outcome",
    contributing: "contributing",
    start: "start",
    programme: "programme",
    policy: "policy",
    shock: "shock",
    measureChanged: "measure changed",
    partner: "partner",
    residents: "residents",
  } as Readonly<Record<string, string>>,
  scales: {
    himmelman: "Himmelman",
    frey: "Frey",
    rating: "Ratings",
  },
  /** What the levels of a scale are called, in order. */
  scaleLevels: {
    himmelman: "networking 1, coordinating 2, cooperating 3, collaborating 4",
    frey: "networking 1, cooperation 2, coordination 3, coalition 4, collaboration 5",
    rating: "numbers from 0 to 5",
  },
  confidence: {
    sure: "Recognised",
    likely: "Probably recognised",
    unsure: "Perhaps",
  },
  shapes: {
    long: "one answer a row",
    matrix: "partners down and across",
    wide: "one column for each",
  },
  /** What a table of indicators holds side by side. */
  across: {
    periods: "a column for each period",
    groups: "a column for each group",
    indicators: "a column for each indicator",
    nothing: "nothing: one value a row",
  },
  /** "A column for each period: 2019, 2020, … 2023." */
  acrossIs: (across: "periods" | "groups" | "indicators", names: readonly string[]) => {
    const what = { periods: "period", groups: "group", indicators: "indicator" }[across];
    return `A column for each ${what}: ${shortList(names)}.`;
  },
  /** "Every row: Place alb; Period 2016-17 (from a title or the sheet's name)." */
  givenIs: (said: readonly (readonly [label: string, text: string])[]) =>
    `Every row: ${said.map(([label, text]) => `${label} ${text}`).join("; ")} (from a title, the sheet’s name or your choice).`,
  notUsed: (headers: readonly string[]) => `Not used: ${say.list(headers)}.`,
  rowsRead: (rows: number, read: number) =>
    rows === read
      ? `${number(rows)} ${say.plural(rows, "row", "rows")}`
      : `${number(rows)} ${say.plural(rows, "row", "rows")}, ${number(read)} read, ${number(rows - read)} left out`,
  /** "We found your partner list (45) and two survey waves (1,204 answers)." */
  found: ({
    partners,
    answers,
    waves,
    respondents,
    initiatives,
    indicators,
    events,
    agenda,
  }: FoundTables) => {
    const counted = (count: number | null, one: string, other: string): string[] =>
      count === null ? [] : [say.plural(count, one, other)];
    const parts = [
      ...(partners === null ? [] : [`your partner list (${number(partners)})`]),
      ...(answers === null
        ? []
        : waves > 1
          ? [`${waveCount(waves)} survey waves (${number(answers)} answers)`]
          : counted(
              answers,
              `one answer about a relationship`,
              `${number(answers)} answers about relationships`
            )),
      ...counted(
        respondents,
        "who was asked (one partner)",
        `who was asked (${number(respondents ?? 0)} partners)`
      ),
      ...counted(initiatives, "one initiative", `${number(initiatives ?? 0)} initiatives`),
      ...counted(indicators, "one indicator", `${number(indicators ?? 0)} indicators`),
      ...counted(events, "one event", `${number(events ?? 0)} events`),
      ...counted(agenda, "an agenda of one area", `an agenda of ${number(agenda ?? 0)} areas`),
    ];
    return parts.length === 0
      ? "We found no table that we can read yet."
      : `We found ${say.list(parts)}.`;
  },
  thingsToCheck: (count: number) =>
    count === 0
      ? "Nothing to check."
      : say.plural(count, "One thing to check.", `${number(count)} things to check.`),
};

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** Small counts are words inside a sentence. */
function waveCount(count: number): string {
  return SMALL[count] ?? number(count);
}
