import type { cli as english } from "../en/cli";
import { say } from "./common";

const usage = `Uso: common-table <libro.xlsx> [--json <resultados.json>] [--out <resultados.xlsx>]
     [--only network,catalytic] [--options <opciones.json>] [--map <asignación.json>]
     [--lang en|es] [--share-safe]`;

export const cli: typeof english = {
  usage,
  arguments: {
    noWorkbook: () => `No se indicó ningún libro.\n${usage}`,
    tooManyWorkbooks: (found) => `Un libro cada vez: «${found}» sobra.`,
    unknownArgument: (found) => `Aquí no se entiende «${found}».\n${usage}`,
    unknownLanguage: (found, expected) => `El idioma «${found}» no se conoce (${expected}).`,
    unknownAnalysis: (found, expected) =>
      `No hay ninguna pregunta «${found}». Las preguntas son: ${expected}.`,
  },
  files: {
    cannotRead: (file) => `No se puede leer el archivo ${file}.`,
    notJson: (file) => `El archivo ${file} no es JSON válido.`,
    wrongShape: (file, place) =>
      `El archivo ${file} no tiene la forma esperada${place === "" ? "" : ` en «${place}»`}.`,
    isFolder: (file) => `${file} es una carpeta, no un archivo.`,
    isEmpty: (file) => `El archivo ${file} está vacío: no tiene ni un byte.`,
    usedTwice: (file) =>
      `El archivo ${file} aparece dos veces. Dé a cada resultado un nombre propio.`,
    outIsInput: (file) =>
      `El resultado no puede escribirse sobre el propio libro (${file}). Elija otro nombre para --out.`,
    noFolder: (folder) => `La carpeta ${folder} no existe.`,
    cannotWrite: (file) => `No se puede escribir el archivo ${file}.`,
  },
  options: {
    unknownOption: (question, option, expected) =>
      `La pregunta ${question} no tiene la opción «${option}». Tiene: ${expected}.`,
    unusable: (question, option, expected) =>
      `La opción «${option}» de ${question} debe ser una de: ${expected}.`,
    unknownQuestion: (question, expected) =>
      `Hay opciones para «${question}», que no es una pregunta. Las preguntas son: ${expected}.`,
  },
  mapping: {
    noSuchPlace: (place, places) =>
      `La asignación nombra «${place}», que no es ninguna tabla, hoja ni rango de este libro. Tiene: ${places}.`,
    nothingThere: (place) =>
      `Nada en «${place}» puede leerse como dice la asignación: ninguna fila parece tener sus encabezados.`,
    unknownColumn: (place, table, column, known) =>
      `La asignación de «${place}» nombra la columna «${column}», que ${table} no tiene. Tiene: ${known}.`,
    noSuchHeader: (place, header, headers) =>
      `La asignación de «${place}» nombra el encabezado «${header}», que no está. Están: ${headers}.`,
  },
  wrongClock: (found) =>
    `SOURCE_DATE_EPOCH es «${found}», que no es un número de segundos desde 1970.`,
  reading: (file) => `Leyendo ${file} …`,
  putBack: (file) =>
    `En ${file} se interrumpió una ejecución: sus hojas se toman como estaban antes de ella.`,
  progress: (question, percent) => `${question}: ${percent}`,
  problem: (where, message) => `${where}: ${message}`,
  nothingRun: "No se pudo responder nada.",
  notRun: (question, reason) => `${question} quedó sin responder: ${reason}`,
  written: (file) => `Escrito: ${file}`,
  writtenConfidential: (file) =>
    `Escrito solo para el equipo coordinador, porque no se ha dicho quién abre el libro: ${file}`,
  problemsMet: (count) =>
    `Al leer ${say.plural(count, "apareció", "aparecieron")} ${say.number(count, "count")} ${say.plural(count, "problema", "problemas")}; se dicen arriba.`,
  nothingWritten:
    "No se escribió nada. Las hojas y los gráficos salen con --out; todas las cifras, con --json.",
  tableRead: (name, where, read, rows) =>
    `${name}: ${where}, ${say.number(read, "count")} de ${say.number(rows, "count")} ${say.plural(rows, "fila leída", "filas leídas")}`,
  tableOffered: (name, where) =>
    `${where} podría ser ${name}; no se leyó porque no es seguro. Si lo es, dígalo con --map.`,
};
