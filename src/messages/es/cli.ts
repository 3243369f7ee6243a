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
  reading: (file) => `Leyendo ${file} …`,
  progress: (question, percent) => `${question}: ${percent}`,
  problem: (where, message) => `${where}: ${message}`,
  nothingRun: (reasons) => `No se pudo responder nada. ${reasons.join(" ")}`,
  notRun: (question, reason) => `${question} quedó sin responder: ${reason}`,
  written: (file) => `Escrito: ${file}`,
  writtenConfidential: (file) =>
    `Escrito solo para el equipo coordinador, porque no se ha dicho quién abre el libro: ${file}`,
  confidentialFile: (name) => `${name} (solo equipo coordinador)`,
  sheet: (question, tab) => `${question} → hoja ${tab}`,
  tableRead: (name, where, read, rows) =>
    `${name}: ${where}, ${say.number(read, "count")} de ${say.number(rows, "count")} ${say.plural(rows, "fila leída", "filas leídas")}`,
};
