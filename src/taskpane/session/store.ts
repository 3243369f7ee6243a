import type { SessionEvent } from "./events";
import { reduce } from "./reduce";
import type { Session } from "./session-state";

/** Holds the session and tells who listens; the only thing in the pane that changes. */
export interface Store {
  readonly session: () => Session;
  readonly dispatch: (event: SessionEvent) => void;
  /** Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: Session): Store {
  let session = initial;
  const listeners = new Set<() => void>();
  return {
    session: () => session,
    dispatch(event) {
      const next = reduce(session, event);
      if (next === session) return;
      session = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
