import type { ShownWords } from "../messages/shown-words";
import type { DoorProblem } from "./door";

type Sentences = {
  readonly [Problem in DoorProblem as Problem["code"]]: (problem: Problem) => string;
};

/** What a person reads when a door could not do what was asked. */
export function doorSentence(words: ShownWords, problem: DoorProblem): string {
  const sentences: Sentences = words.doors;
  // The code picks the sentence that takes this very problem; the compiler cannot follow that.
  const sentence = sentences[problem.code] as (problem: DoorProblem) => string;
  return sentence(problem);
}
