import type { SampleAnswer } from "./survey";

/** A row of the survey sheet as somebody might have typed it. */
export type SurveyRow = readonly (string | number | null)[];

export const SURVEY_HEADER = [
  "Wave",
  "From",
  "To",
  "Level",
  "Reliability",
  "Mission support",
  "Openness",
  "Power",
  "Involvement",
  "Resources",
  "Comment",
] as const;

const WORDS = ["none", "networking", "coordinating", "cooperating", "collaborating"];

function row(answer: SampleAnswer): SurveyRow {
  const { wave, from, to, level, trust, value } = answer;
  return [wave, from, to, WORDS[level], ...trust, ...value, null];
}

const COMMENTS: readonly (readonly [from: string, to: string, comment: string])[] = [
  ["Page One Literacy", "Riverbend Public Library", "Weekly since the branch reopened"],
  ["Riverbend Youth Clubs", "Youth Voices Riverbend", "Would like to do more together"],
  ["County Health Department", "Home Visiting Alliance", "Shared referral form in use"],
  ["Riverbend Public Schools", "Eastside Charter Network", "Data agreement still open"],
];

/** Another spelling of one partner that crept into some rows; a reader should offer the right one. */
const SECOND_SPELLING = {
  of: "YMCA of Greater Riverbend",
  as: "YMCA of Grtr. Riverbend",
  times: 3,
};

/** Pairs that the sample is about stay as they are; slips happen to others. */
export interface Slips {
  readonly isPlanted: (answer: SampleAnswer) => boolean;
}

/**
 * The answers as a sheet would hold them after two years of pasting: comments here and there, a name spelled in a
 * second way, one rating off the scale, one word that no scale has, a partner who rated itself, one who is in no list,
 * a repeated row, a gap between the waves, and a total under the last row.
 */
export function untidyRows(answers: readonly SampleAnswer[], { isPlanted }: Slips): SurveyRow[] {
  const last = answers[answers.length - 1].wave;
  const free = answers.filter((answer) => answer.wave === last && !isPlanted(answer));
  const misspelled = new Set(
    free.filter(({ to }) => to === SECOND_SPELLING.of).slice(0, SECOND_SPELLING.times)
  );
  const others = free.filter((answer) => !misspelled.has(answer));
  const [offScale, ownWord, repeated] = [20, 90, 150].map((at) => others[at]);

  const typed = (answer: SampleAnswer): SurveyRow[] => {
    const cells = [...row(answer)];
    const comment = COMMENTS.find(
      ([from, to]) => answer.wave === last && answer.from === from && answer.to === to
    );
    if (comment) cells[10] = comment[2];
    if (misspelled.has(answer)) cells[2] = SECOND_SPELLING.as;
    if (answer === offScale) cells[6] = 7;
    if (answer === ownWord) cells[3] = "partnering";
    return answer === repeated ? [cells, cells] : [cells];
  };

  const [first] = answers;
  const earlier = answers.filter(({ wave }) => wave === first.wave).flatMap(typed);
  const later = answers.filter(({ wave }) => wave !== first.wave).flatMap(typed);
  const rows: SurveyRow[] = [
    ...earlier,
    SURVEY_HEADER.map(() => null),
    ...later,
    [last, "Riverbend Legal Aid", "Riverbend Legal Aid", "networking", 4, 4, 4, 2, 3, 2, "?"],
    [last, "Parent Action Council", "Riverbend Gazette", "networking", 2, 3, 2, 3, 1, 1, null],
  ];
  const given = rows.filter(([wave]) => wave !== null).length;
  return [...rows, ["Total", null, null, given, ...SURVEY_HEADER.slice(4).map(() => null)]];
}
