import { prepare, write, type Prepared } from "../../src/excel/apply";
import { inExcel } from "../../src/excel/in-excel";
import type { Host } from "../../src/workbench/host/host";
import { isCleanUp, noStatistics } from "../../src/workbench/host/statistics";
import type { RequestBody } from "../../src/workbench/host/wire";
import { hashWorkbook } from "../describe-workbook";
import type { Scenario } from "./scenarios";

/** An action of the write phase that can fail, and the member that it uses first. */
export interface Strike {
  /** The request of the write phase, from 0. */
  readonly request: number;
  readonly index: number;
  readonly member: string;
}

/** A scenario written once with nothing failing: what was planned, sent and left. */
export interface Rehearsal {
  readonly scenario: Scenario;
  readonly prepared: Prepared;
  /** Requests of the whole run, looking around included. */
  readonly roundTrips: number;
  /** The requests that write. */
  readonly bodies: readonly RequestBody[];
  /** The number of the first reference that the host hands out while they are carried out. */
  readonly nextReference: number;
  /** Every action that can fail, in order. */
  readonly strikes: readonly Strike[];
  /** Hashes of the workbook. */
  readonly before: string;
  readonly complete: string;
}

/** Writes a scenario, listening. The host has to record. */
export async function rehearse(host: Host, scenario: Scenario): Promise<Rehearsal> {
  host.restore(scenario.before);
  const before = hashWorkbook(host.open.workbook);
  host.statistics = noStatistics();
  const prepared = await inExcel((context) => prepare(context, scenario.request));
  const looks = host.statistics.roundTrips;
  host.statistics = noStatistics();
  const { nextReference } = host.open;
  const strikes: Strike[] = [];
  let first: number | null = null;
  host.pretences.failure = ({ request: counted, index, member }) => {
    first ??= counted;
    const request = counted - first;
    const last = strikes.at(-1);
    if (last?.request !== request || last.index !== index) strikes.push({ request, index, member });
    else if (last.member !== member) throw new Error(`action ${index} uses ${member} as well`);
    return null;
  };
  await inExcel((context) => write(context, prepared));
  host.pretences.failure = null;
  const bodies = host.statistics.transcript
    .map(({ request }) => JSON.parse(request) as RequestBody)
    .filter((body) => !isCleanUp(body));
  host.statistics = noStatistics();
  const complete = hashWorkbook(host.open.workbook);
  const roundTrips = looks + bodies.length;
  return { scenario, prepared, roundTrips, bodies, nextReference, strikes, before, complete };
}
