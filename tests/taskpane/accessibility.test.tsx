/** @jest-environment jsdom */
import { act } from "@testing-library/react";
import axe from "axe-core";
import type { View } from "../../src/taskpane/session/session-state";
import type { Look } from "../../src/taskpane/theme/themes";
import { sampleWorkbook, workbookWith } from "./fake-host";
import { openPane } from "./in-jsdom";
import { runForever } from "./runs";

jest.setTimeout(180_000);

/** Colours cannot be judged without layout; the browser tests do. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    resultTypes: ["violations"],
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const VIEWS: readonly View[] = [
  { place: "questions" },
  { place: "question", id: "catalytic" },
  { place: "tables" },
  { place: "settings" },
];

test.each<Look>(["light", "dark", "highContrast"])("no view has a barrier in %s", async (look) => {
  const pane = await openPane({ workbook: sampleWorkbook(), look });
  const { actions } = pane.controller;
  await act(() => actions.open());
  await act(() => actions.answer(["catalytic"]));
  for (const view of VIEWS) {
    act(() => {
      actions.view(view);
    });
    for (const fold of document.querySelectorAll<HTMLElement>("[aria-expanded=false]")) {
      act(() => {
        fold.click();
      });
    }
    expect(await violations()).toEqual([]);
  }
  pane.unmount();
});

test("the first run, a run under way and trouble have no barrier", async () => {
  const empty = await openPane({ workbook: workbookWith({ Sheet1: [] }) });
  expect(await violations()).toEqual([]);
  await act(() => empty.controller.actions.open());
  expect(await violations()).toEqual([]);
  empty.unmount();
  const pane = await openPane({ workbook: sampleWorkbook(), start: runForever });
  await act(() => pane.controller.actions.open());
  let run: Promise<void> | undefined;
  await act(async () => {
    run = pane.controller.actions.answer(["network"]);
    await new Promise((resolve) => setTimeout(resolve, 800));
  });
  expect(await violations()).toEqual([]);
  pane.host.failNext("goTo", { code: "sheetMissing", sheet: "Ties" });
  await act(() => pane.controller.actions.goTo("Ties!A1"));
  expect(await violations()).toEqual([]);
  await act(async () => {
    pane.controller.actions.cancel();
    await run;
  });
});
