import type { Host, Reply } from "../../src/workbench/host/host";
import { isCleanUp } from "../../src/workbench/host/statistics";
import type { RequestBody } from "../../src/workbench/host/wire";
import { settled } from "../office-client";

/** A request and what came after each reply to it: the next request, or how it ended. */
interface Turn<Result> {
  readonly text: string;
  readonly body: RequestBody;
  readonly next: Map<string, Turn<Result> | { readonly result: Result }>;
}

/**
 * What the add-in asks of the host and how that ends, by what it was answered. It reads no clock and draws no lots, so the
 * same answers make it ask the same: where a conversation was heard before, its requests are sent again without having
 * the client make them anew, and the host carries every one of them out. Now and then one is held anew all the same; it
 * is an error where it then goes another way.
 */
export interface Conversations<Result> {
  /** Holds a conversation from the start: as heard before while the answers are, else anew. */
  readonly hold: (begin: () => void, live: () => Promise<Result>) => Promise<Result>;
  /** Conversations held, and those of them that were held anew. */
  readonly count: { held: number; anew: number };
}

/** Of so many conversations one is held anew although it was heard before. */
const ANEW_EVERY = 50;

const keyOf = (reply: Reply): string => (reply.outcome === "lost" ? "lost" : reply.text);

/** Conversations with a host that begin with the same request. */
export function conversationsWith<Result>(host: Host): Conversations<Result> {
  let opening: Turn<Result> | null = null;

  async function again(): Promise<{ readonly result: Result } | null> {
    let turn = opening;
    while (turn !== null) {
      const reply = await host.send(turn.text, turn.body);
      const next = turn.next.get(keyOf(reply));
      if (next === undefined) return null;
      if ("result" in next) return next;
      turn = next;
    }
    return null;
  }

  async function holdAnew(begin: () => void, live: () => Promise<Result>): Promise<Result> {
    begin();
    const heard: (readonly [Omit<Turn<Result>, "next">, Reply])[] = [];
    const { send } = host;
    host.send = async (text, body) => {
      const asked = body ?? (JSON.parse(text) as RequestBody);
      const reply = await send(text, asked);
      if (!isCleanUp(asked)) heard.push([{ text, body: asked }, reply]);
      return reply;
    };
    const result = await live();
    // What the client gives back when it is done is not part of what it asks.
    await settled();
    host.send = send;
    remember(heard, result);
    return result;
  }

  function remember(
    heard: readonly (readonly [Omit<Turn<Result>, "next">, Reply])[],
    result: Result
  ): void {
    const [first] = heard;
    if (!first) throw new Error("nothing was asked");
    opening ??= { ...first[0], next: new Map() };
    let turn = opening;
    for (const [i, [asked, reply]] of heard.entries()) {
      if (asked.text !== turn.text) throw new Error("the same answers led to another request");
      const following = heard.at(i + 1)?.[0];
      const next =
        turn.next.get(keyOf(reply)) ?? (following ? { ...following, next: new Map() } : { result });
      turn.next.set(keyOf(reply), next);
      if (!("result" in next)) turn = next;
      else if (following) throw new Error("the same answers led to another end");
    }
  }

  const count = { held: 0, anew: 0 };
  return {
    count,
    async hold(begin, live) {
      count.held++;
      begin();
      const known = count.held % ANEW_EVERY === 0 ? null : await again();
      if (known !== null) return known.result;
      count.anew++;
      return holdAnew(begin, live);
    },
  };
}
