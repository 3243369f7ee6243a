import type { TableKind, TableMapping } from "../../../src/tables/mapping";
import type { ItemRatings, Partner, Tables, TieReport } from "../../../src/tables/records";
import type { ScaleId } from "../../../src/tables/scales";

const AT = { sheet: "Sheet1", cell: "A1" };

function mapping(as: TableKind): TableMapping {
  return {
    as,
    where: { sheet: "Sheet1", top: 0, left: 0, rows: 1, columns: 1 },
    name: null,
    headerRows: 1,
    shape: "long",
    columns: {},
    headers: {},
    unused: [],
    confidence: "sure",
  };
}

/** One answer: who, about whom, level, trust, and what else differs from an ordinary row. */
export type Row = readonly [
  from: string,
  to: string,
  level: number | null,
  trust: number | null,
  more?: Partial<TieReport>,
];

export interface Made {
  readonly ties: readonly Row[];
  readonly scale?: ScaleId | null;
  readonly undirected?: boolean;
  readonly hasLevel?: boolean;
  readonly hasTrust?: boolean;
  readonly waves?: readonly string[];
  readonly relations?: readonly string[];
  /** Partner → what differs from an ordinary one. */
  readonly partners?: Readonly<Record<string, Partial<Partner>>>;
  /** Partners who answered; everybody else in the partner list did not. */
  readonly answered?: readonly string[];
  readonly initiatives?: Readonly<
    Record<
      string,
      { partners: readonly string[]; area?: string; start?: string; end?: string; lead?: string }
    >
  >;
}

function ratings(mean: number | null): ItemRatings | null {
  return mean === null ? null : { items: [mean], mean };
}

/** Tables as they are after reading, from the little that a test is about. */
export function madeTables(made: Made): Tables {
  const reports = made.ties.map(([from, to, level, trust, more]): TieReport => ({
    from,
    to,
    relation: "",
    wave: "",
    level,
    levelWord: null,
    saysNone: level === 0,
    trust: ratings(trust),
    value: null,
    frequency: null,
    outcomes: [],
    initiatives: [],
    contactFrom: null,
    contactTo: null,
    difficult: false,
    at: AT,
    ...more,
  }));
  const partners = made.partners && Object.entries(made.partners);
  return {
    partners: partners
      ? {
          mapping: mapping("partners"),
          partners: partners.map(([name, more]) => ({
            name,
            shortName: null,
            sector: null,
            level: null,
            budget: null,
            budgetBand: null,
            place: null,
            agendaAreas: [],
            roles: [],
            communityLed: null,
            isBackbone: false,
            joined: null,
            left: null,
            at: AT,
            ...more,
          })),
        }
      : null,
    ties: {
      mapping: mapping("ties"),
      reports,
      undirected: made.undirected ?? false,
      hasLevel: made.hasLevel ?? reports.some(({ level }) => level !== null),
      hasTrust: made.hasTrust ?? reports.some(({ trust }) => trust !== null),
      hasValue: false,
      hasWave: made.waves !== undefined,
      relations: made.relations ?? [],
      waves: made.waves ?? [],
      scale: made.scale === undefined ? "himmelman" : made.scale,
    },
    respondents: made.answered
      ? {
          mapping: mapping("respondents"),
          responses: (partners ?? []).map(([partner]) => ({
            partner,
            wave: "",
            responded: made.answered?.includes(partner) ?? false,
            at: AT,
          })),
        }
      : null,
    initiatives: made.initiatives
      ? {
          mapping: mapping("initiatives"),
          initiatives: Object.entries(made.initiatives).map(([name, of]) => ({
            name,
            agendaArea: of.area ?? null,
            partners: of.partners,
            lead: of.lead ?? null,
            onTrack: null,
            start: of.start ?? null,
            end: of.end ?? null,
            at: AT,
          })),
        }
      : null,
    indicators: null,
    events: null,
    agenda: null,
  };
}

/** Both answers of a pair. */
export function both(a: string, b: string, level = 3, trust: number | null = 3): Row[] {
  return [
    [a, b, level, trust],
    [b, a, level, trust],
  ];
}
