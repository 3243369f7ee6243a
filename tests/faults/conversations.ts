import type { Host, Reply } from "../../src/workbench/host/host";
import { isCleanUp } from "../../src/workbench/host/statistics";
import type { RequestBody } from "../../src/workbench/host/wire";
import { settled } from "../office-client";
import { textOf, type Asked, type Walk } from "./walk";

/** A request and what came after each reply to it: the next request, or how it ended. */
interface Turn<Result> {
  readonly asked: Asked;
  readonly next: Map<string, Turn<Result> | { readonly result: Result }>;
}

/**
 * What the add-in asks of the host and how that ends, by what it was answered. It reads no clock and draws no lots, so the
 * same answers make it ask the same: where a conversation was heard before, its requests are sent again without having
 * the client make them anew. Now and then one is held anew all the same, and the host carries every one of its requests
 * out again; it is an error where either then goes another way.
 */
export interface Conversations {
  /** Holds a conversation from the start of a walk: as heard before while the answers are, else anew. */
  readonly hold: <Result>(
    about: Subject<Result>,
    walk: Walk,
    live: () => Promise<Result>
  ) => Promise<Result>;
}

/** Of so many conversations one is held anew although it was heard before. */
const ANEW_EVERY = 100;

/** Conversations that begin with the same request. */
export interface Subject<Result> {
  opening: Turn<Result> | null;
}

export const newSubject = <Result>(): Subject<Result> => ({ opening: null });

/** Conversations with one host, which share the requests that are the same. */
export function conversationsWith(host: Host): Conversations {
  const requests = new Map<string, Asked>();
  let held = 0;

  function askedOf(text: string, body: RequestBody): Asked {
    const asked = requests.get(text) ?? { text, body };
    requests.set(text, asked);
    return asked;
  }

  async function again<Result>(
    { opening }: Subject<Result>,
    walk: Walk
  ): Promise<{ readonly result: Result } | null> {
    let turn = opening;
    while (turn !== null) {
      const next = turn.next.get(textOf(await walk.send(turn.asked)));
      if (next === undefined) return null;
      if ("result" in next) return next;
      turn = next;
    }
    return null;
  }

  async function holdAnew<Result>(
    about: Subject<Result>,
    walk: Walk,
    live: () => Promise<Result>
  ): Promise<Result> {
    walk.startAnew();
    const heard: (readonly [Asked, Reply])[] = [];
    const { send } = host;
    host.send = async (text, body) => {
      const said = body ?? (JSON.parse(text) as RequestBody);
      const reply = await send(text, said);
      if (isCleanUp(said)) return reply;
      const asked = askedOf(text, said);
      walk.note(asked, reply);
      heard.push([asked, reply]);
      return reply;
    };
    const result = await live();
    // What the client gives back when it is done is not part of what it asks.
    await settled();
    host.send = send;
    walk.end();
    remember(about, heard, result);
    return result;
  }

  return {
    async hold(about, walk, live) {
      held++;
      const known = held % ANEW_EVERY === 0 ? null : await again(about, walk);
      return known === null ? holdAnew(about, walk, live) : known.result;
    },
  };
}

function remember<Result>(
  about: Subject<Result>,
  heard: readonly (readonly [Asked, Reply])[],
  result: Result
): void {
  const [first] = heard;
  if (!first) throw new Error("nothing was asked");
  let turn = (about.opening ??= { asked: first[0], next: new Map() });
  for (const [i, [asked, reply]] of heard.entries()) {
    if (asked !== turn.asked) throw new Error("the same answers led to another request");
    const following = heard.at(i + 1)?.[0];
    const next =
      turn.next.get(textOf(reply)) ??
      (following ? { asked: following, next: new Map() } : { result });
    turn.next.set(textOf(reply), next);
    if (!("result" in next)) turn = next;
    else if (following) throw new Error("the same answers led to another end");
  }
}
