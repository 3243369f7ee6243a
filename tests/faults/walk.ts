import type { Host, Reply } from "../../src/workbench/host/host";
import type { Snapshot } from "../../src/workbench/host/snapshot";
import type { RequestBody } from "../../src/workbench/host/wire";
import { hashWorkbook } from "../describe-workbook";

/** A request: its text, and what that says. Requests of the same text are one object. */
export interface Asked {
  readonly text: string;
  readonly body: RequestBody;
}

/** Where a host stands after requests that it was sent one after the other. */
export interface Place {
  readonly steps: Map<Asked, { readonly reply: Reply; readonly to: Place }>;
  /** Of the workbook there, once somebody asked. */
  hash: string | null;
}

export const newPlace = (): Place => ({ steps: new Map(), hash: null });

/**
 * The way of a host from a place where it was put, request by request. What a host answers and does follows from where it
 * stands and what it is asked: a request that was sent from the same place before need not be carried out again.
 */
export interface Walk {
  /** Answers a request, and has the host carry it out where it was never sent from this place. */
  readonly send: (asked: Asked) => Promise<Reply>;
  /** Back to the start, with the host itself. */
  readonly startAnew: () => void;
  /**
   * Notes a request that the host was sent past this walk.
   * @throws Error where the same request was answered otherwise from the same place
   */
  readonly note: (asked: Asked, reply: Reply) => void;
  /** The client is done and gives back what it held: the workbook stays, but nobody goes on from there. */
  readonly end: () => void;
  /** The hash of the workbook at this place. */
  readonly hash: () => Promise<string>;
  /** The state at this place. */
  readonly snapshot: () => Promise<Snapshot>;
}

/** Begins walks of a host. `begin` puts it at the first place, in the same way for the same place. */
export type WalkFrom = (first: Place, begin: () => void) => Walk;

export function walksOf(host: Host): WalkFrom {
  /** Where the host itself stands: seldom where the walk is that goes through what is known. */
  let standing: Place | null = null;
  let goesOn = false;
  /** A client went there itself, past what is known: what it left is looked at even where that is known. */
  let isNew = false;

  return (first, begin) => {
    let place = first;
    let way: Asked[] = [];

    const go = (asked: Asked, to: Place): void => {
      way.push(asked);
      place = to;
    };

    async function bringHost(): Promise<void> {
      begin();
      for (const asked of way) await host.send(asked.text, asked.body);
      [standing, goesOn] = [place, true];
    }

    function note(asked: Asked, reply: Reply): void {
      const known = place.steps.get(asked);
      if (known && textOf(known.reply) !== textOf(reply)) {
        throw new Error("the same request was answered otherwise from the same state");
      }
      const to = known?.to ?? newPlace();
      if (!known) place.steps.set(asked, { reply, to });
      go(asked, to);
      standing = to;
    }

    return {
      note,
      async send(asked) {
        const known = place.steps.get(asked);
        if (known) {
          go(asked, known.to);
          return known.reply;
        }
        if (standing !== place || !goesOn) await bringHost();
        const reply = await host.send(asked.text, asked.body);
        note(asked, reply);
        return reply;
      },
      startAnew() {
        [place, way] = [first, []];
        begin();
        [standing, goesOn] = [first, true];
      },
      end() {
        [goesOn, isNew] = [false, true];
      },
      async hash() {
        if (place.hash !== null && !isNew) return place.hash;
        isNew = false;
        if (standing !== place) await bringHost();
        const found = hashWorkbook(host.open.workbook);
        if (found !== (place.hash ??= found)) {
          throw new Error("the same requests from the same state left something else");
        }
        return found;
      },
      async snapshot() {
        if (standing !== place) await bringHost();
        return host.snapshot();
      },
    };
  };
}

export const textOf = (reply: Reply): string => (reply.outcome === "lost" ? "lost" : reply.text);
