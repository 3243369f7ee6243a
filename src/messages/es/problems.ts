import type { ProblemFacts, problems as english } from "../en/problems";
import { tables } from "./tables";

function label(table: ProblemFacts["table"], id: string): string {
  const labels: Readonly<Record<string, string>> = tables.columns[table];
  return Object.hasOwn(labels, id) ? labels[id] : id;
}

const inColumn = ({ column }: ProblemFacts): string => (column ? ` en ${column}` : "");

export const problems: typeof english = {
  requiredColumnMissing: ({ table, expected }) =>
    `${tables.names[table]} no tiene una columna para ${label(table, expected)}, así que no se lee. Elija la columna que lo contiene.`,
  emptyTable: ({ table, where }) =>
    `${tables.names[table]} (${where}) tiene encabezados pero aún no tiene filas. Escriba o pegue filas debajo de los encabezados.`,
  errorCell: (facts) =>
    `La celda muestra ${facts.found}${inColumn(facts)}. No se cuenta; corrija su fórmula o escriba el valor.`,
  blankRequired: (facts) =>
    `La celda${inColumn(facts)} está vacía, así que esta fila no se cuenta. Rellénela o borre la fila.`,
  notANumber: (facts) =>
    `«${facts.found}»${inColumn(facts)} no es un número${facts.expected ? ` (${facts.expected})` : ""}. Esta respuesta no se cuenta; escriba un número.`,
  notADate: (facts) =>
    `«${facts.found}»${inColumn(facts)} no es una fecha que podamos leer. No se cuenta; escríbala así: 2026-09-30.`,
  notAChoice: (facts) =>
    `«${facts.found}»${inColumn(facts)} no es ninguna de estas opciones: ${facts.expected}. No se cuenta; use una de ellas.`,
  notYesNo: (facts) =>
    `«${facts.found}»${inColumn(facts)} no es ni sí ni no. Esta respuesta no se cuenta; escriba sí o no.`,
  offScale: ({ found, expected }) =>
    `La puntuación es ${found}; esta escala tiene ${expected}. Esta respuesta no se cuenta; corrija la celda.`,
  dateOutOfRange: ({ found, expected }) =>
    `La fecha ${found} no puede ser correcta: se esperaba ${expected}. Revise la celda.`,
  duplicateRow: ({ found, expected }) =>
    `${found} ya se respondió en ${expected}. Cuenta el nivel más alto; borre la fila equivocada.`,
  duplicatePartner: ({ found, expected }) =>
    `${found} ya figura en ${expected}. Cuenta la primera fila y esta no; borre una de las dos.`,
  selfTie: ({ found }) =>
    `${found} se evaluó a sí mismo. Esta respuesta no se cuenta y no cambia nada más.`,
  unknownPartner: ({ found, expected }) =>
    expected === ""
      ? `«${found}» no está en Socios, así que esta respuesta no se cuenta. Añádalo a Socios o corrija el nombre.`
      : `«${found}» no está en Socios, así que esta respuesta no se cuenta. ¿Es ${expected}? Si lo es, corrija las celdas.`,
  nearDuplicateName: ({ found, expected }) =>
    `«${found}» y «${expected}» pueden ser el mismo socio; se cuentan como dos. Si son uno, corrija las celdas.`,
  levelWordsNeedScale: ({ found }) =>
    `Los niveles son palabras (${found}) y las escalas publicadas las ordenan de forma distinta. Cuentan como vínculos sin nivel hasta que elija la escala.`,
  wordNotOnScale: ({ found, expected }) =>
    `«${found}» no es un nivel de la escala elegida (${expected}). Esta respuesta no se cuenta; corrija la palabra o elija otra escala.`,
  severalRelations: ({ found }) =>
    `Las respuestas tratan de varias relaciones: ${found}. Cada pregunta mira una de ellas; elija cuál.`,
  totalsRowLeftOut: ({ found }) =>
    `La fila «${found}» suma las demás, así que no se lee como una fila propia.`,
  rowsAfterBlankLeftOut: ({ cell, table }) =>
    `Las filas desde ${cell ?? ""} están debajo de un hueco y no se leen como parte de ${tables.names[table]}. Cierre el hueco si le pertenecen.`,
  contradictingReports: ({ found, expected }) =>
    `${found} dice otra cosa que ${expected} sobre la misma relación. Cuenta el nivel más alto; corrija una de las dos.`,
  respondentConflict: ({ found }) =>
    `Se dice que ${found} no respondió, y en otra parte sí consta su respuesta. Se cuenta como que respondió; corrija la celda.`,
  twoTablesOfAKind: ({ found, expected, table }) =>
    `Tanto ${expected} como ${found} parecen ${tables.names[table]}. Se lee la primera y la segunda no; elija la otra si no es correcto.`,
  matrixNotSquare: ({ found }) =>
    `Algunos nombres están solo en las filas o solo en las columnas de la cuadrícula: ${found}. Se lee lo que está relleno; del resto no se sabe nada.`,
};
