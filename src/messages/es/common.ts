import type { common as english } from "../en/common";
import { sayIn } from "../say";

export const say = sayIn("es", (count) => `${count} más`);

const count = (n: number): string => say.number(n, "count");

const leftOutBy: typeof english.leftOutBy = {
  errorCell: (n) => `${count(n)} ${say.plural(n, "contiene", "contienen")} un error como #N/D`,
  blankRequired: (n) => `a ${count(n)} ${say.plural(n, "le", "les")} falta un nombre necesario`,
  duplicateRow: (n) => `${count(n)} ${say.plural(n, "repite", "repiten")} otra fila`,
  duplicatePartner: (n) =>
    `${count(n)} ${say.plural(n, "nombra", "nombran")} una organización por segunda vez`,
  selfTie: (n) =>
    `${count(n)} ${say.plural(n, "valora", "valoran")} a la propia organización que responde`,
  unknownPartner: (n) =>
    `${count(n)} ${say.plural(n, "nombra", "nombran")} una organización que no está en la lista`,
  offScale: (n) => `${count(n)} ${say.plural(n, "queda", "quedan")} fuera de la escala`,
  notANumber: (n) => `${count(n)} no ${say.plural(n, "es un número", "son números")}`,
  wordNotOnScale: (n) =>
    `${count(n)} ${say.plural(n, "usa", "usan")} una palabra que la escala no tiene`,
  periodNotRead: (n) =>
    `${count(n)} ${say.plural(n, "tiene", "tienen")} un periodo que no se pudo leer`,
  percentOutOfRange: (n) => `${count(n)} ${say.plural(n, "queda", "quedan")} fuera de 0 a 100 %`,
  numeratorAboveDenominator: (n) =>
    `${count(n)} ${say.plural(n, "tiene", "tienen")} un numerador mayor que el denominador`,
  contradictingObservations: (n) =>
    `${count(n)} ${say.plural(n, "dice", "dicen")} otra cosa que una fila anterior sobre lo mismo`,
  other: (n) => `${count(n)} no se ${say.plural(n, "pudo", "pudieron")} leer`,
};

const neededTables: Readonly<Record<string, string>> = {
  partners: "una lista de organizaciones",
  ties: "una tabla de vínculos (quién trabaja con quién)",
  respondents: "una tabla de a quién se preguntó y quién respondió",
  initiatives: "una tabla de iniciativas",
  indicators: "una tabla de indicadores (una medida, un periodo y un valor)",
  events: "una tabla de eventos",
  agenda: "una tabla de lo acordado",
};

const cannotRun = {
  tooLittle: "Las tablas contienen demasiado poco para responderla.",
  tooFewToShare:
    "Respondieron menos de tres organizaciones: nada puede compartirse sin decir quién dijo qué.",
  noTies: "La tabla de vínculos no contiene ninguna respuesta legible.",
  neitherLevelNorTrust:
    "La tabla de vínculos no tiene niveles de trabajo conjunto ni valoraciones de confianza.",
  noGroups: "Los indicadores no tienen dos grupos que comparar.",
  noComparisonPlace:
    "Ningún lugar de los indicadores está marcado para comparar (una columna Comparación que diga sí).",
  nothingToCompare:
    "Ningún hecho cae entre lecturas que tengamos tanto nosotros como un lugar de comparación, así que no hay qué comparar.",
  levelWordsNeedScale: "Sus niveles son palabras: elija antes la escala a la que pertenecen.",
};

export const common: typeof english = {
  theAnswer: "La respuesta",
  howWorkedOut: "Cómo se calculó",
  whatLeftOut: "Lo que quedó fuera",
  chartDataHeading: "Celdas de las que salen los gráficos",
  nothingLeftOut: "No quedó nada fuera.",
  and: (items, most) => say.list(items, most),
  leftOutBy,
  leftOut: (table, left, rows, reasons) =>
    `${say.number(left, "count")} de ${say.number(rows, "count")} filas de ${table}, enteras o en parte: ${say.list(reasons, 8)}.`,
  seriesDrawn: (drawn, all) =>
    `Se dibujan las primeras ${say.number(drawn, "count")} de ${say.number(all, "count")} series.`,
  notRun: ({ needs, because }) =>
    because === null
      ? `Necesita ${say.list(needs.map((kind) => neededTables[kind]))}.`
      : because.code in cannotRun
        ? cannotRun[because.code as keyof typeof cannotRun]
        : cannotRun.tooLittle,
  moment: (iso) => say.moment(iso),
  sources: {
    ties: (answers, waves) =>
      waves.length > 0
        ? `Vínculos (${say.number(answers, "count")} respuestas, ${say.list(waves)})`
        : `Vínculos (${say.number(answers, "count")} respuestas)`,
    partners: (count) => `Organizaciones (${say.number(count, "count")})`,
    respondents: (count) => `Encuestadas (${say.number(count, "count")})`,
    initiatives: (count) => `Iniciativas (${say.number(count, "count")})`,
    indicators: (count) =>
      `Indicadores (${say.number(count, "count")} ${say.plural(count, "observación", "observaciones")})`,
    events: (count) => `Eventos (${say.number(count, "count")})`,
    agenda: (count) => `Agenda (${say.number(count, "count")})`,
  },
  stamp: (at, sources, fingerprint, version) =>
    `Respondido el ${at}, a partir de ${say.list(sources)}.${fingerprint === null ? "" : ` Datos ${fingerprint}.`} Common Table ${version}`,
};
