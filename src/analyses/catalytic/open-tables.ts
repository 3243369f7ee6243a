import type { CatalyticFindings, InitiativeFindings, Partnership } from "./findings";
import type { PartnerCells } from "../partner-cells";
import { countedOnce } from "./partnerships";
import type { Words } from "../../messages/words";
import type { CellContent, TableSpec } from "../../sheets/sheet";

/** Whether the members' pairs were strong one wave earlier, in a word or two. */
function heldInWords({ before }: Partnership, words: Words): string {
  const say = words.catalytic.tables;
  if (before === null) return say.heldNoWave;
  const { held, pairs, unknown } = before;
  if (held === pairs) return say.heldYes;
  if (held > 0) return say.heldSome(held, pairs);
  return unknown > 0 ? say.heldUnknown : say.heldNew;
}

/** Several names in one cell. */
export function inOneCell(names: readonly string[]): string {
  return names.join("; ");
}

/** Confirmed pairs and trios, each trio's pairs counted with it. */
export function confirmedPartnerships({ dyads, triads }: CatalyticFindings): Partnership[] {
  const isConfirmed = ({ status }: Partnership): boolean => status === "confirmed";
  return countedOnce(dyads.filter(isConfirmed), triads.filter(isConfirmed));
}

/** Three cells for the members; empty where a pair has no third. */
export function memberCells(members: readonly string[], { linked }: PartnerCells): CellContent[] {
  return [0, 1, 2].map((place) => (place < members.length ? linked(members[place]) : null));
}

export function partnershipTable(
  findings: CatalyticFindings,
  cells: PartnerCells,
  words: Words
): TableSpec {
  const say = words.catalytic.tables;
  return {
    id: "partnerships",
    heading: say.partnerships.heading,
    note: say.partnerships.note,
    columns: [
      { id: "partner", header: say.partner, kind: "text", width: 190 },
      { id: "second", header: say.secondPartner, kind: "text", width: 190 },
      { id: "third", header: say.thirdPartner, kind: "text", width: 190 },
      { id: "sectors", header: say.sectors, kind: "count", width: 80 },
      { id: "around", header: say.around, kind: "count", width: 120 },
      { id: "held", header: say.held, kind: "text", width: 150 },
      { id: "initiative", header: say.initiative(findings.work), kind: "sentence", width: 300 },
    ],
    rows: confirmedPartnerships(findings).map((partnership) => [
      ...memberCells(partnership.members, cells),
      partnership.sectors.length,
      partnership.embeddedness,
      heldInWords(partnership, words),
      inOneCell(partnership.initiatives) || say.none,
    ]),
    whenEmpty: say.partnerships.empty,
    linkText: say.partnerships.link,
  };
}

function whatToKnow(
  {
    pairs,
    trios,
    nearly,
    unconfirmed,
  }: Pick<InitiativeFindings, "pairs" | "trios" | "nearly" | "unconfirmed">,
  words: Words
): string {
  const say = words.catalytic.tables.whatToKnow;
  if (pairs + trios > 0) return say.catalytic;
  if (nearly === null || unconfirmed === null) return say.fewPartners;
  if (unconfirmed > 0) return say.unanswered;
  return nearly > 0 ? say.nearly : say.none;
}

export function initiativeTable(
  { initiatives, work }: CatalyticFindings,
  cells: PartnerCells,
  words: Words
): TableSpec {
  const say = words.catalytic.tables;
  return {
    id: "initiatives",
    heading: say.initiatives.heading(work),
    note: say.initiatives.note,
    columns: [
      { id: "initiative", header: say.initiative(work), kind: "text", width: 230 },
      { id: "lead", header: say.lead, kind: "text", width: 200 },
      { id: "partners", header: say.partners, kind: "count", width: 120 },
      { id: "trios", header: say.trios, kind: "count", width: 70 },
      { id: "pairs", header: say.pairs, kind: "count", width: 70 },
      { id: "nearly", header: say.nearly, kind: "count", width: 120 },
      { id: "unconfirmed", header: say.unconfirmed, kind: "count", width: 120 },
      { id: "know", header: say.know, kind: "sentence", width: 300 },
    ],
    rows: initiatives.map((item) => [
      item.initiative,
      item.lead === null ? "–" : cells.linked(item.lead),
      item.partners,
      item.trios,
      item.pairs,
      item.nearly,
      item.unconfirmed,
      whatToKnow(item, words),
    ]),
    whenEmpty: say.initiatives.empty,
    linkText: say.initiatives.link(work),
  };
}

export function areasWithoutTable(
  { agendaAreasWithout }: CatalyticFindings,
  words: Words
): TableSpec {
  const say = words.catalytic.tables;
  return {
    id: "areas_without",
    heading: say.areasWithout.heading,
    note: say.areasWithout.note,
    columns: [
      { id: "area", header: say.initiative("agendaAreas"), kind: "text", width: 230 },
      { id: "partners", header: say.partners, kind: "count", width: 120 },
      { id: "nearly", header: say.nearly, kind: "count", width: 120 },
      { id: "unconfirmed", header: say.unconfirmed, kind: "count", width: 120 },
      { id: "know", header: say.know, kind: "sentence", width: 300 },
    ],
    rows: agendaAreasWithout.map(({ agendaArea, partners, nearly, unconfirmed }) => [
      agendaArea,
      partners,
      nearly,
      unconfirmed,
      whatToKnow({ pairs: 0, trios: 0, nearly, unconfirmed }, words),
    ]),
    whenEmpty: say.areasWithout.empty,
    linkText: say.areasWithout.link,
  };
}

export function coreGroupTable({ coreGroups, work }: CatalyticFindings, words: Words): TableSpec {
  const say = words.catalytic.tables;
  return {
    id: "core_groups",
    heading: say.coreGroups.heading,
    note: say.coreGroups.note,
    columns: [
      { id: "initiatives", header: say.initiative(work), kind: "text", width: 250 },
      { id: "partners", header: say.partners, kind: "count", width: 120 },
      { id: "sectors", header: say.sectors, kind: "count", width: 80 },
      { id: "members", header: say.members, kind: "sentence", width: 500 },
    ],
    rows: coreGroups.map(({ members, sectors, initiatives }) => [
      inOneCell(initiatives) || say.none,
      members.length,
      sectors.length,
      inOneCell(members),
    ]),
    whenEmpty: say.coreGroups.empty,
    linkText: say.coreGroups.link,
  };
}
