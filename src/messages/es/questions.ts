import type { Question } from "../question";

export const questions: Readonly<Record<string, Question>> = {
  network: {
    title: "Cómo estamos conectados",
    question: "¿Qué tan bien conectados estamos, y está cambiando?",
    short: "¿Qué tan bien conectados estamos?",
  },
  catalytic: {
    title: "Alianzas catalizadoras",
    question:
      "¿Dónde están nuestras alianzas catalizadoras, cuáles están a un paso y qué depende de ellas?",
    short: "¿Dónde están nuestras alianzas catalizadoras?",
  },
};
