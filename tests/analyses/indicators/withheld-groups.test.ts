import fc from "fast-check";

import type { IndicatorsFindings, SeriesFindings } from "../../../src/analyses/indicators/findings";
import type { Observation } from "../../../src/tables/indicator-records";
import { codes, runIndicators } from "./run-indicators";
import { observation, periodOf, year } from "./shared-observations";

/** Who has the event, of how many: by place, group ("" = everyone) and year. */
type Counts = readonly (readonly (readonly (readonly [number, number])[])[])[];
type Pair = readonly [number, number];

const DISTRICT = "District";
const placeName = (at: number): string => `School ${at}`;
const groupName = (at: number): string => `Group ${at}`;

const sumOf = (pairs: readonly Pair[]): Pair => [
  pairs.reduce((sum, [events]) => sum + events, 0),
  pairs.reduce((sum, [, of]) => sum + of, 0),
];

function rows(place: string, group: string, pairs: readonly Pair[]): Observation[] {
  return pairs.map(([numerator, denominator], at) =>
    observation({
      ...{ place, group, groupType: group === "" ? "" : "Race", period: year(2018 + at) },
      ...{ mark: "value", numerator, denominator },
    })
  );
}

/** Schools with their groups and everyone, and the district that is their sum, with its groups and everyone. */
function tableOf(schools: Counts): Observation[] {
  const overGroups = (groups: Counts[number]): Pair[] =>
    groups[0].map((_, at) => sumOf(groups.map((pairs) => pairs[at])));
  const district = schools[0].map((pairs, group) =>
    pairs.map((_, at) => sumOf(schools.map((groups) => groups[group][at])))
  );
  return [...schools, district].flatMap((groups, at) => {
    const place = at === schools.length ? DISTRICT : placeName(at);
    return [
      ...rows(place, "", overGroups(groups)),
      ...groups.flatMap((pairs, group) => rows(place, groupName(group), pairs)),
    ];
  });
}

const pair = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }))
  .map(([events, others]): Pair => [events, events + others]);
const large = fc
  .tuple(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 10, max: 90 }))
  .map(([events, others]): Pair => [events, events + others]);

const schoolsOf = (cell: fc.Arbitrary<Pair>): fc.Arbitrary<Counts> =>
  fc
    .record({
      places: fc.integer({ min: 1, max: 3 }),
      groups: fc.integer({ min: 1, max: 4 }),
      years: fc.integer({ min: 1, max: 5 }),
    })
    .chain(({ places, groups, years }) => {
      const exactly = (n: number) => ({ minLength: n, maxLength: n });
      return fc.array(fc.array(fc.array(cell, exactly(years)), exactly(groups)), exactly(places));
    });

/** Random tables of which about half hold a small count. */
const schools = fc.oneof(
  schoolsOf(pair),
  schoolsOf(fc.oneof({ weight: 30, arbitrary: large }, { weight: 1, arbitrary: pair }))
);

const isSmall = ([events, of]: Pair): boolean => events < 10 || of - events < 10;

const groupsOf = ({ series }: IndicatorsFindings): readonly SeriesFindings[] =>
  series.filter(({ group }) => group !== "");

/** The one count that is left of a sum where all others are known; null where more than one is unknown. */
function leftOf(total: Pair | null, parts: readonly (Pair | null)[]): Pair | null {
  if (total === null || parts.filter((part) => part === null).length !== 1) return null;
  const [events, of] = sumOf(parts.flatMap((part) => (part === null ? [] : [part])));
  return [total[0] - events, total[1] - of];
}

/** Every count that a reader of the findings can work out by subtracting, again and again, what is known. */
function recovered(findings: IndicatorsFindings, counts: Counts): Map<string, Pair> {
  const known = new Map<string, Pair>();
  const key = (...parts: readonly (string | number)[]): string => parts.join("|");
  for (const { place, group, periods } of findings.series)
    for (const { period, numerator, denominator } of periods)
      if (numerator !== null && denominator !== null)
        known.set(key(place, group, period), [numerator, denominator]);
  const places = counts.map((_, at) => placeName(at));
  const groups = counts[0].map((_, at) => groupName(at));
  const periods = counts[0][0].map((_, at) => String(2018 + at));
  const sums = periods.flatMap((period) => [
    ...[...places, DISTRICT].map((place) => ({
      total: key(place, "", period),
      parts: groups.map((group) => key(place, group, period)),
    })),
    ...["", ...groups].map((group) => ({
      total: key(DISTRICT, group, period),
      parts: places.map((place) => key(place, group, period)),
    })),
  ]);
  for (let more = true; more;) {
    more = false;
    for (const { total, parts } of sums) {
      const found = leftOf(
        known.get(total) ?? null,
        parts.map((part) => known.get(part) ?? null)
      );
      const unknown = parts.find((part) => !known.has(part));
      if (found !== null && unknown !== undefined) {
        known.set(unknown, found);
        more = true;
      }
    }
  }
  return known;
}

describe("a reader of the findings who subtracts", () => {
  test("works out no small count of a group, across groups and across places", () => {
    const told = { withSmall: 0, shown: 0 };
    fc.assert(
      fc.property(schools, (counts) => {
        const findings = runIndicators(tableOf(counts));
        const known = recovered(findings, counts);
        const small = counts.flatMap((groups, place) =>
          groups.flatMap((pairs, group) =>
            pairs.flatMap((one, at) =>
              isSmall(one) ? [[placeName(place), groupName(group), 2018 + at].join("|")] : []
            )
          )
        );
        if (small.length > 0) told.withSmall++;
        if (groupsOf(findings).length > 0) told.shown++;
        // With one group or one school in the table everyone, or the district, is that group itself.
        fc.pre(counts.length > 1 && counts[0].length > 1);
        for (const one of small) expect([one, known.has(one)]).toEqual([one, false]);
      }),
      { numRuns: 300 }
    );
    expect(told.withSmall).toBeGreaterThan(50);
    expect(told.shown).toBeGreaterThan(20);
  });

  test("finds no number, trend or limit that depends on how the people withheld are spread", () => {
    fc.assert(
      fc.property(schools, fc.nat(), (counts, seed) => {
        const before = runIndicators(tableOf(counts));
        fc.pre(groupsOf(before).length === 0 && counts[0].length > 1);
        // One person who has the event changes from one group of a school to another.
        const place = seed % counts.length;
        const at = seed % counts[0][0].length;
        const [from, to] = counts[place].map((pairs) => pairs[at]);
        fc.pre(from[0] > 0);
        const moved = counts.map((groups, school) =>
          groups.map((pairs, group) =>
            pairs.map((one, time): Pair => {
              if (school !== place || time !== at || group > 1) return one;
              const [events, of] = group === 0 ? from : to;
              const more = group === 0 ? -1 : 1;
              return [events + more, of + more];
            })
          )
        );
        const after = runIndicators(tableOf(moved));
        fc.pre(groupsOf(after).length === 0);
        const all = ({ series, falseAlarms }: IndicatorsFindings) => ({ series, falseAlarms });
        expect(all(after)).toEqual(all(before));
      }),
      { numRuns: 150 }
    );
  });

  test("finds every group where none is small", () => {
    fc.assert(
      fc.property(schoolsOf(large), (counts) => {
        const findings = runIndicators(tableOf(counts));
        expect(groupsOf(findings)).toHaveLength((counts.length + 1) * counts[0].length);
        expect(codes(findings)).not.toContain("smallGroupsWithheld");
      }),
      { numRuns: 50 }
    );
  });
});

describe("groups of which one is small", () => {
  const many = [100, 200] as const;
  const few = [7, 200] as const;

  test("are in no finding, in all our places, and it is said how many and why", () => {
    const found = runIndicators([
      ...rows("North", "Black", [many, few]),
      ...rows("North", "White", [many, many]),
      ...rows("South", "Black", [many, many]),
      ...rows("South", "White", [many, many]),
      ...rows("South", "", [
        [200, 400],
        [200, 400],
      ]),
    ]);
    expect(found.series.map(({ place, group }) => [place, group])).toEqual([["South", ""]]);
    expect(found.notes).toContainEqual({
      about: "series",
      code: "smallGroupsWithheld",
      details: { count: 4, small: 1, sets: 2, threshold: 10 },
    });
  });

  test("leave other dimensions, other indicators, comparison places and percentages without counts", () => {
    const sex = rows("North", "Girls", [many, many]).map((one) => ({ ...one, groupType: "Sex" }));
    const other = rows("North", "Black", [many]).map((one) => ({
      ...one,
      indicator: "Attendance",
    }));
    const public_ = rows("Elsewhere", "Black", [few]).map((one) => ({ ...one, comparison: true }));
    const percent = observation({
      ...{ place: "South", group: "Black", groupType: "Race", period: year(2018), value: 41 },
    });
    const found = runIndicators([
      ...rows("North", "Black", [few]),
      ...[...sex, ...other, ...public_, percent],
    ]);
    expect(found.series.map((one) => [one.indicator, one.place, one.groupType])).toEqual([
      ["Graduation", "North", "Sex"],
      ["Attendance", "North", "Race"],
      ["Graduation", "South", "Race"],
      ["Graduation", "Elsewhere", "Race"],
    ]);
  });

  test("are withheld as well where the source withholds one, or records its counts without a value", () => {
    const withheld = observation({
      ...{ group: "Black", groupType: "Race", period: year(2018), mark: "suppressed" },
    });
    const white = rows("", "White", [many]);
    expect(runIndicators([withheld, ...white, ...rows("", "", [many])]).series).toHaveLength(1);
    const counted = { ...withheld, mark: "missing" as const, numerator: 3, denominator: 400 };
    expect(
      JSON.stringify(runIndicators([counted, ...white, ...rows("", "", [many])]))
    ).not.toContain("400");
  });

  test("are withheld in every period, so that pooled years give no year away", () => {
    const pooled = periodOf("2018-20", 2019.5, "severalYears");
    const found = runIndicators([
      ...rows("", "Black", [few, many, many]),
      observation({
        ...{ group: "Black", groupType: "Race", period: pooled, mark: "value" },
        ...{ numerator: 207, denominator: 600 },
      }),
      ...rows("", "", [many]),
    ]);
    expect(groupsOf(found)).toEqual([]);
  });

  test("stay where the threshold is 0", () => {
    const found = runIndicators(rows("", "Black", [few]), { options: { threshold: 0 } });
    expect(found.series).toHaveLength(1);
  });
});
