import { inNameOrder } from "./answers";
import type { Tables, TieReport, TiesTable } from "../../tables/records";

/** One wave of one relation: who takes part, who answered, what was said. */
export interface SurveyWave {
  /** "" where the table has no waves. */
  readonly wave: string;
  /** Sorted. */
  readonly partners: readonly string[];
  /** True where a partner answered or nothing tells that it did not. */
  readonly answered: (partner: string) => boolean;
  /** Null where no table tells who answered this wave. */
  readonly responded: number | null;
  readonly reports: readonly TieReport[];
}

/** Partners who answered a wave by the respondents table, or null where it says nothing of that wave. */
function respondersOf({ respondents }: Tables, wave: string): ReadonlySet<string> | null {
  const rows = (respondents?.responses ?? []).filter((row) => row.wave === wave || row.wave === "");
  if (rows.length === 0) return null;
  return new Set(rows.filter(({ responded }) => responded).map(({ partner }) => partner));
}

/** The waves of one relation in order of time. A report about somebody outside the collective is left out. */
export function surveyWaves(
  tables: Tables,
  ties: TiesTable,
  relation: string | null
): readonly SurveyWave[] {
  const related = ties.reports.filter(
    (report) => relation === null || report.relation === relation
  );
  return (ties.waves.length > 0 ? ties.waves : [""]).map((wave) => {
    const ofWave = related.filter((report) => report.wave === wave);
    const named = ofWave.flatMap(({ from, to }) => [from, to]);
    const partners = inNameOrder(
      new Set(tables.partners?.partners.map(({ name }) => name) ?? named)
    );
    const isPartner = new Set(partners);
    const reports = ofWave.filter(
      ({ from, to }) => from !== to && isPartner.has(from) && isPartner.has(to)
    );
    const responders = respondersOf(tables, wave);
    // An answer that is there counts, whatever the list of respondents says.
    const spoke = new Set(reports.map(({ from }) => from));
    const answered = (partner: string): boolean =>
      responders === null || responders.has(partner) || spoke.has(partner);
    return {
      wave,
      partners,
      answered,
      responded: responders === null ? null : partners.filter(answered).length,
      reports,
    };
  });
}
