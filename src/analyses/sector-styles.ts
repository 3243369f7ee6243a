import { CATEGORY_STYLES, PALETTE } from "../drawing/palette";
import { byName } from "../tables/names";
import type { Tables } from "../tables/records";

export type CategoryStyle = (typeof CATEGORY_STYLES)[number];

/** Partners of a list that has no sectors. */
const WITHOUT_SECTORS: CategoryStyle = {
  fill: PALETTE.ours,
  outline: PALETTE.ours,
  shape: "circle",
};

/** A sector with its colour and marker; `sector` is null for partners without one and for those beyond the styles. */
export interface StyledSector {
  readonly sector: string | null;
  readonly style: CategoryStyle;
}

/** How sectors are drawn on every sheet of a workbook. */
export interface SectorStyles {
  /** Sectors with a style of their own, the most frequent first. */
  readonly sectors: readonly StyledSector[];
  /** Everybody else: no sector, or one of the rarest of very many. */
  readonly others: StyledSector;
  readonly of: (partner: string) => StyledSector;
}

/** Gives the most frequent sectors of the partner list a style each, and one style to all other partners. */
export function sectorStyles({ partners }: Tables): SectorStyles {
  const sectorOf = new Map(partners?.partners.map(({ name, sector }) => [name, sector]));
  const counts = new Map<string, number>();
  for (const sector of sectorOf.values())
    if (sector !== null) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  const ownStyles = CATEGORY_STYLES.slice(0, -1);
  const sectors = [...counts]
    .sort(([a, first], [b, second]) => second - first || byName(a, b))
    .slice(0, ownStyles.length)
    .map(([sector], place) => ({ sector, style: ownStyles[place] }));
  const others = {
    sector: null,
    style: sectors.length > 0 ? CATEGORY_STYLES[CATEGORY_STYLES.length - 1] : WITHOUT_SECTORS,
  };
  return {
    sectors,
    others,
    of: (partner) =>
      sectors.find(({ sector }) => sector === (sectorOf.get(partner) ?? undefined)) ?? others,
  };
}
