import { type SheetRange, intersection } from "../cells/address";
import { isBlank } from "../cells/value";
import { type Body, bodyOf, tableBodyOf } from "./body-rows";
import type { PlacedChoice } from "./choices";
import type { TableDefinition } from "./column";
import type { ColumnSample } from "./column-fit";
import { DEFINITIONS } from "./definitions";
import { type HeaderSpot, headerSpots, leadingSpots, spotsAt } from "./header-spots";
import type { Claim } from "./judge";
import { chosenColumns, matchHeaders } from "./match-headers";
import { nameKey, textOf } from "./names";
import type { Region } from "./regions";
import type { SheetCells } from "./sheet-cells";

const SAMPLE_ROWS = 200;
const NAME_ROWS = 10_000;

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
  const period = match.columns.get("period");
  const isRecord = (row: number): boolean =>
    period !== undefined && !isBlank(cells.value(row, block.left + period));
  const body: Body =
    region.kind === "table"
      ? tableBodyOf(cells, block, spot.rows, region.hasTotals, isRecord)
      : bodyOf(cells, block, spot.rows, offsets, isRecord);
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

/** The claims of a region whose meaning nobody chose. */
export function freeClaims(
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
export function chosenClaim(cells: SheetCells, region: Region, choice: PlacedChoice): Claim | null {
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
