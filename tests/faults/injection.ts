import type { DoorError } from "../../src/engine/door";
import { type DoorProblem } from "../../src/engine/door";
import { applySheets, prepare, write, type Prepared } from "../../src/excel/apply";
import { doorErrorOf, inExcel } from "../../src/excel/in-excel";
import { repairWorkbook } from "../../src/excel/repair";
import { settle } from "../../src/excel/settle";
import { hashWorkbook } from "../describe-workbook";
import type { Host } from "../../src/workbench/host/host";
import { OTHER_ERROR_CODES, type HostErrorCode } from "../../src/workbench/host/host-error";
import type { Transport } from "../../src/workbench/host/pretences";
import { isCleanUp, noStatistics } from "../../src/workbench/host/statistics";
import type { RequestBody, ResponseBody } from "../../src/workbench/host/wire";
import type { Scenario } from "./scenarios";

/** Every code that Excel's protocol lists. */
export const ERROR_CODES: readonly HostErrorCode[] = [
  "AccessDenied",
  "ApiNotFound",
  "Conflict",
  "GeneralException",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
  "NotImplemented",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "UnsupportedOperation",
  ...OTHER_ERROR_CODES,
];

/** An action of the write phase that does something, and what it is. */
export interface Strike {
  readonly request: number;
  readonly index: number;
  readonly member: string;
}

/** What came of one fault. */
export interface Outcome {
  readonly fault: string;
  readonly end: "before" | "complete" | "differs";
  /** What was said; null where the run was said to have landed. */
  readonly problem: DoorProblem | null;
}

/** The write phase of a scenario: what was planned, the requests that write it, and where they can fail. */
export interface Rehearsal {
  readonly scenario: Scenario;
  readonly prepared: Prepared;
  readonly requests: readonly string[];
  /** Every action that can fail, in order. */
  readonly strikes: readonly Strike[];
  readonly before: string;
  readonly complete: string;
}

/** Writes a scenario once, listening. The host has to record. */
export async function rehearse(host: Host, scenario: Scenario): Promise<Rehearsal> {
  host.restore(scenario.before);
  const before = hashWorkbook(host.open.workbook);
  const prepared = await inExcel((context) => prepare(context, scenario.request));
  host.statistics = noStatistics();
  const strikes: Strike[] = [];
  let first = -1;
  host.pretences.failure = ({ request, index, member }) => {
    if (first < 0) first = request;
    const last = strikes.at(-1);
    if (last?.request !== request - first || last.index !== index) {
      strikes.push({ request: request - first, index, member });
    }
    return null;
  };
  await inExcel((context) => write(context, prepared));
  host.pretences.failure = null;
  const requests = host.statistics.transcript
    .map(({ request }) => request)
    .filter((text) => !isCleanUp(JSON.parse(text) as RequestBody));
  host.statistics = noStatistics();
  const complete = hashWorkbook(host.open.workbook);
  return { scenario, prepared, requests, strikes, before, complete };
}

function endOf(host: Host, { before, complete }: Rehearsal): Outcome["end"] {
  const now = hashWorkbook(host.open.workbook);
  return now === before ? "before" : now === complete ? "complete" : "differs";
}

/** Sends the recorded requests again; the action struck fails. */
function play(host: Host, { requests, scenario }: Rehearsal, at: Strike, code: HostErrorCode) {
  host.restore(scenario.before);
  host.statistics = noStatistics();
  let error: string | null = null;
  for (const [request, text] of requests.entries()) {
    host.pretences.failure = ({ index }) =>
      request === at.request && index === at.index ? code : null;
    const { Error: found } = JSON.parse(host.processText(text)) as ResponseBody;
    if (!found) continue;
    error = found.Code;
    break;
  }
  host.pretences.failure = null;
  host.statistics = noStatistics();
  return error;
}

/** The constructor of the client's errors, which its published types leave without arguments. */
type ClientError = new (info: { readonly code: string; readonly message: string }) => Error;

function clientError(code: string): DoorError {
  const Failure = OfficeExtension.Error as unknown as ClientError;
  return doorErrorOf(new Failure({ code, message: code }));
}

/** Fails one action of the write phase; the run settles as it does in the door. */
export async function failAction(
  host: Host,
  rehearsal: Rehearsal,
  at: Strike,
  code: HostErrorCode
): Promise<Outcome> {
  const fault = `${rehearsal.scenario.name}: action ${at.request}/${at.index} ${at.member} ${code}`;
  const error = play(host, rehearsal, at, code);
  if (error !== code) throw new Error(`${fault} did not fail`);
  const { journal, after } = rehearsal.prepared;
  const problem = await settle(journal, after, clientError(code)).then(
    () => null,
    (thrown: DoorError) => thrown.problem
  );
  return { fault, end: endOf(host, rehearsal), problem };
}

/** Stops at an action with the host gone for good; the next opening repairs what it finds. */
export async function stopForGood(host: Host, rehearsal: Rehearsal, at: Strike): Promise<Outcome> {
  const fault = `${rehearsal.scenario.name}: gone at ${at.request}/${at.index} ${at.member}`;
  play(host, rehearsal, at, "GeneralException");
  await repairWorkbook();
  return { fault, end: endOf(host, rehearsal), problem: { code: "hostGone" } };
}

/** Runs a scenario through the door under pretences; a run that could not be put back is repaired at the next opening. */
async function runUnder(
  host: Host,
  rehearsal: Rehearsal,
  fault: string,
  pretend: () => void
): Promise<Outcome> {
  host.restore(rehearsal.scenario.before);
  host.statistics = noStatistics();
  pretend();
  const problem = await applySheets(rehearsal.scenario.request).then(
    () => null,
    (thrown: DoorError) => thrown.problem
  );
  host.pretences.failure = null;
  host.pretences.transport = null;
  if (problem?.code === "notPutBack" || problem?.code === "hostGone") await repairWorkbook();
  return { fault: `${rehearsal.scenario.name}: ${fault}`, end: endOf(host, rehearsal), problem };
}

/** A member that fails whenever it is used, also while the workbook is put back. */
export function failMember(
  host: Host,
  rehearsal: Rehearsal,
  member: string,
  code: HostErrorCode
): Promise<Outcome> {
  return runUnder(host, rehearsal, `${member} always ${code}`, () => {
    host.pretences.failure = (action) => (action.member === member ? code : null);
  });
}

/** The n-th request of a run, looking around included, has a fate; with `forGood`, all later ones are lost. */
export function failRequest(
  host: Host,
  rehearsal: Rehearsal,
  wanted: number,
  fate: Exclude<Transport, "answered">,
  forGood = false
): Promise<Outcome> {
  const fault = `request ${wanted} ${fate}${forGood ? " for good" : ""}`;
  return runUnder(host, rehearsal, fault, () => {
    let first: number | null = null;
    host.pretences.transport = (request) => {
      first ??= request;
      const at = request - first + 1;
      if (at === wanted) return fate;
      return forGood && at > wanted ? "lostBefore" : "answered";
    };
  });
}

export const FATES = ["lostBefore", "lostAfter", "requestTooLarge", "answerTooLarge"] as const;
