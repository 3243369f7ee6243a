import { answersOf } from "../../engine/answer";
import type { JobResult } from "../../engine/job";
import { rememberedOptions } from "../../engine/remembered-options";
import type { SessionEvent } from "./events";
import type { NotRun, Session, View } from "./session-state";

const IDLE = { kind: "idle" } as const;

function omit<Value>(
  record: Readonly<Record<string, Value>>,
  keys: readonly string[]
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/** After a run of one question its page is shown; after a run of several, the place the user is at stays. */
function viewAfter(session: Session, result: JobResult): View {
  const [id, ...more] = Object.keys(result.analyses);
  return id !== undefined && more.length === 0 ? { place: "question", id } : session.view;
}

function withResult(session: Session, result: JobResult, wroteConfidential: boolean): Session {
  const ids = Object.keys(result.analyses);
  const refused = Object.entries(result.analyses).filter(
    (entry): entry is [string, NotRun] => !entry[1].ran
  );
  const renewed = new Set(result.confidential.map(({ id }) => id));
  const waiting = session.confidential.filter(({ id }) => !renewed.has(id));
  return {
    ...session,
    work: IDLE,
    view: viewAfter(session, result),
    answers: { ...omit(session.answers, ids), ...answersOf(result) },
    refusals: { ...omit(session.refusals, ids), ...Object.fromEntries(refused) },
    confidential: wroteConfidential ? waiting : [...waiting, ...result.confidential],
  };
}

/** The session after an event; an event that does not fit what is under way changes nothing. */
export function reduce(session: Session, event: SessionEvent): Session {
  const { work } = session;
  switch (event.type) {
    case "opened":
      return {
        ...session,
        work: work.kind === "opening" ? IDLE : work,
        trouble: null,
        workbook: event.workbook,
        options: rememberedOptions(event.workbook.state),
      };
    case "read":
      return { ...session, workbook: event.workbook };
    case "failed":
      return { ...session, trouble: event.trouble };
    case "troubleDismissed":
      return { ...session, trouble: null };
    case "viewed":
      return { ...session, view: event.view, wasCancelled: false };
    case "searched":
      return { ...session, search: event.text };
    case "languageChosen":
      return { ...session, language: event.language };
    case "optionSet": {
      const values = { ...session.options[event.question], [event.option]: event.value };
      return { ...session, options: { ...session.options, [event.question]: values } };
    }
    case "runStarted":
      if (work.kind !== "idle" || event.asked.length === 0) return session;
      return {
        ...session,
        trouble: null,
        wasCancelled: false,
        fixed: null,
        mending: null,
        work: { kind: "running", asked: event.asked, step: "reading", question: null, share: 0 },
      };
    case "progressed": {
      if (work.kind !== "running" || work.step === "writing") return session;
      const { analysis: question, share } = event.progress;
      return { ...session, work: { ...work, step: "computing", question, share } };
    }
    case "writing":
      if (work.kind !== "running") return session;
      return {
        ...session,
        wroteAt: event.at,
        work: { ...work, step: "writing", question: null, share: 1 },
      };
    case "answered":
      if (work.kind !== "running") return session;
      return withResult(session, event.result, event.wroteConfidential);
    case "cancelled":
      return work.kind === "running" ? { ...session, work: IDLE, wasCancelled: true } : session;
    case "ended":
      return work.kind === "running" || work.kind === "changing"
        ? { ...session, work: IDLE }
        : session;
    case "recalled":
      if (Object.hasOwn(session.answers, event.question)) return session;
      return { ...session, answers: { ...session.answers, [event.question]: event.answer } };
    case "changeStarted":
      return work.kind === "idle"
        ? { ...session, work: { kind: "changing" }, trouble: null, fixed: null, mending: null }
        : session;
    case "mended":
      return { ...session, mending: event.mending };
    case "fixed":
      return { ...session, fixed: event.before };
    case "confidentialPlaced":
      return { ...session, confidential: [] };
    case "sampleInserted":
      return { ...session, sample: event.sheets };
    case "sampleRemoved":
      return { ...session, sample: [], answers: {}, refusals: {}, confidential: [] };
  }
}
