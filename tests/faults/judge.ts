import { doorSentence } from "../../src/engine/door-sentence";
import { wordsOf } from "../../src/messages/words";
import type { Outcome } from "./injection";

/** Whether an ending is what the person was told: nothing written, landed, or to be seen at the next opening. */
function isAsTold({ end, problem }: Outcome): boolean {
  if (problem === null) return end === "complete";
  return end === "before" || (end === "complete" && problem.code === "hostGone");
}

/** What is wrong with an outcome, or null: the workbook is whole, as the person was told, in one sentence or two. */
export function wrongWith(outcome: Outcome): string | null {
  const { end, problem } = outcome;
  if (end === "differs") return "neither the state before nor the complete one";
  if (!isAsTold(outcome))
    return `${end}, but the person was told ${problem?.code ?? "that it landed"}`;
  if (problem === null) return null;
  const sentences = [doorSentence(wordsOf("en"), problem), doorSentence(wordsOf("es"), problem)];
  return sentences.every((text) => /^.+\.$/.test(text)) ? null : `no sentence for ${problem.code}`;
}
