import { type SheetRange, intersection } from "../cells/address";
import type { Grid } from "../cells/grid";
import { isBlank } from "../cells/value";
import { type Body, bodyOf, tableBodyOf } from "./body-rows";
import { type PlacedChoice, choiceFor, placeChoices } from "./choices";
import type { TableDefinition } from "./column";
import type { ColumnSample } from "./column-fit";
import { DEFINITIONS } from "./definitions";
import { type HeaderSpot, headerSpots, leadingSpots, spotsAt } from "./header-spots";
import { type Claim, type KnownNames, NO_NAMES, confidenceOf, judge } from "./judge";
import type { TableMapping } from "./mapping";
import { chosenColumns, matchHeaders } from "./match-headers";
import { findMatrices } from "./matrix";
import { nameKey, textOf } from "./names";
import { type SheetCells, cellsBySheet, cellsOf } from "./sheet-cells";
import type { TableChoices, TableSource } from "./source";

/** A recognised table, and whether rows of it are still to be read. */
export interface FoundTable {
  readonly mapping: TableMapping;
  readonly open: boolean;
}

/** A range where tables are looked for. */
interface Region {
  readonly range: SheetRange;
  readonly name: string | null;
  /** `table` starts with its header; `pointed` was named or chosen by the user; `sheet` is searched all over. */
  readonly kind: "table" | "pointed" | "sheet";
  readonly hasTotals: boolean;
  readonly choice: PlacedChoice | null;
}

interface Candidate {
  readonly mapping: TableMapping;
  readonly open: boolean;
  readonly matched: number;
  /** Chosen before named before plain; higher wins where two claim the same cells. */
  readonly rank: number;
}

const SAMPLE_ROWS = 200;
const NAME_ROWS = 10_000;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function readableSheets(source: TableSource): TableSource["sheets"] {
  return source.sheets.filter(({ visible, resultOf }) => visible && resultOf === null);
}

/** The part of a range that can hold values: a name may mean whole columns. */
export function filledPart(range: SheetRange, source: TableSource): SheetRange | null {
  const used = source.sheets.find(({ name }) => same(name, range.sheet))?.used;
  const shared = used ? intersection(used, range) : null;
  return shared && { ...shared, sheet: range.sheet };
}

/** Where to look: chosen addresses, Excel tables, named ranges, then whole sheets. */
function regionsOf(source: TableSource, placed: readonly PlacedChoice[]): readonly Region[] {
  const results = source.sheets.filter(({ resultOf }) => resultOf !== null);
  const isResult = ({ sheet }: SheetRange): boolean =>
    results.some(({ name }) => same(name, sheet));
  const readable = readableSheets(source);
  const chosenOrVisible = (range: SheetRange, choice: PlacedChoice | null): boolean =>
    !isResult(range) && (choice !== null || readable.some(({ name }) => same(name, range.sheet)));
  const chosen = placed
    .filter(({ name, choice }) => name === null && (choice.as ?? choice.columns) !== undefined)
    .flatMap((choice): Region[] => {
      if (choice.range)
        return [{ range: choice.range, name: null, kind: "pointed", hasTotals: false, choice }];
      return [];
    });
  // What is said about a sheet means its one table; a sheet of several is only left alone as a whole.
  const forTable = (range: SheetRange, name: string): PlacedChoice | null => {
    const choice = choiceFor(placed, range, name);
    const together = source.tables.filter((other) => same(other.range.sheet, range.sheet));
    const isForSheet = choice?.sheet !== null && choice?.choice.as !== "ignore";
    return isForSheet && together.length > 1 ? null : choice;
  };
  const tables = source.tables
    .filter(({ hasHeader }) => hasHeader)
    .map(({ name, range, hasTotals }): Region => ({
      range,
      name,
      kind: "table",
      hasTotals,
      choice: forTable(range, name),
    }));
  const names = source.names.flatMap(({ name, visible, range }): Region[] =>
    range && visible && range.rows > 1 && !/^_xlnm|^print_/i.test(name)
      ? [{ range, name, kind: "pointed", hasTotals: false, choice: choiceFor(placed, range, name) }]
      : []
  );
  const sheets = source.sheets.flatMap(({ name, used }): Region[] => {
    if (!used) return [];
    const choice = placed.find(({ sheet }) => sheet !== null && same(sheet, name)) ?? null;
    return [{ range: used, name: null, kind: "sheet", hasTotals: false, choice }];
  });
  return [...chosen, ...tables, ...names, ...sheets]
    .filter(({ range, choice }) => chosenOrVisible(range, choice))
    .flatMap((region) => {
      const range = filledPart(region.range, source);
      return range ? [{ ...region, range }] : [];
    });
}

function sampler(
  cells: SheetCells,
  spot: HeaderSpot,
  bottom: number
): (offset: number) => ColumnSample {
  const samples = new Map<number, ColumnSample>();
  const first = spot.top + spot.rows;
  let end = first;
  const last = Math.min(bottom, first + SAMPLE_ROWS);
  while (end < last && !cells.isBlankRow(end, spot.left, spot.headers.length)) end++;
  return (offset) => {
    const known = samples.get(offset);
    if (known) return known;
    const rows = Array.from({ length: end - first }, (_, row) => first + row);
    const sample = {
      values: rows.map((row) => cells.value(row, spot.left + offset)),
      formats: rows.map((row) => cells.format(row, spot.left + offset)),
    };
    samples.set(offset, sample);
    return sample;
  };
}

/** The keys of a column's filled cells, as far as read; each column once. */
function keyReader(
  cells: SheetCells,
  first: number,
  rows: number,
  columnOfId: (id: string) => number | undefined
): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const there = known.get(id);
    if (there) return there;
    const keys: string[] = [];
    const column = columnOfId(id);
    for (let row = first; column !== undefined && row < first + rows; row++) {
      const value = cells.value(row, column);
      if (!isBlank(value)) keys.push(nameKey(textOf(value)));
    }
    known.set(id, keys);
    return keys;
  };
}

/** Reads one spot as one kind of table; null where a required column is missing and nobody chose it. */
function claimAt(
  cells: SheetCells,
  spot: HeaderSpot,
  region: Region,
  block: SheetRange,
  definition: TableDefinition,
  chosen: PlacedChoice | null
): Claim | null {
  const picks = chosenColumns(definition, chosen?.choice.columns ?? {});
  const sampleOf = sampler(cells, spot, block.top + block.rows);
  const match = matchHeaders(definition, spot.headers, sampleOf, picks);
  const required = definition.columns.filter((column) => column.required);
  if (!chosen && required.some(({ id }) => !match.columns.has(id))) return null;
  const offsets = required.flatMap(({ id }) => match.columns.get(id) ?? []);
  const body: Body =
    region.kind === "table"
      ? tableBodyOf(cells, block, spot.rows, region.hasTotals)
      : bodyOf(cells, block, spot.rows, offsets);
  return {
    definition,
    where: { ...block, rows: spot.rows + body.rows },
    name: region.name,
    headerRows: spot.rows,
    headers: spot.headers,
    match,
    sampleOf,
    keysOf: keyReader(cells, spot.top + spot.rows, Math.min(body.rows, NAME_ROWS), (id) => {
      const offset = match.columns.get(id);
      return offset === undefined ? undefined : block.left + offset;
    }),
    open: body.open,
    chosen: chosen !== null,
    isNamed: region.name !== null,
  };
}

/** The cells a spot's table may take: from its header to the bottom of the region. */
function blockOf(spot: HeaderSpot, region: Region): SheetRange {
  return {
    sheet: region.range.sheet,
    top: spot.top,
    left: spot.left,
    rows: region.range.top + region.range.rows - spot.top,
    columns: spot.headers.length,
  };
}

function spotsOf(cells: SheetCells, region: Region): readonly HeaderSpot[] {
  const { range, kind } = region;
  if (kind === "table") return spotsAt(cells, range.top, range.left, range.columns);
  return headerSpots(cells, range);
}

/** A pointed-at range grows with rows typed right below it, down to where the sheet ends. */
function grown(region: Region, source: TableSource): Region {
  const used = source.sheets.find(({ name }) => same(name, region.range.sheet))?.used;
  if (region.kind !== "pointed" || region.choice === null || !used) return region;
  const bottom = Math.max(used.top + used.rows, region.range.top + region.range.rows);
  return { ...region, range: { ...region.range, rows: bottom - region.range.top } };
}

/** The claims of a region whose meaning nobody chose. */
function freeClaims(
  cells: SheetCells,
  region: Region,
  taken: readonly SheetRange[]
): readonly Claim[] {
  return spotsOf(cells, region)
    .filter(
      (spot) =>
        !taken.some((range) => intersection(range, { ...blockOf(spot, region), rows: spot.rows }))
    )
    .flatMap((spot) =>
      DEFINITIONS.flatMap(
        (definition) => claimAt(cells, spot, region, blockOf(spot, region), definition, null) ?? []
      )
    );
}

/** How well a claim answers what the user chose: chosen columns first, then required ones, then all. */
function answers(claim: Claim, picks: number): number {
  const required = claim.definition.columns.filter(
    ({ id, required: needed }) => needed && claim.match.columns.has(id)
  ).length;
  return picks * 10_000 + required * 100 + claim.match.columns.size;
}

/** The one claim that answers a user's choice best, or null where the region holds no text at all. */
function chosenClaim(cells: SheetCells, region: Region, choice: PlacedChoice): Claim | null {
  const { as, columns = {} } = choice.choice;
  const wanted = Object.keys(columns).length;
  const kinds = DEFINITIONS.filter(
    (definition) =>
      as === definition.kind ||
      (as === undefined && chosenColumns(definition, columns).size === wanted)
  );
  const spots = [
    ...spotsOf(cells, region),
    ...(region.kind === "table" ? [] : leadingSpots(cells, region.range)),
  ];
  let best: Claim | null = null;
  let most = -1;
  for (const definition of kinds)
    for (const spot of spots) {
      const claim = claimAt(cells, spot, region, blockOf(spot, region), definition, choice);
      if (!claim) continue;
      const picked = [...chosenColumns(definition, columns).keys()].filter((id) =>
        claim.match.columns.has(id)
      ).length;
      const score = answers(claim, picked);
      if (score > most) [best, most] = [claim, score];
    }
  return best;
}

const RANKS = { sheet: 0, pointed: 1, table: 2 };

function mappingOf(claim: Claim, score: number): TableMapping | null {
  const confidence = confidenceOf(score);
  if (!confidence) return null;
  const matched = new Set(claim.match.columns.values());
  const headers = [...claim.match.columns].map(
    ([id, offset]) => [id, claim.headers[offset]?.printed ?? ""] as const
  );
  return {
    as: claim.definition.kind,
    where: claim.where,
    name: claim.name,
    headerRows: claim.headerRows,
    shape: "long",
    columns: Object.fromEntries(claim.match.columns),
    headers: Object.fromEntries(headers),
    unused: claim.headers
      .filter(({ printed }, offset) => !matched.has(offset) && printed !== "")
      .map(({ printed }) => printed),
    confidence,
  };
}

function candidateOf(claim: Claim, region: Region, known: KnownNames): readonly Candidate[] {
  const mapping = mappingOf(claim, judge(claim, known));
  if (!mapping) return [];
  const complete = claim.definition.columns.every(
    ({ id, required }) => !required || claim.match.columns.has(id)
  );
  const rank = claim.chosen ? (complete ? 9 : 7) : RANKS[region.kind];
  return [{ mapping, open: claim.open, matched: claim.match.columns.size, rank }];
}

function matrixCandidates(
  cells: SheetCells,
  region: Region,
  known: KnownNames
): readonly Candidate[] {
  const chosen = region.choice?.choice.as === "ties";
  return findMatrices(cells, region.range, known, chosen).flatMap(
    ({ where, score, open, corner }) => {
      const confidence = confidenceOf(score);
      if (!confidence) return [];
      const mapping: TableMapping = {
        as: "ties",
        where,
        name: region.name,
        headerRows: 1,
        shape: "matrix",
        columns: { from: 0 },
        headers: { from: corner },
        unused: [],
        confidence,
      };
      return [{ mapping, open, matched: where.columns, rank: chosen ? 8 : RANKS[region.kind] }];
    }
  );
}

/** Names that the blocks confirm in each other: of everything that could be a partner list, and of likely ties. */
function knownNames(claims: readonly Claim[]): KnownNames {
  const partners = new Set<string>();
  const ties = new Set<string>();
  for (const claim of claims) {
    const { kind } = claim.definition;
    if (kind === "partners")
      for (const id of ["partner", "id", "shortName"])
        claim.keysOf(id).forEach((key) => partners.add(key));
    if (kind === "ties" && judge(claim, NO_NAMES) >= 2)
      for (const id of ["from", "to"]) claim.keysOf(id).forEach((key) => ties.add(key));
  }
  return { partners, ties };
}

const SURENESS = { sure: 3, likely: 2, unsure: 1 };

/** Of candidates that claim the same cells the best one stays. */
function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.rank - a.rank ||
      SURENESS[b.mapping.confidence] - SURENESS[a.mapping.confidence] ||
      b.matched - a.matched ||
      a.mapping.headerRows - b.mapping.headerRows ||
      a.mapping.where.top - b.mapping.where.top ||
      a.mapping.where.left - b.mapping.where.left
  );
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    const { where } = candidate.mapping;
    const clash = kept.some(
      ({ mapping }) => same(mapping.where.sheet, where.sheet) && intersection(mapping.where, where)
    );
    if (!clash) kept.push(candidate);
  }
  return kept;
}

/** Everything that is recognised in the cells read so far; see `recognise`. */
export function findTables(
  source: TableSource,
  grids: readonly Grid[],
  choices: TableChoices
): readonly FoundTable[] {
  const placed = placeChoices(source, choices);
  const cells = cellsBySheet(grids);
  const regions = regionsOf(source, placed).map((region) => grown(region, source));
  const isIgnored = (range: SheetRange): boolean =>
    choiceFor(placed, range, null)?.choice.as === "ignore";
  const tables = source.tables.map(({ range }) => range);
  const claims: { readonly claim: Claim; readonly region: Region }[] = [];
  for (const region of regions) {
    const its = cellsOf(cells, region.range);
    const choice = region.choice;
    if (choice?.choice.as === "ignore") continue;
    if (choice && (choice.choice.as ?? choice.choice.columns) !== undefined) {
      const claim = chosenClaim(its, region, choice);
      if (claim) claims.push({ claim, region });
      continue;
    }
    const elsewhere =
      region.kind === "sheet" ? tables.filter(({ sheet }) => same(sheet, region.range.sheet)) : [];
    for (const claim of freeClaims(its, region, elsewhere))
      if (!isIgnored(claim.where)) claims.push({ claim, region });
  }
  const known = knownNames(claims.map(({ claim }) => claim));
  const matrices = regions
    .filter(
      ({ choice }) =>
        choice === null || choice.choice.as === "ties" || choice.choice.as === undefined
    )
    .flatMap((region) => matrixCandidates(cellsOf(cells, region.range), region, known))
    .filter(({ mapping }) => !isIgnored(mapping.where));
  const long = claims.flatMap(({ claim, region }) => candidateOf(claim, region, known));
  const order = new Map(source.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const place = ({ mapping: { where } }: Candidate): number =>
    order.get(where.sheet.toLowerCase()) ?? Infinity;
  return [...withoutOverlaps([...long, ...matrices])]
    .sort(
      (a, b) =>
        place(a) - place(b) ||
        a.mapping.where.top - b.mapping.where.top ||
        a.mapping.where.left - b.mapping.where.left
    )
    .map(({ mapping, open }) => ({ mapping, open }));
}
