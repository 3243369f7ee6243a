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
};
