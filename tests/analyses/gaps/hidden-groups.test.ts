import fc from "fast-check";

import { counted, gapsOf, observation, year } from "./made-observations";
import { indicatorTables } from "../indicators/shared-observations";
import { analysis } from "../../../src/analyses/gaps";
import type { GapPeriod, GapsFindings } from "../../../src/analyses/gaps/findings";
import { wordsOf } from "../../../src/messages/words";
import { layOut } from "../../../src/sheets/layout";
import type { Observation } from "../../../src/tables/indicator-records";

type Counts = Readonly<Record<string, readonly [number, number]>>;

const hiddenIn = ({ groups }: GapPeriod): string[] =>
  groups.filter(({ suppressed }) => suppressed === "hidden").map(({ group }) => group);

function hiddenOf(observations: readonly Observation[], options = {}): string[][] {
  return gapsOf(observations, options).gaps.map(({ periods }) => hiddenIn(periods[0]));
}

function everyone(counts: Counts): readonly [number, number] {
  const all = Object.values(counts);
  return [all.reduce((sum, [events]) => sum + events, 0), all.reduce((sum, [, of]) => sum + of, 0)];
}

const withTotal = (counts: Counts): Counts => ({ ...counts, "": everyone(counts) });

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** What a reader knows of one period: what is shown of each group as counts, and everyone. */
function shownCounts({ groups, everyone: all }: GapPeriod) {
  const pair = (value: number | null, n: number | null) =>
    value === null || n === null ? null : { events: Math.round(value * n), of: n };
  return {
    all: all && pair(all.value, all.n),
    shown: groups.map(({ value, n }) => pair(value, n)),
  };
}

describe("groups that are hidden", () => {
  test("a group is hidden where few have reached it, where few have not, and where few people are in it", () => {
    const counts = { Few: [3, 40], Most: [37, 40], Small: [4, 8], A: [188, 410], B: [412, 690] };
    expect(hiddenOf(counted(counts as unknown as Counts))).toEqual([["Few", "Most", "Small"]]);
  });

  test("a hidden group takes the next smallest with it where everyone is shown, and only there", () => {
    const counts: Counts = { A: [3, 8], B: [188, 410], C: [412, 690] };
    expect(hiddenOf(counted(counts))).toEqual([["A"]]);
    expect(hiddenOf(counted(withTotal(counts)))).toEqual([["A", "B"]]);
  });

  test("another dimension that is shown whole gives the total away as well", () => {
    const language = counted({ A: [3, 8], B: [188, 410], C: [412, 690] });
    const sex = counted({ Girls: [300, 554], Boys: [303, 554] }, { groupType: "Sex" });
    expect(hiddenOf([...language, ...sex])).toEqual([["A", "B"], []]);
  });

  test("a group that the source withholds is protected like a small one", () => {
    const counts: Counts = { B: [188, 410], C: [412, 690], D: [100, 300] };
    const all: Counts = { "": [703, 1408] };
    const withheld = observation({ group: "A", mark: "suppressed" });
    const [series] = gapsOf([withheld, ...counted(counts), ...counted(all)]).gaps;
    expect(series.periods[0].groups.map(({ suppressed }) => suppressed)).toEqual([
      "noValue",
      null,
      null,
      "hidden",
    ]);
  });

  test("schools are protected against the district that is their sum", () => {
    const schools: Readonly<Record<string, Counts>> = {
      North: { A: [4, 30], B: [40, 80], C: [44, 90] },
      South: { A: [25, 60], B: [45, 90], C: [50, 95] },
      East: { A: [30, 65], B: [52, 99], C: [54, 98] },
    };
    const district: Counts = { A: [59, 155], B: [137, 269], C: [148, 283] };
    const all = [
      ...counted(withTotal(district), { place: "District" }),
      ...Object.entries(schools).flatMap(([place, counts]) =>
        counted(withTotal(counts), { place })
      ),
    ];
    const hidden = hiddenOf(all);
    expect(hidden[0]).toEqual([]);
    expect(hidden[1]).toContain("A");
    // In every school and in every column of groups that hides one, it hides two.
    for (const group of ["A", "B", "C"])
      expect(hidden.filter((names) => names.includes(group)).length).not.toBe(1);
    for (const names of hidden) expect(names.length).not.toBe(1);
  });

  test("pooled years that hold a hidden year hide that group too", () => {
    const pooled = { label: "2024-26", kind: "severalYears", time: 2025.5, years: 3 } as const;
    const observations = [
      ...counted({ A: [4, 12], B: [188, 410], C: [412, 690] }, { period: year(2026) }),
      ...counted({ A: [24, 52], B: [500, 1200], C: [900, 1800] }, { period: pooled }),
    ];
    const [{ periods }] = gapsOf(observations).gaps;
    expect(periods.map(hiddenIn)).toEqual([["A"], ["A"]]);
  });

  test("comparison places are public, and a threshold of 0 hides nothing", () => {
    const counts: Counts = { A: [3, 8], B: [188, 410] };
    expect(hiddenOf(counted(counts, { comparison: true }))).toEqual([[]]);
    expect(hiddenOf(counted(counts), { threshold: 0 })).toEqual([[]]);
  });

  test("a 0 is shown, or hidden where it counts as small", () => {
    const counts: Counts = { A: [0, 40], B: [188, 410], C: [412, 690] };
    expect(hiddenOf(counted(counts))).toEqual([[]]);
    expect(hiddenOf(counted(counts), { zeros: "suppress" })).toEqual([["A"]]);
  });

  test("what people outside get hides below ten whatever was chosen", () => {
    expect(analysis.optionsOutside?.({ threshold: 0 })).toEqual({ threshold: 10 });
    expect(analysis.optionsOutside?.({ threshold: 20 })).toEqual({ threshold: 20 });
    const open = gapsOf(counted({ A: [3, 8], B: [188, 410] }), { threshold: 0 });
    expect(analysis.isSharable(open)).toBe(false);
    expect(analysis.isSharable(gapsOf(counted({ A: [30, 80], B: [188, 410] })))).toBe(true);
  });
});

describe("a reader who subtracts", () => {
  const group = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
    .filter(([events, others]) => events + others > 0)
    .map(([events, others]) => [events, events + others] as const);
  const groups = fc
    .array(group, { minLength: 2, maxLength: 6 })
    .map((all): Counts => Object.fromEntries(all.map((each, at) => [`G${at}`, each])));

  test("cannot work out a hidden group from what is shown and the totals", () => {
    fc.assert(
      fc.property(groups, fc.constantFrom("show", "suppress"), (counts, zeros) => {
        const [{ periods }] = gapsOf(counted(withTotal(counts)), { zeros }).gaps;
        const { all, shown } = shownCounts(periods[0]);
        const hidden = shown.filter((each) => each === null).length;
        if (hidden === 0 || all === null) return;
        const sum = (part: "events" | "of"): number =>
          shown.reduce((total, each) => total + (each?.[part] ?? 0), 0);
        const events = all.events - sum("events");
        const others = all.of - sum("of") - events;
        // All that is known of the hidden ones is their sum: each may be anything from 0 to it.
        if (hidden < shown.length) {
          expect(hidden).toBeGreaterThan(1);
          expect(events).toBeGreaterThanOrEqual(10);
          expect(others).toBeGreaterThanOrEqual(10);
        }
      }),
      { numRuns: 300 }
    );
  });

  test("finds no number that depends on how the hidden people are spread", () => {
    fc.assert(
      fc.property(groups, (counts) => {
        const first = gapsOf(counted(withTotal(counts)));
        const hidden = hiddenIn(first.gaps[0].periods[0]);
        if (hidden.length < 2) return;
        // One of the hidden gives one person who has the event to another; who is hidden stays the same.
        const from = hidden.find((name) => counts[name][0] > 1);
        const to = hidden.find((name) => name !== from && counts[name][1] > counts[name][0] + 1);
        if (from === undefined || to === undefined) return;
        const moved: Counts = {
          ...counts,
          [from]: [counts[from][0] - 1, counts[from][1]],
          [to]: [counts[to][0] + 1, counts[to][1]],
        };
        const second = gapsOf(counted(withTotal(moved)));
        if (JSON.stringify(hiddenIn(second.gaps[0].periods[0])) !== JSON.stringify(hidden)) return;
        const known = ({ gaps }: GapsFindings) =>
          gaps.map(({ suppression, ...series }) => ({
            ...series,
            hidden: suppression.primary + suppression.complementary,
          }));
        expect(known(second)).toEqual(known(first));
      }),
      { numRuns: 300 }
    );
  });

  test("finds no count of a hidden group in the findings, nor in any cell or chart of the sheet", () => {
    // Counts that nothing else on the sheet can be.
    const counts: Counts = { Hidden: [7, 7919], B: [1301, 4111], C: [2203, 6007], D: [3301, 5003] };
    const before: Counts = { Hidden: [9, 7907], B: [1201, 4127], C: [2111, 6011], D: [3203, 5009] };
    const observations = [
      ...counted(withTotal(before), { period: year(2024) }),
      ...counted(withTotal(counts), { period: year(2026) }),
    ];
    const findings = gapsOf(observations);
    const hidden = hiddenIn(findings.gaps[0].periods[1]);
    expect(hidden).toHaveLength(2);
    const secrets = [counts, before].flatMap((at) =>
      hidden.flatMap((name) => [at[name][1], at[name][0] / at[name][1]])
    );
    for (const language of ["en", "es"] as const) {
      const { sheet } = analysis.present(findings, {
        words: wordsOf(language),
        stamp: "",
        tables: indicatorTables(observations),
        options: { reference: "best", referenceGroup: null, formula: "fromReference" },
        leftOut: [],
      });
      const placed = layOut(sheet);
      const numbers = [...numbersIn(findings), ...numbersIn(placed)];
      for (const secret of secrets)
        expect(numbers.some((number) => Math.abs(number - secret) < 1e-9)).toBe(false);
      const text = JSON.stringify(placed);
      for (const name of hidden)
        expect(text).not.toContain(String(counts[name][1].toLocaleString("en-US")));
    }
  });
});
