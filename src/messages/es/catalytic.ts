import type { catalytic as english, Conditions } from "../en/catalytic";
import { say } from "./common";

const SMALL = [
  "",
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

/** Counts up to ten as words; `feminine` where they count something feminine. */
function count(n: number, feminine = false): string {
  if (n === 1 && feminine) return "una";
  return SMALL[n] || say.number(n, "count");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function counted(n: number, one: string, other: string, feminine = false): string {
  return `${count(n, feminine)} ${say.plural(n, one, other)}`;
}

function pairs(n: number): string {
  return counted(n, "pareja", "parejas", true);
}

function partners(n: number): string {
  return counted(n, "organización", "organizaciones", true);
}

function who({ trust, level, bothSides }: Conditions): string {
  return `que ${say.list([
    ...(trust ? ["confían entre sí"] : []),
    ...(level ? ["trabajan de cerca"] : []),
    ...(bothSides ? ["todas lo dicen"] : []),
  ])}`;
}

type Work = "initiatives" | "agendaAreas" | "none";

function work(kind: Work, n: number): string {
  return kind === "agendaAreas"
    ? say.plural(n, "área de la agenda", "áreas de la agenda")
    : say.plural(n, "iniciativa", "iniciativas");
}

function trioPairs(trios: number, pairCount: number): string {
  return say.list([
    ...(trios > 0 ? [counted(trios, "trío", "tríos")] : []),
    ...(pairCount > 0 ? [pairs(pairCount)] : []),
  ]);
}

export const catalytic: typeof english = {
  tab: "CT Catalizadoras",
  backboneTab: "CT Catalizadoras (equipo)",
  backboneTitle: "Alianzas catalizadoras, para el equipo coordinador",
  backboneQuestion:
    "¿Qué parejas están a un paso, qué les falta y dónde bastaría una respuesta? Nombra quién dijo qué de quién.",

  headline: (kind, total, having, conditions) => {
    const pair = `una pareja o un trío ${who(conditions)}`;
    if (total === 1)
      return having === 1
        ? `Nuestra única ${work(kind, 1)} se apoya en ${pair}.`
        : `Nuestra única ${work(kind, 1)} aún no se apoya en ${pair}.`;
    if (having === total) return `Las ${count(total)} ${work(kind, total)} se apoyan en ${pair}.`;
    if (having === 0)
      return `Ninguna de nuestras ${count(total)} ${work(kind, total)} se apoya aún en ${pair}.`;
    return `${capital(count(having, true))} de nuestras ${count(total)} ${work(kind, total)} ${say.plural(having, "se apoya", "se apoyan")} en ${pair}.`;
  },
  headlineWithoutWork: (trios, pairCount, conditions) =>
    trios + pairCount === 0
      ? `No encontramos ninguna pareja ni trío ${who(conditions)}.`
      : `Hay ${trioPairs(trios, pairCount)} ${who(conditions)}; no consta en qué trabajo.`,
  nothingActive: () =>
    "Ninguna iniciativa de la tabla está en marcha hoy, así que ninguna puede apoyarse en nadie.",

  without: (n, names) =>
    `${capital(count(n, true))} no ${say.plural(n, "tiene", "tienen")} ninguna: ${say.list(names, 12)}.`,
  withoutCounted: (n) =>
    `${capital(count(n, true))} no ${say.plural(n, "tiene", "tienen")} ninguna.`,
  withoutUnanswered: (n, unanswered, silent) => {
    const because = `solo porque ${partners(silent)} no ${say.plural(silent, "respondió", "respondieron")}`;
    const which = n === unanswered ? "" : `${count(unanswered, true)} de ellas `;
    return `${capital(count(n, true))} no ${say.plural(n, "tiene", "tienen")} ninguna que podamos confirmar, ${which}${because}.`;
  },
  composition: (trios, pairCount, members, total) =>
    `${capital(trioPairs(trios, pairCount))}: participan ${say.number(members, "count")} de ${say.number(total, "count")} organizaciones.`,
  compositionHeld: (trios, pairCount, members, total, held, ties, wave) =>
    `${capital(trioPairs(trios, pairCount))}: participan ${say.number(members, "count")} de ${say.number(total, "count")} organizaciones; ${say.number(held, "count")} de ${say.number(ties, "count")} vínculos ya ${say.plural(held, "existía", "existían")} en ${wave}.`,
  nearly: (n, anyYet) =>
    `${capital(count(n, true))} ${say.plural(n, "pareja", "parejas")}${anyYet ? " más" : ""} ${say.plural(n, "está", "están")} a un paso; cuáles son y qué les falta es solo para el equipo coordinador.`,
  unconfirmed: (n, responded, total) =>
    `${capital(pairs(n))} no se ${say.plural(n, "puede", "pueden")} confirmar porque un lado no respondió${
      responded === null
        ? "."
        : `; respondieron ${say.number(responded, "count")} de ${say.number(total, "count")} organizaciones.`
    }`,
  looseAreas: (share) =>
    `Compartir un área dice poco: el ${say.number(share, "share")} de todas las parejas comparte alguna. Una lista de iniciativas diría más.`,
  moreTriosThanChance: (observed, expected) =>
    `${capital(counted(observed, "trío", "tríos"))} de vínculos fuertes ${say.plural(observed, "es", "son")} más de lo que daría el azar (se esperaban ${say.number(expected, "decimal")}).`,
  triosAsByChance: (observed, expected) =>
    `${capital(counted(observed, "trío", "tríos"))} de vínculos fuertes no ${say.plural(observed, "es", "son")} más de lo que podría dar el azar (se esperaban ${say.number(expected, "decimal")}).`,

  backbone: {
    nearly: (n) =>
      n === 0
        ? "Ninguna pareja está exactamente a un paso de una alianza."
        : `${capital(pairs(n))} ${say.plural(n, "está", "están")} exactamente a un paso de una alianza.`,
    missing: (level, trust, initiative, kind) =>
      `Lo que falta: ${say.list([
        ...(level > 0 ? [`un nivel en ${count(level, true)}`] : []),
        ...(trust > 0 ? [`algo de confianza en ${count(trust, true)}`] : []),
        ...(initiative > 0
          ? [
              `${kind === "agendaAreas" ? "un" : "una"} ${work(kind, 1)} en común en ${count(initiative, true)}`,
            ]
          : []),
      ])}.`,
    awaited: (n, names) =>
      `${capital(pairs(n))} ${say.plural(n, "espera", "esperan")} una respuesta, de ${say.list(names, 12)}.`,
    awaitedCounted: (n, silent) =>
      `${capital(pairs(n))} ${say.plural(n, "espera", "esperan")} una respuesta, de ${partners(silent)}.`,
    singleContact: (n) =>
      `${capital(counted(n, "alianza depende", "alianzas dependen", true))} en algún lado de una sola persona nombrada.`,
    bridges: (n) =>
      `${capital(pairs(n))} ${say.plural(n, "es", "son")} el único vínculo confirmado entre dos partes de la red.`,
  },

  map: {
    title: (partnerships, members) =>
      partnerships === 0
        ? "Ninguna alianza confirmada por ambos lados"
        : `${capital(counted(partnerships, "alianza", "alianzas", true))} entre ${say.number(members, "count")} organizaciones`,
    titleNearly: (nearly, unconfirmed) =>
      nearly + unconfirmed === 0
        ? "Ninguna pareja está a un paso"
        : nearly === 0
          ? `${capital(pairs(unconfirmed))} ${say.plural(unconfirmed, "espera", "esperan")} una respuesta`
          : `${capital(pairs(nearly))} a un paso de una alianza`,
    subtitle: (wave) =>
      `Organizaciones en una pareja o un trío que ambos lados confirman${wave === null ? "" : `, ${wave}`}`,
    subtitleNearly: (total, wave) =>
      `${say.number(total, "count")} organizaciones en una alianza o junto a ella${wave === null ? "" : `, ${wave}`}`,
    nothing: "No hay nada que dibujar: todavía no se puede confirmar ninguna pareja ni trío.",
    nothingNearly:
      "No hay nada que dibujar: ninguna pareja es fuerte, está a un paso ni espera una respuesta.",
    catalytic: "catalizadora",
    nearly: "a un paso",
    unconfirmed: "un lado no respondió",
    otherSectors: "otro sector o ninguno",
    backbone: "equipo coordinador",
    dataHeading: "Mapa de alianzas",
  },

  bars: {
    title: (without, kind) =>
      without === 0
        ? `Cada ${work(kind, 1)} tiene una alianza`
        : `${capital(count(without, true))} ${work(kind, without)} aún no ${say.plural(without, "tiene", "tienen")} alianza`,
    subtitle: (kind) => `Parejas y tríos por ${work(kind, 1)}; un trío cuenta una vez`,
    first: (shown, total, kind) =>
      `Se dibujan las ${say.number(shown, "count")} con más, de ${say.number(total, "count")} ${work(kind, total)}; todas están en la tabla.`,
    nothing: "No hay nada que dibujar: no consta ninguna iniciativa ni área de la agenda.",
    catalytic: "catalizadora",
    nearly: "a un paso",
    unconfirmed: "un lado no respondió",
    dataHeading: "Qué se apoya en quién",
  },

  tables: {
    partner: "Organización",
    secondPartner: "Segunda organización",
    thirdPartner: "Tercera organización",
    members: "Organizaciones del grupo",
    initiative: (kind) => (kind === "agendaAreas" ? "Área de la agenda" : "Iniciativa"),
    sectors: "Sectores",
    held: "En la ronda anterior",
    heldYes: "ya existía",
    heldNew: "nueva",
    heldSome: (held, all) => `${say.number(held, "count")} de ${say.number(all, "count")} parejas`,
    heldUnknown: "no se sabe",
    heldNoWave: "sin ronda anterior",
    around: "Fuertes con todas",
    trios: "Tríos",
    pairs: "Parejas",
    nearly: "A un paso",
    unconfirmed: "Sin confirmar",
    partners: "Organizaciones",
    lead: "A cargo",
    know: "Lo que conviene saber",
    level: "Nivel",
    trust: "Confianza",
    weakest: "Respuesta más débil",
    missing: "Qué falta",
    has: "Tiene",
    needs: "Necesita",
    inWords: "En palabras",
    bridge: "Único vínculo entre partes",
    contact: "Depende de una persona",
    yes: "sí",
    no: "no",
    noContact: "nadie nombrado",
    none: "no consta",
    silent: "No ha respondido",
    partnerships: {
      heading: "Alianzas",
      note: "Recuentos, no tasas: cada uno es demasiado pequeño para compararlo con otro.",
      empty: "Todavía no se puede confirmar ninguna pareja ni trío.",
      link: "Alianzas →",
    },
    initiatives: {
      heading: (kind) => (kind === "agendaAreas" ? "Áreas de la agenda" : "Iniciativas"),
      note: "Un trío cuenta una vez, con sus parejas. En blanco donde participan tan pocas que un recuento las nombraría.",
      empty: "No consta ninguna iniciativa ni área de la agenda.",
      link: (kind) => (kind === "agendaAreas" ? "Áreas de la agenda →" : "Iniciativas →"),
    },
    areasWithout: {
      heading: "Áreas de la agenda sin alianza",
      note: "Un área puede marchar bien sin ninguna; se apoya entonces en más hombros, o en menos palabras.",
      empty: "Todas las áreas tienen una alianza, o no consta ninguna área.",
      link: "Áreas sin alianza →",
    },
    coreGroups: {
      heading: "Grupos núcleo",
      note: "Cuatro o más organizaciones con vínculos fuertes entre todas.",
      empty: "Ningún grupo de cuatro o más tiene vínculos fuertes entre todas.",
      link: "Grupos núcleo →",
    },
    oneStepShort: {
      heading: "A un paso",
      note: "Nombra quién valoró a quién: solo para el equipo coordinador.",
      empty: "Ninguna pareja está exactamente a un paso.",
      link: "A un paso →",
    },
    waiting: {
      heading: "A la espera de una respuesta",
      note: "Todo lo que se dijo encaja; el otro lado no ha respondido.",
      empty: "Ninguna pareja espera una respuesta.",
      link: "A la espera de una respuesta →",
    },
    tend: {
      heading: "Qué cuidar",
      note: "La respuesta que menos supera lo que pide una alianza. Nombra quién valoró a quién: solo para el equipo coordinador.",
      empty: "Todavía no se puede confirmar ninguna pareja ni trío.",
      link: "Qué cuidar →",
    },
    whatToKnow: {
      catalytic: "Se apoya en una pareja o un trío.",
      unanswered: "Una respuesta lo aclararía.",
      nearly: "Una pareja está a un paso.",
      none: "Ninguna pareja está cerca todavía.",
      fewPartners: "Participan muy pocas para decir más aquí.",
    },
  },

  missing: {
    level: "nivel",
    trust: "confianza",
    initiative: (kind) => `${work(kind, 1)} en común`,
    levelWords: (from, says, needs) => `${from} dice «${says}»; hace falta «${needs}».`,
    noTie: (from, needs) => `${from} no señala ningún vínculo; hace falta «${needs}».`,
    trustWords: (from, to, has, needs) =>
      `${from} da a ${to} ${say.number(has, "level")} en confianza; hace falta ${say.number(needs, "level")}.`,
    initiativeWords: (kind) =>
      kind === "agendaAreas"
        ? "Fuerte en ambos sentidos. ¿Qué área de la agenda trabajan juntas?"
        : "Fuerte en ambos sentidos. ¿Qué iniciativa llevan juntas?",
    weakest: (from, to) => `${from} sobre ${to}`,
  },
  levelNames: {
    none: "sin vínculo",
    networking: "contacto en red",
    coordinating: "coordinación",
    cooperating: "cooperación",
    collaborating: "colaboración",
    cooperation: "cooperación",
    coordination: "coordinación",
    coalition: "coalición",
    collaboration: "colaboración",
  },
  levelNumber: (level) => `nivel ${say.number(level, "plain")}`,
  scaleNames: {
    himmelman: "la escala de Himmelman",
    frey: "la escala de Frey",
    rating: "las valoraciones usadas",
  },

  method: {
    trust: (threshold) =>
      `Confianza: la media de las preguntas de confianza de una respuesta (de 1 a 4) es ${say.number(threshold, "level")} o más.`,
    level: (name, threshold, scale) =>
      `Trabajo cercano: la respuesta dice «${name}» o más (nivel ${say.number(threshold, "plain")} en ${scale}).`,
    pair: "Una pareja es fuerte cuando las respuestas de ambos lados lo cumplen y ambos respondieron.",
    pairUndirected:
      "Una pareja es fuerte cuando su fila lo cumple; una fila de la tabla vale para ambos lados.",
    initiatives:
      "Una pareja fuerte es catalizadora cuando ambas participan en una misma iniciativa en marcha; un trío, cuando hay una común a las tres. Las parejas de un trío se cuentan con él.",
    agendaAreas:
      "No hay tabla de iniciativas: una pareja fuerte es catalizadora cuando ambas señalan una misma área de la agenda; un trío, cuando hay una común a las tres.",
    noWork:
      "No constan iniciativas ni áreas de la agenda: las parejas y los tríos fuertes se muestran sin su trabajo.",
    nearly:
      "A un paso: a una respuesta le falta un nivel, o hasta un punto de confianza, o solo falta un trabajo en común (a los vínculos del equipo coordinador no les falta).",
    unconfirmed: "Donde un lado no respondió, la pareja queda sin confirmar, nunca ausente.",
    nobodyKnown:
      "Ninguna tabla dice quién respondió: una respuesta que falta se lee como falta de vínculo.",
    response: (responded, total, wave) =>
      `Respondieron ${say.number(responded, "count")} de ${say.number(total, "count")} organizaciones${wave === null ? "" : ` en ${wave}`}.`,
    noTrust: "La tabla no tiene valoraciones de confianza: decide solo el trabajo cercano.",
    noLevel: "La tabla no tiene niveles de trabajo conjunto: decide solo la confianza.",
    levelNeedsScale:
      "Los niveles son palabras y no se ha elegido escala: decide solo la confianza.",
    sharing: (share, kind) =>
      `El ${say.number(share, "share")} de todas las parejas de organizaciones comparte ${kind === "agendaAreas" ? "un área de la agenda" : "una iniciativa"}, con vínculo fuerte o sin él.`,
    chance: (observed, expected, p, draws, seed) =>
      `Tríos de vínculos fuertes: ${say.number(observed, "count")}; se esperan ${say.number(expected, "index")} si otros tantos vínculos caen al azar entre quienes respondieron (p ${p}, ${say.number(draws, "count")} sorteos, semilla ${say.number(seed, "plain")}).`,
    noChance: "Hay menos de tres vínculos fuertes: muy pocos para comparar sus tríos con el azar.",
    simmelian: (embedded) =>
      `${say.number(embedded, "count")} parejas se nombran mutuamente y comparten una tercera organización en ambos sentidos (vínculos simmelianos, Krackhardt 1998), en cualquier nivel.`,
    relation: (relation) => `La tabla tiene varias relaciones; esto trata de «${relation}».`,
    noCommitments:
      "No se leyeron compromisos ni actividades: nada se dice de promesas cumplidas ni de trabajo hecho por sus integrantes.",
    openNames:
      "Aquí solo se nombra lo que dijeron ambos lados. Las parejas a un paso o a la espera de una respuesta se cuentan; la hoja del equipo coordinador las nombra.",
    source:
      "Según Touzin 2023: las iniciativas exitosas solían nacer de relaciones estrechas entre dos o tres integrantes. Lo que va junto no tiene por qué ser causa.",
    belowP: (limit) => `< ${say.number(limit, "p")}`,
    exactP: (p) => `= ${say.number(p, "p")}`,
    inactive: (n) =>
      `${capital(counted(n, "iniciativa terminada", "iniciativas terminadas", true))} o aún sin empezar el día de esta respuesta.`,
  },
};
