import { column, type TableDefinition } from "./column";
import { PARTNERS } from "./partners";

const PARTNER_HEADERS = PARTNERS.columns[0].synonyms;

/** Respondents: who was asked and who answered a wave of the tie survey. */
export const RESPONDENTS: TableDefinition = {
  kind: "respondents",
  columns: [
    column(
      "partner",
      "name",
      [...PARTNER_HEADERS, "respondent", "invited", "encuestado", "encuestada"],
      { required: true, looseSynonyms: ["name", "nombre", "id", "partner id"] }
    ),
    column("wave", "text", [
      "wave",
      "survey wave",
      "round",
      "survey round",
      "survey",
      "year",
      "survey year",
      "period",
      "ronda",
      "ola",
      "encuesta",
      "año",
      "periodo",
      "período",
    ]),
    column(
      "responded",
      "yesNo",
      [
        "responded",
        "answered",
        "completed",
        "survey completed",
        "completed survey",
        "response",
        "response received",
        "replied",
        "respondió",
        "contestó",
        "ha respondido",
        "encuesta completada",
        "completó la encuesta",
      ],
      { telling: true, required: true }
    ),
  ],
  announcedBy: ["respondents", "responses", "response tracker", "encuestados", "respuestas"],
  foreignWords: ["commitment", "compromiso", "task", "tarea", "due", "indicator", "score"],
};
