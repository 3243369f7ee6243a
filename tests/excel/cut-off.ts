import type { WriteRequest } from "../../src/engine/door";
import { officeDoor } from "../../src/excel/office-door";
import type { Host } from "../../src/workbench/host/host";

/** From the next use of a member on, nothing reaches the host any more; until `answerAgain`. */
export function goneFrom(host: Host, member: string): void {
  host.pretences.failure = (action) => {
    if (action.member !== member) return null;
    host.pretences.transport = () => "lostBefore";
    return "GeneralException";
  };
}

export function answerAgain(host: Host): void {
  host.pretences.failure = null;
  host.pretences.transport = null;
}

/** The same request, made at a moment. */
export function runAt(at: string, request: WriteRequest): WriteRequest {
  const { state } = request;
  const stamp = { at, fingerprint: "f", version: "1", seed: 1 };
  return { ...request, state: state && { ...state, runs: { sample: stamp } } };
}

/** A run that Excel is gone in the middle of: its mark stays in the workbook, with what it takes to put it back. */
export async function cutOff(host: Host, request: WriteRequest, member: string): Promise<void> {
  goneFrom(host, member);
  await expect(officeDoor().apply(request)).rejects.toMatchObject({
    problem: { code: "hostGone" },
  });
  answerAgain(host);
}
