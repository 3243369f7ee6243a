import type { GapSide, GapSize, GapVerdict, gaps as english } from "../en/gaps";
import { say } from "./common";

const count = (n: number): string => say.number(n, "count");
const sized = ({ size, points }: GapSize): string => (points ? `${size} puntos` : size);
const name = (group: string | null): string => group ?? "el conjunto";

function side({ group, value, of }: GapSide): string {
  return of === null
    ? `${value} de ${name(group)}`
    : `${count(of.events)} de ${count(of.n)} ${group === null ? "del conjunto" : group} (${value})`;
}

const sideOfNumber = ({ group, value }: GapSide): string => `${value} en ${name(group)}`;

type Rule = "best" | "largest" | "total" | "named" | "first";

const formulas = {
  fromReference: "suma de distancias a la referencia, entre (grupos − 1) y la referencia",
  fromReferencePerGroup: "suma de distancias a la referencia, entre los grupos y la referencia",
  fromTotal: "distancia media a la media ponderada, entre esa media",
  fromUnweightedMean: "distancia media a la media simple, entre esa media",
  weighted: "distancias a la media ponderada según la proporción de personas, entre esa media",
};

export const gaps: typeof english = {
  tab: "CT Brechas",
  everyone: "el conjunto",
  where: (indicator: string, place: string | null) =>
    place === null ? indicator : `${indicator}, ${place}`,

  tally: (tested: number, wider: number, narrower: number) =>
    `De ${count(tested)} brechas seguidas en el tiempo, ${wider === 0 ? "ninguna se amplió" : `${count(wider)} ${say.plural(wider, "se amplió", "se ampliaron")}`} y ${narrower === 0 ? "ninguna se redujo" : `${count(narrower)} ${say.plural(narrower, "se redujo", "se redujeron")}`} más que por azar.`,
  tallyNamed: (tested: number, wider: readonly string[]) =>
    `${count(wider.length)} de ${count(tested)} brechas seguidas en el tiempo ${say.plural(wider.length, "se amplió", "se ampliaron")} más que por azar: ${say.list(wider)}.`,
  tallyNone: (tested: number) =>
    `Ninguna de las ${count(tested)} brechas seguidas en el tiempo cambió más que por azar.`,
  tallyByChance: (tested: number, wider: number, narrower: number, expected: number) =>
    `De ${count(tested)} brechas seguidas en el tiempo, ${wider === 0 ? "ninguna" : count(wider)} ${say.plural(Math.max(1, wider), "resulta mayor", "resultan mayores")} y ${narrower === 0 ? "ninguna" : count(narrower)} menor; solo el azar daría unas ${count(Math.round(expected))}.`,

  headline: (
    what: string,
    period: string,
    own: GapSide,
    other: GapSide,
    size: GapSize,
    range: { readonly low: string; readonly high: string } | null
  ) => {
    const sides = size.points
      ? `${side(own)} frente a ${side(other)}`
      : `${sideOfNumber(own)} frente a ${sideOfNumber(other)}`;
    return `${what}, ${period}: ${sides}: ${sized(size)}${range === null ? " de diferencia" : `, entre ${range.low} y ${range.high}`}.`;
  },
  headlineShort: (what: string, own: string, other: string | null, size: GapSize) =>
    `${what}: entre ${own} y ${name(other)} hay ${sized(size)} de diferencia.`,
  noPair: "En el último periodo no hay dos grupos que se puedan comparar.",

  closing: (n: number, group: string, better: "higher" | "lower") =>
    n === 0
      ? ""
      : better === "higher"
        ? `Con ${count(n)} más de ${group} se cerraría.`
        : `Con ${count(n)} menos de ${group} se cerraría.`,
  target: (n: number, group: string, better: "higher" | "lower") =>
    `Para llegar a la meta ${better === "higher" ? `hacen falta ${count(n)} más` : `tendrían que ser ${count(n)} menos`} de ${group}.`,
  change: (
    verdict: GapVerdict,
    since: string,
    from: GapSize,
    to: GapSize,
    ratio: { readonly from: string; readonly to: string } | null
  ) => {
    const ways = `de ${from.size} a ${sized(to)}`;
    const asRatio = ratio === null ? "" : `; como razón, de ${ratio.from} a ${ratio.to}`;
    switch (verdict) {
      case "wider":
        return `Desde ${since} se ha ampliado más que por azar, ${ways}${asRatio}.`;
      case "narrower":
        return `Desde ${since} se ha reducido más que por azar, ${ways}${asRatio}.`;
      case "reversed":
        return `Quien iba detrás en ${since} va ahora delante: ${ways}${asRatio}.`;
      case "mixed":
        return ratio === null
          ? `Desde ${since} pasó ${ways}.`
          : `Desde ${since} pasó ${ways}, y como razón de ${ratio.from} a ${ratio.to}: el sentido depende de la escala.`;
      case "noClearChange":
        return `No ha cambiado de forma medible desde ${since}: ${ways}${asRatio}.`;
      case "notTested":
        return `Desde ${since} pasó ${ways}; no se puede saber si es azar.`;
    }
  },
  changeShort: (verdict: GapVerdict, since: string) =>
    ({
      wider: `Desde ${since} se ha ampliado más que por azar.`,
      narrower: `Desde ${since} se ha reducido más que por azar.`,
      reversed: `Quien iba detrás en ${since} va ahora delante.`,
      mixed: `Desde ${since} creció en una escala y se redujo en la otra.`,
      noClearChange: `No ha cambiado de forma medible desde ${since}.`,
      notTested: `No se puede saber si ha cambiado desde ${since}.`,
    })[verdict],

  hidden: (n: number, threshold: number) =>
    `${count(n)} ${say.plural(n, "grupo está oculto", "grupos están ocultos")} en el último periodo, porque hay menos de ${count(threshold)} personas detrás de algún número.`,
  withheldBySource: (n: number) =>
    `La fuente no publica ${count(n)} ${say.plural(n, "grupo", "grupos")} en el último periodo.`,
  unreliable: (n: number) =>
    `${count(n)} ${say.plural(n, "grupo se apoya", "grupos se apoyan")} en tan pocas personas que su número oscila por azar; la tabla dice ${say.plural(n, "cuál", "cuáles")}.`,
  noCounts:
    "La tabla no dice cuántas personas hay detrás de sus números: no se pueden juzgar ni el azar ni los grupos pequeños.",

  dots: {
    title: (own: string, other: string | null, size: GapSize) =>
      `Entre ${own} y ${name(other)} hay ${sized(size)}`,
    subtitle: (what: string, period: string, hasIntervals: boolean, other: string | null) =>
      `${what}, ${period}; línea = ${name(other)}${hasIntervals ? "; barras = intervalos del 95 %" : ""}`,
    one: "No hay dos grupos que dibujar.",
    intervals: "intervalos del 95 %",
    reference: "referencia",
    groups: "grupos",
    names: "nombres de los grupos",
    hidden: (group: string) => `${group} (oculto)`,
    withheld: (group: string) => `${group} (no publicado)`,
    first: (shown: number, total: number) =>
      `Se dibujan ${count(shown)} de ${count(total)} grupos; todos están en la tabla.`,
    dataHeading: (what: string) => `Grupos: ${what}`,
  },
  course: {
    title: (verdict: GapVerdict, change: GapSize, grew: boolean) =>
      ({
        wider: `La brecha se amplió ${sized(change)}`,
        narrower: `La brecha se redujo ${sized(change)}`,
        reversed: "Quien iba detrás va ahora delante",
        mixed: `La brecha ${grew ? "creció" : "se redujo"} ${sized(change)}, no como razón`,
        noClearChange: "La brecha no ha cambiado de forma medible",
        notTested: `La brecha ${grew ? "subió" : "bajó"} ${sized(change)}`,
      })[verdict],
    titleOf: (what: string, verdict: GapVerdict) =>
      `${what}: ${
        {
          wider: "mayor",
          narrower: "menor",
          reversed: "al revés",
          mixed: "depende de la escala",
          noClearChange: "sin cambio claro",
          notTested: "sin comprobar",
        }[verdict]
      }`,
    subtitle: (more: string | null, less: string | null, points: boolean, hasIntervals: boolean) =>
      `${name(more)} menos ${name(less)}${points ? ", puntos" : ""}${hasIntervals ? ", con intervalos del 95 %" : ""}`,
    end: (size: GapSize) => sized(size),
    gap: "brecha",
    none: "sin brecha",
    intervals: "intervalos del 95 %",
    ratioTitle: (from: string, to: string) => `Como razón: ${from}, ahora ${to}`,
    ratioSubtitle: (own: string, other: string | null, hasIntervals: boolean) =>
      `${own} ÷ ${name(other)}; 1 = sin brecha${hasIntervals ? "; intervalos del 95 %" : ""}`,
    onePeriod: "Solo un periodo muestra ambos grupos: no hay evolución que dibujar.",
    noRatio: "No hay razón: un valor es 0.",
    nothing: "No hay otra brecha que dibujar.",
    dataHeading: (what: string, group: string) => `La brecha en el tiempo: ${what}, ${group}`,
    ratioHeading: (what: string, group: string) => `La razón en el tiempo: ${what}, ${group}`,
  },

  table: {
    heading: "Los grupos en el último periodo",
    note: "En el orden de la tabla. Diferencias y razones son del grupo frente a aquel con el que se compara.",
    empty: "Ningún grupo tiene valor.",
    link: "Grupos →",
    indicator: "Indicador",
    place: "Lugar",
    groupType: "Agrupado por",
    period: "Periodo",
    group: "Grupo",
    against: "Frente a",
    value: "Valor",
    n: "Personas",
    difference: "Diferencia",
    from: "desde",
    to: "hasta",
    ratio: "Razón",
    ratioFrom: "r. desde",
    ratioTo: "r. hasta",
    change: "Cambio",
    toParity: "Cerrarla",
    toTarget: "A la meta",
    says: "Qué dice",
  },
  says: {
    hidden: (threshold: number) =>
      `Oculto: menos de ${count(threshold)} personas, o delataría a un grupo que las tiene.`,
    withheld: "No lo publica la fuente.",
    reference: (rule: Rule) =>
      ({
        best: "El mejor grupo: los demás se comparan con él",
        largest: "El grupo más grande: los demás se comparan con él",
        total: "Se compara con el conjunto",
        named: "El grupo elegido: los demás se comparan con él",
        first: "El primero de la tabla: los demás se comparan con él",
      })[rule],
    alone: "No hay con qué compararlo",
    behind: "Por detrás, más que por azar",
    ahead: "Por delante, más que por azar",
    higher: "Más alto, más que por azar",
    lower: "Más bajo, más que por azar",
    noDifference: "Sin diferencia clara",
    notJudged: "Sin recuentos: el azar no se juzga",
    verdict: (verdict: GapVerdict, since: string) =>
      ({
        wider: `brecha mayor desde ${since}`,
        narrower: `brecha menor desde ${since}`,
        reversed: `al revés en ${since}`,
        mixed: `desde ${since} mayor en una escala y menor en la otra`,
        noClearChange: `brecha sin cambio medible desde ${since}`,
        notTested: `cambio desde ${since} sin juzgar`,
      })[verdict],
    unreliable: "poco fiable: pocas personas o un intervalo ancho",
    approximate: "recuentos deducidos del porcentaje",
    together: (parts: readonly string[]) => `${parts.join("; ")}.`,
  },
  disparity: {
    heading: "Cuánto distan todos los grupos",
    note: "Último periodo, de los grupos mostrados. La fórmula del índice está junto a su valor.",
    empty: "Ninguna brecha muestra dos grupos.",
    link: "Todos los grupos →",
    groups: "Grupos",
    mean: "Media",
    range: "Mayor − menor",
    rangeRatio: "Mayor ÷ menor",
    index: "Índice de disparidad, %",
    against: "Índice frente a",
    variance: "Varianza entre grupos",
    variation: "Variación, % de media",
    theil: "T de Theil",
    logDeviation: "Desv. log. media",
    formula: "Fórmula del índice y partes de la T de Theil",
    formulas,
    formulaAndParts: (formula: string | null, parts: readonly string[]) =>
      [
        ...(formula === null ? [] : [`${formula.charAt(0).toUpperCase()}${formula.slice(1)}.`]),
        ...(parts.length === 0 ? [] : [`T: ${say.list(parts, 8)}.`]),
      ].join(" "),
    tooFew: "Se muestran menos de tres grupos: solo se da la distancia entre extremos.",
    part: (group: string, value: string) => `${group} ${value}`,
  },
  changes: {
    heading: "Cómo cambiaron las brechas",
    note: "Primer periodo que muestra ambos grupos frente al último, con la referencia del último.",
    empty: "Ninguna brecha se muestra en dos periodos.",
    link: "Cambios →",
    from: "Desde",
    to: "Hasta",
    gapFrom: "Antes",
    gapTo: "Ahora",
    change: "Cambio",
    low: "cambio desde",
    high: "cambio hasta",
    p: "p",
    ratioFrom: "Razón antes",
    ratioTo: "Razón ahora",
    ratioP: "p de razón",
    slope: "Por año",
    slopeLow: "año desde",
    slopeHigh: "año hasta",
    trendP: "p anual",
    says: "Qué dice",
    verdict: (verdict: GapVerdict) =>
      ({
        wider: "Mayor, más que por azar.",
        narrower: "Menor, más que por azar.",
        reversed: "Quien iba detrás va ahora delante.",
        mixed: "Mayor en una escala, menor en la otra.",
        noClearChange: "Sin cambio claro.",
        notTested: "Sin comprobar: pocos periodos, sin recuentos, o periodos que se solapan.",
      })[verdict],
  },

  method: {
    unit: "Las brechas se apoyan en numeradores y denominadores donde constan ambos; si no, en el valor impreso. Las dimensiones nunca se mezclan.",
    reference: (rule: "best" | "largest" | "total") =>
      ({
        best: "Se compara con el mejor grupo que tenga al menos 30 personas (donde se sabe cuántas son).",
        largest: "Se compara con el grupo más grande.",
        total: "Se compara con el conjunto.",
      })[rule],
    named: (group: string) => `Donde figura, los demás se comparan con ${group}.`,
    passedOver: (groups: readonly string[]) =>
      `Mejores, pero con menos de 30 personas y por eso no sirven de referencia: ${say.list(groups)}.`,
    totalHoldsGroup:
      "El conjunto incluye al propio grupo: las diferencias con él salen algo pequeñas y sus intervalos son aproximados.",
    intervals:
      "Los intervalos son del 95 %: Wilson para un valor, Newcombe para una diferencia, Katz para una razón. Se comprueba la diferencia misma; que dos intervalos se solapen no prueba nada.",
    chance:
      "Donde se contó a todos, un intervalo muestra cuánto habría podido mover el número el solo azar.",
    halfAdded: "Donde un recuento es 0, se suma medio para el intervalo de la razón.",
    change:
      "Un cambio compara el primer periodo con el último mediante z, con personas distintas en cada uno; sin recuentos decide la tendencia de cinco o más periodos (Mann–Kendall).",
    scales:
      "Se juzgan ambas escalas: donde puntos y razón van en sentidos distintos, la respuesta depende de la escala, y la hoja lo dice.",
    formula: (formula: string) =>
      `Índice de disparidad: ${formula}, en porcentaje. Otras fórmulas dan otros números.`,
    entropy:
      "La T de Theil y la desviación logarítmica media usan logaritmos naturales y no se multiplican; necesitan el número de personas de cada grupo, y la segunda, que ningún valor sea 0.",
    parts:
      "Las partes de la T de Theil dicen a quién sirve menos y más el sistema; ningún grupo causa una brecha.",
    parity:
      "Cerrarla: personas que tendrían que lograrlo (o casos de menos) para que el grupo esté donde su referencia, si nada más cambia.",
    hiding: (threshold: number, zeros: "show" | "suppress") =>
      `Ocultos: los grupos con menos de ${count(threshold)} personas que lo lograron, o que no${zeros === "show" ? " (el 0 se muestra)" : " (el 0 cuenta como pocas)"}, y otros más hasta que los totales no los delaten; se comprobó todo intervalo que se puede deducir.`,
    hidingOff: "Nada se oculta por ser pequeño: el umbral es 0.",
    hidingScope:
      "Los números ocultos no están en ninguna celda, gráfico ni total de esta hoja. No se dice cuál de los grupos ocultos es el pequeño, porque eso lo acotaría.",
    overTime:
      "Los números que se acumulan en el tiempo (el año hasta la fecha, varios años juntos) delatan lo que hay entre dos de ellos; solo se ocultan también los años juntos que contienen un año oculto.",
    unreliable:
      "Poco fiable no es lo mismo que oculto: menos de 30 personas, un intervalo de 30 puntos, o uno de más de 5 puntos y de más del 130 % del valor (NCHS 2017).",
    source:
      "Lo observado, no su porqué: una brecha muestra a quién sirve menos el sistema, nunca la culpa de un grupo.",
    falseAlarms: (tested: number, expected: number) =>
      `De ${count(tested)} cambios comprobados, unos ${say.number(expected, "decimal")} lo parecerían solo por azar.`,
    measureChanged: (event: string, period: string, what: string) =>
      `${what}: nada se compara a través de ${event} (${period}).`,
    overlap: (what: readonly string[]) =>
      `Hay grupos que se solapan, así que se omiten las medidas que los ponderan: ${say.list(what, 4)}.`,
    noDirection: (n: number) =>
      `Se ${say.plural(n, "omitió", "omitieron")} ${count(n)} ${say.plural(n, "indicador", "indicadores")} por grupo: son números de los que la tabla no dice qué sentido es mejor.`,
    withheld: (hidden: number, small: number) =>
      `En todos los periodos se ocultan ${count(hidden)} valores de grupos, ${count(small)} de ellos por ser pequeños.`,
  },
};
