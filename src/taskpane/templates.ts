import type { Language } from "../messages/language";
import { shownWordsOf } from "../messages/shown-words";
import { columnOf } from "../tables/definitions";
import type { TableKind } from "../tables/mapping";
import { HIMMELMAN } from "../tables/scales";
import type { BlankColumn, BlankTable } from "../excel/insert-table";

/** The columns of an empty table: those that most questions ask for, few enough to be filled in. */
const COLUMNS: Readonly<Record<TableKind, readonly string[]>> = {
  partners: ["partner", "sector", "level", "budget", "agendaAreas", "communityLed", "backbone"],
  ties: ["from", "to", "wave", "level", "reliability", "missionSupport", "openness"],
  respondents: ["partner", "wave", "responded"],
  initiatives: ["initiative", "partners", "agendaArea", "lead", "onTrack", "start", "end"],
  indicators: [
    "indicator",
    "place",
    "groupType",
    "group",
    "period",
    "value",
    "numerator",
    "denominator",
    "better",
    "target",
    "targetPeriod",
    "comparison",
  ],
  events: ["period", "event", "indicator", "place", "kind"],
  agenda: ["area", "indicators", "target", "targetPeriod", "lead", "neededRoles", "why"],
};

/** Names and lists need room. */
const WIDTHS: Readonly<Record<string, number>> = { name: 220, list: 220, text: 150 };
const WIDTH = 110;

function choicesOf(kind: TableKind, id: string, language: Language): readonly string[] | null {
  const { pane, tables } = shownWordsOf(language);
  const { type, choices } = columnOf(kind, id);
  switch (type) {
    case "yesNo":
      return [pane.yes, pane.no];
    case "rating":
      return ["1", "2", "3", "4"];
    case "level":
      return HIMMELMAN.levels.map((level) => pane.levelWords[level.id]);
    case "choice":
      return Object.keys(choices).map((choice) => tables.choices[choice]);
    default:
      return null;
  }
}

/** An empty table of a kind in words of a language, as it is recognised again. */
export function blankTable(kind: TableKind, language: Language): BlankTable {
  const { tables } = shownWordsOf(language);
  const labels: Readonly<Record<string, string>> = tables.columns[kind];
  return {
    sheet: tables.names[kind],
    name: tables.names[kind],
    columns: COLUMNS[kind].map((id): BlankColumn => ({
      header: labels[id],
      width: WIDTHS[columnOf(kind, id).type] ?? WIDTH,
      choices: choicesOf(kind, id, language),
    })),
  };
}
