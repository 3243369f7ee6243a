import { DoorError } from "../../engine/door";
import type { Trouble } from "./session-state";

/** The cells that a fix would change are no longer what they were when it was offered. */
export class FixOutdated extends Error {
  override readonly name = "FixOutdated";
}

/** What a failure means to the user. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof DoorError) return { kind: "door", problem: error.problem };
  if (error instanceof FixOutdated) return { kind: "fixOutdated" };
  return { kind: "run" };
}
