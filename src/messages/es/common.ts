import type { common as english } from "../en/common";
import { sayIn } from "../say";

export const say = sayIn("es", (count) => `${count} más`);

export const common: typeof english = {
  theAnswer: "La respuesta",
  howWorkedOut: "Cómo se calculó",
  whatLeftOut: "Lo que quedó fuera",
  chartDataHeading: "Celdas de las que salen los gráficos",
  nothingLeftOut: "No quedó nada fuera.",
  and: (items, most) => say.list(items, most),
  moment: (iso) => say.moment(iso),
  sources: {
    ties: (answers, waves) =>
      waves.length > 0
        ? `Vínculos (${say.number(answers, "count")} respuestas, ${say.list(waves)})`
        : `Vínculos (${say.number(answers, "count")} respuestas)`,
    partners: (count) => `Organizaciones (${say.number(count, "count")})`,
    respondents: (count) => `Encuestadas (${say.number(count, "count")})`,
    initiatives: (count) => `Iniciativas (${say.number(count, "count")})`,
  },
  stamp: (at, sources, fingerprint, version) =>
    `Respondido el ${at}, a partir de ${say.list(sources)}.${fingerprint === null ? "" : ` Datos ${fingerprint}.`} Common Table ${version}`,
};
