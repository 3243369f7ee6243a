import { buildGraph, type Graph } from "../network/graph";
import { dateIn } from "../tables/dates-in-cells";
import { byName, nameKey } from "../tables/names";
import type { Partner, Tables, TieReport, TiesTable } from "../tables/records";

/** One wave of one relation as a graph; node `i` is `partners[i]`. */
export interface TieWave {
  /** "" where the table has no waves. */
  readonly wave: string;
  /** In order of name. */
  readonly partners: readonly string[];
  readonly node: ReadonlyMap<string, number>;
  /** Who answered; null where no table tells. */
  readonly responded: ReadonlySet<string> | null;
  /** The reports that count as ties, one for each pair of ends, in order of the partners' names. */
  readonly reports: readonly TieReport[];
  /** The reports as arcs; ties where a row of the table stands for both directions. */
  readonly graph: Graph;
  /** Reports left out because Joined or Left says that one of the two was no partner then. */
  readonly outsideMembership: number;
}

export interface TieWaveChoice {
  /** null = the only relation there is. */
  readonly relation: string | null;
  readonly minimumLevel: number;
  /** ISO day on which a wave without a readable date is taken to have been. */
  readonly today: string;
}

/** Which relation is meant: the chosen one, else the first of several; null where the table has one or none. */
export function relationOf(ties: TiesTable, chosen: unknown): string | null {
  if (typeof chosen === "string" && chosen !== "")
    return ties.relations.find((relation) => nameKey(relation) === nameKey(chosen)) ?? chosen;
  return ties.relations.length > 1 ? ties.relations[0] : null;
}

/** Whether levels are numbers; without, the lowest level that counts cannot be raised. */
export function hasNumericLevels(ties: TiesTable): boolean {
  return ties.hasLevel && ties.scale !== null;
}

/** The waves of one relation in order of time; a wave without an answer about the relation is left out. */
export function tieWaves(tables: Tables, ties: TiesTable, choice: TieWaveChoice): TieWave[] {
  const { relation } = choice;
  const isMeant = (report: TieReport): boolean => relation === null || report.relation === relation;
  return (ties.waves.length > 0 ? ties.waves : [""]).flatMap((wave) => {
    const ofWave = ties.reports.filter((report) => report.wave === wave);
    const meant = ofWave.filter(isMeant);
    return meant.length === 0 ? [] : [tieWave(tables, ties, { ...choice, wave, ofWave, meant })];
  });
}

interface WaveReports extends TieWaveChoice {
  readonly wave: string;
  /** Of every relation. */
  readonly ofWave: readonly TieReport[];
  /** Of the relation meant. */
  readonly meant: readonly TieReport[];
}

function tieWave(tables: Tables, ties: TiesTable, reports: WaveReports): TieWave {
  const { wave, ofWave, meant, minimumLevel } = reports;
  const answerers = answerersOf(tables, wave, ofWave);
  const partners = partnersOf(tables, reports, answerers);
  const node = new Map(partners.map((name, place) => [name, place]));
  const place = (name: string): number => node.get(name) ?? -1;
  const among = meant.filter(({ from, to }) => node.has(from) && node.has(to) && from !== to);
  const lowest = hasNumericLevels(ties) ? minimumLevel : 1;
  const counted = strongestOnly(
    among.filter((report) => !report.saysNone && (report.level ?? 1) >= lowest),
    ties.undirected
  ).sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
  return {
    wave,
    partners,
    node,
    responded: answerers && new Set(partners.filter((name) => answerers.has(name))),
    reports: counted,
    graph: buildGraph(
      partners.length,
      counted.map(({ from }) => place(from)),
      counted.map(({ to }) => place(to)),
      !ties.undirected
    ),
    outsideMembership: meant.filter(({ from, to }) => !node.has(from) || !node.has(to)).length,
  };
}

/** Who answered, by the list of respondents or by an answer that is there; null where no row of the list is about the wave. */
function answerersOf(
  { respondents }: Tables,
  wave: string,
  ofWave: readonly TieReport[]
): ReadonlySet<string> | null {
  const rows = respondents?.responses.filter((row) => row.wave === wave || row.wave === "") ?? [];
  if (rows.length === 0) return null;
  const said = rows.filter(({ responded }) => responded).map(({ partner }) => partner);
  return new Set([...said, ...ofWave.map(({ from }) => from)]);
}

/** Everyone in the partner list who was a partner at the time or answered; without a list, everyone who is named. */
function partnersOf(
  { partners }: Tables,
  { wave, today, ofWave }: WaveReports,
  answerers: ReadonlySet<string> | null
): string[] {
  if (!partners) return [...new Set(ofWave.flatMap(({ from, to }) => [from, to]))].sort(byName);
  const start = dateIn(wave, "", "start") ?? (wave === "" ? today : null);
  const end = dateIn(wave, "", "end") ?? start;
  const answered = answerers ?? new Set(ofWave.map(({ from }) => from));
  return partners.partners
    .filter((partner) => wasPartner(partner, start, end) || answered.has(partner.name))
    .map(({ name }) => name)
    .sort(byName);
}

/** Not before Joined and not after Left; where the time is not known, the dates exclude nobody. */
function wasPartner({ joined, left }: Partner, start: string | null, end: string | null): boolean {
  const tooEarly = joined !== null && end !== null && joined > end;
  const tooLate = left !== null && start !== null && left < start;
  return !tooEarly && !tooLate;
}

/** Of several answers about the same pair of ends, the one with the highest level, then the highest trust. */
function strongestOnly(reports: readonly TieReport[], undirected: boolean): TieReport[] {
  const kept = new Map<string, TieReport>();
  for (const report of reports) {
    const ends = [report.from, report.to];
    const key = JSON.stringify(undirected ? ends.sort(byName) : ends);
    const before = kept.get(key);
    if (!before || isStronger(report, before)) kept.set(key, report);
  }
  return [...kept.values()];
}

function isStronger(a: TieReport, b: TieReport): boolean {
  const difference = (a.level ?? 0) - (b.level ?? 0) || (a.trust?.mean ?? 0) - (b.trust?.mean ?? 0);
  return difference > 0;
}
