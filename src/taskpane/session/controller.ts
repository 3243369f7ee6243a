import { sheetAddress } from "../../cells/address";
import { answerCells, answerInCells } from "../../engine/answer";
import { registry } from "../../engine/registry";
import type { Language } from "../../messages/language";
import { backboneWorkbook } from "../backbone-workbook";
import type { PaneHost } from "../host-abilities";
import type { Actions } from "./actions";
import { createEffects } from "./effects";
import { sheetLanguage } from "./job-request";
import { createMender } from "./mend";
import { questionStatus } from "./question-status";
import { createReader } from "./reader";
import { createRunner, type StartRun } from "./run-questions";
import { newSession, type Session } from "./session-state";
import { createStore } from "./store";
import { createTableActions } from "./table-actions";

export interface Controller {
  readonly session: () => Session;
  /** Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: Actions;
}

/** What the session stands on; tests bring their own. */
export interface Surroundings {
  readonly host: PaneHost;
  readonly start: StartRun;
  /** Local time with its distance from UTC, as "2026-11-17T09:12+01:00". */
  readonly now: () => string;
  /** Of Office. */
  readonly language: Language;
}

/** Runs the effects of what the user does, and tells the session what came of them. */
export function createController({ host, start, now, language }: Surroundings): Controller {
  const store = createStore(newSession(language));
  const { dispatch, session, subscribe } = store;
  const reader = createReader(host, store, () => mender.mend());
  const effects = createEffects(store, reader);
  const runner = createRunner(host, store, reader, start, now);
  const mender = createMender(host, store, effects, now);
  const { attempt, change } = effects;
  let isWatching = false;

  function sheetOf(question: string): string | null {
    const sheets = session().workbook?.listing.sheets ?? [];
    return sheets.find(({ resultOf }) => resultOf === question)?.name ?? null;
  }

  /** Shows what an earlier run left on its sheet, where this session has not answered the question itself. */
  async function recall(question: string): Promise<void> {
    const sheet = sheetOf(question);
    if (sheet === null || Object.hasOwn(session().answers, question)) return;
    try {
      const [grid] = await host.read([answerCells(sheet)]);
      dispatch({ type: "recalled", question, answer: answerInCells(grid) });
    } catch {
      // The page then offers to go to the sheet, or to run again.
    }
  }

  async function answer(asked: readonly string[]): Promise<void> {
    await runner.answer(asked);
    await mender.mend();
  }

  const actions: Actions = {
    ...createTableActions(host, store, reader, effects),
    open: () =>
      attempt(async () => {
        await reader.read();
        await mender.mend();
        if (isWatching) return;
        isWatching = true;
        await host.onInputsChanged(reader.notice);
      }),
    view(view) {
      dispatch({ type: "viewed", view });
      if (view.place === "question") void recall(view.id);
    },
    search(text) {
      dispatch({ type: "searched", text });
    },
    answer,
    async answerAll() {
      const { workbook } = session();
      if (workbook === null) return;
      const ready = registry.filter(
        ({ about }) => questionStatus(about, workbook).kind !== "needs"
      );
      await answer(ready.map(({ about }) => about.id));
    },
    cancel: runner.cancel,
    putBack: mender.putBack,
    dismissTrouble() {
      dispatch({ type: "troubleDismissed" });
    },
    setOption(question, option, value) {
      dispatch({ type: "optionSet", question, option, value });
    },
    goToAnswer: (question) =>
      attempt(async () => {
        const sheet = sheetOf(question);
        if (sheet === null) return;
        await host.goTo(sheetAddress({ sheet, top: 0, left: 0, rows: 1, columns: 1 }));
      }),
    chooseAudience: (audience) =>
      change(async (workbook) => {
        const state = { ...workbook.state, audience };
        const { confidential } = session();
        if (audience === "outsiders" || confidential.length === 0) await host.saveState(state);
        else {
          await host.apply({ sheets: confidential, state });
          dispatch({ type: "confidentialPlaced" });
        }
      }),
    chooseLanguage(chosen) {
      dispatch({ type: "languageChosen", language: chosen });
    },
    chooseSheetLanguage: (chosen) =>
      change(({ state }) => host.saveState({ ...state, language: chosen })),
    openBackboneWorkbook: () =>
      attempt(async () => {
        const { confidential } = session();
        await host.openNewWorkbook(await backboneWorkbook(confidential, sheetLanguage(session())));
      }),
    help: () => attempt(() => host.showHelp(session().language)),
  };
  return { session, subscribe, actions };
}
