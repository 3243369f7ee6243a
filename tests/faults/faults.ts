import type { HostErrorCode } from "../../src/workbench/host/host-error";
import type { Transport } from "../../src/workbench/host/pretences";
import { ERROR_CODES } from "./error-codes";
import type { Rehearsal, Strike } from "./rehearsal";

type Fate = Exclude<Transport, "answered">;

const FATES: readonly Fate[] = ["lostBefore", "lostAfter", "requestTooLarge", "answerTooLarge"];

/** A request has a fate on its way; with `forGood`, all later ones are lost. */
export interface RequestFate {
  /** Position from 1. */
  readonly wanted: number;
  readonly fate: Fate;
  readonly forGood: boolean;
}

interface AtAction {
  /** Tells a fault from all others and stays the same while what is written does. */
  readonly id: string;
  readonly at: Strike;
  readonly code: HostErrorCode;
}

/** An action of the write phase fails, and what happens then. */
export type ActionFault =
  | (AtAction & { readonly then: "settle" })
  /** The member fails whenever it is used, also while the workbook is put back. */
  | (AtAction & { readonly then: "failOn" })
  /** A request of the putting back has a fate. */
  | (AtAction & RequestFate & { readonly then: "settleUnder" })
  /** The host is gone for good; the next opening repairs what it finds. */
  | (AtAction & { readonly then: "reopen" });

/** A request of the whole run has a fate. */
export type RunFault = RequestFate & { readonly id: string; readonly then: "run" };

export type Fault = ActionFault | RunFault;

/** Requests that settling sends at most: the state, two looks, one to write; twice. */
const SETTLING_REQUESTS = 8;

/** One code that is said as it is, and one that sounds as if the host were gone. */
const ALWAYS: readonly HostErrorCode[] = ["GeneralException", "RequestAborted"];

function fates(requests: number): readonly RequestFate[] {
  return Array.from({ length: requests }, (_, i) => i + 1).flatMap((wanted) =>
    FATES.flatMap((fate) => [false, true].map((forGood) => ({ wanted, fate, forGood })))
  );
}

const nameOf = ({ wanted, fate, forGood }: RequestFate): string =>
  `request-${wanted}/${fate}${forGood ? "/for-good" : ""}`;

/** Every fault of a scenario. */
export function faultsOf({ scenario, strikes, roundTrips }: Rehearsal): readonly Fault[] {
  const { key } = scenario;
  const code = "GeneralException";
  const idOf = ({ request, index, member }: Strike): string =>
    `${key}/${request}.${index}-${member}`;
  const firstOf = new Map([...strikes].reverse().map((at) => [at.member, at]));
  const firsts = [...firstOf.values()];
  const last = strikes[strikes.length - 1];
  const all: readonly Fault[] = [
    ...strikes.map((at): Fault => ({ id: `${idOf(at)}/${code}`, at, code, then: "settle" })),
    ...strikes.map((at): Fault => ({ id: `${idOf(at)}/gone`, at, code, then: "reopen" })),
    ...firsts.flatMap((at) =>
      ERROR_CODES.map((other): Fault => {
        return { id: `${idOf(at)}/${other}`, at, code: other, then: "settle" };
      })
    ),
    ...firsts.flatMap((at) =>
      ALWAYS.map((other): Fault => {
        return { id: `${idOf(at)}/${other}/always`, at, code: other, then: "failOn" };
      })
    ),
    ...fates(SETTLING_REQUESTS).map((fate): Fault => {
      return {
        id: `${key}/settling/${nameOf(fate)}`,
        at: last,
        code,
        then: "settleUnder",
        ...fate,
      };
    }),
    ...fates(roundTrips).map((fate): Fault => {
      return { id: `${key}/${nameOf(fate)}`, then: "run", ...fate };
    }),
  ];
  return [...new Map(all.map((fault) => [fault.id, fault])).values()];
}
