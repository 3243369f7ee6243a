import type { DoorError, DoorProblem } from "../../src/engine/door";
import { applySheets } from "../../src/excel/apply";
import { doorErrorOf } from "../../src/excel/in-excel";
import { repairWorkbook } from "../../src/excel/repair";
import { hasLanded, withNothingWritten } from "../../src/excel/settle";
import type { Host } from "../../src/workbench/host/host";
import type { HostErrorCode } from "../../src/workbench/host/host-error";
import type { Transport } from "../../src/workbench/host/pretences";
import type { Snapshot } from "../../src/workbench/host/snapshot";
import { noStatistics } from "../../src/workbench/host/statistics";
import { hashWorkbook } from "../describe-workbook";
import { settled } from "../office-client";
import { conversationsWith } from "./conversations";
import type { Fault, RequestFate } from "./faults";
import type { Rehearsal } from "./rehearsal";

/** How a fault ended. */
export interface Ending {
  readonly end: "before" | "complete" | "differs";
  /** What the person is told; null where the run is said to have landed. */
  readonly problem: DoorProblem | null;
}

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
  pretences.failure = null;
  pretences.transport = null;
  restore(stopped);
  // Answers name references by number.
  open.references.clear();
  open.nextReference = 1;
}

export function aftermathOf(host: Host, rehearsal: Rehearsal): Aftermath {
  const { journal, after } = rehearsal.prepared;
  const settling = conversationsWith<DoorProblem | boolean>(host);
  const repairing = conversationsWith<DoorProblem | boolean>(host);

  const settleFrom = (begin: () => void) =>
    settling.hold(begin, () => problemOf(hasLanded(journal, after)));

  /** Opens the workbook again where the person is told to, and looks at what is there. */
  async function endWith(problem: DoorProblem | null): Promise<Ending> {
    if (problem?.code === "notPutBack" || problem?.code === "hostGone") {
      const left = host.snapshot();
      await repairing.hold(
        () => putAt(host, left),
        () => problemOf(repairWorkbook())
      );
    }
    host.pretences.failure = null;
    host.pretences.transport = null;
    host.statistics = noStatistics();
    const now = hashWorkbook(host.open.workbook);
    const { before, complete } = rehearsal;
    return { end: now === before ? "before" : now === complete ? "complete" : "differs", problem };
  }

  function told(answer: DoorProblem | boolean, code: HostErrorCode): DoorProblem | null {
    if (typeof answer !== "boolean") return answer;
    return answer ? null : withNothingWritten(clientError(code)).problem;
  }

  return {
    async settle(stopped, codes) {
      const answer = await settleFrom(() => putAt(host, stopped));
      const { end } = await endWith(told(answer, "GeneralException"));
      return codes.map((code) => ({ end, problem: told(answer, code) }));
    },
    async follow(stopped, fault) {
      const begin = (): void => {
        putAt(host, stopped);
        if (fault.then === "failOn") {
          const { code, at } = fault;
          host.pretences.failure = ({ member }) => (member === at.member ? code : null);
        } else if (fault.then !== "reopen") host.pretences.transport = fateFrom(fault);
      };
      switch (fault.then) {
        case "reopen":
          begin();
          return endWith({ code: "hostGone" });
        case "failOn":
          return endWith(told(await settleFrom(begin), fault.code));
        case "settleUnder":
          return endWith(told(await settleFrom(begin), "GeneralException"));
        case "run": {
          begin();
          const answer = await problemOf(applySheets(rehearsal.scenario.request));
          await settled();
          return endWith("code" in answer ? answer : null);
        }
      }
    },
  };
}
