import type { EventMessage } from "./open-workbook";
import type { Host } from "./host";
import type { RequestBody } from "./wire";

/** What the client's `HostBridge.init` takes: text out, text in. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface RequestEnvelope {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
}

/** Category of the messages that tell of events. */
const EVENT_CATEGORY = 65_536;

/** An event as the client takes it: category, type, target, arguments, id, whether a co-author did it. */
export function messageEntry(
  message: EventMessage
): [number, number, string, string, string, boolean] {
  const { type, target, args, isRemote } = message;
  return [EVENT_CATEGORY, type, target, JSON.stringify(args), "", isRemote];
}

/** What the client hears where the connection is gone. */
const LOST = {
  statusCode: 408,
  headers: {},
  body: JSON.stringify({
    error: {
      code: "InvalidOrTimedOutSession",
      message: "Your Office Online session has expired or is invalid.",
    },
  }),
};

/** Connects a host to Office.js through its native bridge: the way in for tests under Node. */
export function hostBridge(host: Host): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as RequestEnvelope;
      void host.send(JSON.stringify(message.body), message.body).then((reply) => {
        const answer =
          reply.outcome === "lost" ? LOST : { statusCode: 200, headers: {}, body: reply.text };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: answer }));
      });
    },
  };
  host.onMessages((messages) => {
    const entries = messages.map(messageEntry);
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: "", message: { entries } }));
  });
  return bridge;
}
