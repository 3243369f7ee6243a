import type { Direction, indicators as english, MovedCounts } from "../en/indicators";
import { say } from "./common";

const SMALL = [
  "ningún",
  "un",
  "dos",
  "tres",
  "cuatro",
  "cinco",
  "seis",
  "siete",
  "ocho",
  "nueve",
  "diez",
];

/** Counts up to ten as words, as they stand before a masculine noun. */
function count(n: number): string {
  return SMALL[n] ?? say.number(n, "count");
}

/** The same where the noun is left out: "uno". */
function alone(n: number): string {
  return n === 1 ? "uno" : n === 0 ? "ninguno" : count(n);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function values(n: number): string {
  return `${count(n)} ${say.plural(n, "valor", "valores")}`;
}

const inBrackets = (text: string | null): string => (text === null ? "" : ` (${text})`);

const moves = { up: "subió", down: "bajó" } as const;
const where = { up: "por encima", down: "por debajo" } as const;
/** Why a value near the mean would count: seven or more on one side of it. */
const goingOn = (run: Direction | null): string =>
  run === null ? "" : `: otro más ${where[run]} de la media serían siete o más seguidos`;
const end = (direction: Direction): string => (direction === "up" ? "superior" : "inferior");
const steps = (direction: Direction): string => (direction === "up" ? "subidas" : "bajadas");

function movedPhrase({ improved, worsened, changed }: MovedCounts, noun: string): string {
  const parts = [
    ...(improved > 0
      ? [`${alone(improved)}${noun} ${say.plural(improved, "mejoró", "mejoraron")}`]
      : []),
    ...(worsened > 0
      ? [
          `${alone(worsened)}${improved > 0 ? "" : noun} ${say.plural(worsened, "empeoró", "empeoraron")}`,
        ]
      : []),
    ...(changed > 0
      ? [
          `${alone(changed)}${improved + worsened > 0 ? "" : noun} ${say.plural(changed, "cambió", "cambiaron")}`,
        ]
      : []),
  ];
  const [first, ...rest] = parts;
  return say.list([`${first} más de lo que trae el azar`, ...rest]);
}

/** Where all did the same: "mejoraron más de lo que trae el azar". */
function wholeMoved({ improved, worsened, changed }: MovedCounts, total: number): string | null {
  const verb =
    improved === total
      ? "mejoraron"
      : worsened === total
        ? "empeoraron"
        : changed === total
          ? "cambiaron"
          : null;
  return verb && `${verb} más de lo que trae el azar`;
}

export const indicators: typeof english = {
  tab: "CT Indicadores",
  detailsTab: "CT Indicadores en detalle",
  detailsTitle: "Cada indicador en detalle",
  detailsQuestion:
    "¿Qué muestra cada indicador y cuánto tendría que valer el próximo dato para contar como cambio?",
  inPlace: (indicator, place) => `${indicator} (${place})`,
  placeAndGroup: (place, group) => (place === "" ? group : `${group}, ${place}`),
  points: (amount) => `${amount} puntos`,
  withUnit: (value, unit) => `${value} ${unit}`,
  range: (low, high) => `de ${low} a ${high}`,
  perYear: "al año",
  perPeriod: "por periodo",

  movement: {
    trend: (name, direction, from, to, pace, each) =>
      `${name}: ${moves[direction]} de ${from.value} en ${from.period} a ${to.value} en ${to.period}, unos ${pace.value} ${each}${inBrackets(pace.range)}, más que el azar.`,
    trendShort: (name, direction, from, to) =>
      `${name}: ${moves[direction]} de ${from.value} en ${from.period} a ${to.value} en ${to.period}, más que el azar.`,
    tends: (name, direction, to, pace, each) =>
      `${name}: tiende a ${direction === "up" ? "subir" : "bajar"}, unos ${pace.value} ${each}${inBrackets(pace.range)}, más que el azar; ${to.value} en ${to.period}.`,
    outside: (name, direction, at, range) =>
      `${name}: ${at.value} en ${at.period}, ${where[direction]} de lo habitual (${range}); es más que el azar.`,
    shift: (name, direction, at, mean) =>
      `${name}: ${at.value} en ${at.period}; siete o más valores seguidos ${where[direction]} de la media de ${mean}, más que el azar.`,
    run: (name, direction, at) =>
      `${name}: ${at.value} en ${at.period}, tras seis o más ${steps(direction)} seguidas; es más que el azar.`,
    twoOfThree: (name, direction, at, range) =>
      `${name}: ${at.value} en ${at.period}; dos de tres valores cerca del extremo ${end(direction)} de lo habitual (${range}): más que el azar.`,
    same: (name, from, to, n) =>
      `${name}: ${from.value} en ${from.period} y ${to.value} en ${to.period}, no más de lo que trae el azar en ${values(n)}.`,
    tooFew: (name, from, to, n) =>
      `${name}: ${from.value} en ${from.period} y ${to.value} en ${to.period}; ${values(n)} no bastan para distinguir un cambio del azar.`,
    one: (name, at) =>
      `${name}: ${at.value} en ${at.period}; un solo valor no basta para distinguir un cambio del azar.`,
    nothing: (name) => `${name}: no se pudo leer ningún valor.`,
  },

  many: {
    first: ({ of, total, indicators: kinds, places, indicator, hasGroups }, moved) => {
      const noun = hasGroups ? "lugares y grupos" : "lugares";
      const all = wholeMoved(moved, total);
      if (of === "indicators" && all !== null) return `Los ${count(total)} indicadores ${all}.`;
      if (of === "places" && all !== null)
        return `${indicator}: los ${count(total)} ${noun} ${all}.`;
      const none = moved.improved + moved.worsened + moved.changed === 0;
      if (of === "indicators")
        return none
          ? `Ninguno de nuestros ${count(total)} indicadores se movió más de lo que trae el azar.`
          : `${capital(movedPhrase(moved, ` de nuestros ${count(total)} indicadores`))}.`;
      if (of === "places")
        return none
          ? `${indicator}: en ninguno de ${count(total)} ${noun} se movió más de lo que trae el azar.`
          : `${indicator}: ${movedPhrase(moved, ` de ${count(total)} ${noun}`)}.`;
      const cases = `${say.number(total, "count")} casos (${count(kinds)} indicadores en ${count(places)} ${noun})`;
      return none
        ? `Ninguno de nuestros ${cases} se movió más de lo que trae el azar.`
        : `De nuestros ${cases}, ${movedPhrase(moved, "")}.`;
    },
    noneCanBeTold: (total, of) =>
      `Ninguno de nuestros ${say.number(total, "count")} ${of === "indicators" ? "indicadores" : "casos"} tiene aún valores suficientes para decir si se movió.`,
    improved: (names, most) => `Mejoran: ${say.list(names, most)}.`,
    worsened: (names, most) => `Empeoran: ${say.list(names, most)}.`,
    changed: (names, most) => `Cambian: ${say.list(names, most)}.`,
    rest: (same, tooFew) => {
      const vary =
        same === 0
          ? []
          : [`${alone(same)} no ${say.plural(same, "varía", "varían")} más de lo que trae el azar`];
      const few =
        tooFew === 0
          ? []
          : [
              `${alone(tooFew)} ${say.plural(tooFew, "tiene", "tienen")} muy pocos valores para saberlo`,
            ];
      return `${capital([...vary, ...few].join("; "))}.`;
    },
    turned: (names, most, event) =>
      `Fuera de su curso anterior desde ${event ?? "un suceso"}: ${say.list(names, most)}. Coincide; no prueba la causa.`,
    comparison: (place, gained, lost, open) => {
      const parts = [
        ...(gained > 0 ? [`ganamos terreno en ${alone(gained)}`] : []),
        ...(lost > 0 ? [`lo perdimos en ${alone(lost)}`] : []),
        ...(open > 0 ? [`en ${alone(open)} aún no se puede decir`] : []),
      ];
      return `Frente a ${place ?? "los lugares con que nos comparamos"}: ${say.list(parts)}.`;
    },
    targets: (all, reached, onPace, behind) => {
      const parts = [
        ...(reached > 0
          ? [`${alone(reached)} la ${say.plural(reached, "alcanzó", "alcanzaron")}`]
          : []),
        ...(onPace > 0 ? [`${alone(onPace)} ${say.plural(onPace, "va", "van")} en camino`] : []),
        ...(behind > 0
          ? [`${alone(behind)} ${say.plural(behind, "va", "van")} con retraso o sin fecha`]
          : []),
      ];
      return `De ${count(all)} con meta, ${parts.length === 0 ? "aún no se puede juzgar ninguno" : say.list(parts)}.`;
    },
    falseAlarms: (byChance, charts, found) =>
      `Si nada cambiara, unos ${say.number(byChance, "decimal")} de ${say.number(charts, "count")} gráficos de control señalarían aun así el último valor; ahora ${found === 0 ? "no lo señala ninguno" : `lo ${say.plural(found, "señala", "señalan")} ${alone(found)}`}.`,
    noneOfEveryone: "No se pudo leer ningún valor de nuestros lugares.",
  },

  comparison: {
    changed: (direction, amount) =>
      direction === null ? "no cambió" : `${moves[direction]} ${amount}`,
    sentence: (from, to, own, other, place, verdict) => {
      const said = {
        gained: "le ganamos terreno, más que por azar",
        lost: "quedamos más atrás, más que por azar",
        wider: "la distancia creció más que por azar",
        narrower: "la distancia se acortó más que por azar",
        open: "aún no se puede decir si le ganamos terreno",
      };
      return `De ${from} a ${to}, aquí ${own} y en ${place} ${other}; ${said[verdict]}.`;
    },
  },

  event: {
    off: (event, amount, direction, range, notAt) =>
      `Desde ${event}: de media, ${amount} ${where[direction]} del curso anterior (${range})${notAt === null ? "" : `, aunque en ${notAt} no con claridad`}. Coincide; no prueba la causa.`,
    within: (event, range, last) =>
      `Desde ${event}: de media no se aparta con claridad del curso anterior (${range})${last ?? ""}.`,
    lastOff: (at, amount, direction, range) =>
      `; en ${at}, ${amount} ${where[direction]} (${range})`,
    tooFew: (event, before, after) =>
      `Desde ${event}: ${count(before)} valores antes y ${count(after)} después no bastan para comparar los cursos.`,
    measureChanged: (period) =>
      `La forma de medir cambió en ${period}: nada se dibuja ni se prueba a través de ese cambio.`,
  },

  target: {
    reached: (target, period) =>
      `La meta de ${target} se alcanzó en ${period} y se mantiene desde entonces.`,
    onPace: (target, by, expected, range) =>
      `A este ritmo, la meta de ${target} para ${by} se alcanza en ${expected} (${range}).`,
    behindPace: (target, by, needed, pace, each) =>
      `Llegar a ${target} en ${by} pide ${needed} ${each}; el ritmo hasta ahora es de ${pace.value}${inBrackets(pace.range)}.`,
    moving: (target, expected, range) =>
      `A este ritmo, la meta de ${target} se alcanza en ${expected} (${range}).`,
    past: (target, by, dates) =>
      `La meta de ${target} era para ${by}, que ya pasó; a este ritmo ${dates === null ? "no tiene fecha" : `se alcanza en ${dates.expected} (${dates.range})`}.`,
    noDate: (target) =>
      `A este ritmo no hay fecha para la meta de ${target}: puede no haber tendencia, o alejarse de ella.`,
    tooFew: (target) => `Muy pocos valores para decir cuándo se alcanza la meta de ${target}.`,
    between: (earliest, latest) =>
      latest === null ? `${earliest} o después` : `entre ${earliest} y ${latest}`,
  },

  next: {
    both: (above, below, run) =>
      `El próximo valor contaría como cambio desde ${above} arriba o desde ${below} abajo${goingOn(run)}.`,
    above: (above, run) =>
      `El próximo valor contaría como cambio desde ${above} hacia arriba${goingOn(run)}.`,
    below: (below, run) =>
      `El próximo valor contaría como cambio desde ${below} hacia abajo${goingOn(run)}.`,
    none: (n) =>
      `Con ${values(n)}, ningún próximo valor por sí solo contaría como cambio; cada uno más ayuda a saberlo.`,
    usual: (range, from, to, n, trial) =>
      `Lo habitual: ${range} (de ${from} a ${to}, ${values(n)}${trial ? "; límites provisionales, menos de 12" : ""}).`,
    allSame: (value) =>
      `Todos los valores hasta ahora son ${value}: cualquier otro contaría como cambio.`,
    seasons:
      "Sus estaciones se repiten: compare el próximo valor con la misma época de años anteriores, no con el último.",
    cannotSignal: (n) => `Un gráfico de control de ${values(n)} aún no puede dar señales.`,
  },

  runChart: {
    same: (signal) =>
      signal
        ? "El gráfico de rachas también lo dice: un desplazamiento."
        : "El gráfico de rachas tampoco halla un desplazamiento.",
    other: ({ useful, longestRun, crossings, fewestCrossings, signal }) =>
      `Gráfico de rachas: ${say.number(useful, "count")} valores útiles, racha mayor ${say.number(longestRun, "count")}, ${say.number(crossings, "count")} ${say.plural(crossings, "cruce", "cruces")} de la mediana (se esperan al menos ${say.number(fewestCrossings, "count")}): ${signal ? "hay" : "no hay"} desplazamiento.`,
  },

  variation: {
    improving: "● Mejora",
    worsening: "■ Atención",
    changing: "◊ Cambio",
    common: "○ Causa común",
    tooFew: "◦ Pocos datos",
    seasons: "◦ Tiene estaciones",
    none: "–",
  },
  assurance: {
    passes: "▲ La cumple siempre",
    fails: "▼ No la cumple",
    hitOrMiss: "► Unas veces sí",
    tooFew: "◦ Pocos datos",
    none: "–",
  },
  pace: {
    reached: (period) => `alcanzada en ${period}`,
    noDate: "sin fecha",
    tooFew: "pocos datos",
    none: "–",
  },
  says: {
    trend: (direction, amount, since) =>
      `${capital(moves[direction])} ${amount} desde ${since}: más que el azar.`,
    tends: (direction) => `Tiende a ${direction === "up" ? "subir" : "bajar"}: más que el azar.`,
    latest: (direction, period) =>
      `En ${period}, ${where[direction]} de lo habitual: más que el azar.`,
    run: (direction) => `Seis o más ${steps(direction)} seguidas: más que el azar.`,
    same: "No cambia más de lo que trae el azar.",
    sameNext: (above, below) =>
      `Solo azar hasta ahora; cambio ${[
        ...(above === null ? [] : [`desde ${above}`]),
        ...(below === null ? [] : [`hasta ${below}`]),
      ].join(" o ")}.`,
    tooFew: (n) => `${capital(values(n))}: no bastan para saberlo.`,
    nothing: "No se pudo leer ningún valor.",
  },

  table: {
    heading: ({ of, total, hasGroups }) =>
      of === "indicators"
        ? `${capital(count(total))} ${say.plural(total, "indicador", "indicadores")}`
        : of === "places"
          ? `${capital(count(total))} ${hasGroups ? "lugares y grupos" : "lugares"}`
          : `${say.number(total, "count")} indicadores por lugar`,
    distanceNote: (comparison) =>
      `Distancia: lo nuestro menos ${comparison ?? "el lugar de comparación"}, y su cambio.`,
    gapNote: "Brecha: la mayor entre grupos en el último periodo.",
    chosenNote: (shown, total) =>
      `Gráficos y detalle: ${say.number(shown, "count")} de ${say.number(total, "count")} filas.`,
    empty: "No se pudo leer ningún indicador nuestro.",
    link: "Todos los indicadores →",
    indicator: "Indicador",
    place: "Lugar",
    latest: "Último",
    period: "Periodo",
    change: "Cambio",
    since: (period) => (period === null ? "Curso" : `Desde ${period}`),
    target: "Meta",
    by: "para",
    against: "Frente a la meta",
    pace: "Ritmo al año",
    onPace: "A este ritmo",
    distance: "Distancia",
    distanceChange: "su cambio",
    gap: "Brecha",
    says: "Qué dice",
    dataHeading: "Gráficos pequeños",
  },

  charts: {
    usualPeriod: "Valores",
    signal: "Señales",
    mean: "media",
    upper: "límite superior",
    lower: "límite inferior",
    target: "meta",
    meanEnd: (value) => `media ${value}`,
    upperEnd: (value) => `superior ${value}`,
    lowerEnd: (value) => `inferior ${value}`,
    targetEnd: (value) => `meta ${value}`,
    measureChanged: "cambia la medida",
    unit: (name, unit) => (unit === "" ? name : `${name}, ${unit}`),
    control: {
      dataHeading: (name) => `Gráfico de control: ${name}`,
      outside: (direction, period) => `${capital(where[direction])} de lo habitual en ${period}`,
      shift: (direction) => `Siete o más seguidos ${where[direction]} de la media`,
      run: (direction) => `Seis o más ${steps(direction)} seguidas`,
      twoOfThree: (direction) => `Dos de tres cerca del límite ${end(direction)}`,
      common: (period) => `Dentro de lo habitual en ${period}`,
      seasons: "Sus estaciones se repiten y dan señales cada año",
      cannotSignal: (n) => `Con ${values(n)} aún no puede dar señales`,
      tooFew: (n) => `${capital(values(n))}: no bastan para saberlo`,
      limits: (from, to, n, trial) =>
        `Límites de ${from} a ${to} (${values(n)}${trial ? ", provisionales" : ""})`,
      noLimits: "Sin límites: hacen falta cinco valores",
      nothing: "No hay nada que dibujar: no se pudo leer ningún valor.",
    },
    course: {
      dataHeading: (name) => `Curso: ${name}`,
      off: (event, amount, direction, range) =>
        `Desde ${event}, de media ${amount} ${where[direction]} del curso anterior (${range})`,
      within: (event) => `Desde ${event}, sin apartarse con claridad del curso anterior`,
      subtitle: "Lo ocurrido y el curso anterior prolongado (claro: 95 %)",
      actual: "ocurrido",
      oldCourse: "curso anterior",
      actualEnd: (value) => `ocurrido ${value}`,
      oldCourseEnd: (value) => `curso anterior ${value}`,
      range: "margen del 95 % del curso anterior",
      trend: (direction, pace, each, range) =>
        `${direction === "up" ? "Sube" : "Baja"} unos ${pace} ${each}${inBrackets(range)}`,
      noTrend: "Ni subida ni bajada sostenida",
      trendSubtitle: "Valores y la pendiente mediana entre ellos",
      fanSubtitle: "Pendiente mediana y adónde lleva (claro: de lento a rápido)",
      values: "valores",
      line: "pendiente mediana",
      fan: "adónde lleva la pendiente",
      lineEnd: (value) => `a este ritmo ${value}`,
      tooFewForTrend: (n) =>
        `Con ${values(n)} no se calcula tendencia: hacen falta al menos cinco para distinguirla del azar.`,
      overlapping:
        "No se calcula tendencia: los periodos se solapan y los vecinos comparten los mismos años.",
      tooFewForEvent: (event, before, after) =>
        `Desde ${event} aún no se puede comparar nada: ${values(before)} antes y ${values(after)} después.`,
    },
    other: {
      dataHeading: (name) => `Al lado: ${name}`,
      comparison: (own, other, place) => `Aquí ${own}, en ${place} ${other}`,
      comparisonSubtitle: (place, from, to) => `Lo nuestro y ${place}, de ${from} a ${to}`,
      ours: "nosotros",
      oursEnd: (value) => `nosotros ${value}`,
      placeEnd: (place, value) => `${place} ${value}`,
      groups: (amount, highest, lowest) => `${amount} entre ${highest} y ${lowest}`,
      groupsSubtitle: (first, latest, intervals) =>
        `Por grupo: ${latest} azul${first === null ? "" : `, ${first} gris`}${intervals ? "; claro: intervalo 95 %" : ""}`,
      latest: (period) => `Grupos, ${period}`,
      intervals: "intervalos del 95 %",
      names: "Nombres de los grupos",
      nothing: "No hay nada que poner al lado: la tabla no tiene lugar de comparación ni grupos.",
    },
  },

  details: {
    all: (shown) =>
      shown === 1
        ? "El único indicador está aquí en detalle."
        : `Los ${count(shown)} del resumen están aquí en detalle, uno debajo de otro.`,
    some: (shown, total) =>
      `${capital(alone(shown))} de ${say.number(total, "count")} ${say.plural(shown, "está", "están")} aquí en detalle; con las opciones «indicador» y «lugar» se eligen otros.`,
    chosen:
      "Elegidos: el total antes que los grupos; luego con meta, con cambio y cada indicador una vez antes que dos.",
    none: "Ningún indicador cumple las opciones «indicador» y «lugar».",
    colours:
      "Los puntos grises varían como siempre. Los azules señalan una mejora, los naranjas piden atención, los oscuros un cambio.",
    limits:
      "Los límites salen de los valores anteriores al primer suceso, si lo hay; las palabras del resumen usan todos.",
    back: "Resumen →",
    of: "Cada sección: qué pasó, qué es lo habitual, la meta y qué coincide con ello.",
  },

  method: {
    xmr: "Gráficos de control (XmR): la media ± 2,66 veces la distancia media entre valores vecinos; un periodo sin dato rompe la cadena.",
    p: "Gráficos de control (p): límites según los recuentos de cada periodo, a tres errores estándar.",
    pPrime:
      "Gráficos de control (p′ de Laney): límites según los recuentos de cada periodo, ampliados por lo que los valores varían más allá del azar.",
    rules:
      "Señal (NHS England, Making Data Count): fuera de los límites; siete seguidos a un lado de la media; siete seguidos subiendo o bajando; dos de tres cerca de un límite.",
    latest:
      "La palabra en Cambio se refiere al último valor; sus límites se calculan con todos los valores.",
    seasons:
      "Tiene estaciones: los pasos entre meses o trimestres coinciden con los de un año antes; un gráfico de control no conoce estaciones, así que no se da su palabra.",
    baseline: (n) => `Los límites se calculan con los primeros ${values(n)}.`,
    rebase: (periods) => `Los límites empiezan de nuevo en ${say.list(periods, 8)}.`,
    screen:
      "Las distancias extremas entre vecinos se apartaron una vez de los límites (Nelson 1982).",
    trial: "Los límites con menos de 12 valores son provisionales: todavía se moverán.",
    assurance:
      "Frente a la meta: la cumple siempre o no la cumple cuando todo lo habitual queda a un lado de la meta; si no, unas veces sí y otras no.",
    trend:
      "Tendencia: prueba de Mann–Kendall, exacta hasta diez valores, al 5 %; con menos de cinco valores no se puede decir nada.",
    seasonal:
      "Tendencia de meses y trimestres: prueba de Kendall estacional, cada estación consigo misma.",
    slope:
      "Ritmo: la mediana de las pendientes entre todos los pares de valores con sus fechas reales (Theil–Sen), con su intervalo del 95 %.",
    pace: "A este ritmo: dónde la recta mediana alcanza la meta, con la pendiente y con los dos extremos de su intervalo; sin fecha si el intervalo contiene el cero.",
    event:
      "Curso anterior: una recta por los valores previos al suceso, prolongada, con su margen del 95 % (regresión segmentada; mínimos cuadrados con menos de 12 valores, Newey–West con más).",
    eventMean:
      "De media desde un suceso: la media, en los valores posteriores, de lo que el nivel ajustado se aparta del curso anterior, con su intervalo del 95 %.",
    eventSeasons:
      "Con meses o trimestres de dos años completos antes del suceso, cada estación tiene su propio nivel en esa comparación; la recta dibujada no lo tiene.",
    otherEvents: (names) =>
      `Varios sucesos caen dentro de ${say.list(names, 4)}: cada uno se compara como si fuera el único, y lo que sigue a uno puede deberse a otro.`,
    eventWords:
      "Lo que sigue a un suceso coincide con él. También pasaron otras cosas; el suceso no tiene por qué ser la razón.",
    comparison:
      "Distancia: lo nuestro menos el lugar de comparación en cada periodo común; su tendencia se prueba como las demás.",
    severalComparisons: (places) =>
      `De varios lugares de comparación se toma el que tiene más periodos en común: ${say.list(places, 4)}.`,
    intervals:
      "Intervalos de los valores con recuentos: Wilson para proporciones, Byar o Poisson exacto para tasas, 95 %.",
    approximate:
      "Algunos recuentos se preguntaron una vez por grupo, así que sus intervalos son aproximados.",
    falseAlarms: (draws, seed) =>
      `Falsas alarmas: contadas en ${say.number(draws, "count")} series inventadas sin cambio para cada longitud (semilla ${say.number(seed, "plain")}), como gráficos XmR sin periodos que falten; las series con estaciones no cuentan.`,
    many: "Con muchos indicadores, algunos dan señal por azar: mire primero el último periodo y lo que perdura.",
    gap: "Brecha: la diferencia entre el grupo más alto y el más bajo del último periodo; la pregunta sobre las brechas dice más.",
  },
  left: {
    byGroup: (n) =>
      `${capital(count(n))} ${say.plural(n, "indicador solo tiene", "indicadores solo tienen")} valores por grupo: cada grupo ocupa su propia fila.`,
    smallNumbers: (n, threshold) =>
      `${say.number(n, "count")} ${say.plural(n, "valor se apoya", "valores se apoyan")} en menos de ${say.number(threshold, "count")} personas y aquí no se ${say.plural(n, "muestra", "muestran")}.`,
    smallGroups: (n, threshold) =>
      `${capital(count(n))} ${say.plural(n, "conjunto de grupos queda", "conjuntos de grupos quedan")} para la pregunta sobre brechas: uno de sus grupos, o uno de esa clase en otro lugar, tiene recuentos menores de ${say.number(threshold, "count")} o que su fuente no da.`,
    suppressed: (n) =>
      `${say.number(n, "count")} ${say.plural(n, "valor está oculto", "valores están ocultos")} en la propia tabla; su lugar queda vacío.`,
    missing: (n) =>
      `${say.number(n, "count")} ${say.plural(n, "periodo no tiene", "periodos no tienen")} valor; ahí se interrumpen las líneas.`,
    overlapping: (n) =>
      `${say.number(n, "count")} ${say.plural(n, "caso tiene", "casos tienen")} periodos que se solapan (como medias de tres años): sin tendencia ni gráfico de control.`,
    comparisonByName: (places) =>
      `Tomados por su nombre como lugares de comparación: ${say.list(places, 8)}.`,
    noSmallChart: (n) =>
      `Hay gráficos pequeños y detalle para ${count(n)}: el total antes que los grupos; luego con meta, con cambio y cada indicador una vez antes que dos.`,
  },
};
