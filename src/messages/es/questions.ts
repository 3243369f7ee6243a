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
  indicators: {
    title: "¿Se movió la aguja?",
    question: "¿Se movió la aguja más que el ruido? ¿Cambió la curva? ¿Llegaremos a la meta?",
    short: "¿Se movió la aguja?",
  },
  gaps: {
    title: "¿Qué brecha se ensancha?",
    question: "¿Qué brecha se ensancha, y cuántas personas más la cerrarían?",
    short: "¿Qué brecha se ensancha?",
  },
  comparison: {
    title: "¿Habría ocurrido de todos modos?",
    question: "¿Habría ocurrido de todos modos? ¿Qué hicieron otros lugares en los mismos años?",
    short: "¿Habría ocurrido de todos modos?",
  },
};
