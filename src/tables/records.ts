import type { AgendaTable, EventsTable, IndicatorsTable } from "./indicator-records";
import type { TableMapping } from "./mapping";
import type { ScaleId } from "./scales";
import type { Problem } from "./problem";

/** Where a record stands, so that results can link back to it: "Partners!B7". */
export type CellLink = { readonly sheet: string; readonly cell: string };

export interface Partner {
  /** As printed, trimmed. */
  readonly name: string;
  /** As printed where the table has one, else null. */
  readonly shortName: string | null;
  readonly sector: string | null;
  readonly level: "grassroots" | "middle" | "grasstops" | null;
  /** A year's money, in the workbook's currency. */
  readonly budget: number | null;
  /** The user's own band, where the column holds words instead of money. */
  readonly budgetBand: string | null;
  readonly place: string | null;
  readonly agendaAreas: readonly string[];
  readonly roles: readonly string[];
  readonly communityLed: boolean | null;
  readonly isBackbone: boolean;
  /** ISO days. */
  readonly joined: string | null;
  readonly left: string | null;
  readonly at: CellLink;
}

/** Trust and value items, raw, 1 to 4; a single Trust or Value column fills `single`. */
export interface ItemRatings {
  readonly items: readonly (number | null)[];
  /** Mean of the items that were answered, null where none was. */
  readonly mean: number | null;
}

export interface TieReport {
  readonly from: string;
  readonly to: string;
  /** "" where the table has no such column. */
  readonly relation: string;
  readonly wave: string;
  /** On the chosen scale (0 = none); null where the cell is blank, or is a word while no scale is chosen. */
  readonly level: number | null;
  /** The level as printed; without a chosen scale, any word that does not mean none is a tie. */
  readonly levelWord: string | null;
  readonly saysNone: boolean;
  readonly trust: ItemRatings | null;
  readonly value: ItemRatings | null;
  readonly frequency: string | null;
  readonly outcomes: readonly string[];
  readonly initiatives: readonly string[];
  readonly contactFrom: string | null;
  readonly contactTo: string | null;
  readonly difficult: boolean;
  readonly at: CellLink;
}

export interface PartnersTable {
  readonly mapping: TableMapping;
  /** Sorted by name, code-point order after NFKC. */
  readonly partners: readonly Partner[];
}

export interface TiesTable {
  readonly mapping: TableMapping;
  /** Reports in the order of the sheet; a directed table holds one a row, a matrix one a cell. */
  readonly reports: readonly TieReport[];
  /** True where a row stands for both directions. */
  readonly undirected: boolean;
  readonly hasLevel: boolean;
  readonly hasTrust: boolean;
  readonly hasValue: boolean;
  readonly hasWave: boolean;
  /** In order of the first row that names it. */
  readonly relations: readonly string[];
  /** In order of time where the labels tell (numbers, periods, dates), else of the first row that names it. */
  readonly waves: readonly string[];
  /** The scale the levels are numbers of; null where words were found and none is chosen. */
  readonly scale: ScaleId | null;
}

export interface Response {
  readonly partner: string;
  /** "" where the table has no such column: the answer then holds for every wave. */
  readonly wave: string;
  readonly responded: boolean;
  readonly at: CellLink;
}

export interface RespondentsTable {
  readonly mapping: TableMapping;
  readonly responses: readonly Response[];
}

export interface Initiative {
  readonly name: string;
  readonly agendaArea: string | null;
  readonly partners: readonly string[];
  readonly lead: string | null;
  readonly onTrack: boolean | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly at: CellLink;
}

export interface InitiativesTable {
  readonly mapping: TableMapping;
  readonly initiatives: readonly Initiative[];
}

/** Everything that was read, as plain data: the only input of an analysis. Null = the workbook has none. */
export interface Tables {
  readonly partners: PartnersTable | null;
  readonly ties: TiesTable | null;
  readonly respondents: RespondentsTable | null;
  readonly initiatives: InitiativesTable | null;
  readonly indicators: IndicatorsTable | null;
  readonly events: EventsTable | null;
  readonly agenda: AgendaTable | null;
}

/** How many rows a table had and how many were read. */
export interface ReadCount {
  readonly mapping: TableMapping;
  readonly rows: number;
  readonly read: number;
}

export interface Reading {
  readonly tables: Tables;
  readonly counts: readonly ReadCount[];
  readonly problems: readonly Problem[];
}
