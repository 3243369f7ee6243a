import type { ShownWords } from "../../messages/shown-words";
import type { QuestionStatus } from "../session/question-status";

/** "today 09:12", or the day with its year, from "2026-11-17T09:12+01:00". */
export function momentWords(at: string, today: string, { pane, common }: ShownWords): string {
  return at.startsWith(today) ? pane.status.today(at.slice(11, 16)) : common.moment(at);
}

/** The state of a question in words. */
export function statusWords(status: QuestionStatus, today: string, words: ShownWords): string {
  const { status: say } = words.pane;
  switch (status.kind) {
    case "ready":
      return say.ready;
    case "more":
      return say.more(status.table);
    case "needs":
      return say.needs(status.missing);
    case "answered": {
      const moment = momentWords(status.at, today, words);
      return status.isCurrent ? say.current(moment) : say.changed(moment);
    }
  }
}
