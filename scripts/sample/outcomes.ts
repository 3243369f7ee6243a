/** One indicator of the sample by school year; null = not measured that year. */
export interface SampleIndicator {
  readonly name: string;
  readonly kind: "outcome" | "contributing";
  readonly better: "higher" | "lower";
  readonly target: number | null;
  readonly targetYear: string | null;
  /** Children counted in Riverbend in the first and the last year. */
  readonly children: readonly [number, number];
  /** Percent in Riverbend. */
  readonly city: readonly (number | null)[];
  /** Percent in the state; null where the state has no such figure. */
  readonly state: readonly (number | null)[] | null;
  /** Points between other and low-income children; null where it is not known by income. */
  readonly gap: readonly (number | null)[] | null;
}

/** 2012-13 to 2025-26. */
export const SCHOOL_YEARS: readonly string[] = Array.from({ length: 14 }, (_, year) => {
  const start = 2012 + year;
  return `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
});

/** Share of the children who live in low-income families. */
export const LOW_INCOME = 0.56;

const none = (years: number): readonly null[] => Array.from({ length: years }, () => null);

export const SAMPLE_INDICATORS: readonly SampleIndicator[] = [
  {
    name: "Kindergarten readiness",
    kind: "outcome",
    better: "higher",
    target: 70,
    targetYear: "2028-29",
    children: [1180, 1105],
    city: [51.6, 53.0, 51.9, 53.5, 52.6, 53.9, 53.1, 54.2, null, 55.3, 57.6, 59.2, 60.4, 61.7],
    state: [54.1, 54.6, 54.9, 55.2, 55.8, 55.9, 56.4, 56.6, null, 55.9, 56.5, 57.1, 57.4, 57.9],
    gap: [19.8, 19.1, 20.2, 19.6, 19.9, 19.3, 20.0, 19.4, null, 18.9, 17.4, 16.6, 15.7, 14.7],
  },
  {
    name: "Early-grade reading",
    kind: "outcome",
    better: "higher",
    target: 55,
    targetYear: "2028-29",
    children: [1210, 1120],
    city: [58.1, 57.4, 42.6, 40.9, 43.4, 41.2, 43.1, 42.0, null, 39.8, 41.9, 40.7, 43.0, 42.3],
    state: [61.0, 61.3, 47.5, 47.9, 48.2, 48.0, 48.6, 48.8, null, 44.9, 45.6, 46.0, 46.9, 47.2],
    gap: [18.8, 19.0, 20.1, 20.6, 19.9, 20.8, 21.2, 21.9, null, 24.4, 24.9, 25.6, 25.9, 26.1],
  },
  {
    name: "Middle-grade math",
    kind: "outcome",
    better: "higher",
    target: 45,
    targetYear: "2028-29",
    children: [1090, 1060],
    city: [38.2, 39.4, 38.0, 39.0, 38.5, 39.6, 38.9, 38.1, null, 31.2, 32.4, 31.5, 32.8, 32.0],
    state: [41.2, 41.4, 41.5, 41.9, 42.0, 42.2, 42.1, 42.4, null, 36.0, 36.6, 37.2, 37.7, 38.1],
    gap: [22.0, 21.4, 22.6, 21.8, 22.3, 21.9, 22.8, 22.1, null, 22.6, 22.0, 23.1, 22.2, 22.5],
  },
  {
    name: "High-school graduation",
    kind: "outcome",
    better: "higher",
    target: 85,
    targetYear: "2025-26",
    children: [930, 985],
    city: [79.4, 80.6, 81.0, 81.9, 81.6, 83.0, 83.4, 84.2, 84.0, 85.3, 85.6, 86.1, 86.4, 87.0],
    state: [83.0, 83.6, 83.9, 84.4, 84.5, 85.1, 85.0, 85.6, 85.3, 85.9, 86.2, 86.1, 86.5, 86.6],
    gap: [14.6, 14.2, 13.7, 13.9, 13.0, 12.6, 12.4, 11.7, 11.9, 11.0, 10.6, 10.4, 9.9, 9.6],
  },
  {
    name: "Postsecondary enrolment",
    kind: "outcome",
    better: "higher",
    target: 62,
    targetYear: "2027-28",
    children: [740, 855],
    city: [58.1, 60.9, 57.7, 60.2, 58.4, 61.2, 59.0, 60.7, 57.2, 60.0, 58.3, 60.6, 58.8, 59.2],
    state: null,
    gap: [17.3, 16.8, 17.6, 17.0, 17.4, 16.9, 17.1, 17.5, 17.0, 17.3, 16.8, 17.4, 17.1, 17.2],
  },
  {
    name: "Postsecondary completion",
    kind: "outcome",
    better: "higher",
    target: 32,
    targetYear: "2027-28",
    children: [610, 690],
    city: [...none(3), 36.4, 37.5, 36.8, 38.1, 37.0, 36.6, 37.9, 37.2, 38.3, 37.4, 38.0],
    state: null,
    gap: null,
  },
  {
    name: "Youth employment",
    kind: "outcome",
    better: "higher",
    target: 92,
    targetYear: "2029-30",
    children: [520, 540],
    city: [...none(10), 84.9, 85.8, 85.1, 86.6],
    state: null,
    gap: null,
  },
  {
    name: "Chronic absence",
    kind: "contributing",
    better: "lower",
    target: 12,
    targetYear: "2027-28",
    children: [8400, 8150],
    city: [14.8, 14.1, 14.9, 14.4, 15.1, 14.3, 14.7, 15.0, null, 27.9, 26.1, 23.8, 21.9, 20.2],
    state: [12.1, 12.3, 12.0, 12.4, 12.2, 12.6, 12.3, 12.5, null, 23.6, 22.9, 21.0, 19.9, 18.8],
    gap: [-8.9, -8.4, -9.1, -8.8, -9.3, -8.6, -9.0, -9.2, null, -17.6, -16.4, -14.8, -13.1, -12.0],
  },
];

/** Percent of Riverbend's third-graders who read at grade level, by race and ethnicity, and how many there are. */
export const READING_BY_RACE: readonly {
  readonly group: string;
  readonly children: number;
  /** The last five years. */
  readonly percent: readonly number[];
}[] = [
  { group: "Asian", children: 64, percent: [54.1, 56.0, 55.2, 57.9, 56.6] },
  { group: "Black", children: 338, percent: [30.6, 32.4, 31.5, 33.7, 32.8] },
  { group: "Hispanic", children: 402, percent: [34.9, 36.7, 35.8, 38.6, 37.9] },
  { group: "Native American", children: 13, percent: [31, 38, 31, 38, 38] },
  { group: "White", children: 283, percent: [53.9, 57.0, 55.4, 58.6, 57.7] },
];

export const SAMPLE_EVENTS: readonly {
  readonly period: string;
  readonly event: string;
  readonly indicator: string | null;
  readonly kind: string;
}[] = [
  {
    period: "2014-15",
    event: "New state reading test",
    indicator: "Early-grade reading",
    kind: "measure changed",
  },
  { period: "2020-21", event: "Schools closed", indicator: null, kind: "shock" },
  {
    period: "2021-22",
    event: "Transition camps begin",
    indicator: "Kindergarten readiness",
    kind: "programme",
  },
  {
    period: "2021-22",
    event: "Reading Nights begin",
    indicator: "Early-grade reading",
    kind: "programme",
  },
  {
    period: "2022-23",
    event: "Attendance teams in every school",
    indicator: "Chronic absence",
    kind: "programme",
  },
  {
    period: "2017-18",
    event: "Graduation coaches",
    indicator: "High-school graduation",
    kind: "programme",
  },
];

export const SAMPLE_AGENDA: readonly {
  readonly area: string;
  readonly indicators: string;
  readonly lead: string;
  readonly why: string;
}[] = [
  {
    area: "Kindergarten readiness",
    indicators: "Kindergarten readiness",
    lead: "Bright Steps",
    why: "A child who starts ready starts glad.",
  },
  {
    area: "Early reading",
    indicators: "Early-grade reading; Chronic absence",
    lead: "Page One",
    why: "Until third grade children learn to read; after it they read to learn.",
  },
  {
    area: "Middle-grade math",
    indicators: "Middle-grade math",
    lead: "Public Schools",
    why: "Who loses the thread in seventh grade seldom finds it again.",
  },
  {
    area: "Graduation",
    indicators: "High-school graduation",
    lead: "Public Schools",
    why: "Every door after school opens more easily with a diploma.",
  },
  {
    area: "College and career",
    indicators: "Postsecondary enrolment; Postsecondary completion; Youth employment",
    lead: "Comm. College",
    why: "A living wage in Riverbend asks for more than a diploma.",
  },
];
