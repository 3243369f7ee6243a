/** One organisation of the invented collective "Riverbend Together". */
export interface SamplePartner {
  readonly name: string;
  readonly short: string;
  readonly sector: string;
  readonly level: "grassroots" | "middle" | "grasstops";
  /** Dollars a year. */
  readonly budget: number;
  readonly place: string;
  readonly areas: readonly string[];
  readonly roles: string;
  readonly isCommunityLed: boolean;
  /** ISO days. */
  readonly joined: string;
  readonly left: string | null;
}

const AREAS: Readonly<Record<string, string>> = {
  K: "Kindergarten readiness",
  R: "Early reading",
  M: "Middle-grade math",
  G: "Graduation",
  C: "College and career",
  F: "Family stability",
};

type Line = readonly [
  name: string,
  short: string,
  level: SamplePartner["level"],
  budget: number,
  place: string,
  areas: string,
  roles: string,
];

const EDUCATION: readonly Line[] = [
  [
    "Riverbend Public Schools",
    "Public Schools",
    "grasstops",
    182_000_000,
    "Citywide",
    "KRMG",
    "provider; policy",
  ],
  ["Harbor Head Start", "Head Start", "middle", 6_800_000, "Harbor", "KF", "provider"],
  ["Bright Steps Early Learning", "Bright Steps", "middle", 2_100_000, "Eastside", "K", "provider"],
  [
    "Eastside Charter Network",
    "Eastside Charter",
    "middle",
    14_500_000,
    "Eastside",
    "MG",
    "provider",
  ],
  [
    "Riverbend Community College",
    "Comm. College",
    "grasstops",
    58_000_000,
    "Northside",
    "C",
    "provider",
  ],
  [
    "State University at Riverbend",
    "State University",
    "grasstops",
    310_000_000,
    "Northside",
    "MC",
    "provider; data",
  ],
  [
    "Riverbend Teachers' Association",
    "Teachers' Assoc.",
    "middle",
    900_000,
    "Downtown",
    "RM",
    "policy",
  ],
];

const PUBLIC_AGENCIES: readonly Line[] = [
  [
    "Mayor's Office for Children",
    "Mayor's Office",
    "grasstops",
    3_400_000,
    "Downtown",
    "KF",
    "policy; convener",
  ],
  ["Riverbend Public Library", "Public Library", "middle", 11_200_000, "Citywide", "R", "provider"],
  [
    "Riverbend Parks and Recreation",
    "Parks & Rec",
    "middle",
    17_900_000,
    "Citywide",
    "R",
    "provider",
  ],
  [
    "County Human Services",
    "Human Services",
    "grasstops",
    96_000_000,
    "Countywide",
    "F",
    "provider; funder",
  ],
  [
    "County Health Department",
    "Health Dept.",
    "grasstops",
    41_000_000,
    "Countywide",
    "K",
    "provider; data",
  ],
  [
    "Early Intervention Office",
    "Early Intervention",
    "middle",
    5_600_000,
    "Countywide",
    "K",
    "provider",
  ],
  [
    "Riverbend Housing Authority",
    "Housing Authority",
    "grasstops",
    74_000_000,
    "Citywide",
    "F",
    "provider",
  ],
  [
    "Riverbend Workforce Board",
    "Workforce Board",
    "grasstops",
    9_300_000,
    "Downtown",
    "C",
    "funder; policy",
  ],
  ["County Juvenile Court", "Juvenile Court", "grasstops", 12_700_000, "Countywide", "G", "policy"],
  [
    "Riverbend Transit Authority",
    "Transit Authority",
    "grasstops",
    88_000_000,
    "Citywide",
    "F",
    "provider",
  ],
];

const NONPROFITS: readonly Line[] = [
  [
    "Riverbend Together",
    "Riverbend Together",
    "middle",
    1_150_000,
    "Downtown",
    "KRMGCF",
    "convener; data",
  ],
  ["Page One Literacy", "Page One", "middle", 640_000, "Millrace", "R", "provider"],
  ["YMCA of Greater Riverbend", "YMCA", "middle", 7_900_000, "Citywide", "R", "provider"],
  ["College Bound Riverbend", "College Bound", "middle", 1_300_000, "Northside", "C", "provider"],
  ["Riverbend Youth Clubs", "Youth Clubs", "middle", 2_700_000, "Eastside", "RG", "provider"],
  ["Home Visiting Alliance", "Home Visiting", "middle", 1_800_000, "Millrace", "K", "provider"],
  ["Family Resource Center", "Family Resource", "middle", 980_000, "Eastside", "F", "provider"],
  ["Riverbend Tutoring Corps", "Tutoring Corps", "middle", 520_000, "Citywide", "RM", "provider"],
  ["Mentoring Riverbend", "Mentoring", "middle", 310_000, "Northside", "G", "provider"],
  ["Northside Clinic", "Northside Clinic", "middle", 4_400_000, "Northside", "K", "provider"],
  ["Riverbend Legal Aid", "Legal Aid", "middle", 1_600_000, "Downtown", "F", "provider; policy"],
  ["Riverbend Science Museum", "Science Museum", "middle", 5_100_000, "Downtown", "RM", "provider"],
  ["Second Helping Pantry", "Food Pantry", "middle", 430_000, "Harbor", "F", "provider"],
  ["Riverbend Arts Council", "Arts Council", "middle", 780_000, "Downtown", "R", "provider"],
  [
    "Riverbend Historical Society",
    "Historical Society",
    "middle",
    190_000,
    "Downtown",
    "",
    "community voice",
  ],
];

const GRASSROOTS: readonly Line[] = [
  [
    "Parent Action Council",
    "Parent Action",
    "grassroots",
    85_000,
    "Millrace",
    "R",
    "community voice",
  ],
  [
    "Millrace Mothers' Circle",
    "Mothers' Circle",
    "grassroots",
    25_000,
    "Millrace",
    "K",
    "community voice; provider",
  ],
  [
    "Puentes Latino Center",
    "Puentes",
    "grassroots",
    240_000,
    "Harbor",
    "CF",
    "community voice; provider",
  ],
  [
    "Youth Voices Riverbend",
    "Youth Voices",
    "grassroots",
    60_000,
    "Eastside",
    "G",
    "community voice",
  ],
  [
    "Eastside Neighbors",
    "Eastside Neighbors",
    "grassroots",
    40_000,
    "Eastside",
    "F",
    "community voice",
  ],
  [
    "Eastside Tenants Union",
    "Tenants Union",
    "grassroots",
    30_000,
    "Eastside",
    "F",
    "community voice; policy",
  ],
  [
    "Northside Faith Alliance",
    "Faith Alliance",
    "grassroots",
    120_000,
    "Northside",
    "F",
    "community voice",
  ],
  [
    "Harbor Fathers' Group",
    "Fathers' Group",
    "grassroots",
    15_000,
    "Harbor",
    "K",
    "community voice",
  ],
];

const FUNDERS: readonly Line[] = [
  [
    "Riverbend Community Foundation",
    "Community Fdn.",
    "grasstops",
    23_000_000,
    "Downtown",
    "KF",
    "funder",
  ],
  ["United Fund of Riverbend", "United Fund", "grasstops", 8_200_000, "Downtown", "RF", "funder"],
  ["Delta Manufacturing", "Delta Mfg.", "grasstops", 140_000_000, "Northside", "MC", "funder"],
  ["Harbor Bank", "Harbor Bank", "grasstops", 65_000_000, "Harbor", "C", "funder"],
  ["Riverbend Chamber of Commerce", "Chamber", "grasstops", 2_900_000, "Downtown", "C", "policy"],
];

/** The organisation that convenes the others. */
export const BACKBONE = "Riverbend Together";

const JOINED: Readonly<Record<string, string>> = {
  Mentoring: "2026-02-01",
  "Fathers' Group": "2026-03-15",
};
const LEFT: Readonly<Record<string, string>> = { Chamber: "2026-06-30" };

function ofSector(sector: string, lines: readonly Line[]): SamplePartner[] {
  return lines.map(([name, short, level, budget, place, areas, roles]) => ({
    name,
    short,
    sector,
    level,
    budget,
    place,
    areas: [...areas].map((letter) => AREAS[letter]),
    roles,
    isCommunityLed: level === "grassroots",
    joined: JOINED[short] ?? "2023-09-01",
    left: LEFT[short] ?? null,
  }));
}

export const SAMPLE_PARTNERS: readonly SamplePartner[] = [
  ...ofSector("Education", EDUCATION),
  ...ofSector("Public agency", PUBLIC_AGENCIES),
  ...ofSector("Nonprofit", NONPROFITS),
  ...ofSector("Grassroots", GRASSROOTS),
  ...ofSector("Funder or business", FUNDERS),
];

const BY_SHORT = new Map(SAMPLE_PARTNERS.map((partner) => [partner.short, partner]));

/** A partner by its short name. Throws where there is none. */
export function samplePartner(short: string): SamplePartner {
  const partner = BY_SHORT.get(short);
  if (!partner) throw new Error(`The sample has no partner "${short}".`);
  return partner;
}
