import { intersection, sheetAddress } from "../cells/address";
import type { Grid } from "../cells/grid";
import { type CellValue, isBlank } from "../cells/value";
import { continuesBody } from "./body-rows";
import { chosenOf } from "./choices";
import { columnsOf } from "./definitions";
import { type Confidence, TABLE_KINDS, type TableKind, type TableMapping } from "./mapping";
import { nameKey, textOf } from "./names";
import { nearNames } from "./near-names";
import { type PartnerNames, partnerNames } from "./partner-names";
import type { Problem } from "./problem";
import { knownIndicators } from "./known-indicators";
import { readAgenda } from "./read-agenda";
import { readEvents } from "./read-events";
import { readIndicators } from "./read-indicators";
import { readInitiatives } from "./read-initiatives";
import { readPartners } from "./read-partners";
import { readRespondents } from "./read-respondents";
import { type TieSettings, type TiesRead, readLongTies, readMatrixTies } from "./read-ties";
import type { ReadCount, Reading } from "./records";
import type { ScaleId } from "./scales";
import { type SheetCells, cellsBySheet, cellsOf } from "./sheet-cells";
import type { TableChoices } from "./source";
import { type TableReader, tableReader } from "./table-reader";
import { saysTotal } from "./totals-row";
import { wideReader } from "./wide-reader";

/** A table that is going to be read, and the cells around it. */
interface Opened {
  readonly reader: TableReader;
  readonly cells: SheetCells;
}

/** What the user decided, apart from what each table is. */
export interface ReadSettings {
  /** The workbook's scale; a choice for the ties table comes first. */
  readonly scale: ScaleId | null;
  readonly relation?: string | null;
  readonly choices?: TableChoices;
}

const SURENESS: Readonly<Record<Confidence, number>> = { sure: 2, likely: 1, unsure: 0 };
const ROWS_LOOKED_BELOW = 12;

/** The surest table of a kind, then the longest; the others are reported and left alone. */
function chooseTable(
  mappings: readonly TableMapping[],
  kind: TableKind,
  problems: Problem[]
): TableMapping | null {
  const [best, ...others] = mappings
    .filter(({ as, confidence }) => as === kind && confidence !== "unsure")
    .sort((a, b) => SURENESS[b.confidence] - SURENESS[a.confidence] || b.where.rows - a.where.rows);
  for (const { where } of others)
    problems.push({
      severity: "note",
      table: kind,
      where: sheetAddress(where),
      row: null,
      column: null,
      cell: null,
      code: "twoTablesOfAKind",
      found: sheetAddress(where),
      expected: sheetAddress(best.where),
      fix: null,
    });
  return best ?? null;
}

/** Says what stands below a table and was not read: a totals row, or rows behind a gap that look like its own. */
function sayBelow(reader: TableReader, cells: SheetCells, mappings: readonly TableMapping[]): void {
  const { where, as, columns, shape } = reader.mapping;
  const bottom = where.top + where.rows;
  const required = columnsOf(as).flatMap(({ id, required: needed }) =>
    needed && Object.hasOwn(columns, id) ? [columns[id]] : []
  );
  const isElsewhere = (row: number): boolean =>
    mappings.some(
      (other) =>
        other.where !== where &&
        other.where.sheet === where.sheet &&
        intersection(other.where, { ...where, top: row, rows: 1 }) !== null
    );
  const firstFilled = (row: number): CellValue => {
    for (let column = where.left; column < where.left + where.columns; column++)
      if (!isBlank(cells.value(row, column))) return cells.value(row, column);
    return null;
  };
  let isGap = false;
  for (let row = bottom; row < bottom + ROWS_LOOKED_BELOW; row++) {
    if (isElsewhere(row)) return;
    const first = firstFilled(row);
    if (first === null) isGap = true;
    else if (saysTotal(first))
      reader.report("note", "totalsRowLeftOut", { row, found: textOf(first) });
    else if (isGap && shape === "long" && continuesBody(cells, row, where, required)) {
      reader.report("note", "rowsAfterBlankLeftOut", { row, found: textOf(first) });
      return;
    }
  }
}

/** Two partners on the list whose names may be one partner written in two ways; the fix writes the first one's name. */
function sayNearDuplicates(reader: TableReader, readers: readonly TableReader[]): void {
  const names = new Map<string, number>();
  for (const row of reader.rows) {
    const name = reader.text(row, "partner");
    if (name !== "" && !names.has(name)) names.set(name, row);
  }
  const near = nearNames([...names.keys()]);
  for (const [name, row] of names) {
    const other = near.nearest(name);
    const otherRow = other === null ? undefined : names.get(other);
    if (other === null || otherRow === undefined || otherRow >= row) continue;
    const cells = readers.flatMap((each) => cellsNaming(each, name));
    const fix = { cells: cells.map((cell) => ({ cell, value: other })) };
    reader.report("note", "nearDuplicateName", {
      row,
      id: "partner",
      found: name,
      expected: other,
      fix,
    });
  }
}

/** Two names in ties that may be one partner, where there is no partner list to go by; the rarer one is corrected. */
function sayNearTies(reader: TableReader, partners: PartnerNames): void {
  const near = nearNames(partners.all());
  for (const name of partners.all()) {
    const other = near.nearest(name);
    if (other === null) continue;
    const [cells, others] = [cellsNaming(reader, name), cellsNaming(reader, other)];
    const isRarer =
      cells.length < others.length || (cells.length === others.length && name > other);
    const [first] = cells;
    if (!isRarer || first === undefined) continue;
    const row = rowNaming(reader, name);
    reader.report("note", "nearDuplicateName", {
      row: row?.row,
      id: row?.id,
      found: name,
      expected: other,
      fix: { cells: cells.map((cell) => ({ cell, value: other })) },
    });
  }
}

const nameColumns = (reader: TableReader): readonly string[] =>
  columnsOf(reader.mapping.as).flatMap(({ id, type }) =>
    type === "name" && reader.has(id) ? [id] : []
  );

function rowNaming(
  reader: TableReader,
  name: string
): { readonly row: number; readonly id: string } | null {
  const key = nameKey(name);
  for (const row of reader.rows)
    for (const id of nameColumns(reader))
      if (nameKey(reader.text(row, id)) === key) return { row, id };
  return null;
}

/** The cells of a table that hold a name and nothing else. */
function cellsNaming(reader: TableReader, name: string): readonly string[] {
  const key = nameKey(name);
  return reader.rows.flatMap((row) =>
    nameColumns(reader)
      .filter((id) => nameKey(reader.text(row, id)) === key)
      .map((id) => reader.at(row, id).cell)
  );
}

function readTies(
  reader: TableReader,
  cells: SheetCells,
  partners: PartnerNames,
  settings: TieSettings
): TiesRead | null {
  if (reader.mapping.shape !== "matrix") return readLongTies(reader, partners, settings);
  const { where, headerRows } = reader.mapping;
  const head = where.top + headerRows - 1;
  const across = Array.from({ length: where.columns - 1 }, (_, offset) => {
    const column = where.left + 1 + offset;
    return { column, text: textOf(cells.value(head, column)) };
  }).filter(({ text }) => text !== "" && !saysTotal(text));
  return readMatrixTies(reader, partners, settings, cells.value, across);
}

/** Problems by table, then from the top of the sheet; those of a whole table first. */
function sorted(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      TABLE_KINDS.indexOf(a.table) - TABLE_KINDS.indexOf(b.table) || (a.row ?? 0) - (b.row ?? 0)
  );
}

/**
 * Reads the recognised tables into records. Of each kind the surest table is read, of indicators all that are sure or
 * likely; `unsure` ones are not. A row that
 * cannot be read is left out and reported, and never changes another row's result. Never throws for what cells hold.
 */
export function readTables(
  mappings: readonly TableMapping[],
  grids: readonly Grid[],
  settings: ReadSettings
): Reading {
  const { choices = {} } = settings;
  const bySheet = cellsBySheet(grids);
  const problems: Problem[] = [];
  const counts: ReadCount[] = [];
  const readers: TableReader[] = [];
  const openAt = (mapping: TableMapping): Opened => {
    const cells = cellsOf(bySheet, mapping.where);
    const base = tableReader(mapping, cells);
    const met = base.problems.length;
    sayBelow(base, cells, mappings);
    const isWide = mapping.shape === "wide";
    const reader = isWide ? wideReader(mapping, cells) : base;
    if (isWide) problems.push(...base.problems.slice(met));
    if (reader.rows.length === 0) reader.report("stops", "emptyTable", {});
    readers.push(reader);
    return { reader, cells };
  };
  const open = (kind: TableKind): Opened | null => {
    const mapping = chooseTable(mappings, kind, problems);
    return mapping && openAt(mapping);
  };
  const count = (where: { reader: TableReader } | null, read: number, rows?: number): void => {
    if (where)
      counts.push({ mapping: where.reader.mapping, rows: rows ?? where.reader.rows.length, read });
  };

  const inPartners = open("partners");
  const inTies = open("ties");
  const inRespondents = open("respondents");
  const inInitiatives = open("initiatives");
  const partners = inPartners && readPartners(inPartners.reader);
  count(inPartners, partners?.read ?? 0);
  const hasList = partners !== null && partners.table.partners.length > 0;
  const names = partnerNames(hasList ? partners.names : null);
  const ties =
    inTies &&
    readTies(inTies.reader, inTies.cells, names, {
      scale: chosenOf(inTies.reader.mapping, choices, ({ scale }) => scale) ?? settings.scale,
      relation: settings.relation ?? null,
    });
  count(inTies, ties?.read ?? 0, ties?.rows);
  const respondents =
    inRespondents && readRespondents(inRespondents.reader, names, ties?.table.reports ?? []);
  count(inRespondents, respondents?.read ?? 0);
  const initiatives = inInitiatives && readInitiatives(inInitiatives.reader, names);
  count(inInitiatives, initiatives?.read ?? 0);
  // Every table of indicators is read and joined: people keep one a place, a year or a source.
  const inIndicators = mappings
    .filter(({ as, confidence }) => as === "indicators" && confidence !== "unsure")
    .map(openAt);
  const indicators = readIndicators(
    inIndicators.map(({ reader }) => reader),
    ({ mapping }) => chosenOf(mapping, choices, ({ percentScale }) => percentScale)
  );
  for (const opened of inIndicators) count(opened, indicators?.read.get(opened.reader) ?? 0);
  const known = knownIndicators(indicators?.table ?? null);
  const [inEvents, inAgenda] = [open("events"), open("agenda")];
  const events = inEvents && readEvents(inEvents.reader, known);
  count(inEvents, events?.read ?? 0);
  const agenda = inAgenda && readAgenda(inAgenda.reader, known);
  count(inAgenda, agenda?.read ?? 0);

  names.sayUnknown();
  if (hasList && inPartners) sayNearDuplicates(inPartners.reader, readers);
  else if (inTies && inTies.reader.mapping.shape === "long") sayNearTies(inTies.reader, names);
  return {
    tables: {
      partners: partners?.table ?? null,
      ties: ties?.table ?? null,
      respondents: respondents?.table ?? null,
      initiatives: initiatives?.table ?? null,
      indicators: indicators?.table ?? null,
      events: events?.table ?? null,
      agenda: agenda?.table ?? null,
    },
    counts,
    problems: sorted([...problems, ...readers.flatMap((reader) => reader.problems)]),
  };
}
