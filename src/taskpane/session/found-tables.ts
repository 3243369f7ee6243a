import type { WorkbookReading } from "../../engine/read-workbook";
import type { FoundTables } from "../../messages/en/tables";
import type { Partner } from "../../tables/records";
import { searchKey } from "./questions-shown";

const MOST_PARTNERS = 8;

/** What the first line of the pane counts; an empty table is none. */
export function foundTables({ reading }: WorkbookReading): FoundTables {
  const { partners, ties, respondents, initiatives, indicators, events, agenda } = reading.tables;
  return {
    partners: partners?.partners.length || null,
    answers: ties?.reports.length || null,
    waves: ties?.waves.filter((wave) => wave !== "").length ?? 0,
    respondents: respondents?.responses.length || null,
    initiatives: initiatives?.initiatives.length || null,
    indicators: new Set(indicators?.observations.map(({ indicator }) => indicator)).size || null,
    events: events?.events.length || null,
    agenda: agenda?.items.length || null,
  };
}

/** Partners whose name holds what was searched for, the first few. */
export function matchingPartners({ reading }: WorkbookReading, search: string): readonly Partner[] {
  const key = searchKey(search);
  if (key === "") return [];
  const partners = reading.tables.partners?.partners ?? [];
  return partners
    .filter(({ name, shortName }) => searchKey(`${name} ${shortName ?? ""}`).includes(key))
    .slice(0, MOST_PARTNERS);
}
