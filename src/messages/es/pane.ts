import type { OptionWords, pane as english } from "../en/pane";
import { say } from "./common";
import { tables } from "./tables";

const number = (count: number): string => say.number(count, "count");
const cells = (count: number): string => say.plural(count, "1 celda", `${number(count)} celdas`);

const tableNames = (kinds: readonly (keyof typeof tables.names)[]): string =>
  say.list(kinds.map((kind) => tables.names[kind]));

const option = (
  label: string,
  hint = "",
  choices: Readonly<Record<string, string>> = {}
): OptionWords => ({ label, hint, choices });

const relation = option("Relación", "Cuando la encuesta preguntó por varias relaciones.");

const options: typeof english.question.options = {
  network: {
    rule: option("Un vínculo cuenta cuando", "", {
      any: "lo indica cualquiera de las dos partes",
      confirmed: "lo indican las dos partes",
    }),
    minimumLevel: option("Nivel más bajo que cuenta como vínculo", "1 es contacto en red."),
    relation,
    permutations: option(
      "Veces que se reparten de nuevo los grupos",
      "Cuantas más, más estable es la comparación con el azar, y más tarda."
    ),
    restarts: option("Búsquedas de comunidades", "Cuenta la mejor de ellas."),
    draws: option(
      "Muestras de socios",
      "Para el margen dentro del cual un cambio podría deberse al azar."
    ),
  },
  catalytic: {
    trust: option(
      "La confianza cuenta desde",
      "La media de las valoraciones de confianza de una respuesta, de 1 a 4."
    ),
    level: option(
      "El trabajo estrecho cuenta desde el nivel",
      "0 toma el nivel que sugiere la escala."
    ),
    relation,
    draws: option(
      "Veces que los vínculos caen al azar",
      "Para lo que traería el azar por sí solo."
    ),
  },
  indicators: {
    chart: option(
      "Límites de control según",
      "Los dos últimos necesitan numeradores y denominadores.",
      {
        xmr: "el movimiento de un periodo al siguiente (XmR)",
        p: "los recuentos de cada periodo (gráfico p)",
        pPrime: "los recuentos y el movimiento entre periodos (gráfico p′ de Laney)",
      }
    ),
    baseline: option("Primeras lecturas que fijan los límites", "0 toma todas las lecturas."),
    rebase: option(
      "Periodos en que empiezan límites nuevos",
      "Como los escribe la tabla, separados por comas. Solo tras un cambio que se conoce y se puede explicar."
    ),
    screen: option(
      "Dejar los movimientos extremos fuera de los límites",
      "Los libros del NHS no lo hacen; su paquete de R sí."
    ),
    comparisonByName: option(
      "Un estado o un país sirve de comparación",
      "Donde ninguna columna dice qué lugares no son suyos."
    ),
    indicator: option(
      "Indicadores en el detalle",
      "Palabras del nombre; vacío muestra los primeros."
    ),
    place: option("Lugar en el detalle", "Palabras del nombre; vacío muestra el primero."),
    sections: option("Indicadores en el detalle, como máximo"),
    threshold: option(
      "Ocultar los recuentos menores de",
      "De grupos, con todos los que tienen al lado; para personas de fuera, también de todas juntas. 0 no oculta nada."
    ),
    draws: option(
      "Series inventadas para contar falsas alarmas",
      "Para los cambios que mostraría el azar por sí solo."
    ),
  },
  gaps: {
    threshold: option(
      "Ocultar recuentos menores de",
      "Con todo lo que los delataría. 0 no oculta nada; lo que sale fuera oculta al menos los menores de 10."
    ),
    zeros: option("Un recuento de 0", "", {
      show: "se muestra",
      suppress: "cuenta como pequeño",
    }),
    reference: option("Los grupos se comparan con", "", {
      best: "el mejor grupo con al menos 30 personas",
      largest: "el grupo más grande",
      total: "el conjunto",
    }),
    referenceGroup: option(
      "O con este grupo, donde figure",
      "Su nombre tal como lo escribe la tabla; vacío, según la elección anterior."
    ),
    formula: option("Índice de disparidad", "", {
      fromReference: "desde la referencia, entre los grupos menos uno (Keppel 2005)",
      fromReferencePerGroup: "desde la referencia, entre todos los grupos (Harper y Lynch 2005)",
      fromTotal: "desde la media ponderada (Pearcy y Keppel 2002)",
      fromUnweightedMean: "desde la media simple",
      weighted: "desde la media ponderada, según la proporción de personas (OMS)",
    }),
  },
  comparison: {
    fewestPlaces: option(
      "Lugares de comparación que necesita una mezcla",
      "Entre menos, el azar pone a un lugar en primer puesto con demasiada facilidad."
    ),
  },
};

const counting: typeof english.question.counting = {
  network: ({ rule, minimumLevel }) =>
    `Un vínculo cuenta cuando lo ${rule === "confirmed" ? "indican las dos partes" : "indica cualquiera de las dos partes"}${Number(minimumLevel) > 1 ? `, desde el nivel ${String(minimumLevel)}` : ""}.`,
  catalytic: ({ trust, level }) =>
    `Confianza de ${say.number(Number(trust), "plain")} o más y ${Number(level) === 0 ? "trabajo estrecho" : `nivel ${String(level)} o más`}, en ambos sentidos.`,
  indicators: ({ chart, baseline }) =>
    `Límites de control según ${chart === "xmr" ? "el movimiento entre periodos" : "los recuentos de cada periodo"}${Number(baseline) > 0 ? `, fijados por las primeras ${String(baseline)} lecturas` : ""}.`,
  gaps: ({ threshold }) =>
    Number(threshold) > 0
      ? `Los recuentos menores de ${String(threshold)} se ocultan, con lo que los delataría.`
      : "No se oculta ningún recuento.",
  comparison: ({ fewestPlaces }) =>
    `Frente al promedio de los otros lugares; frente a una mezcla de ellos desde ${String(fewestPlaces)} lugares.`,
};

export const pane: typeof english = {
  name: "Common Table",
  places: { questions: "Preguntas", tables: "Tablas", settings: "Ajustes" },
  placesLabel: "Secciones",
  yes: "sí",
  no: "no",
  levelWords: {
    none: "ninguno",
    networking: "contacto",
    coordinating: "coordinación",
    cooperating: "cooperación",
    collaborating: "colaboración",
  },

  opening: "Buscando sus tablas…",
  readAgain: "Leer de nuevo",
  dismiss: "Cerrar",
  runFailed:
    "El cálculo se detuvo antes de terminar; no se escribió nada. Ejecútelo de nuevo y, si vuelve a detenerse, reinicie Excel.",
  fixOutdated:
    "Estas celdas han cambiado mientras tanto, así que no se corrigió nada. Vuelva a mirar la lista.",
  cancelled: "Cancelado. No se escribió nada.",
  interrupted: (questions) =>
    `La última ejecución se interrumpió antes de escribir todas sus hojas (${say.list(questions)}).`,
  runAgainNow: "Ejecutar de nuevo",
  repaired: (questions) =>
    `La última ejecución se interrumpió (${say.list(questions)}), así que el libro quedó como estaba antes de ella.`,
  underWay: (questions) =>
    `Parece que hay otra ejecución en curso en este libro (${say.list(questions)}). Si no es así, deje el libro como estaba antes de ella.`,
  putBackNow: "Dejarlo como estaba",

  home: {
    check: "Revisar",
    checkLabel: (count) =>
      `Revisar ${number(count)} ${say.plural(count, "cosa", "cosas")} en Tablas`,
    inTables: (kinds) => ` en ${tableNames(kinds)}`,
    thingsToCheck: (count) => `${number(count)} ${say.plural(count, "cosa", "cosas")} que revisar`,
    search: "Buscar preguntas y socios",
    noMatch: (text) => `Ninguna pregunta ni ningún socio coincide con «${text}».`,
    partnersFound: "Socios",
    goToRow: (name) => `Ir a ${name}`,
    groups: {
      relationships: "Relaciones",
      table: "La mesa",
      backbone: "La organización articuladora",
      results: "Resultados",
      together: "En conjunto",
    },
    ready: (ready, all) =>
      `${number(ready)} de ${number(all)} ${say.plural(ready, "lista", "listas")}`,
    withOneMore: "Con una tabla más",
    withOneMoreCount: (count) => `${number(count)} ${say.plural(count, "pregunta", "preguntas")}`,
    addTable: "Añadir tabla",
    addTableLabel: (kind) => `Añadir una tabla: ${tables.names[kind]}`,
    invitation: "Una tabla más",
    invite: {
      partners:
        "Su lista de socios, unos 10 minutos. Los mapas muestran entonces los sectores, y se detectan los errores en los nombres.",
      ties: "Quién trabaja con quién, unos 15 minutos para empezar. De eso tratan las preguntas sobre las relaciones.",
      respondents:
        "A quién se preguntó y quién respondió, unos 5 minutos. El silencio deja entonces de leerse como «sin vínculo».",
      initiatives:
        "Su trabajo conjunto y quién lo hace, unos 10 minutos. Verá entonces qué iniciativas dependen de quién.",
      indicators:
        "Sus resultados por lugar, grupo y periodo, unos 15 minutos para pegarlos. Verá entonces si se movieron, y para quién.",
      events:
        "Qué pasó y cuándo, unos 5 minutos. Cada evento se dibuja entonces, y nada se compara a través de una medida que cambió.",
      agenda:
        "Qué acordaron alcanzar y para cuándo, unos 10 minutos. Verá entonces a qué distancia está cada meta.",
    },
    answer: (count) =>
      count === 1
        ? "Responder la pregunta lista"
        : count === 2
          ? "Responder las dos preguntas"
          : `Responder las ${number(count)} preguntas listas`,
    answerAgain: (count) => say.plural(count, "Responder de nuevo", "Responder todas de nuevo"),
    writes: (sheets) =>
      `Escribe ${number(sheets)} ${say.plural(sheets, "hoja", "hojas")}. Lo que usted escribió no se cambia nunca, y nada sale de este libro.`,
    sampleHere: "Estas son las tablas de un colectivo inventado, Riverbend.",
    sampleRemove: "Quitar el ejemplo",
  },

  status: {
    ready: "Lista",
    more: (table) => `Lista; diría más con ${tables.names[table]}`,
    needs: (kinds) => `Necesita ${tableNames(kinds)}`,
    answered: (moment) => `Respondida ${moment}`,
    current: (moment) => `Respondida ${moment} · sigue al día`,
    changed: (moment) => `Respondida ${moment} · las tablas han cambiado desde entonces`,
    today: (time) => `hoy, ${time}`,
    refused: "No se pudo responder",
  },

  question: {
    back: "Preguntas",
    isCurrent: "Las tablas no han cambiado desde entonces.",
    isChanged: "Las tablas han cambiado desde entonces. Ejecútela de nuevo para ponerla al día.",
    notYet: "Aún sin responder.",
    workedOut: "Cómo se calcula",
    workedOutHint: "El método completo está en la hoja",
    counted: "¿Cómo debe contarse?",
    leftOut: "Lo que quedó fuera",
    nothingLeftOut: "Nada quedó fuera.",
    readMethod: "Leer el método en la hoja",
    goToSheet: "Ir a la hoja",
    answer: "Responder esta pregunta",
    again: "Ejecutar de nuevo",
    defaults: "Volver a la forma habitual",
    changedCounting: "Los cambios cuentan a partir de la próxima ejecución.",
    outOfRange: (min, max) =>
      `Escriba un número de ${say.number(min, "plain")} a ${say.number(max, "plain")}.`,
    decide: "Decidir según la tabla",
    options,
    counting,
  },

  running: {
    title: (questions) =>
      say.plural(
        questions,
        "Respondiendo una pregunta",
        `Respondiendo ${number(questions)} preguntas`
      ),
    reading: "Leyendo sus tablas…",
    computing: (question) => `Calculando: ${question}`,
    writing: "Escribiendo las hojas…",
    done: (share) => `${share} hecho`,
    cancel: "Cancelar",
    cannotCancel: "Se están escribiendo las hojas; es un momento.",
  },

  audience: {
    title: "¿Quién abre este archivo?",
    why: "Algunas respuestas nombran quién dijo qué de quién, o a personas. Si abre este libro gente de fuera de la organización articuladora, no deben estar en él: una hoja llamada confidencial junto a las respuestas originales no protege nada.",
    backboneOnly: "Solo el equipo de la organización articuladora",
    backboneOnlyHint: "Las hojas que nombran relaciones se escriben aquí, junto a las demás.",
    outsiders: "También socios, financiadores u otros",
    outsidersHint:
      "Las hojas que nombran relaciones se abren en un libro aparte, que usted guarda donde solo mira la organización articuladora.",
    later: "Puede cambiarlo en Ajustes.",
    unknown: "Aún sin decidir",
    offer: (sheets) =>
      `${number(sheets)} ${say.plural(sheets, "hoja", "hojas")} solo para la organización articuladora no ${say.plural(sheets, "está", "están")} en este libro, porque otros lo abren.`,
    openNew: (sheets) =>
      say.plural(
        sheets,
        "Abrir la hoja reservada en un libro nuevo",
        "Abrir las hojas reservadas en un libro nuevo"
      ),
  },

  tables: {
    title: (tablesRead, toLookAt) =>
      tablesRead === 0
        ? "Aún no se lee ninguna tabla"
        : `${number(tablesRead)} ${say.plural(tablesRead, "tabla leída", "tablas leídas")}${toLookAt === 0 ? "" : `, ${number(toLookAt)} por revisar`}`,
    about:
      "No hace falta renombrar nada. Cada tabla se reconoce por sus encabezados; corrija aquí lo que no acierte y el libro lo recuerda.",
    sheet: (sheet, address) => `Hoja ${sheet}, ${address}`,
    toCheck: (count) => `${number(count)} por revisar`,
    noProblems: "Sin problemas",
    goodToKnow: "Conviene saber",
    goToCell: "Ir a la celda",
    goToCellLabel: (cell) => `Ir a la celda ${cell}`,
    goToTable: "Ir a la tabla",
    where: (cell, more) =>
      more === 0 ? cell : `${cell} y ${number(more)} ${say.plural(more, "celda", "celdas")} más`,
    severity: { stops: "Tabla sin leer", skips: "Sin contar", note: "Leída" },
    correct: (count) => `Corregir ${cells(count)}`,
    correctLabel: (count, value) => `Corregir ${cells(count)}: ${value}`,
    corrected: (count) => `${cells(count)} ${say.plural(count, "corregida", "corregidas")}.`,
    undo: "Deshacer",
    showAll: (count) => `Mostrar los ${number(count)}`,
    weRead: "Leemos",
    fromColumn: "de su columna",
    needed: "necesaria",
    notThere: "(no hay tal columna)",
    isA: "Esta tabla es",
    sideBySide: "Una junto a otra",
    ignore: "No es para nosotros",
    moreColumns: "Más columnas",
    scale: "Escala de colaboración",
    scaleNone: "Sin elegir: las palabras cuentan como vínculos sin nivel",
    scaleHint:
      "Las escalas publicadas ordenan las palabras de forma distinta; por eso solo pasan a números cuando usted elige.",
    percentScale: "Cómo están escritos los valores",
    percentScaleNone: "Sin elegir: se leen como dice la lista de arriba",
    percentScaleHint: "Nada en la tabla lo dice con certeza. Vale donde la tabla lo deja abierto.",
    percentScales: {
      percent: "43,2 es 43,2 %",
      share: "0,432 es 43,2 %",
      number: "Números, no porcentajes",
    },
    alsoFound: "También encontradas, sin leer",
    readThis: "Leer esta",
    notRead: (sheets) =>
      `Sin leer: ${say.plural(sheets.length, "la hoja", "las hojas")} ${say.list(sheets)}.`,
    readSheet: "Leer una hoja",
    readSheetAs: "como",
    read: "Leerla",
    looksRight: "Está bien",
    footer: "Sus celdas solo cambian cuando usted pulsa una corrección. Puede deshacerla.",
  },

  settings: {
    language: "Idioma de este panel",
    sheetLanguage: "Idioma de las hojas",
    sheetLanguageHint:
      "Es el mismo para todas las personas que abren este libro. Un cambio cuenta a partir de la próxima ejecución.",
    languages: { en: "English", es: "Español" },
    privacyTitle: "Nada sale de este libro",
    privacy:
      "Todo se lee, se calcula y se escribe en este equipo. Lo que usted elige aquí se guarda en el propio libro.",
    help: "Cómo funciona",
    version: (version) => `Common Table ${version}`,
  },

  firstRun: {
    title: "Vea cómo se sostiene su colectivo.",
    text: "Aquí todavía no encontramos ninguna tabla que podamos leer. Mire primero un ejemplo, o empiece con sus propias tablas.",
    sample: "Probar el ejemplo",
    sampleHint:
      "Riverbend, un colectivo inventado con dos rondas de encuesta. Llega en hojas nuevas, y un clic las quita.",
    own: "Empezar con lo suyo",
    ownHint: "Una tabla vacía con encabezados y palabras para elegir. Con una basta para empezar.",
    elsewhere:
      "¿Los datos están en otro sitio? Péguelos en cualquier hoja tal como están: listas o cuadrículas. Se reconocen por sus encabezados.",
    private: "Todo se calcula en este libro. Nada sale de él.",
    pick: "¿Está aquí, pero no se reconoció? Diga qué contiene una hoja.",
  },
};
