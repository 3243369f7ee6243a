/** One piece of joint work; partners by their short names, the first leads. */
export interface SampleInitiative {
  readonly name: string;
  readonly area: string;
  readonly partners: readonly string[];
  readonly onTrack: boolean;
  /** ISO days. */
  readonly start: string;
  readonly end: string | null;
}

export const SAMPLE_INITIATIVES: readonly SampleInitiative[] = [
  {
    name: "Kindergarten Welcome",
    area: "Kindergarten readiness",
    partners: [
      "Public Schools",
      "Head Start",
      "Bright Steps",
      "Early Intervention",
      "Mayor's Office",
    ],
    onTrack: true,
    start: "2024-01-15",
    end: null,
  },
  {
    name: "Home Visiting Pathway",
    area: "Kindergarten readiness",
    partners: [
      "Home Visiting",
      "Health Dept.",
      "Mothers' Circle",
      "Northside Clinic",
      "Early Intervention",
      "Fathers' Group",
    ],
    onTrack: true,
    start: "2024-09-01",
    end: null,
  },
  {
    name: "Reading Nights",
    area: "Early reading",
    partners: ["Page One", "Public Library", "Parent Action", "Public Schools", "Tutoring Corps"],
    onTrack: true,
    start: "2023-10-01",
    end: null,
  },
  {
    name: "Summer Learning Compact",
    area: "Early reading",
    partners: [
      "Parks & Rec",
      "YMCA",
      "Youth Clubs",
      "Public Library",
      "Science Museum",
      "United Fund",
    ],
    onTrack: true,
    start: "2024-03-01",
    end: null,
  },
  {
    name: "Math Matters",
    area: "Middle-grade math",
    partners: ["Public Schools", "Eastside Charter", "Tutoring Corps", "Delta Mfg."],
    onTrack: false,
    start: "2025-08-15",
    end: null,
  },
  {
    name: "Ninth Grade On Track",
    area: "Graduation",
    partners: ["Public Schools", "Youth Clubs", "Youth Voices", "Mentoring", "Juvenile Court"],
    onTrack: false,
    start: "2025-01-10",
    end: null,
  },
  {
    name: "College Access Network",
    area: "College and career",
    partners: ["Comm. College", "College Bound", "Puentes", "State University"],
    onTrack: true,
    start: "2024-02-01",
    end: null,
  },
  {
    name: "Rent and Roof Fund",
    area: "Family stability",
    partners: [
      "Human Services",
      "Housing Authority",
      "Legal Aid",
      "Tenants Union",
      "Eastside Neighbors",
      "Community Fdn.",
    ],
    onTrack: false,
    start: "2025-05-01",
    end: null,
  },
  {
    name: "Tutoring Pilot",
    area: "Early reading",
    partners: ["Tutoring Corps", "Public Schools", "Teachers' Assoc."],
    onTrack: true,
    start: "2024-01-15",
    end: "2025-06-30",
  },
];

/** Whether two partners (short names) work on one initiative that is still going. */
export function shareInitiative(a: string, b: string): boolean {
  return SAMPLE_INITIATIVES.some(
    ({ partners, end }) => end === null && partners.includes(a) && partners.includes(b)
  );
}
