import type { tables as english } from "../en/tables";
import { shortList } from "../short-list";
import { say } from "./common";

const number = (count: number): string => say.number(count, "count");

const SMALL = [
  "ninguna",
  "una",
  "dos",
  "tres",
  "cuatro",
  "cinco",
  "seis",
  "siete",
  "ocho",
  "nueve",
];

export const tables: typeof english = {
  names: {
    partners: "Socios",
    ties: "Vínculos",
    respondents: "Encuestados",
    initiatives: "Iniciativas",
    indicators: "Indicadores",
    events: "Eventos",
    agenda: "Agenda",
  },
  about: {
    partners: "Una fila por cada organización (o persona) del colectivo.",
    ties: "Una fila por cada respuesta de un socio sobre otro, o una cuadrícula de socios por socios.",
    respondents: "Una fila por cada socio al que se preguntó: ¿ha respondido?",
    initiatives: "Una fila por cada trabajo conjunto, con los socios que lo llevan a cabo.",
    indicators:
      "Una fila por cada observación: un indicador, un lugar, un grupo y un periodo. También se lee una columna por periodo o por grupo.",
    events: "Una fila por cada cosa que pudo mover un indicador, y cuándo ocurrió.",
    agenda: "Una fila por cada resultado o estrategia acordados, con sus indicadores y su meta.",
  },
  columns: {
    partners: {
      partner: "Socio",
      id: "Identificador",
      shortName: "Nombre corto",
      sector: "Sector",
      level: "Base o dirección",
      budget: "Presupuesto",
      place: "Lugar",
      agendaAreas: "Áreas de la agenda",
      roles: "Papel",
      communityLed: "Liderado por la comunidad",
      backbone: "Organización articuladora",
      joined: "Ingreso",
      left: "Salida",
    },
    ties: {
      from: "De",
      to: "Sobre",
      mutual: "Mutuo",
      relation: "Relación",
      wave: "Ronda",
      level: "Nivel",
      frequency: "Frecuencia",
      reliability: "Fiabilidad",
      missionSupport: "Apoyo a la misión",
      openness: "Apertura",
      trust: "Confianza",
      power: "Influencia",
      involvement: "Participación",
      resources: "Recursos",
      value: "Valor",
      outcomes: "Resultados",
      initiatives: "Iniciativa",
      contactFrom: "Persona de contacto",
      contactTo: "Su persona de contacto",
      difficult: "Difícil",
    },
    respondents: { partner: "Socio", wave: "Ronda", responded: "Respondió" },
    initiatives: {
      initiative: "Iniciativa",
      partners: "Socios",
      agendaArea: "Área de la agenda",
      lead: "Líder",
      onTrack: "Va bien",
      start: "Inicio",
      end: "Fin",
    },
    indicators: {
      indicator: "Indicador",
      period: "Periodo",
      place: "Lugar",
      groupType: "Tipo de grupo",
      group: "Grupo",
      value: "Valor",
      numerator: "Numerador",
      denominator: "Denominador",
      aboutHowMany: "Cuántos aproximadamente",
      unit: "Unidad",
      better: "Mejor",
      target: "Meta",
      targetPeriod: "Periodo de la meta",
      comparison: "Comparación",
      kind: "Clase",
    },
    events: {
      event: "Evento",
      period: "Periodo",
      indicator: "Indicador",
      place: "Lugar",
      kind: "Clase",
    },
    agenda: {
      area: "Área de la agenda",
      indicators: "Indicadores",
      target: "Meta",
      targetPeriod: "Periodo de la meta",
      neededRoles: "Papeles necesarios",
      lead: "Socio líder",
      why: "Por qué",
      proposedBy: "Propuesto por",
    },
  },
  choices: {
    grassroots: "base",
    middle: "intermedio",
    grasstops: "dirección",
    higher: "mayor",
    lower: "menor",
    outcome: "resultado",
    contributing: "contribuyente",
    start: "inicio",
    programme: "programa",
    policy: "política",
    shock: "choque",
    measureChanged: "cambio de medida",
    partner: "socio",
    residents: "residentes",
  },
  scales: {
    himmelman: "Himmelman",
    frey: "Frey",
    rating: "Puntuaciones",
  },
  scaleLevels: {
    himmelman: "contacto en red 1, coordinación 2, cooperación 3, colaboración 4",
    frey: "contacto en red 1, cooperación 2, coordinación 3, coalición 4, colaboración 5",
    rating: "números de 0 a 5",
  },
  confidence: {
    sure: "Reconocida",
    likely: "Probablemente reconocida",
    unsure: "Quizá",
  },
  shapes: {
    long: "una respuesta por fila",
    matrix: "socios en filas y columnas",
    wide: "una columna para cada uno",
  },
  across: {
    periods: "una columna por periodo",
    groups: "una columna por grupo",
    indicators: "una columna por indicador",
    nothing: "nada: un valor por fila",
  },
  acrossIs: (across, names) => {
    const what = { periods: "periodo", groups: "grupo", indicators: "indicador" }[across];
    return `Una columna por ${what}: ${shortList(names)}.`;
  },
  givenIs: (said) =>
    `Todas las filas: ${said.map(([label, text]) => `${label} ${text}`).join("; ")} (según un título, el nombre de la hoja o lo que usted eligió).`,
  notUsed: (headers) => `Sin usar: ${say.list(headers)}.`,
  rowsRead: (rows, read) =>
    rows === read
      ? `${number(rows)} ${say.plural(rows, "fila", "filas")}`
      : `${number(rows)} ${say.plural(rows, "fila", "filas")}, ${number(read)} ${say.plural(read, "leída", "leídas")}, ${number(rows - read)} sin contar`,
  found: ({ partners, answers, waves, respondents, initiatives, indicators, events, agenda }) => {
    const counted = (count: number | null, one: string, other: string): string[] =>
      count === null ? [] : [say.plural(count, one, other)];
    const parts = [
      ...(partners === null ? [] : [`su lista de socios (${number(partners)})`]),
      ...(answers === null
        ? []
        : waves > 1
          ? [
              `${SMALL[waves] ?? number(waves)} rondas de la encuesta (${number(answers)} respuestas)`,
            ]
          : counted(
              answers,
              "una respuesta sobre una relación",
              `${number(answers)} respuestas sobre relaciones`
            )),
      ...counted(
        respondents,
        "a quién se preguntó (un socio)",
        `a quién se preguntó (${number(respondents ?? 0)} socios)`
      ),
      ...counted(initiatives, "una iniciativa", `${number(initiatives ?? 0)} iniciativas`),
      ...counted(indicators, "un indicador", `${number(indicators ?? 0)} indicadores`),
      ...counted(events, "un evento", `${number(events ?? 0)} eventos`),
      ...counted(agenda, "una agenda de un área", `una agenda de ${number(agenda ?? 0)} áreas`),
    ];
    return parts.length === 0
      ? "Aún no encontramos ninguna tabla que podamos leer."
      : `Encontramos ${say.list(parts)}.`;
  },
  thingsToCheck: (count) =>
    count === 0
      ? "Nada que revisar."
      : say.plural(count, "Una cosa que revisar.", `${number(count)} cosas que revisar.`),
};
