/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { packJournal } from "../../src/engine/pack-journal";
import { EMPTY_STATE } from "../../src/engine/state";
import { wordsOf } from "../../src/messages/words";
import { loadState, saveState } from "../../src/workbook/file-state";
import { workbookWith } from "./fake-host";
import { openPane } from "./in-jsdom";

jest.setTimeout(240_000);

const TIES = [
  ["From", "To", "Level"],
  ["A Club", "Library", 2],
  ["Library", "Port", 3],
  ["Port", "A Club", 1],
];
/** Nothing was written yet: putting back takes the mark away. */
const UNDO = packJournal({ state: null, made: [], changed: [] });

/** A pane, opened at 9:12, over a workbook in which a run has left its mark. */
async function paneOver(at: string, undo = UNDO, language: "en" | "es" = "en") {
  const workbook = workbookWith({ Ties: TIES });
  saveState(workbook, {
    ...EMPTY_STATE,
    pending: { at, analyses: ["network", "catalytic_backbone"], undo },
  });
  const pane = await openPane({ workbook, language });
  await act(() => pane.controller.actions.open());
  return { ...pane, pending: () => loadState(workbook).pending };
}

/** As the questions are listed, not as the mark has them. */
function titles(language: "en" | "es"): readonly string[] {
  const { questions } = wordsOf(language);
  return [questions.network.title, questions.catalytic.title];
}

test.each(["en", "es"] as const)(
  "says in one sentence (%s) that a run was put back",
  async (each) => {
    const { pending } = await paneOver("2026-11-16T17:00", UNDO, each);
    const { repaired, runAgainNow } = wordsOf(each).pane;
    expect(await screen.findByText(repaired(titles(each)))).toBeTruthy();
    expect(screen.getByRole("button", { name: runAgainNow })).toBeTruthy();
    expect(pending()).toBeNull();
  }
);

test.each(["en", "es"] as const)(
  "asks (%s) before it puts back what may be a run of somebody else's",
  async (each) => {
    const { pending } = await paneOver("2026-11-17T09:10", UNDO, each);
    const { underWay, putBackNow, repaired } = wordsOf(each).pane;
    const questions = titles(each);
    expect(await screen.findByText(underWay(questions))).toBeTruthy();
    expect(pending()).not.toBeNull();
    await userEvent.click(screen.getByRole("button", { name: putBackNow }));
    expect(await screen.findByText(repaired(questions))).toBeTruthy();
    expect(pending()).toBeNull();
  }
);

test("offers to run again where there is nothing to put back from", async () => {
  await paneOver("2026-11-16T17:00", "");
  const { interrupted, runAgainNow } = wordsOf("en").pane;
  expect(await screen.findByText(interrupted(titles("en")))).toBeTruthy();
  expect(screen.getByRole("button", { name: runAgainNow })).toBeTruthy();
});

test("notices a mark that comes in while the pane is open", async () => {
  const { host, pending } = await paneOver("2026-11-16T17:00");
  const state = loadState(host.workbook);
  const left = { at: "2026-11-17T09:00", analyses: ["network"], undo: UNDO };
  saveState(host.workbook, { ...state, pending: left });
  host.type("Ties!C2", 4);
  const { repaired } = wordsOf("en").pane;
  const sentence = repaired([wordsOf("en").questions.network.title]);
  expect(await screen.findByText(sentence, {}, { timeout: 4000 })).toBeTruthy();
  expect(pending()).toBeNull();
});
