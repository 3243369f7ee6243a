import type { Output } from "./outcome";
import type { JobProgress } from "../engine/job";
import type { Words } from "../messages/words";

/** Says how far a run is: one line a question for every tenth of the run. */
export function progressLines(output: Output, words: Words): (progress: JobProgress) => void {
  let last = "";
  return ({ analysis, share }) => {
    // A tenth that adding up left a hair short still counts.
    const percent = words.say.number(Math.floor(share * 10 + 1e-9) / 10, "share");
    const line = words.cli.progress(words.questions[analysis].title, percent);
    if (line !== last) output.tell(line);
    last = line;
  };
}
