import type { DoorError, DoorProblem } from "../../src/engine/door";
import { applySheets } from "../../src/excel/apply";
import { doorErrorOf } from "../../src/excel/in-excel";
import { repairWorkbook } from "../../src/excel/repair";
import { hasLanded, withNothingWritten } from "../../src/excel/settle";
import type { Host } from "../../src/workbench/host/host";
import type { HostErrorCode } from "../../src/workbench/host/host-error";
import type { Pretences, Transport } from "../../src/workbench/host/pretences";
import type { Snapshot } from "../../src/workbench/host/snapshot";
import { noStatistics } from "../../src/workbench/host/statistics";
import { settled } from "../office-client";
import { conversationsWith, newSubject } from "./conversations";
import type { Fault, RequestFate } from "./faults";
import type { Rehearsal } from "./rehearsal";
import { newPlace, walksOf, type Place, type Walk } from "./walk";

/** How a fault ended. */
export interface Ending {
  readonly end: "before" | "complete" | "differs";
  /** What the person is told; null where the run is said to have landed. */
  readonly problem: DoorProblem | null;
}

type FaultOnTheWay = Extract<Fault, { readonly then: "failOn" | "settleUnder" | "run" }>;

/** Follows faults of one scenario from where a run stopped to how a person finds the workbook in the end. */
export interface Aftermath {
  /**
   * What follows where an action has failed: how each of the codes given ends. Nothing that settles a run is told the code;
   * it only has a say in the sentence.
   */
  readonly settle: (
    stopped: Snapshot,
    codes: readonly HostErrorCode[]
  ) => Promise<readonly Ending[]>;
  /** What follows in any other way. */
  readonly follow: (
    stopped: Snapshot,
    fault: Exclude<Fault, { readonly then: "settle" }>
  ) => Promise<Ending>;
}

/** The constructor of the client's errors, which its published types leave without arguments. */
type ClientError = new (info: { readonly code: string; readonly message: string }) => Error;

function clientError(code: string): DoorError {
  const Failure = OfficeExtension.Error as unknown as ClientError;
  return doorErrorOf(new Failure({ code, message: code }));
}

function problemOf<Result>(work: Promise<Result>): Promise<Result | DoorProblem> {
  return work.catch((thrown: unknown) => doorErrorOf(thrown).problem);
}

/** The fate of requests counted from the next one. */
function fateFrom({ wanted, fate, forGood }: RequestFate): (request: number) => Transport {
  let first: number | null = null;
  return (request) => {
    first ??= request;
    const at = request - first + 1;
    if (at === wanted) return fate;
    return forGood && at > wanted ? "lostBefore" : "answered";
  };
}

/** Lets everything through again and puts the host where a run stopped. */
function putAt({ open, pretences, restore }: Host, stopped: Snapshot): void {
  letThrough(pretences);
  restore(stopped);
  // Answers name references by number.
  open.references.clear();
  open.nextReference = 1;
}

function letThrough(pretences: Pretences): void {
  pretences.failure = null;
  pretences.transport = null;
}

export function aftermathOf(host: Host, rehearsal: Rehearsal): Aftermath {
  const { journal, after } = rehearsal.prepared;
  const { hold } = conversationsWith(host);
  const settling = newSubject<DoorProblem | boolean>();
  const repairing = newSubject<DoorProblem | boolean>();
  const walkFrom = walksOf(host);

  /** Places where a run stopped and nothing is in the way: settling and repairing begin there, with the same requests. */
  const firsts = new WeakMap<Snapshot, Place>();

  function walkAt(stopped: Snapshot): Walk {
    const first = firsts.get(stopped) ?? newPlace();
    firsts.set(stopped, first);
    return walkFrom(first, () => putAt(host, stopped));
  }

  /** A walk on which something fails on the way, which no other walk may take for its own. */
  function walkUnder(stopped: Snapshot, fault: FaultOnTheWay): Walk {
    return walkFrom(newPlace(), () => {
      putAt(host, stopped);
      if (fault.then === "failOn") {
        const { code, at } = fault;
        host.pretences.failure = ({ member }) => (member === at.member ? code : null);
      } else host.pretences.transport = fateFrom(fault);
    });
  }

  const settleOn = (walk: Walk): Promise<DoorProblem | boolean> =>
    hold(settling, walk, () => problemOf(hasLanded(journal, after)));

  /** Opens the workbook again where the person is told to, and looks at what is there. */
  async function endWith(walk: Walk, problem: DoorProblem | null): Promise<Ending> {
    if (problem?.code === "notPutBack" || problem?.code === "hostGone") {
      return { end: await reopen(await walk.snapshot()), problem };
    }
    return { end: await endOf(walk), problem };
  }

  async function reopen(left: Snapshot): Promise<Ending["end"]> {
    const walk = walkAt(left);
    await hold(repairing, walk, () => problemOf(repairWorkbook()));
    return endOf(walk);
  }

  async function endOf(walk: Walk): Promise<Ending["end"]> {
    letThrough(host.pretences);
    host.statistics = noStatistics();
    const now = await walk.hash();
    const { before, complete } = rehearsal;
    return now === before ? "before" : now === complete ? "complete" : "differs";
  }

  function told(answer: DoorProblem | boolean, code: HostErrorCode): DoorProblem | null {
    if (typeof answer !== "boolean") return answer;
    return answer ? null : withNothingWritten(clientError(code)).problem;
  }

  return {
    async settle(stopped, codes) {
      const walk = walkAt(stopped);
      const answer = await settleOn(walk);
      const { end } = await endWith(walk, told(answer, "GeneralException"));
      return codes.map((code) => ({ end, problem: told(answer, code) }));
    },
    async follow(stopped, fault) {
      if (fault.then === "reopen") {
        return { end: await reopen(stopped), problem: { code: "hostGone" } };
      }
      const walk = walkUnder(stopped, fault);
      if (fault.then !== "run") {
        const code = fault.then === "failOn" ? fault.code : "GeneralException";
        return endWith(walk, told(await settleOn(walk), code));
      }
      walk.startAnew();
      const answer = await problemOf(applySheets(rehearsal.scenario.request));
      await settled();
      walk.end();
      return endWith(walk, "code" in answer ? answer : null);
    },
  };
}
