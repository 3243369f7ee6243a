import type {
  Attribute,
  Basis,
  Cohesion,
  DeepLevels,
  network as english,
  Top,
  Work,
} from "../en/network";
import { say } from "./common";

const count = (n: number): string => say.number(n, "count");
const share = (part: number): string => say.number(part, "share");
const shareOneDecimal = (part: number): string => say.number(part, "shareOneDecimal");
const partners = (n: number): string =>
  `${count(n)} ${say.plural(n, "organización", "organizaciones")}`;
const pairs = (n: number): string => `${count(n)} ${say.plural(n, "pareja", "parejas")}`;
const wave = (label: string): string => (/^\d{1,3}$/.test(label) ? `ronda ${label}` : label);
const inWave = (label: string | null): string => (label === null ? "" : `, ${wave(label)}`);
const rate = (part: number): string => (part < 0.01 ? shareOneDecimal(part) : share(part));
const size = (value: number, kind: "points" | "rating"): string =>
  say.number(Math.abs(value), kind).replace("+", "");
const ends = (low: number, high: number, kind: "points" | "rating"): [string, string] =>
  low > 0 ? [size(low, kind), size(high, kind)] : [size(high, kind), size(low, kind)];
const upTo = ({ level, isGiven }: Top): string =>
  isGiven ? `el más alto dado es ${count(level)}` : `en una escala hasta ${count(level)}`;

const MORE_CLOSELY: Readonly<Record<string, string>> = {
  coordinating: "se coordinan o más",
  cooperating: "cooperan o más",
  collaborating: "colaboran",
  cooperation: "cooperan o más",
  coordination: "se coordinan o más",
  coalition: "forman coalición o más",
  collaboration: "colaboran",
};

const SINGULAR: readonly (readonly [string, string])[] = [
  ["trabajan juntas", "trabaja junta"],
  ["se coordinan", "se coordina"],
  ["cooperan", "coopera"],
  ["colaboran", "colabora"],
  ["forman", "forma"],
];

function work({ level, word }: Work, n = 2): string {
  const plural =
    level <= 1
      ? "trabajan juntas"
      : (word !== null && MORE_CLOSELY[word]) || `trabajan juntas en nivel ${count(level)} o más`;
  return n === 1 ? SINGULAR.reduce((text, [many, one]) => text.replace(many, one), plural) : plural;
}

const levelNames: Readonly<Record<string, string>> = {
  networking: "contacto en red",
  coordinating: "coordinación",
  cooperating: "cooperación",
  collaborating: "colaboración",
  cooperation: "cooperación",
  coordination: "coordinación",
  coalition: "coalición",
  collaboration: "colaboración",
};

function deep({ words, from }: DeepLevels): string {
  return words.length === 0
    ? `nivel ${count(from)} o más`
    : words
        .map((word) => levelNames[word])
        .join(", ")
        .replace(/, (?=[^,]*$)/, " o ");
}

const attributes: Readonly<Record<Attribute, string>> = {
  sector: "Sector",
  level: "De la base a la dirección",
  sizeBand: "Tamaño",
  communityLed: "Liderazgo comunitario",
  place: "Lugar",
};

const groupsOf: Readonly<Record<Attribute, string>> = {
  sector: "Los sectores",
  level: "La base, el nivel medio y la dirección",
  sizeBand: "Las organizaciones de un mismo tamaño",
  communityLed: "Las de liderazgo comunitario y las demás",
  place: "Los lugares",
};

const groups: Readonly<Record<Attribute, Readonly<Record<string, string>>>> = {
  sector: {},
  level: { grassroots: "base", middle: "nivel medio", grasstops: "dirección" },
  sizeBand: {
    under100000: "menos de $100,000",
    under1000000: "menos de $1 millón",
    under10000000: "menos de $10 millones",
    over10000000: "$10 millones o más",
  },
  communityLed: { yes: "de liderazgo comunitario", no: "las demás" },
  place: {},
};

const among: Readonly<Record<Basis, (n: number) => string>> = {
  inBoth: (n) => `De ${partners(n)} en ambas rondas`,
  answeredBoth: (n) => `De ${partners(n)} que respondieron ambas veces`,
};

const SMALLEST_P = 0.001;
const p = (value: number): string =>
  value < SMALLEST_P ? `p < ${say.number(SMALLEST_P, "p")}` : `p = ${say.number(value, "p")}`;

function apart({ isolates, silentIsolates }: Cohesion, named: boolean): string {
  if (isolates.length === 0) return "";
  const who = named ? say.list(isolates) : count(isolates.length);
  const silent =
    silentIsolates === 0
      ? ""
      : ` (${count(silentIsolates)} no ${say.plural(silentIsolates, "respondió", "respondieron")})`;
  return `; ${who} sin vínculo registrado${silent}`;
}

export const network: typeof english = {
  tab: "CT Red",
  backboneTab: "CT Red (equipo)",
  backboneTitle: "Cómo estamos conectados, para el equipo coordinador",
  backboneQuestion:
    "¿Quién ve un vínculo de otro modo y qué dicen unas organizaciones de otras? Nombra quién dijo qué de quién.",
  wave,
  levelName: (level, word) => (word !== null && levelNames[word]) || `nivel ${count(level)}`,

  headline: {
    change: (basis, n, { before, after, possible, isNew, ended }, of) =>
      `${among[basis](n)}, ${count(after)} de ${pairs(possible)} ${work(of, after)} (antes ${count(before)}): ${count(isNew)} ${say.plural(isNew, "nueva", "nuevas")} y ${count(ended)} ${say.plural(ended, "terminada", "terminadas")}.`,
    same: (basis, n, tied, possible, of) =>
      `${among[basis](n)}, ${count(tied)} de ${pairs(possible)} ${work(of, tied)}: las mismas que antes.`,
    changeShort: (n, before, after) =>
      `Entre ${partners(n)}, ${pairs(after)} ${say.plural(after, "trabaja junta", "trabajan juntas")} (antes ${count(before)}).`,
    oneWave: (linked, total, tied, possible, of) => {
      const who =
        linked === total
          ? `Las ${partners(total)} están vinculadas`
          : `${count(linked)} de ${partners(total)} ${say.plural(linked, "está vinculada", "están vinculadas")}`;
      const inPercent = total < 10 ? "" : ` (${rate(tied / possible)})`;
      return `${who}: ${count(tied)} de ${count(possible)} ${say.plural(possible, "pareja posible", "parejas posibles")} ${work(of, tied)}${inPercent}.`;
    },
    nothing: (total, of) =>
      `Entre nuestras ${partners(total)} no consta ninguna pareja de las que ${work(of)}.`,
    tooFew: (answered, total) =>
      `Solo ${say.plural(answered, "respondió", "respondieron")} ${count(answered)} de ${partners(total)}: muy pocas para decir qué tan bien conectados estamos.`,
  },
  reported: (tied, of) =>
    `Parejas que, según ellas, ${work(of)}: ${count(tied)}; puede haber otras que nadie de quienes respondieron conoce.`,
  typical: (mean, median) =>
    `En promedio una organización tiene ${say.number(mean, "decimal")} de estos vínculos; la mitad tiene ${count(Math.ceil(median))} o más.`,

  density: {
    changed: (before, after, low, high) => {
      const [least, most] = ends(low, high, "points");
      return `La proporción de parejas ${after > before ? "subió" : "bajó"} de ${shareOneDecimal(before)} a ${shareOneDecimal(after)}: ${size(after - before, "points")} puntos (entre ${least} y ${most}), más que el azar.`;
    },
    chance: (before, after, low, high) =>
      `La proporción de parejas pasó de ${shareOneDecimal(before)} a ${shareOneDecimal(after)}; entre ${say.number(low, "points")} y ${say.number(high, "points")} puntos puede ser azar.`,
    tooFew: (n) =>
      `Con ${partners(n)} para comparar, no se puede distinguir entre un cambio y el azar.`,
  },
  level: {
    changed: (before, after, top, low, high) => {
      const [least, most] = ends(low, high, "rating");
      return `Los vínculos son más ${after > before ? "profundos" : "ligeros"}: nivel medio de ${say.number(before, "rating")} a ${say.number(after, "rating")} (entre ${least} y ${most} ${after > before ? "más" : "menos"}); ${upTo(top)}.`;
    },
    chance: (before, after, top) =>
      `Los vínculos son casi tan profundos como antes: nivel medio ${say.number(after, "rating")}, antes ${say.number(before, "rating")} (${upTo(top)}); puede ser azar.`,
    now: (mean, top, deepShare, levels) =>
      `El nivel medio es ${say.number(mean, "rating")} (${upTo(top)}); el ${share(deepShare)} de las respuestas dice ${deep(levels)}.`,
  },
  trust: {
    changed: (before, after, low, high) => {
      const [least, most] = ends(low, high, "rating");
      return `La confianza ${after > before ? "subió" : "bajó"} de ${say.number(before, "rating")} a ${say.number(after, "rating")} en una escala de 1 a 4 (entre ${least} y ${most}).`;
    },
    chance: (before, after) =>
      `La confianza está más o menos donde estaba: ${say.number(after, "rating")} de 4, antes ${say.number(before, "rating")}; puede ser azar.`,
    now: (mean) => `La confianza media es ${say.number(mean, "rating")} en una escala de 1 a 4.`,
  },
  cohesion: (found, named) => {
    const { groups: parts, largest, steps, partners: total } = found;
    if (2 * largest < total)
      return `Pocas están unidas: el grupo mayor es de ${count(largest)} de ${partners(total)}${apart(found, named)}.`;
    if (parts === 1) {
      const who =
        largest === total
          ? "cada organización está enlazada con las demás"
          : `${count(largest)} de ${count(total)} están enlazadas entre sí`;
      const far =
        steps === null || total < 3 ? "" : `, a ${say.number(steps, "decimal")} pasos en promedio`;
      return `Estamos unidos: ${who}${far}${apart(found, named)}.`;
    }
    return `Estamos en ${count(parts)} grupos separados, el mayor de ${count(largest)} de ${partners(total)}${apart(found, named)}.`;
  },
  mixing: (attribute, found, expected, pValue) =>
    `${groupsOf[attribute]} ${found > expected ? "se quedan entre sí" : "se abren"} más que por azar: ${share(found)} de las parejas dentro, ${share(expected)} esperado (${p(pValue)}).`,
  response: {
    enough: (answered, total) =>
      `Respondió el ${share(answered / total)} (${count(answered)} de ${count(total)}): basta para confiar en lo que se dice de parejas y grupos.`,
    some: (answered, total) =>
      `Respondió el ${share(answered / total)} (${count(answered)} de ${count(total)}): léase con cuidado; quién está en medio de otras es incierto.`,
    unknown:
      "No consta a quién se preguntó: un vínculo que falta puede ser solo una respuesta que falta.",
  },

  map: {
    title: (linked, total) =>
      `${count(linked)} de ${partners(total)} ${say.plural(linked, "está vinculada", "están vinculadas")}`,
    titleBackbone: (linked, total, direct, backbone) =>
      `${count(linked)} de ${partners(total)} ${say.plural(linked, "está vinculada", "están vinculadas")}, ${count(direct)} directamente con ${backbone}`,
    subtitle: (total, tied, label) =>
      `${partners(total)} y ${pairs(tied)} con vínculo${inWave(label)}`,
    ringed: "; el anillo señala al equipo coordinador",
    nothing: "No hay nada que dibujar: no consta ningún vínculo.",
    isolates: "Sin vínculo registrado:",
    tie: "vínculo",
    noLevel: "sin nivel",
    partners: "organizaciones",
    otherSectors: "otro sector o ninguno",
    backbone: "equipo coordinador",
    dataHeading: "Mapa de la red: organizaciones",
    tiesHeading: "Mapa de la red: vínculos",
  },
  levels: {
    title: (now, levels) => `El ${share(now)} de las respuestas dice ${deep(levels)}`,
    titleBefore: (now, levels, before, earlier) =>
      `El ${share(now)} de las respuestas dice ${deep(levels)}; ${share(before)} en ${wave(earlier)}`,
    subtitle: (answers) => `Respuestas por nivel (${say.list(answers.map(count))})`,
    nothing: "No hay niveles de trabajo conjunto que dibujar.",
    dataHeading: "Respuestas por nivel",
    now: "ahora",
  },
  compared: {
    titleBeyond: (measures) => `Cambió más que por azar: ${say.list(measures)}`,
    titleChance: "Lo que cambió aquí puede ser azar",
    titleTooFew: "Muy pocas organizaciones para distinguir un cambio del azar",
    subtitle: (basis, n) =>
      basis === "inBoth"
        ? `Las ${partners(n)} en ambas rondas`
        : `Las ${partners(n)} que respondieron ambas veces`,
    density: "Parejas que trabajan juntas",
    reciprocity: "Respondidos por ambos lados",
    trust: "Confianza, llevada a 0–100 %",
    densityWord: "parejas",
    reciprocityWord: "respuestas de ambos lados",
    trustWord: "confianza",
    dataHeading: "Comparación de rondas",
  },
  degrees: {
    title: (median) =>
      `La mitad de las organizaciones tiene ${count(median)} ${say.plural(median, "vínculo", "vínculos")} o más`,
    subtitle: (label) => `Organizaciones por número de vínculos${inWave(label)}`,
    range: (from, to) => (from === to ? count(from) : `${count(from)}–${count(to)}`),
    dataHeading: "Organizaciones por número de vínculos",
    ties: "Vínculos",
    partners: "Organizaciones",
  },
  mixingChart: {
    title: (beyond) =>
      beyond.length === 0
        ? "Los vínculos dentro de los grupos son más o menos los que daría el azar"
        : `No es solo azar: vínculos por ${say.list(beyond.map((attribute) => attributes[attribute].toLowerCase()))}`,
    subtitle: (label) =>
      `Parte de las parejas con vínculo dentro de un mismo grupo${inWave(label)}`,
    found: "encontrado",
    expected: "por azar",
    dataHeading: "Dentro de los grupos y entre ellos",
    attribute: "Grupos por",
  },

  tables: {
    measure: "Medida",
    countedOn: "Contado sobre",
    earlier: "Antes",
    now: "Ahora",
    change: "Cambio",
    low: "desde",
    high: "hasta",
    says: "Qué dice",
    counted: { all: "todas", inBoth: "ambas rondas", answeredBoth: "con dos respuestas" },
    measures: {
      partners: "Organizaciones",
      responseRate: "Organizaciones que respondieron",
      linked: "Organizaciones con algún vínculo",
      pairs: "Parejas que trabajan juntas",
      density: "Proporción de todas las parejas",
      meanDegree: "Vínculos de cada una, media",
      averageDistance: "Pasos entre dos, media",
      meanLevel: (highest) =>
        highest === null ? "Nivel medio" : `Nivel medio (1–${count(highest)})`,
      meanTrust: "Confianza media (1–4)",
      reciprocity: "Respondidos por ambos lados",
    },
    verdict: {
      chance: "puede ser azar",
      tooFew: "muy pocas organizaciones para saberlo",
      deeper: "más profundos",
      lighter: "más ligeros",
      up: "más alto, más allá del azar",
      down: "más bajo, más allá del azar",
      cameAndWent: (came, went) =>
        `${count(came)} ${say.plural(came, "llegó", "llegaron")}, ${count(went)} ${say.plural(went, "salió", "salieron")}`,
      pairs: (isNew, ended, kept) =>
        `${count(isNew)} ${say.plural(isNew, "nueva", "nuevas")}, ${count(ended)} ${say.plural(ended, "terminada", "terminadas")}, ${count(kept)} ${say.plural(kept, "se mantiene", "se mantienen")}`,
    },
    waves: {
      headingChange: "Qué cambió entre las rondas",
      headingNow: "Las medidas de esta ronda",
      note: "Desde … hasta: lo que daría en 19 de 20 casos volver a sortear las organizaciones.",
      noteNow: "Con una segunda ronda, al lado aparecerá lo que cambió.",
    },
    partners: {
      heading: "Organizaciones",
      note: "Por orden de nombre. «En medio» cuenta las parejas cuyo camino más corto pasa por la organización.",
      empty: "No hay ninguna organización.",
      link: "Organizaciones →",
    },
    partner: "Organización",
    sector: "Sector",
    ties: "Vínculos",
    names: "Nombra a",
    namedBy: "La nombran",
    meanLevel: "Nivel medio",
    between: "En medio",
    toKnow: "Qué conviene saber",
    silent: "No respondió: sus vínculos son los que dicen otras.",
    silentAlone: "No respondió, y nadie la nombra.",
    alone: "Sin vínculo registrado.",
    mixing: {
      heading: "Dentro de los grupos y entre ellos",
      note: "Lo que daría el azar: los mismos grupos repartidos al azar.",
      empty: "Ningún atributo forma grupos de organizaciones que se puedan comparar.",
      link: "Dentro de los grupos →",
      by: "Grupos por",
      group: "Grupo",
      all: "todos los grupos",
      partners: "Organizaciones",
      internal: "Parejas dentro",
      external: "Parejas con otros",
      share: "Parte dentro",
      expected: "Por azar",
      p: "p",
    },
    communities: {
      heading: "Comunidades",
      note: "Organizaciones con más vínculos entre sí que con las demás: una lectura del mapa, no un hecho.",
      empty: "Aquí las comunidades no son más claras que por azar, así que no se nombra ninguna.",
      link: "Comunidades →",
      community: "Comunidad",
      partners: "Organizaciones",
      members: "Miembros",
    },
  },
  attribute: (attribute) => attributes[attribute],
  group: (attribute, group) => groups[attribute][group] ?? group,

  backbone: {
    views: (n) =>
      n === 0
        ? "Ninguna pareja ve su vínculo con dos o más niveles de diferencia."
        : `${pairs(n)} ${say.plural(n, "ve", "ven")} su vínculo con dos o más niveles de diferencia: merece una conversación, no una corrección.`,
    noLevels: "Los vínculos no tienen niveles que se puedan comparar.",
    ratings: (rated, total) =>
      `${count(rated)} de ${partners(total)} ${say.plural(rated, "fue valorada", "fueron valoradas")} por tres o más; solo de ellas se da una media.`,
    undirected:
      "Una fila vale para ambos lados: no se puede distinguir la mirada de una y de la otra.",
    noRatings: "No se preguntó por la confianza ni por el valor.",
    viewsHeading: "Vínculos vistos de distinto modo",
    viewsNote: "Nombra quién dijo qué: solo para el equipo coordinador. 0 = no señala vínculo.",
    viewsEmpty: "Ninguna pareja ve su vínculo con dos o más niveles de diferencia.",
    viewsLink: "Vínculos vistos de distinto modo →",
    higher: "Señala el nivel más alto",
    lower: "Señala el nivel más bajo",
    levelOfHigher: "Alto",
    levelOfLower: "Bajo",
    difference: "Distancia",
    inWords: "En palabras",
    words: (higher, said, lower, saidBack) =>
      saidBack === null
        ? `${higher} dice «${said}»; ${lower} no señala ningún vínculo.`
        : `${higher} dice «${said}»; ${lower} dice «${saidBack}».`,
    ratingsHeading: "Confianza y valor recibidos",
    ratingsNote: "Por orden de nombre; de 1 a 4, a partir de tres valoraciones.",
    ratingsEmpty: "Nadie fue valorado.",
    ratingsLink: "Confianza y valor recibidos →",
    trust: "Confianza",
    value: "Valor",
    raters: "Valoraciones",
  },

  method: {
    any: (of) => `Un vínculo cuenta cuando una de las dos señala que ambas ${work(of)}.`,
    confirmed: (of) => `Un vínculo cuenta cuando las dos señalan que ${work(of)}.`,
    undirected: "Una fila de la tabla vale para ambas organizaciones.",
    relation: (relation) =>
      `La tabla tiene varias relaciones; esta respuesta trata de «${relation}».`,
    scale: {
      himmelman:
        "Los niveles siguen a Himmelman: 1 contacto en red, 2 coordinación, 3 cooperación, 4 colaboración. Cada uno puede ser el adecuado; el nivel 4 no es la meta de todas las parejas.",
      frey: "Los niveles siguen a Frey y otros: 1 contacto en red, 2 cooperación, 3 coordinación, 4 coalición, 5 colaboración. Cada uno puede ser el adecuado; el nivel 5 no es la meta de todas las parejas.",
      rating: "Los niveles son los números de la tabla, desde 1. Más no siempre es mejor.",
    },
    noLevels: "La tabla no tiene niveles de trabajo conjunto: todo vínculo vale lo mismo.",
    levelWordsNeedScale:
      "Los niveles son palabras y no se ha elegido escala: toda palabra salvo «ninguno» es un vínculo, y no se calcula ninguna media.",
    minimumLevelNeedsLevels:
      "Se pidió un nivel mínimo, pero no hay números con los que compararlo.",
    density: (tied, possible, density) =>
      `La densidad es parejas con vínculo ÷ parejas posibles: ${count(tied)} ÷ ${count(possible)} = ${say.number(density, "p")}.`,
    densityObserved: (density) =>
      `Contada por respuestas, entre las que pudo dar quien respondió: ${say.number(density, "p")}.`,
    reciprocity: (all, dyadic) =>
      `Señalados por ambos lados (reciprocidad): 2M ÷ (2M + A) = ${say.number(all, "index")} sobre todas las parejas, M ÷ (M + A) = ${say.number(dyadic, "index")}; M parejas las señalan ambos lados, A uno solo.`,
    reciprocityObserved: (observed) =>
      `Sobre las parejas en que ambos lados respondieron, 2M ÷ (2M + A) = ${say.number(observed, "index")}.`,
    nobodyReportedBack:
      "Ninguna pareja consta desde ambos lados. Si una fila vale para los dos, indíquelo en una columna «Mutuo».",
    trust: (mean, rescaled) =>
      `La confianza es la media de sus preguntas, ${say.number(mean, "rating")} de 4; llevada a una escala en que 1 es 0 %, ${share(rescaled)}.`,
    centralization: (degree, betweenness) =>
      `Centralización de Freeman, de 0 (pareja) a 1 (una estrella): vínculos ${say.number(degree, "index")}, estar en medio ${say.number(betweenness, "index")}.`,
    inDegreeCentralization: (value) =>
      `Centralización de ser nombrada: ${say.number(value, "index")}.`,
    cohesion: (transitivity, diameter, efficiency) =>
      `Dos organizaciones vinculadas a una misma tercera lo están entre sí en el ${share(transitivity)} de los casos (transitividad). El camino más corto más largo tiene ${count(diameter)} ${say.plural(diameter, "paso", "pasos")}; la media de 1 ÷ pasos sobre todas las parejas es ${say.number(efficiency, "index")}.`,
    mixing: (attribute, ei, expected, pValue, draws, seed) =>
      `${attributes[attribute]}: índice E–I ${say.number(ei, "index")}, frente a ${say.number(expected, "index")} cuando los grupos se reparten al azar (${p(pValue)}, ${count(draws)} sorteos, semilla ${say.number(seed, "plain")}).`,
    mixingSeveral: (tests) =>
      `Se probaron ${count(tests)} atributos; se habla de uno cuando p es menor que 0.05 ÷ ${count(tests)}.`,
    communities: (found, byChance, stability, restarts, draws, seed) =>
      `Comunidades: Leiden, la mejor de ${count(restarts)} búsquedas; modularidad ${say.number(found, "index")}, por azar hasta ${say.number(byChance, "index")} (${count(draws)} redes al azar con los mismos números de vínculos, semilla ${say.number(seed, "plain")}). Las búsquedas coinciden en ${say.number(stability, "index")} (índice de Rand ajustado).`,
    change: (basis, draws, seed) =>
      `Intervalos: ${count(draws)} muestras de organizaciones con reemplazo (semilla ${say.number(seed, "plain")}), solo ${basis === "inBoth" ? "las que están en ambas rondas" : "las que respondieron ambas veces"}. Se sortean organizaciones, no parejas: las parejas de una misma organización van juntas.`,
    jaccard: (value) =>
      `De todos los vínculos que hubo en alguna de las dos rondas, el ${share(value)} estaba en ambas (Jaccard).`,
    nobodyKnown:
      "Ninguna tabla dice a quién se preguntó ni quién respondió: una respuesta que falta se lee como falta de vínculo.",
    tooFewAnswered:
      "Respondió menos de la mitad: nada se dice de grupos, distancias ni de quién está en medio.",
    someDidNotAnswer:
      "Respondió entre la mitad y cuatro quintos: las proporciones y los grupos valen aproximadamente; quién está en medio bien puede ser erróneo.",
    isolates: "Una organización sin vínculo registrado puede tener vínculos que nadie ha señalado.",
    further:
      "La cercanía (Wasserman y Faust; también la media de 1 ÷ pasos), el vector propio, el número de núcleo y la restricción de Burt sobre toda la red están en los resultados exportados.",
    views:
      "Se comparan los niveles de los dos lados de una pareja donde ambos dieron uno, o donde se sabe que el otro lado respondió (sin vínculo = 0). Se listan las diferencias de dos o más: motivos para explorar y conversar (Frey y otros, 2006).",
    raters:
      "Lo que otras dicen de una organización se cuenta a partir de tres valoraciones, en la hoja del equipo coordinador.",
  },
  leftOut: {
    outsideMembership: (n, label) =>
      `${count(n)} ${say.plural(n, "respuesta", "respuestas")}${label === "" ? "" : ` de ${wave(label)}`} sobre alguien que entonces no participaba, según las fechas de ingreso y salida.`,
    withoutWave: (n) => `${count(n)} ${say.plural(n, "respuesta", "respuestas")} sin ronda.`,
    withoutLevel: (n) =>
      `${count(n)} ${say.plural(n, "respuesta", "respuestas")} sin nivel, en lo que se dice de niveles.`,
  },
};
