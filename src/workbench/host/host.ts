import type { Workbook } from "../../workbook/model";
import { refreshCharts } from "./charts/chart-on";
import { HostError } from "./host-error";
import { openWorkbook, type Editor, type EventMessage, type OpenWorkbook } from "./open-workbook";
import { NO_PRETENCES, type Pretences } from "./pretences";
import { processRequest } from "./process-request";
import { restoreSnapshot, takeSnapshot, type Snapshot } from "./snapshot";
import { bytesOf, isCleanUp, noStatistics, type Statistics } from "./statistics";
import type { RequestBody, ResponseBody } from "./wire";

export interface HostSettings {
  readonly pretences?: Partial<Pretences>;
  /** Keep every request and answer in the statistics. */
  readonly record?: boolean;
  /** The day that typed dates without a year are read on; the real one where it is left out. */
  readonly today?: () => Date;
}

/** The answer to a request, or that there was none. */
export type Reply =
  { readonly outcome: "answered"; readonly text: string } | { readonly outcome: "lost" };

/** Excel's part: a workbook that answers Office.js. */
export interface Host {
  readonly open: OpenWorkbook;
  readonly pretences: Pretences;
  statistics: Statistics;
  /** Answers one `ProcessQuery` body at once. */
  processText(text: string, body?: RequestBody): string;
  /** The same with the latency and the losses that the host pretends; `body` where the text is parsed already. */
  send(text: string, body?: RequestBody): Promise<Reply>;
  /** Changes the workbook as a person at the screen or a co-author; raises the events of a change. */
  edit(editor: Exclude<Editor, "addIn">, change: (open: OpenWorkbook) => void): void;
  /** Calls back with events for the client; returns how to stop. */
  onMessages(listener: (messages: readonly EventMessage[]) => void): () => void;
  /** Calls back after everything that may have changed the workbook; returns how to stop. */
  onChanged(listener: () => void): () => void;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
}

/**
 * Makes a host over a workbook, which it changes in place. Formulas are kept, never calculated: the value of a
 * written formula is empty.
 */
export function createHost(workbook: Workbook, settings: HostSettings = {}): Host {
  const open = openWorkbook(workbook, settings.today ?? (() => new Date()));
  const pretences: Pretences = { ...NO_PRETENCES, ...settings.pretences };
  const messageListeners = new Set<(messages: readonly EventMessage[]) => void>();
  const changeListeners = new Set<() => void>();
  let requests = 0;

  function deliver(): void {
    const messages = open.messages;
    open.messages = [];
    if (messages.length) for (const listener of messageListeners) listener(messages);
  }

  function settle(): void {
    if (open.messages.length) setTimeout(deliver, 0);
    if (!open.isChanged) return;
    open.isChanged = false;
    refreshCharts(open);
    for (const listener of changeListeners) listener();
  }

  function carryOut(body: RequestBody): ResponseBody {
    if (pretences.cellBeingEdited) return refusal("InvalidOperationInCellEditMode");
    open.readOnly = pretences.readOnly;
    const request = requests;
    const response = processRequest(body, open, (action) => {
      return pretences.failure?.({ ...action, request }) ?? null;
    });
    if (response.Error?.Code === "ApiNotFound")
      host.statistics.missing.push(response.Error.Message);
    return response;
  }

  const host: Host = {
    open,
    pretences,
    statistics: noStatistics(),
    processText(text, body = parse(text)) {
      const { statistics } = host;
      const requestBytes = bytesOf(text);
      const cleanUp = isCleanUp(body);
      if (cleanUp) statistics.cleanUps++;
      else {
        requests++;
        statistics.roundTrips++;
        statistics.requestBytes += requestBytes;
        statistics.largestRequest = Math.max(statistics.largestRequest, requestBytes);
        statistics.actions += body.Actions.length;
        pretences.beforeRequest?.(requests);
      }
      const response =
        requestBytes > pretences.payloadLimit
          ? refusal("RequestPayloadSizeLimitExceeded")
          : cleanUp
            ? processRequest(body, open, () => null)
            : carryOut(body);
      let answer = JSON.stringify(response);
      if (bytesOf(answer) > pretences.payloadLimit) {
        answer = JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded"));
      }
      if (!cleanUp) {
        const responseBytes = bytesOf(answer);
        statistics.responseBytes += responseBytes;
        statistics.largestResponse = Math.max(statistics.largestResponse, responseBytes);
      }
      if (settings.record) statistics.transcript.push({ request: text, response: answer });
      settle();
      return answer;
    },
    async send(text, body = parse(text)) {
      const wait = pretences.latency;
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const counted = !isCleanUp(body);
      const transport = (counted && pretences.transport?.(requests + 1)) || "answered";
      const refused = (code: HostError["code"]): Reply => ({
        outcome: "answered",
        text: JSON.stringify(refusal(code)),
      });
      if (transport === "lostBefore" || transport === "requestTooLarge") {
        requests++;
        host.statistics.roundTrips++;
        return transport === "lostBefore"
          ? { outcome: "lost" }
          : refused("RequestPayloadSizeLimitExceeded");
      }
      const answer = host.processText(text, body);
      if (transport === "answerTooLarge") return refused("ResponsePayloadSizeLimitExceeded");
      return transport === "lostAfter"
        ? { outcome: "lost" }
        : { outcome: "answered", text: answer };
    },
    edit(editor, change) {
      const before = open.editor;
      open.editor = editor;
      try {
        change(open);
      } finally {
        open.editor = before;
        settle();
      }
    },
    onMessages(listener) {
      messageListeners.add(listener);
      return () => messageListeners.delete(listener);
    },
    onChanged(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    snapshot: () => takeSnapshot(open),
    restore(snapshot) {
      restoreSnapshot(open, snapshot);
      open.isChanged = true;
      settle();
    },
  };
  return host;
}

/** The client writes this text; what is not a request is answered by the errors of its actions. */
const parse = (text: string): RequestBody => JSON.parse(text) as RequestBody;

/** A whole request refused before any of its actions. */
function refusal(code: HostError["code"]): ResponseBody {
  const { message } = new HostError(code);
  return { Error: { Code: code, Message: message, Location: "", HttpStatusCode: 400 } };
}
