import type { PendingRun } from "../../engine/state";
import type { PaneHost } from "../host-abilities";
import type { Effects } from "./effects";
import type { Store } from "./store";

/** Minutes after which the mark of a run belongs to none that is still under way: writing takes seconds. */
const LONGEST_RUN = 5;

const minutesOf = (moment: string): number => Date.parse(moment) / 60_000;

/**
 * Whether the run that a mark stands for is over: this session's own, or one that began too long ago to be still under
 * way. In a shared workbook a younger one may be somebody else's, in another time zone.
 * @param now as "2026-11-17T09:12+01:00", like the moment of the mark
 * @param wroteAt when this session last began to write
 */
export function isLeftBehind({ at }: PendingRun, now: string, wroteAt: string | null): boolean {
  return at === wroteAt || minutesOf(now) - minutesOf(at) > LONGEST_RUN;
}

/** Puts right what an interrupted run has left. */
export interface Mender {
  /** Puts the workbook back where the mark of a run stands in it that is surely over; tries once for each mark. */
  readonly mend: () => Promise<void>;
  /** The same for any mark. */
  readonly putBack: () => Promise<void>;
}

export function createMender(
  host: PaneHost,
  { session, dispatch }: Store,
  { change }: Effects,
  now: () => string
): Mender {
  let tried: string | null = null;

  const putBack = (): Promise<void> =>
    change(async ({ state: { pending } }) => {
      const analyses = pending?.analyses ?? [];
      let isBack = false;
      try {
        isBack = await host.repair();
      } finally {
        dispatch({
          type: "mended",
          mending: isBack ? { kind: "putBack", analyses } : { kind: "notPutBack" },
        });
      }
    });

  return {
    putBack,
    async mend() {
      const { workbook, wroteAt, work } = session();
      const pending = workbook?.state.pending ?? null;
      if (pending === null || pending.at === tried || work.kind !== "idle") return;
      if (!isLeftBehind(pending, now(), wroteAt)) return;
      tried = pending.at;
      await putBack();
    },
  };
}
