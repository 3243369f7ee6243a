import type { ProblemFacts, problems as english } from "../en/problems";
import { tables } from "./tables";

function label(table: ProblemFacts["table"], id: string): string {
  const labels: Readonly<Record<string, string>> = tables.columns[table];
  return Object.hasOwn(labels, id) ? labels[id] : id;
}

const inColumn = ({ column }: ProblemFacts): string => (column ? ` en ${column}` : "");

const spelled = ({ expected }: ProblemFacts): string =>
  expected === "share"
    ? "como partes de 1 (0,432 es 43,2 %)"
    : expected === "percent"
      ? "como porcentajes (43,2 es 43,2 %)"
      : "como números";

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
    `«${facts.found}»${inColumn(facts)} no es un número${facts.expected ? ` (${facts.expected})` : ""}. Esta ${facts.table === "indicators" ? "fila" : "respuesta"} no se cuenta; escriba un número.`,
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
  periodNotRead: (facts) =>
    `«${facts.found}»${inColumn(facts)} no es un periodo que podamos leer junto a los demás de esta columna. No se cuenta; escríbalo como 2024, 2024-25, FY24, 2024 Q3, 2024-09 o como una fecha.`,
  mixedPeriodKinds: ({ found, expected }) =>
    `Los periodos de ${found} son de varias clases (por ejemplo, ${expected}). Se leen todos, con sus distancias reales en el tiempo; compruebe que cuentan lo mismo.`,
  withheldMarks: ({ found }) =>
    `Estas marcas se leen como valores que no se publican, que no es lo mismo que cero ni que no haber dato: ${found}.`,
  missingMarks: ({ found }) =>
    `Estas marcas se leen como «sin dato», que no es lo mismo que cero ni que un valor no publicado: ${found}.`,
  footnoteMarks: ({ found }) =>
    `Algunos números llevan detrás una marca (${found}). Se lee el número y no la marca; compruebe de qué advierte.`,
  percentScaleUnclear: (facts) =>
    `Nada dice con certeza cómo están escritos los valores de ${facts.found}. Se leen ${spelled(facts)}; si no es así, indíquelo en Tablas.`,
  percentOutOfRange: ({ found, expected }) =>
    `El valor ${found} no puede ser una parte de un todo (${expected}). No se cuenta; corrija la celda.`,
  negativeCount: (facts) =>
    `El recuento ${facts.found}${inColumn(facts)} es menor que cero. No se cuenta; corrija la celda.`,
  numeratorAboveDenominator: ({ found, expected }) =>
    `El numerador ${found} es mayor que el denominador ${expected}. No se cuenta ninguno de los dos; corrija las celdas.`,
  valueDisagrees: ({ found, expected }) =>
    `El valor dice ${found}; el numerador y el denominador dan ${expected}. Las líneas en el tiempo usan el valor tal como está escrito, y las brechas y los intervalos, los recuentos; corrija lo que esté mal.`,
  noDenominators: () =>
    `No hay denominadores, así que no hay intervalos ni se sabe qué grupos son pequeños. Una columna «Cuántos aproximadamente», rellenada una vez por grupo, los da aproximados.`,
  repeatedObservation: ({ found, expected }) =>
    `${found} ya figura en ${expected} con los mismos números. Cuenta una vez; borre una de las filas.`,
  contradictingObservations: ({ found, expected }) =>
    `${found} ya figura en ${expected} con otros números. Cuenta la primera y esta no; borre la fila equivocada o añada una columna que las distinga.`,
  nearDuplicatePlace: ({ found, expected }) =>
    `«${found}» y «${expected}» pueden ser el mismo lugar; se cuentan como dos. Si son uno, corrija las celdas.`,
  unknownIndicator: ({ found, expected, table }) =>
    expected === ""
      ? `${tables.names[table]} nombra «${found}», que no está en Indicadores. Se conserva y no cambia nada hasta que un indicador se llame así.`
      : `${tables.names[table]} nombra «${found}», que no está en Indicadores. ¿Es ${expected}? Si lo es, corrija la celda.`,
};
