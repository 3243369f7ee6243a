import { inNameOrder } from "./answers";
import type { WorkKind } from "./findings";
import type { Tables } from "../../tables/records";

/** One initiative (else agenda area) and who belongs to it. */
export interface Work {
  readonly name: string;
  readonly agendaArea: string | null;
  readonly lead: string | null;
  /** Sorted. */
  readonly partners: readonly string[];
}

export interface SharedWork {
  readonly kind: WorkKind;
  /** Sorted by name. */
  readonly works: readonly Work[];
  /** Initiatives that are over or have not begun, sorted. */
  readonly inactive: readonly string[];
  /** The names of what all these partners share, sorted. */
  readonly sharedBy: (members: readonly string[]) => readonly string[];
}

function gathered(kind: WorkKind, works: readonly Work[], inactive: readonly string[]): SharedWork {
  const ofPartner = new Map<string, Set<string>>();
  for (const { name, partners } of works)
    for (const partner of partners)
      ofPartner.set(partner, (ofPartner.get(partner) ?? new Set()).add(name));
  const none: ReadonlySet<string> = new Set();
  return {
    kind,
    works,
    inactive,
    sharedBy: ([first, ...others]) =>
      [...(ofPartner.get(first) ?? none)].filter((name) =>
        others.every((other) => ofPartner.get(other)?.has(name))
      ),
  };
}

/** Works of the same name become one, with everyone who belongs to either. */
function merged(works: readonly Work[]): Work[] {
  const byName = new Map<string, Work>();
  for (const work of works) {
    const before = byName.get(work.name);
    byName.set(work.name, {
      name: work.name,
      agendaArea: before?.agendaArea ?? work.agendaArea,
      lead: before?.lead ?? work.lead,
      partners: inNameOrder(new Set([...(before?.partners ?? []), ...work.partners])),
    });
  }
  // Reading the names in order also leaves every partner's works in order.
  return inNameOrder(byName.keys()).flatMap((name) => byName.get(name) ?? []);
}

/**
 * The work that partners share: active initiatives where the workbook has that table, else agenda areas of the
 * partner list, else nothing. An initiative is active on `today` (ISO day) unless it ended before or starts later.
 */
export function sharedWorkOf({ initiatives, partners }: Tables, today: string): SharedWork {
  if (initiatives !== null && initiatives.initiatives.length > 0) {
    const isActive = (start: string | null, end: string | null): boolean =>
      (start === null || start <= today) && (end === null || end >= today);
    const works = initiatives.initiatives.map(({ lead, partners: members, ...rest }) => ({
      ...rest,
      lead,
      partners: lead === null ? members : [...members, lead],
    }));
    const active = works.filter(({ start, end }) => isActive(start, end));
    const inactive = works.filter(({ start, end }) => !isActive(start, end));
    return gathered(
      "initiatives",
      merged(active),
      inNameOrder(new Set(inactive.map(({ name }) => name)))
    );
  }
  const areas = (partners?.partners ?? []).flatMap(({ name, agendaAreas }) =>
    agendaAreas.map((area) => ({ name: area, agendaArea: area, lead: null, partners: [name] }))
  );
  return gathered(areas.length > 0 ? "agendaAreas" : "none", merged(areas), []);
}
