import { type SheetRange, intersection } from "../cells/address";
import type { Grid } from "../cells/grid";
import { choiceFor, placeChoices } from "./choices";
import { chosenClaim, freeClaims } from "./claims";
import { type Claim, type KnownNames, NO_NAMES, confidenceOf, judge } from "./judge";
import type { TableMapping } from "./mapping";
import { findMatrices } from "./matrix";
import { type Region, grown, regionsOf } from "./regions";
import { type SheetCells, cellsBySheet, cellsOf } from "./sheet-cells";
import type { TableChoices, TableSource } from "./source";
import { findWideTables } from "./wide-indicators";
import { withPlacesOfSheets } from "./wide-sheets";

/** A recognised table, and whether rows of it are still to be read. */
export interface FoundTable {
  readonly mapping: TableMapping;
  readonly open: boolean;
}

interface Candidate {
  readonly mapping: TableMapping;
  readonly open: boolean;
  readonly matched: number;
  /** Chosen before named before plain; higher wins where two claim the same cells. */
  readonly rank: number;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const RANKS = { sheet: 0, pointed: 1, table: 2 };

/** What the user said every row is; "" takes something back. */
function givenBy(region: Region): Readonly<Record<string, string>> {
  const given = Object.entries(region.choice?.choice.given ?? {});
  return Object.fromEntries(given.filter(([, text]) => text !== ""));
}

function mappingOf(
  claim: Claim,
  given: Readonly<Record<string, string>>,
  score: number
): TableMapping | null {
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
    ...(Object.keys(given).length > 0 ? { given } : {}),
  };
}

function candidateOf(claim: Claim, region: Region, known: KnownNames): readonly Candidate[] {
  const given = givenBy(region);
  const mapping = mappingOf(claim, given, judge(claim, known));
  if (!mapping) return [];
  const complete = claim.definition.columns.every(
    ({ id, required }) => !required || claim.match.columns.has(id) || Object.hasOwn(given, id)
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

function wideCandidates(cells: SheetCells, region: Region): readonly Candidate[] {
  const choice = region.choice?.choice;
  const rank = choice === undefined ? RANKS[region.kind] : choice.across === undefined ? 8 : 10;
  return findWideTables(cells, region).map((table) => ({ ...table, rank }));
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
  const wide = regions
    .filter(
      ({ choice }) =>
        choice === null || choice.choice.as === "indicators" || choice.choice.as === undefined
    )
    .flatMap((region) => wideCandidates(cellsOf(cells, region.range), region))
    .filter(({ mapping }) => !isIgnored(mapping.where));
  const long = claims.flatMap(({ claim, region }) => candidateOf(claim, region, known));
  const order = new Map(source.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const place = ({ mapping: { where } }: Candidate): number =>
    order.get(where.sheet.toLowerCase()) ?? Infinity;
  const saysPlace = ({ where, name }: TableMapping): boolean =>
    choiceFor(placed, where, name)?.choice.given?.place !== undefined;
  return [...withPlacesOfSheets(withoutOverlaps([...long, ...matrices, ...wide]), saysPlace)]
    .sort(
      (a, b) =>
        place(a) - place(b) ||
        a.mapping.where.top - b.mapping.where.top ||
        a.mapping.where.left - b.mapping.where.left
    )
    .map(({ mapping, open }) => ({ mapping, open }));
}
