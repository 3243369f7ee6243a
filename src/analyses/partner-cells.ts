import type { CellContent } from "../sheets/sheet";
import type { Tables } from "../tables/records";

/** How partners are shown: as a link to their row where there is one, and short where there is little room. */
export interface PartnerCells {
  readonly linked: (name: string) => CellContent;
  readonly short: (name: string) => string;
  readonly sector: (name: string) => string | null;
  readonly isBackbone: (name: string) => boolean;
}

export function partnerCells({ partners }: Tables): PartnerCells {
  const byName = new Map(partners?.partners.map((partner) => [partner.name, partner]));
  return {
    linked: (name) => {
      const partner = byName.get(name);
      return partner ? { text: name, link: partner.at } : name;
    },
    short: (name) => byName.get(name)?.shortName ?? name,
    sector: (name) => byName.get(name)?.sector ?? null,
    isBackbone: (name) => byName.get(name)?.isBackbone ?? false,
  };
}
