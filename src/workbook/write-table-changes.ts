import { rangeAddress } from "../cells/address";
import type { Sheet, Table } from "./model";
import { relationshipsOf } from "./read-relationships";
import {
  addPart,
  partText,
  putPart,
  relate,
  removePart,
  unrelate,
  type PackageDraft,
} from "./write-draft";
import { TABLE_PART } from "./write-part-kinds";
import {
  appendInside,
  applyEdits,
  insertAfter,
  insertBefore,
  parsePart,
  prefixOf,
  replaceElement,
  setAttribute,
  type Edit,
  type ParsedPart,
} from "./write-splice";
import { filterAddress, tableColumnXml, tableXml } from "./write-table";
import { spreadsheetName, tag, withPrefix } from "./write-xml";
import { attribute, children, descend, numberAttribute, relationshipId } from "./xml";

/** Makes a table part and relates its sheet to it; returns the relationship's id. */
export function addTable(
  draft: PackageDraft,
  sheetPart: string,
  table: Table,
  tableIds: Set<number>
): string {
  const id = tableIds.has(table.id) ? Math.max(...tableIds) + 1 : table.id;
  tableIds.add(id);
  const part = addPart(draft, TABLE_PART, () => tableXml(table, id));
  return relate(draft, sheetPart, "table", part);
}

function columnEdits(part: ParsedPart, columns: readonly string[]): Edit[] {
  const group = descend(part.root, "tableColumns");
  if (group === null) return [];
  const elements = children(group, "tableColumn");
  const edits = elements.flatMap((element, i): Edit[] => {
    if (i >= columns.length) return [replaceElement(element, "")];
    const name = spreadsheetName(columns[i]);
    return name === attribute(element, "name") ? [] : [setAttribute(part, element, "name", name)];
  });
  const lastId = Math.max(0, ...elements.map((each) => numberAttribute(each, "id") ?? 0));
  const added = columns
    .slice(elements.length)
    .map((name, i) => tableColumnXml(lastId + 1 + i, name))
    .join("");
  if (added !== "") edits.push(appendInside(part, group, withPrefix(added, prefixOf(part.root))));
  if (columns.length !== elements.length) {
    edits.push(setAttribute(part, group, "count", String(columns.length)));
  }
  return edits;
}

function filterEdits(part: ParsedPart, table: Table): Edit[] {
  const filter = descend(part.root, "autoFilter");
  const wanted = table.showFilter && table.hasHeader ? filterAddress(table) : null;
  if (filter !== null && wanted === null) return [replaceElement(filter, "")];
  if (filter !== null) return [setAttribute(part, filter, "ref", wanted)];
  const columns = descend(part.root, "tableColumns");
  if (wanted === null || columns === null) return [];
  const xml = tag("autoFilter", { ref: wanted });
  return [insertBefore(columns, withPrefix(xml, prefixOf(part.root)))];
}

function styleEdits(part: ParsedPart, table: Table): Edit[] {
  const info = descend(part.root, "tableStyleInfo");
  if (info !== null) {
    const stripes = table.bandedRows ? "1" : "0";
    return [
      setAttribute(part, info, "name", table.style),
      setAttribute(part, info, "showRowStripes", stripes),
    ];
  }
  const columns = descend(part.root, "tableColumns");
  if (table.style === null || columns === null) return [];
  const xml = tag("tableStyleInfo", { name: table.style, showRowStripes: table.bandedRows });
  return [insertAfter(columns, withPrefix(xml, prefixOf(part.root)))];
}

/** New rows are in our order, and a remembered order must not reach beyond its table. */
function sortEdits(part: ParsedPart, table: Table, before: Table): Edit[] {
  if (rangeAddress(table.range) === rangeAddress(before.range)) return [];
  const filter = descend(part.root, "autoFilter");
  const places = filter === null ? [part.root] : [part.root, filter];
  const isFilterKept = table.showFilter && table.hasHeader;
  return places
    .filter((place) => place === part.root || isFilterKept)
    .flatMap((place) => children(place, "sortState"))
    .map((element) => replaceElement(element, ""));
}

/** A table part with what differs from before changed; filters, formulas and styles of columns stay. */
function changedTable(text: string, table: Table, before: Table): string {
  const part = parsePart(text);
  const { root } = part;
  const edits: Edit[] = [
    setAttribute(part, root, "ref", rangeAddress(table.range)),
    ...filterEdits(part, table),
    ...sortEdits(part, table, before),
    ...columnEdits(part, table.columns),
  ];
  if (table.name !== before.name) {
    edits.push(setAttribute(part, root, "name", table.name));
    edits.push(setAttribute(part, root, "displayName", table.name));
  }
  if (table.hasHeader !== before.hasHeader) {
    edits.push(setAttribute(part, root, "headerRowCount", table.hasHeader ? null : "0"));
  }
  if (table.hasTotals !== before.hasTotals) {
    edits.push(setAttribute(part, root, "totalsRowCount", table.hasTotals ? "1" : null));
  }
  if (table.style !== before.style || table.bandedRows !== before.bandedRows) {
    edits.push(...styleEdits(part, table));
  }
  return applyEdits(text, edits);
}

/** Writes a sheet's tables; returns the edits of its own part and the references to new ones where it has no list. */
export function tableEdits(
  draft: PackageDraft,
  part: ParsedPart,
  sheet: Sheet & { readonly part: string },
  before: Sheet,
  tableIds: Set<number>,
  reference: (id: string) => string
): { readonly edits: readonly Edit[]; readonly newList: string | null } {
  for (const table of sheet.tables) {
    const earlier = before.tables.find((each) => each.part !== null && each.part === table.part);
    if (table.part === null || !earlier) continue;
    if (JSON.stringify(earlier) === JSON.stringify(table)) continue;
    putPart(draft, table.part, changedTable(partText(draft, table.part), table, earlier));
  }
  const gone = before.tables.filter(({ part: name }) =>
    sheet.tables.every((table) => table.part !== name)
  );
  const added = sheet.tables
    .filter((table) => table.part === null)
    .map((table) => reference(addTable(draft, sheet.part, table, tableIds)))
    .join("");
  const group = descend(part.root, "tableParts");
  if (group === null)
    return { edits: [], newList: added === "" ? null : tag("tableParts", {}, added) };
  const links = relationshipsOf(draft, sheet.part);
  const edits: Edit[] = [];
  let left = 0;
  for (const element of children(group, "tablePart")) {
    const id = relationshipId(element);
    const link = links.find((each) => each.id === id);
    if (!link || !gone.some((table) => table.part === link.target)) {
      left++;
      continue;
    }
    edits.push(replaceElement(element, ""));
    unrelate(draft, sheet.part, link.id);
    removePart(draft, link.target);
  }
  const count = left + sheet.tables.filter((table) => table.part === null).length;
  if (count === 0) return { edits: [replaceElement(group, "")], newList: null };
  if (added !== "") edits.push(appendInside(part, group, withPrefix(added, prefixOf(part.root))));
  if (edits.length > 0) edits.push(setAttribute(part, group, "count", String(count)));
  return { edits, newList: null };
}
