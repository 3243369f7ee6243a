import type { TableMapping } from "./mapping";
import type { Period } from "./period";
import type { CellLink } from "./records";

/**
 * What a cell of an indicator says: a value, that the value is withheld (`*`, `<10`), or that there is none
 * (blank, "N/A"). The three stay three different things.
 */
export type ObservationMark = "value" | "suppressed" | "missing";

/** How a value is written: 43.2 for 43.2 %, 0.432 for 43.2 %, or a number that is no share (a rate, a count, a score). */
export type ValueScale = "percent" | "share" | "number";

/** One number of one indicator: of a place, a group and a period. */
export interface Observation {
  readonly indicator: string;
  /** "" where the table does not say. */
  readonly place: string;
  /** The dimension of the group ("Race/ethnicity"); "" for everyone and where the table does not say. */
  readonly groupType: string;
  /** "" for everyone: words that mean all ("All students", "Total") are read as everyone. */
  readonly group: string;
  readonly period: Period;
  readonly mark: ObservationMark;
  /** As printed, on `scale`; null where only numerator and denominator are recorded, or `mark` is not `value`. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The denominator was asked for once a group ("about how many?"): intervals from it are approximate. */
  readonly approximate: boolean;
  readonly scale: ValueScale;
  /** Unit as printed; "" where the table does not say. */
  readonly unit: string;
  readonly better: "higher" | "lower" | null;
  readonly target: number | null;
  readonly targetPeriod: Period | null;
  /** Of a place that is not ours. */
  readonly comparison: boolean;
  readonly kind: "outcome" | "contributing" | null;
  readonly at: CellLink;
}

export interface IndicatorsTable {
  /** One a table or sheet that was joined; the first is the longest. */
  readonly mappings: readonly TableMapping[];
  /** In the order of the sheets; one an indicator × place × group type × group × period. */
  readonly observations: readonly Observation[];
}

/** Something that could move an indicator. */
export interface IndicatorEvent {
  readonly event: string;
  readonly period: Period;
  /** null = every indicator (or place). */
  readonly indicator: string | null;
  readonly place: string | null;
  /** Nothing is drawn or tested across a `measureChanged`. */
  readonly kind: "start" | "programme" | "policy" | "shock" | "measureChanged" | null;
  readonly at: CellLink;
}

export interface EventsTable {
  readonly mapping: TableMapping;
  readonly events: readonly IndicatorEvent[];
}

/** An agreed outcome or strategy. */
export interface AgendaItem {
  readonly area: string;
  readonly indicators: readonly string[];
  /** Where the agenda says what its indicator should reach; on the indicator's own scale. */
  readonly target: number | null;
  readonly targetPeriod: Period | null;
  readonly neededRoles: readonly string[];
  readonly lead: string | null;
  readonly why: string | null;
  readonly proposedBy: "partner" | "residents" | null;
  readonly at: CellLink;
}

export interface AgendaTable {
  readonly mapping: TableMapping;
  readonly items: readonly AgendaItem[];
}
