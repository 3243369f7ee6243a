import type { ShownWords } from "../../messages/shown-words";
import type { Session } from "../session/session-state";
import { stepWords } from "./running-bar";

/** Steps of a quarter: a screen reader is not told every percent. */
const QUARTERS = 4;

/** What a screen reader says when it changes. Trouble speaks for itself. */
export function announcement(
  { work, wasCancelled, fixed, view, answers }: Session,
  words: ShownWords
) {
  const { pane } = words;
  if (work.kind === "opening") return pane.opening;
  if (work.kind === "running") {
    const share = Math.floor(work.share * QUARTERS) / QUARTERS;
    const far =
      work.step === "computing" ? pane.running.done(words.say.number(share, "share")) : "";
    return `${stepWords(work, words)} ${far}`.trim();
  }
  if (wasCancelled) return pane.cancelled;
  if (fixed !== null) return pane.tables.corrected(fixed.length);
  return view.place === "question" ? (answers[view.id]?.sentences[0] ?? "") : "";
}
