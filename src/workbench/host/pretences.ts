import type { HostErrorCode } from "./host-error";
import type { ActionAbout } from "./process-request";

/**
 * What becomes of a request on its way: answered, lost before anything is done, done and the answer lost, refused for
 * its size, or done and the answer refused for its size.
 */
export type Transport =
  "answered" | "lostBefore" | "lostAfter" | "requestTooLarge" | "answerTooLarge";

/**
 * What the host pretends. Requests are counted from 1; the client's own clean-up requests are not counted and
 * always answered. Protected sheets and a protected structure are part of the workbook itself.
 */
export interface Pretences {
  /** Milliseconds that each request takes on its way. */
  latency: number;
  /** The most bytes of a request and of an answer. */
  payloadLimit: number;
  /** Somebody is typing into a cell: every request is refused. */
  cellBeingEdited: boolean;
  readOnly: boolean;
  /** The error an action is to fail with, or null to let it through. */
  failure: ((action: ActionAbout & { readonly request: number }) => HostErrorCode | null) | null;
  transport: ((request: number) => Transport) | null;
  /** Called before a request is carried out: the place for a co-author's edits. */
  beforeRequest: ((request: number) => void) | null;
}

/** Excel on the web takes 5 MB either way. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export const NO_PRETENCES: Pretences = {
  latency: 0,
  payloadLimit: PAYLOAD_LIMIT,
  cellBeingEdited: false,
  readOnly: false,
  failure: null,
  transport: null,
  beforeRequest: null,
};
