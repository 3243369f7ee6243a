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
  stamp: (at, sources, fingerprint, version) =>
    `Respondido el ${at}, a partir de ${say.list(sources)}. Datos ${fingerprint}. Common Table ${version}`,
};
