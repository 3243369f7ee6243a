import { ActionType, type RequestBody } from "./wire";

/** What went over the wire. Clean-up requests (the client giving back its references) are counted apart. */
export interface Statistics {
  /** Requests that a caller waited for. */
  roundTrips: number;
  cleanUps: number;
  requestBytes: number;
  responseBytes: number;
  /** The largest single request and answer, in bytes. */
  largestRequest: number;
  largestResponse: number;
  actions: number;
  /** Members that were asked for and are not part of this host. */
  readonly missing: string[];
  /** Every request and answer, where they are recorded. */
  readonly transcript: { readonly request: string; readonly response: string }[];
}

export function noStatistics(): Statistics {
  return {
    roundTrips: 0,
    cleanUps: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
    actions: 0,
    missing: [],
    transcript: [],
  };
}

/** Whether a request only gives references back. */
export function isCleanUp(body: RequestBody): boolean {
  let gives = false;
  for (const action of body.Actions) {
    if (action.ActionType === ActionType.method && action.Name === "_RemoveReference") gives = true;
    else if (action.ActionType !== ActionType.instantiate) return false;
  }
  return gives;
}

/** Length in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
