/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { sampleWorkbook, surveyWorkbook, workbookWith } from "./fake-host";
import { openPane } from "./in-jsdom";
import { runForever } from "./runs";

jest.setTimeout(240_000);

const SOON = { timeout: 60_000 };

async function openSample(settings: Partial<Parameters<typeof openPane>[0]> = {}) {
  const pane = await openPane({ workbook: surveyWorkbook(), ...settings });
  await act(() => pane.controller.actions.open());
  return { ...pane, user: userEvent.setup() };
}

test("while the workbook is being read, the pane says so and shows where things will stand", async () => {
  await openPane({ workbook: surveyWorkbook() });
  expect(screen.getByRole("status").textContent).toBe("Looking for your tables …");
});

test("home says what was found, what to check, and each question with its state in words", async () => {
  await openSample({ workbook: sampleWorkbook() });
  expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(
    /^We found your partner list \(\d+\), two survey waves \([\d,]+ answers\)/
  );
  expect(screen.getByText(/things? to check$/)).toBeTruthy();
  expect(screen.getByRole("button", { name: /How well are we connected\?/ }).textContent).toMatch(
    /Ready/
  );
  expect(screen.getByRole("button", { name: /^Answer all \d+ ready questions$/ })).toBeTruthy();
});

test("answering one question shows headline, chart, method and the way to the sheet, and asks who opens the file", async () => {
  const { user, host } = await openSample();
  expect(screen.queryByText("Who opens this file?")).toBeNull();
  await user.click(screen.getByRole("button", { name: /How well are we connected\?/ }));
  await user.click(screen.getByRole("button", { name: "Answer this question" }));
  await waitFor(() => screen.getByRole("button", { name: "Run again" }), SOON);
  expect(screen.getByText("Answered today 09:12 · still up to date")).toBeTruthy();
  expect(document.querySelector("svg[role=img] > title")?.textContent).not.toBe("");
  await user.click(screen.getByRole("button", { name: /How this is worked out/ }));
  expect(screen.getByRole("button", { name: "Read the method on the sheet" })).toBeTruthy();
  expect(screen.getByRole("radiogroup", { name: "Who opens this file?" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Go to sheet" }));
  expect(host.went).toEqual(["'CT Network'!A1"]);
});

test("a question's page takes the focus to its heading, and back leads to the row that was left", async () => {
  const { user } = await openSample();
  const row = screen.getByRole("button", { name: /catalytic partnerships\?/ });
  await user.click(row);
  expect(document.activeElement?.tagName).toBe("H2");
  await user.click(screen.getByRole("button", { name: "Questions" }));
  expect(document.activeElement?.textContent).toMatch(/catalytic partnerships\?/);
});

test("a run can be cancelled, and the pane says that nothing was written", async () => {
  const { user } = await openSample({ start: runForever });
  await user.click(screen.getByRole("button", { name: "Answer both questions" }));
  await waitFor(() => screen.getByText("Working out: How we are connected"));
  expect(screen.getByText("40% done")).toBeTruthy();
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.4");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await waitFor(() => screen.getByRole("button", { name: "Answer both questions" }));
  expect(screen.getAllByText("Cancelled. Nothing was written.").length).toBeGreaterThan(0);
});

test("a correction names the cells it changes, and can be undone", async () => {
  const { user } = await openSample();
  await user.click(screen.getByRole("tab", { name: /Tables/ }));
  const [correct] = screen.getAllByRole("button", { name: /^Correct \d+ cells? to / });
  await user.click(correct);
  await waitFor(() => screen.getByRole("button", { name: "Undo" }));
  expect(screen.getAllByText(/^\d+ cells? corrected\.$/).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });
});

test("every problem leads to its cell", async () => {
  const { user, host } = await openSample();
  await user.click(screen.getByRole("tab", { name: /Tables/ }));
  const [go] = screen.getAllByRole("button", { name: /^Go to cell / });
  await user.click(go);
  expect(host.went).toEqual([go.getAttribute("aria-label")?.replace("Go to cell ", "")]);
});

test("a column that was guessed wrong can be chosen, and the workbook remembers", async () => {
  const { user, controller } = await openSample();
  await user.click(screen.getByRole("tab", { name: /Tables/ }));
  await user.click(screen.getByRole("button", { name: /^Partners/ }));
  const select = screen.getAllByLabelText("Sector")[0] as HTMLSelectElement;
  await user.selectOptions(select, "");
  await waitFor(() => {
    const choices = Object.values(controller.session().workbook?.state.choices ?? {});
    expect(choices[0]?.columns?.sector).toBe("");
  });
  expect(controller.session().workbook?.reading.tables.partners?.partners[0].sector).toBeNull();
});

test("everything is said in Spanish where Office is, and can be changed in Settings", async () => {
  const { user } = await openSample({ language: "es" });
  expect(screen.getByRole("button", { name: "Responder las dos preguntas" })).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Ajustes" }));
  await user.selectOptions(screen.getByLabelText("Idioma de este panel"), "en");
  expect(screen.getByRole("tab", { name: "Settings" })).toBeTruthy();
});

test("what went wrong is one sentence with a next step, never a code", async () => {
  const { user, host } = await openSample();
  host.failNext("apply", { code: "protectedSheet", sheet: "CT Network" });
  await user.click(screen.getByRole("button", { name: "Answer both questions" }));
  await waitFor(() => screen.getByRole("alert"), SOON);
  expect(screen.getByRole("alert").textContent).toContain("Unprotect it and run again.");
  await user.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a workbook that cannot be read offers to read it again", async () => {
  const pane = await openPane({ workbook: surveyWorkbook() });
  pane.host.failNext("survey", { code: "cellBeingEdited" });
  await act(() => pane.controller.actions.open());
  expect(screen.getByRole("alert").textContent).toContain("A cell is being edited");
  await userEvent.click(screen.getByRole("button", { name: "Read again" }));
  await waitFor(() => screen.getByRole("button", { name: "Answer both questions" }));
});

test("an empty workbook offers the sample first and a table of one's own second", async () => {
  const pane = await openPane({ workbook: workbookWith({ Sheet1: [] }) });
  await act(() => pane.controller.actions.open());
  await userEvent.click(screen.getByRole("button", { name: "Add a table: Ties" }));
  await waitFor(() => screen.getByText(/has headers but no rows yet|1 thing to check/));
  expect(pane.host.workbook.sheets.map(({ name }) => name)).toContain("Ties");
});

test("search finds questions by their words and partners by their names", async () => {
  const { user, host, controller } = await openSample();
  const partner = controller.session().workbook?.reading.tables.partners?.partners[3];
  if (!partner) throw new Error("no partner");
  const search = screen.getByRole("searchbox");
  await user.type(search, partner.name.toUpperCase());
  await user.click(screen.getByRole("button", { name: `Go to ${partner.name}` }));
  expect(host.went).toEqual([partner.at.cell]);
  await user.clear(search);
  await user.type(search, "catalytic");
  expect(screen.queryByText("How well are we connected?")).toBeNull();
  await user.type(search, "qqq");
  expect(screen.getByText(/matches “catalyticqqq”/)).toBeTruthy();
});

test("how a question is counted can be changed and put back, and what cannot be counted is said", async () => {
  const { user, controller } = await openSample();
  await user.click(screen.getByRole("button", { name: /How well are we connected\?/ }));
  const fold = screen.getByRole("button", { name: /How should this be counted\?/ });
  expect(fold.textContent).toContain("A tie counts when either side reports it.");
  await user.click(fold);
  await user.selectOptions(screen.getByLabelText("A tie counts when"), "confirmed");
  const level = screen.getByLabelText("Lowest level that counts as a tie");
  await user.clear(level);
  await user.type(level, "9");
  expect(screen.getByText("Type a number from 1 to 5.")).toBeTruthy();
  expect(controller.session().options.network).toMatchObject({
    rule: "confirmed",
    minimumLevel: 1,
  });
  await user.click(screen.getByRole("button", { name: "Back to the usual way" }));
  expect(controller.session().options.network.rule).toBe("any");
});

test("arrow keys move between the three places", async () => {
  const { user } = await openSample();
  screen.getByRole("tab", { name: "Questions" }).focus();
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(document.activeElement?.textContent).toBe("Settings");
  expect(
    within(screen.getByRole("tabpanel")).getByText("Nothing leaves this workbook")
  ).toBeTruthy();
  await user.keyboard("{Home}");
  expect(document.activeElement?.textContent).toBe("Questions");
});
