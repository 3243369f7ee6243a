/** An answer that was decided beforehand: its level and its trust items. */
export interface PlantedAnswer {
  readonly level: number;
  readonly trust: readonly [number, number, number];
}

/** Two partners (short names) and what each says of the other. */
export interface PlantedPair {
  readonly a: string;
  readonly b: string;
  readonly ofA: PlantedAnswer;
  readonly ofB: PlantedAnswer;
}

const STRONG: PlantedAnswer = { level: 3, trust: [3, 4, 3] };
const STRONGEST: PlantedAnswer = { level: 4, trust: [4, 4, 3] };
const ONE_LEVEL_SHORT: PlantedAnswer = { level: 2, trust: [3, 3, 4] };
const SOME_TRUST_SHORT: PlantedAnswer = { level: 3, trust: [3, 3, 2] };
const BEGINNING: PlantedAnswer = { level: 2, trust: [2, 3, 2] };

/** Strong from both sides, with a shared initiative: three trios and three pairs. */
const CATALYTIC: readonly (readonly [string, string])[] = [
  ["Public Schools", "Head Start"],
  ["Public Schools", "Bright Steps"],
  ["Head Start", "Bright Steps"],
  ["Page One", "Public Library"],
  ["Page One", "Parent Action"],
  ["Public Library", "Parent Action"],
  ["Comm. College", "College Bound"],
  ["Comm. College", "Puentes"],
  ["College Bound", "Puentes"],
  ["Home Visiting", "Mothers' Circle"],
  ["Home Visiting", "Health Dept."],
  ["Parks & Rec", "YMCA"],
];

/** Strong from both sides, without an initiative that is theirs. */
const WITHOUT_INITIATIVE: readonly (readonly [string, string])[] = [
  ["Workforce Board", "Delta Mfg."],
  ["Faith Alliance", "Food Pantry"],
];

/** The first says one thing too little, the second everything. */
const LEVEL_SHORT: readonly (readonly [string, string])[] = [
  ["Eastside Charter", "Tutoring Corps"],
  ["Youth Clubs", "Youth Voices"],
  ["Parks & Rec", "Youth Clubs"],
  ["Health Dept.", "Early Intervention"],
  ["Bright Steps", "Early Intervention"],
];
const TRUST_SHORT: readonly (readonly [string, string])[] = [
  ["Public Schools", "Eastside Charter"],
  ["Mentoring", "Public Schools"],
  ["YMCA", "Public Library"],
];

/** The first answers and is strong; the second did not answer in 2026. */
const WAITING: readonly (readonly [string, string])[] = [
  ["Comm. College", "State University"],
  ["Puentes", "State University"],
  ["Human Services", "Housing Authority"],
  ["Legal Aid", "Tenants Union"],
];

/** Pairs that were strong from both sides a year earlier already. */
const HELD: readonly (readonly [string, string])[] = [
  ["Public Schools", "Head Start"],
  ["Page One", "Public Library"],
  ["Comm. College", "College Bound"],
  ["Comm. College", "Puentes"],
  ["Home Visiting", "Mothers' Circle"],
  ["Parks & Rec", "YMCA"],
  ["Comm. College", "State University"],
];

function planted(
  pairs: readonly (readonly [string, string])[],
  ofA: PlantedAnswer,
  ofB: PlantedAnswer
): PlantedPair[] {
  return pairs.map(([a, b]) => ({ a, b, ofA, ofB }));
}

const NOW: readonly PlantedPair[] = [
  ...planted(CATALYTIC.slice(0, 6), STRONG, STRONGEST),
  ...planted(CATALYTIC.slice(6), STRONGEST, STRONG),
  ...planted(WITHOUT_INITIATIVE, STRONG, STRONG),
  ...planted(LEVEL_SHORT, ONE_LEVEL_SHORT, STRONG),
  ...planted(TRUST_SHORT, SOME_TRUST_SHORT, STRONG),
  ...planted(WAITING, STRONG, STRONG),
];

/** What was decided for each wave; all other answers are drawn at random. */
export const PLANTED: Readonly<Record<string, readonly PlantedPair[]>> = {
  "Oct 2025": NOW.map(({ a, b }) =>
    HELD.some(([first, second]) => first === a && second === b)
      ? { a, b, ofA: STRONG, ofB: STRONG }
      : { a, b, ofA: BEGINNING, ofB: ONE_LEVEL_SHORT }
  ),
  "Oct 2026": NOW,
};
