import type { About, QuestionGroup } from "../../analyses/analysis";
import type { WorkbookReading } from "../../engine/read-workbook";
import { registry } from "../../engine/registry";
import type { ShownWords } from "../../messages/shown-words";
import type { TableKind } from "../../tables/mapping";
import { questionStatus, type QuestionStatus } from "./question-status";

/** A question as the home page lists it. */
export interface ListedQuestion {
  readonly about: About;
  readonly status: QuestionStatus;
}

const GROUPS: readonly QuestionGroup[] = [
  "relationships",
  "table",
  "backbone",
  "results",
  "together",
];

/** The order in which tables are asked for: what opens most questions first. */
const INVITED: readonly TableKind[] = [
  "ties",
  "partners",
  "indicators",
  "events",
  "agenda",
  "respondents",
  "initiatives",
];

/** Compared without case and accents. */
export function searchKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .trim();
}

/** Every question with its state, in the order of the registry. */
export function listQuestions(workbook: WorkbookReading): readonly ListedQuestion[] {
  return registry.map(({ about }) => ({ about, status: questionStatus(about, workbook) }));
}

/** The questions whose words hold what was searched for. */
export function matching(
  questions: readonly ListedQuestion[],
  search: string,
  words: ShownWords
): readonly ListedQuestion[] {
  const key = searchKey(search);
  return questions.filter(({ about }) =>
    searchKey(Object.values(words.questions[about.id]).join(" ")).includes(key)
  );
}

/** Questions by their group, without empty groups. */
export function grouped(
  questions: readonly ListedQuestion[]
): readonly { readonly group: QuestionGroup; readonly questions: readonly ListedQuestion[] }[] {
  return GROUPS.map((group) => ({
    group,
    questions: questions.filter(({ about }) => about.group === group),
  })).filter((each) => each.questions.length > 0);
}

/** The one table to ask for next, or null where every kind is there. */
export function invitedTable({ reading }: WorkbookReading): TableKind | null {
  return INVITED.find((kind) => reading.counts.every(({ mapping }) => mapping.as !== kind)) ?? null;
}
