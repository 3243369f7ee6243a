import type { Question } from "../question";

export const questions: Readonly<Record<string, Question>> = {
  network: {
    title: "How we are connected",
    question: "How well are we connected, and is it changing?",
    short: "How well are we connected?",
  },
  catalytic: {
    title: "Catalytic partnerships",
    question: "Where are our catalytic partnerships, which are nearly there, what rests on them?",
    short: "Where are our catalytic partnerships?",
  },
  indicators: {
    title: "Did the needle move?",
    question: "Did the needle move more than noise? Have we turned the curve? Will we get there?",
    short: "Did the needle move?",
  },
  gaps: {
    title: "Which gap is widening?",
    question: "Which gap is widening, and how many more would close it?",
    short: "Which gap is widening?",
  },
  comparison: {
    title: "Would it have happened anyway?",
    question: "Would it have happened anyway? What did other places do in the same years?",
    short: "Would it have happened anyway?",
  },
};
