import { readFileSync } from "node:fs";
import path from "node:path";
import type { WriteRequest } from "../../src/engine/door";
import type { JobRequest } from "../../src/engine/job";
import { readWorkbookTables } from "../../src/engine/read-workbook";
import { registry } from "../../src/engine/registry";
import { runJob } from "../../src/engine/run-job";
import { EMPTY_STATE } from "../../src/engine/state";
import { stateAfterRun } from "../../src/engine/state-after-run";
import { officeDoor } from "../../src/excel/office-door";
import type { Tables } from "../../src/tables/records";
import { createHost, type Host } from "../../src/workbench/host/host";
import type { Snapshot } from "../../src/workbench/host/snapshot";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { connect } from "../office-client";
import type { Stage } from "./injection";

const SAMPLE = path.join(__dirname, "..", "..", "assets", "sample", "riverbend.xlsx");

/** Few draws: what is written is the same in kind. */
export const QUICK = {
  network: { permutations: 99, restarts: 2, draws: 99 },
  catalytic: { draws: 99 },
};

function hostOverSample(): Host {
  return createHost(readWorkbook(readFileSync(SAMPLE), "riverbend.xlsx"), { record: true });
}

/** A host over the sample workbook, connected to the client, that records what it is asked. */
export function sampleHost(): Host {
  return connect(hostOverSample());
}

/** Two hosts over the sample workbook. */
export function sampleStage(): Stage {
  return { host: sampleHost(), writer: hostOverSample() };
}

/** The tables as they were before some partners, initiatives and an indicator joined. */
function fewer(tables: Tables): Tables {
  const { partners, ties, respondents, initiatives, indicators, events, agenda } = tables;
  if (!partners || !ties) throw new Error("the sample has partners and ties");
  const gone = new Set(partners.partners.slice(-6).map(({ name }) => name));
  const newest = indicators?.observations.at(-1)?.indicator;
  return {
    partners: { ...partners, partners: partners.partners.filter(({ name }) => !gone.has(name)) },
    ties: {
      ...ties,
      reports: ties.reports.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    },
    respondents: respondents && {
      ...respondents,
      responses: respondents.responses.filter(({ partner }) => !gone.has(partner)),
    },
    initiatives: initiatives && {
      ...initiatives,
      initiatives: initiatives.initiatives.slice(0, -3).map((initiative) => ({
        ...initiative,
        partners: initiative.partners.filter((name) => !gone.has(name)),
      })),
    },
    indicators: indicators && {
      ...indicators,
      observations: indicators.observations.filter(({ indicator }) => indicator !== newest),
    },
    events: events && { ...events, events: events.events.slice(0, -1) },
    agenda: agenda && { ...agenda, items: agenda.items.slice(0, -1) },
  };
}

/** What questions write for the sample, and for the sample with fewer rows. */
export interface SampleRuns {
  readonly whole: WriteRequest;
  readonly smaller: WriteRequest;
}

/** Every question there is. */
export const everyQuestion = registry.map(({ about }) => about.id);

/** Works questions out twice; leaves the host as it was. */
export async function sampleRuns(
  questions: readonly string[] = ["network", "catalytic"]
): Promise<SampleRuns> {
  const { reading, fingerprint } = await readWorkbookTables(officeDoor());
  const requestOn = (tables: Tables, now: string): JobRequest => ({
    tables,
    analyses: questions,
    options: QUICK,
    language: "en",
    now,
    seed: 1,
    fingerprint,
    leftOut: [],
    edition: "full",
  });
  const written = async (request: JobRequest): Promise<WriteRequest> => {
    const result = await runJob(request);
    return { sheets: result.sheets, state: stateAfterRun(EMPTY_STATE, request, result) };
  };
  return {
    whole: await written(requestOn(reading.tables, "2026-11-17T09:12")),
    smaller: await written(requestOn(fewer(reading.tables), "2026-10-02T16:40")),
  };
}

/** A run about to be written, over what the workbook holds before. */
export interface Scenario {
  /** One word for the ids of its faults. */
  readonly key: string;
  readonly name: string;
  readonly before: Snapshot;
  readonly request: WriteRequest;
}

/** A first run, one that has more rows than the one before, and one that has fewer. */
export async function scenarios(host: Host, runs: SampleRuns): Promise<readonly Scenario[]> {
  const empty = host.snapshot();
  const after = async (request: WriteRequest): Promise<Snapshot> => {
    host.restore(empty);
    await officeDoor().apply(request);
    return host.snapshot();
  };
  return [
    { key: "first", name: "a first run", before: empty, request: runs.whole },
    {
      key: "more",
      name: "a run with more rows",
      before: await after(runs.smaller),
      request: runs.whole,
    },
    {
      key: "fewer",
      name: "a run with fewer rows",
      before: await after(runs.whole),
      request: runs.smaller,
    },
  ];
}
