import { inNameOrder } from "./answers";
import type { AgendaAreaWithout, InitiativeFindings, Nearly, Partnership } from "./findings";
import type { SharedWork } from "./shared-work";

/** Everything that can rest on a piece of work. */
export interface Resting {
  /** Confirmed pairs and trios, each trio's pairs counted with it. */
  readonly partnerships: readonly Partnership[];
  readonly unconfirmed: readonly Partnership[];
  readonly nearly: readonly Nearly[];
}

/** What rests on whom, initiative by initiative. */
export function initiativeFindings(
  { works }: SharedWork,
  { partnerships, unconfirmed, nearly }: Resting
): InitiativeFindings[] {
  return works.map(({ name, agendaArea, lead, partners }) => {
    const among = <Item extends { readonly initiatives: readonly string[] }>(
      items: readonly Item[]
    ): readonly Item[] => items.filter(({ initiatives }) => initiatives.includes(name));
    const trios = among(partnerships).filter(({ members }) => members.length === 3).length;
    return {
      initiative: name,
      agendaArea,
      lead,
      partners: partners.length,
      pairs: among(partnerships).length - trios,
      trios,
      nearly: among(nearly).length,
      unconfirmed: among(unconfirmed).length,
    };
  });
}

/** Agenda areas of which no work rests on a confirmed pair or trio, sorted by name. */
export function agendaAreasWithout(
  { works }: SharedWork,
  { partnerships, unconfirmed, nearly }: Resting
): AgendaAreaWithout[] {
  const areas = inNameOrder(new Set(works.flatMap(({ agendaArea }) => agendaArea ?? [])));
  return areas.flatMap((area): AgendaAreaWithout | [] => {
    const own = works.filter(({ agendaArea }) => agendaArea === area);
    const names = new Set(own.map(({ name }) => name));
    const count = (items: readonly { readonly initiatives: readonly string[] }[]): number =>
      items.filter(({ initiatives }) => initiatives.some((name) => names.has(name))).length;
    if (count(partnerships) > 0) return [];
    return {
      agendaArea: area,
      partners: new Set(own.flatMap(({ partners }) => partners)).size,
      nearly: count(nearly),
      unconfirmed: count(unconfirmed),
    };
  });
}

/** How many of all pairs of partners share work at all: what sharing it by chance would bring. */
export function pairsSharing(
  { works }: SharedWork,
  partners: readonly string[]
): { readonly pairs: number; readonly sharing: number } {
  const isPartner = new Set(partners);
  const fellows = new Map<string, Set<string>>();
  for (const work of works) {
    const members = work.partners.filter((partner) => isPartner.has(partner));
    for (const member of members) {
      const known = fellows.get(member) ?? new Set();
      members.forEach((other) => known.add(other));
      fellows.set(member, known);
    }
  }
  // Everybody is among its own fellows once, and every pair is counted from both ends.
  const sharing = [...fellows.values()].reduce((sum, { size }) => sum + size - 1, 0) / 2;
  return { pairs: (partners.length * (partners.length - 1)) / 2, sharing };
}
