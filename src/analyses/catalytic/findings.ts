import type { Note } from "../analysis";
import type { ScaleId } from "../../tables/scales";

/** What counts as work that partners share: initiatives, else agenda areas, else nothing is known. */
export type WorkKind = "initiatives" | "agendaAreas" | "none";

/** What an answer has to reach; null = the table has no such answers, so the condition is dropped. */
export interface Thresholds {
  readonly trust: number | null;
  readonly level: number | null;
}

/** One partner's answer about another. */
export interface StatedAnswer {
  readonly from: string;
  readonly to: string;
  readonly level: number | null;
  readonly trust: number | null;
}

/** A pair or trio whose members trust each other, work closely, say so from both sides and share work. */
export interface Partnership {
  /** Two or three names, sorted. */
  readonly members: readonly string[];
  /** The initiatives (else agenda areas) that all members share. */
  readonly initiatives: readonly string[];
  /** Other partners who are mutually strong with every member; 0 = stands alone. */
  readonly embeddedness: number;
  /** True where, among ties that both sides report, this pair alone joins two parts; a trio never does. Null outside. */
  readonly bridge: boolean | null;
  /** Sectors of the members, sorted; a member without one adds none. */
  readonly sectors: readonly string[];
  /** Waves in which all pairs of members were mutually strong, in order of time. */
  readonly waves: readonly string[];
  /** The members' pairs one wave earlier; null where there was none. `unknown`: a side did not answer then. */
  readonly before: {
    readonly wave: string;
    readonly pairs: number;
    readonly held: number;
    readonly unknown: number;
  } | null;
  /** True where on some side one named person carries a pair; null where nobody is recorded, and outside. */
  readonly singleContact: boolean | null;
  /** The strong answer that reaches least over the thresholds; null outside. */
  readonly weakest: StatedAnswer | null;
  /** Members whose answers are missing, sorted; none where it is confirmed. */
  readonly awaited: readonly string[];
  /** Null until the workbook's commitments are read. */
  readonly commitmentShare: null;
  /** Null until the workbook's activities are read. */
  readonly activityShare: null;
  /** Unconfirmed: everything that was answered fits, and at least one side did not answer. */
  readonly status: "confirmed" | "unconfirmed";
}

/** Four or more partners who are all mutually strong with each other; its trios are among the triads. */
export interface CoreGroup {
  readonly members: readonly string[];
  readonly initiatives: readonly string[];
  readonly sectors: readonly string[];
}

/** What one answer lacks; for `initiative` the pair is strong from both sides and shares no work. */
export interface Missing {
  readonly from: string;
  readonly to: string;
  readonly what: "level" | "trust" | "initiative";
  readonly has: number;
  readonly needs: number;
}

/** A pair that lacks exactly one step. */
export interface Nearly {
  readonly members: readonly string[];
  readonly initiatives: readonly string[];
  readonly missing: readonly Missing[];
}

/** What rests on whom, for one initiative (else agenda area). Counts of pairs; a pair inside a trio counts with it. */
export interface InitiativeFindings {
  readonly initiative: string;
  readonly agendaArea: string | null;
  readonly lead: string | null;
  readonly partners: number;
  readonly pairs: number;
  readonly trios: number;
  /** Null where so few partners belong to it that a count would name them. */
  readonly nearly: number | null;
  readonly unconfirmed: number | null;
}

export interface AgendaAreaWithout {
  readonly agendaArea: string;
  readonly partners: number;
  readonly nearly: number | null;
  readonly unconfirmed: number | null;
}

/** The counts that the sentences are made of; null only outside. */
export interface CatalyticSummary {
  readonly partners: number;
  /** Null where no table tells who answered. */
  readonly responded: number | null;
  readonly initiatives: number;
  readonly initiativesWith: number;
  /** Initiatives without a partnership that have a pair of which one side did not answer. */
  readonly initiativesUnanswered: number | null;
  /** Partners whose answers those wait for. */
  readonly partnersUnanswered: number | null;
  /** Pairs that are not part of a trio in the same work. */
  readonly pairs: number;
  readonly trios: number;
  /** Partners in at least one pair or trio. */
  readonly members: number;
  /** Pairs of partnerships, those inside trios too. */
  readonly catalyticTies: number;
  /** Strong ties from both sides, whatever work they share. */
  readonly strongTies: number;
  /** Of `catalyticTies`: how many were strong one wave earlier, and of how many a side had not answered. */
  readonly before: {
    readonly wave: string;
    readonly held: number;
    readonly unknown: number;
  } | null;
  /** Null outside, as the two above, where the number would tell of a few pairs. */
  readonly nearly: number | null;
  readonly unconfirmed: number | null;
}

export interface CatalyticFindings {
  readonly relation: string | null;
  readonly scale: ScaleId | null;
  readonly directed: boolean;
  /** The wave everything is about: the last one; null where the table has none. */
  readonly wave: string | null;
  readonly thresholds: Thresholds;
  readonly work: WorkKind;
  /** Among all pairs of partners, how many share work at all; null where none is recorded. */
  readonly sharedWork: { readonly pairs: number; readonly sharing: number } | null;
  readonly summary: CatalyticSummary;
  readonly dyads: readonly Partnership[];
  readonly triads: readonly Partnership[];
  readonly coreGroups: readonly CoreGroup[];
  readonly nearly: readonly Nearly[];
  readonly initiatives: readonly InitiativeFindings[];
  readonly agendaAreasWithout: readonly AgendaAreaWithout[];
  /** Trios of mutually strong ties, with or without shared work, against random placing of as many ties. */
  readonly triadsByChance: {
    readonly observed: number;
    readonly expected: number;
    readonly p: number;
    readonly seed: number;
    readonly draws: number;
  } | null;
  readonly simmelian: {
    readonly count: number;
    readonly ties: readonly {
      readonly members: readonly string[];
      readonly embeddedness: number;
    }[];
  };
  readonly notes: readonly Note[];
}
