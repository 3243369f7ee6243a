import type { MixingAttribute } from "./findings";
import { byName } from "../../tables/names";
import type { Partner, Tables } from "../../tables/records";

/** Upper ends of the size bands in a year's money. */
const SIZE_BANDS = [
  { below: 100_000, id: "under100000" },
  { below: 1_000_000, id: "under1000000" },
  { below: 10_000_000, id: "under10000000" },
  { below: Infinity, id: "over10000000" },
] as const;

const LEVELS = ["grassroots", "middle", "grasstops"];

/** The band of a partner's budget: the user's own words where there are any, else one of four by money. */
export function sizeBand({ budget, budgetBand }: Partner): string | null {
  if (budgetBand !== null) return budgetBand;
  return SIZE_BANDS.find(({ below }) => budget !== null && budget < below)?.id ?? null;
}

function yesNo(value: boolean | null): string | null {
  return value === null ? null : value ? "yes" : "no";
}

const VALUES: readonly {
  readonly attribute: MixingAttribute;
  readonly of: (partner: Partner) => string | null;
  /** Values in their own order; the others follow by name. */
  readonly order: readonly string[];
}[] = [
  { attribute: "sector", of: ({ sector }) => sector, order: [] },
  { attribute: "level", of: ({ level }) => level, order: LEVELS },
  { attribute: "sizeBand", of: sizeBand, order: SIZE_BANDS.map(({ id }) => id) },
  {
    attribute: "communityLed",
    of: ({ communityLed }) => yesNo(communityLed),
    order: ["yes", "no"],
  },
  { attribute: "place", of: ({ place }) => place, order: [] },
];

/** An attribute with its values and, for every partner, the place of its value (−1 for none). */
export interface PartnerGroups {
  readonly attribute: MixingAttribute;
  readonly groups: readonly string[];
  readonly groupOf: Int32Array;
}

/** The attributes that put these partners into two or more groups, one of which holds at least two. */
export function partnerGroups(tables: Tables, names: readonly string[]): PartnerGroups[] {
  const list = new Map(tables.partners?.partners.map((partner) => [partner.name, partner]));
  return VALUES.flatMap(({ attribute, of, order }) => {
    const values = names.map((name) => {
      const partner = list.get(name);
      return partner ? of(partner) : null;
    });
    const found = new Set(values.filter((value) => value !== null));
    const known = values.length - values.filter((value) => value === null).length;
    if (found.size < 2 || known === found.size) return [];
    const groups = [
      ...order.filter((value) => found.has(value)),
      ...[...found].filter((value) => !order.includes(value)).sort(byName),
    ];
    const place = new Map(groups.map((group, at) => [group, at]));
    const groupOf = Int32Array.from(values, (value) =>
      value === null ? -1 : (place.get(value) ?? -1)
    );
    return [{ attribute, groups, groupOf }];
  });
}
