import fc from "fast-check";
import { registry } from "../../src/engine/registry";
import { readWorkbookTables, type WorkbookReading } from "../../src/engine/read-workbook";
import type { SessionEvent } from "../../src/taskpane/session/events";
import { reduce } from "../../src/taskpane/session/reduce";
import { newSession, type Session } from "../../src/taskpane/session/session-state";
import { fakeHost, sampleWorkbook } from "./fake-host";

const ids = registry.map(({ about }) => about.id);
const someIds = fc.subarray(ids);

function anyEvent(workbook: WorkbookReading): fc.Arbitrary<SessionEvent> {
  const notRun = { ran: false, needs: ["ties" as const], because: null } as const;
  return fc.oneof(
    fc.constantFrom<SessionEvent>(
      { type: "opened", workbook },
      { type: "read", workbook },
      { type: "failed", trouble: { kind: "run" } },
      { type: "failed", trouble: { kind: "door", problem: { code: "hostGone" } } },
      { type: "troubleDismissed" },
      { type: "viewed", view: { place: "tables" } },
      { type: "viewed", view: { place: "question", id: "network" } },
      { type: "searched", text: "y" },
      { type: "languageChosen", language: "es" },
      { type: "optionSet", question: "network", option: "rule", value: "confirmed" },
      { type: "writing", at: "2026-11-17T09:12" },
      { type: "cancelled" },
      { type: "ended" },
      { type: "changeStarted" },
      { type: "fixed", before: [{ cell: "Ties!B2", content: "'x" }] },
      { type: "confidentialPlaced" },
      { type: "sampleInserted", sheets: ["Partners"] },
      { type: "sampleRemoved" }
    ),
    someIds.map((asked): SessionEvent => ({ type: "runStarted", asked })),
    fc
      .record({
        analysis: fc.constantFrom(...ids),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map((progress): SessionEvent => ({ type: "progressed", progress })),
    someIds.map((refused): SessionEvent => ({
      type: "answered",
      wroteConfidential: false,
      result: {
        analyses: Object.fromEntries(refused.map((id) => [id, notRun])),
        sheets: [],
        details: {},
        confidential: [],
      },
    }))
  );
}

/** What must hold of a session whatever happened before. */
function check(before: Session, event: SessionEvent, after: Session): void {
  const { work, view } = after;
  if (work.kind === "running") {
    expect(work.asked.length).toBeGreaterThan(0);
    expect(work.share).toBeGreaterThanOrEqual(0);
    expect(work.share).toBeLessThanOrEqual(1);
    if (work.step === "reading") expect(work.question).toBeNull();
  }
  if (work.kind === "idle" && before.work.kind === "opening") expect(after.workbook).not.toBeNull();
  if (before.work.kind !== "opening") expect(work.kind).not.toBe("opening");
  // Nothing begins while something else is under way.
  if (before.work.kind === "running") expect(work.kind).not.toBe("changing");
  if (before.work.kind === "changing") expect(work.kind).not.toBe("running");
  if (view.place === "question") expect(ids).toContain(view.id);
  if (event.type === "failed") expect(after.trouble).toEqual(event.trouble);
  // A question is either answered or refused.
  for (const id of Object.keys(after.refusals)) expect(after.answers).not.toHaveProperty(id);
}

test("whatever happens in whatever order, the session stays one that can be shown", async () => {
  const workbook = await readWorkbookTables(fakeHost(sampleWorkbook()));
  fc.assert(
    fc.property(fc.array(anyEvent(workbook), { maxLength: 40 }), (events) => {
      events.reduce((before, event) => {
        const frozen = JSON.stringify(before.work);
        const after = reduce(before, event);
        check(before, event, after);
        expect(JSON.stringify(before.work)).toBe(frozen);
        return after;
      }, newSession("en"));
    }),
    { numRuns: 300 }
  );
});

test("a run can always be ended: by its answer, by cancelling, by failing", async () => {
  const workbook = await readWorkbookTables(fakeHost(sampleWorkbook()));
  const opened = reduce(newSession("en"), { type: "opened", workbook });
  const running = reduce(opened, { type: "runStarted", asked: ids });
  expect(reduce(running, { type: "cancelled" }).work.kind).toBe("idle");
  const failed = reduce(running, { type: "failed", trouble: { kind: "run" } });
  expect(reduce(failed, { type: "ended" }).work.kind).toBe("idle");
});
