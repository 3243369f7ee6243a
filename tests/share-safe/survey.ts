import type { Rows } from "../cli/made-workbooks";

/** One answer: who about whom, when, level and trust. */
export type Answer = readonly [
  from: string,
  to: string,
  wave: string,
  level: number,
  trust: number,
];

export const PARTNERS = [
  ...["Aldgate School", "Bramley Clinic", "Corvid Housing", "Dunmore Library"],
  ...["Eskdale Trust", "Farrow Council", "Garnet Youth", "Hollis College"],
  ...["Ingram Food Bank", "Jessop Arts", "Kestrel Sports", "Larkin Advice"],
] as const;

const [A, B, C, D, E, F, G, H, I, J, K, L] = PARTNERS;

/** Who did not answer, by wave; Larkin Advice joined for the second. */
export const SILENT: Readonly<Record<string, readonly string[]>> = { "2025": [K], "2026": [J] };

export const INITIATIVES: Readonly<Record<string, readonly string[]>> = {
  "Quillon Readers": [A, B, C, D, E, F, G],
  "Rowan Meals": [E, F, G, H, I, J],
  "Sable Pair": [H, I],
};

function both(one: string, other: string, wave: string, level: number, trust: number): Answer[] {
  return [
    [one, other, wave, level, trust],
    [other, one, wave, level, trust],
  ];
}

/** Everybody's answers. Ratings are unusual numbers, so that one that leaks is recognised wherever it stands. */
export const ANSWERS: readonly Answer[] = [
  ...both(A, B, "2025", 4, 3.617),
  ...both(B, C, "2025", 3, 3.219),
  ...both(E, F, "2025", 3, 3.307),
  [A, D, "2025", 2, 2.113],
  [D, E, "2025", 2, 2.417],
  [G, H, "2025", 1, 1.931],
  [H, I, "2025", 2, 2.723],
  [I, J, "2025", 1, 1.319],
  [J, A, "2025", 2, 2.839],
  [C, K, "2025", 2, 2.641],
  ...both(A, B, "2026", 4, 3.727),
  ...both(B, C, "2026", 4, 3.413),
  ...both(A, C, "2026", 3, 3.331),
  // One step short: the answer back trusts too little.
  [D, E, "2026", 3, 3.137],
  [E, D, "2026", 3, 2.713],
  // Two steps short, in the same initiative.
  [F, G, "2026", 3, 2.909],
  [G, F, "2026", 3, 2.609],
  [A, D, "2026", 2, 2.239],
  [G, H, "2026", 2, 1.823],
  [K, G, "2026", 1, 1.427],
  // The other side did not answer.
  [I, J, "2026", 4, 3.541],
  ...both(H, I, "2026", 3, 2.531),
  // Rated by two only, and rating one: what it said is the difference between two means.
  [L, A, "2026", 4, 3.847],
  [B, L, "2026", 1, 1.217],
  [C, L, "2026", 1, 1.753],
];

/** The workbook of a survey with these answers. */
export function surveySheets(answers: readonly Answer[]): Readonly<Record<string, Rows>> {
  const asked = Object.keys(SILENT).flatMap((wave) =>
    PARTNERS.filter((partner) => partner !== L || wave === "2026").map((partner) => [
      partner,
      wave,
      SILENT[wave].includes(partner) ? "no" : "yes",
    ])
  );
  return {
    "Member list": [
      ["Partner", "Sector", "Joined"],
      ...PARTNERS.map((partner, at) => [
        partner,
        ["Learning", "Health", "Homes"][at % 3],
        partner === L ? "2026-01-15" : null,
      ]),
    ],
    "Raw survey": [
      ["From", "To", "Wave", "Level", "Trust", "Contact person"],
      ...answers.map(([from, to, wave, level, trust], at) => [
        ...[from, to, wave, level, trust],
        `Person Zyx${at}`,
      ]),
    ],
    "Who answered": [["Partner", "Wave", "Responded"], ...asked],
    "Joint work": [
      ["Initiative", "Agenda area", "Partners"],
      ...Object.entries(INITIATIVES).map(([name, members]) => [
        name,
        `Area of ${name}`,
        members.join("; "),
      ]),
    ],
  };
}
