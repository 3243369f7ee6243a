import { say } from "./common";
import type { Amount, comparison as english } from "../en/comparison";

const size = ({ value, kind, points }: Amount): string => {
  const number = say.number(Math.abs(value), kind).replace("+", "");
  return points ? `${number} puntos` : number;
};

const bare = ({ value, kind }: Amount): string => say.number(value, kind).replace("+", "");

const moved = (amount: Amount): string =>
  amount.value === 0 ? "no cambió" : `${amount.value > 0 ? "subió" : "bajó"} ${size(amount)}`;

const and = (own: Amount, other: Amount): string =>
  own.value * other.value > 0 ? bare({ ...other, value: Math.abs(other.value) }) : moved(other);

const places = (n: number): string =>
  n === 1 ? "un solo lugar de comparación" : `${say.number(n, "count")} lugares de comparación`;

const who = (n: number, name: string): string =>
  n === 1 ? name : `el promedio de otros ${say.number(n, "count")} lugares`;

export const comparison: typeof english = {
  tab: "CT Comparación",

  headline: (indicator, own, other, count, name, since) =>
    `${indicator}: aquí ${moved(own)} y en ${who(count, name)} ${and(own, other)}, de ${since} en adelante frente a los años previos.`,
  headlineShort: (indicator, own, other, since) =>
    `${indicator}: aquí ${moved(own)} y en otros lugares ${and(own, other)} desde ${since}.`,
  headlineCounted: (count) =>
    count === 1
      ? "Se comparó una trayectoria con lo que hicieron otros lugares en los mismos años."
      : `Se compararon ${say.number(count, "count")} trayectorias con lo que hicieron otros lugares en los mismos años.`,
  more: (estimate, low, high) =>
    `La diferencia es de ${size(estimate)} hacia ${estimate.value >= 0 ? "arriba" : "abajo"} (de ${bare(low)} a ${bare(high)}): más de lo que el azar mueve.`,
  canBeChance: (low, high) =>
    `Una diferencia de ${bare(low)} a ${bare(high)} cabe en estos números, así que puede ser azar.`,
  untested: (count, periods) =>
    `Con ${places(count)} y ${say.number(periods, "count")} periodos no podemos decir que la diferencia sea nuestra.`,
  sideBySide: "Antes corrían a la par, hasta donde estos años lo muestran.",
  ranApart: (perYear) =>
    `Ya antes se separaban ${size(perYear)} al año, así que parte de la diferencia es anterior al hecho.`,
  tooFewBefore: "Hay muy pocos periodos previos para ver si corrían a la par.",
  mixture: (gap, rank, count) =>
    `Frente a la mezcla de lugares más parecida antes: ${size(gap)} por ${gap.value >= 0 ? "encima" : "debajo"}; ${
      rank === 1
        ? `ninguno de los otros ${say.number(count - 1, "count")} lugares se movió tanto`
        : `${say.number(rank - 1, "count")} de los otros ${say.number(count - 1, "count")} lugares se ${rank === 2 ? "movió" : "movieron"} tanto o más`
    }.`,
  further: (count) =>
    count === 1
      ? "Otra comparación está en la tabla."
      : `Otras ${say.number(count, "count")} comparaciones están en la tabla.`,
  association:
    "Lo que acompaña a un hecho no tiene por qué venir de él: en esos años empezaron también otras cosas.",

  chart: {
    title: (indicator, own, other) =>
      `${indicator}: aquí ${moved(own)}, en otros lugares ${and(own, other)}`,
    subtitle: (count, name, unit) =>
      `Lo nuestro y ${who(count, name)}${unit === "" ? "" : `, ${unit}`}, en los periodos que todos tienen`,
    average: (count) => `promedio de ${say.number(count, "count")}`,
    ours: "lo nuestro",
    mixture: "mezcla",
    nothing: "No hay otra comparación que dibujar.",
    dataHeading: (indicator, event) => `${indicator}: ${event}`,
  },

  table: {
    heading: "Trayectorias frente a otros lugares",
    note: "Promedio de los periodos desde el hecho, menos el de los anteriores",
    link: "Todas las comparaciones →",
    empty:
      "Ningún hecho nuestro cae dentro de las lecturas de un indicador que otros lugares también tengan.",
    indicator: "Indicador",
    place: "Lugar",
    event: "Hecho",
    since: "A partir de",
    before: "Periodos antes",
    after: "Periodos después",
    others: "Lugares comparados",
    own: "Cambio aquí",
    other: "Cambio en otros",
    difference: "Diferencia",
    from: "desde",
    to: "hasta",
    says: "Qué dice",
    verdict: {
      more: "se movió más que en otros lugares, más que por azar",
      ranApart: "se movió más que en otros lugares, pero ya antes se separaba",
      chance: "la diferencia puede ser azar",
      untested: "muy pocos periodos para comprobarlo",
    },
  },
  weights: {
    heading: "La mezcla que antes corría más cerca",
    note: "Parte de cada lugar de comparación",
    link: "Mezcla →",
    empty: "No se hizo ninguna mezcla: hacen falta más lugares de comparación.",
    place: "Lugar",
    weight: "Parte",
  },

  method: {
    did: "Diferencia: el promedio de los periodos desde el hecho menos el de los anteriores, aquí menos en el promedio de los lugares de comparación (diferencia en diferencias), con el intervalo del 95 % de una regresión sobre lugar, tiempo y ambos. Los periodos se toman como independientes, así que el intervalo es algo estrecho.",
    parallel:
      "Solo significa algo si ambos se habrían movido igual sin el hecho; por eso la tabla dice si antes corrían a la par (pendiente de la diferencia, mínimos cuadrados).",
    synthetic: (needed) =>
      `Desde ${say.number(needed, "count")} lugares de comparación se prolonga la mezcla de ellos que antes corría más cerca (control sintético: Abadie, Diamond y Hainmueller 2010), y a cada otro lugar se le trata como si el hecho hubiera sido suyo (rango de placebo).`,
    noMixture: (count, needed) =>
      `No hay mezcla de lugares: necesita ${say.number(needed, "count")} lugares de comparación, y como mucho ${say.number(count, "count")} ${say.plural(count, "tiene", "tienen")} los mismos periodos.`,
    measure: "Nada se compara a través de un cambio en la forma de medir.",
    association: "Una comparación no puede excluir qué otra cosa pasó aquí y no allí.",
  },
  left: {
    outside: (count) =>
      count === 1
        ? "Un par de indicador y hecho tiene lecturas de un solo lado, o ningún otro lugar con los mismos periodos."
        : `${say.number(count, "count")} pares de indicador y hecho tienen lecturas de un solo lado, o ningún otro lugar con los mismos periodos.`,
    places: (indicator, names) =>
      `${indicator}: quedan fuera porque les falta alguno de los periodos: ${names}.`,
  },
};
