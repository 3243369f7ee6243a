import { messageEntry } from "./bridge";
import type { Host } from "./host";
import type { Json } from "./json";
import { REQUIREMENT_SETS } from "./requirement-sets";

/** What stands for a COM array in what the client is given. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

type Handler = (dispatchId: number, payload: SafeArray) => void;
type Callback = (result: SafeArray | number) => void;

/** The members of `window.external` through which Office.js on the desktop reaches its host. */
export interface WindowExternal {
  GetHostInfo(): string;
  GetContext(): unknown;
  Execute(dispatchId: number, parameters: readonly unknown[], callback: Callback): void;
  RegisterEvent(dispatchId: number, target: string, handler: Handler, callback: Callback): void;
  UnregisterEvent(dispatchId: number, target: string, callback: Callback): void;
}

export interface PaneConnection {
  readonly external: WindowExternal;
  /** Calls a ribbon function by its name and waits until it says that it is done. */
  runCommand(functionName: string): Promise<void>;
  /** Ends the connection: events are no longer sent. */
  close(): void;
}

/** Colours of the Office theme, as "#RRGGBB". */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface PaneSettings {
  /** Language of Excel's own words, which the pane is to follow. */
  readonly language: string;
  readonly theme: OfficeTheme;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#F5F5F5",
  controlForegroundColor: "#242424",
};

const Dispatch = { richApi: 93, commandCompleted: 94, richApiMessage: 33, command: 39 } as const;
const OfficeError = { none: 0, unsupported: 5000, sessionLost: 5012 } as const;

/**
 * Plays Excel on Windows for a page that loads Office.js unmodified: the page's `window.external` is given the
 * members of `external` before Office.js is loaded.
 */
export function connectPane(host: Host, settings: PaneSettings): PaneConnection {
  const handlers = new Map<number, Handler>();
  const waiting: (() => void)[] = [];
  const close = host.onMessages((messages) => {
    const entries = messages.map((message) => safeArray(messageEntry(message)));
    handlers.get(Dispatch.richApiMessage)?.(Dispatch.richApiMessage, safeArray(entries));
  });

  function execute(dispatchId: number, parameters: readonly unknown[], callback: Callback): void {
    if (dispatchId === Dispatch.commandCompleted) {
      waiting.shift()?.();
      callback(safeArray([OfficeError.none]));
      return;
    }
    const body = dispatchId === Dispatch.richApi ? requestText(parameters) : null;
    if (body === null) {
      callback(OfficeError.unsupported);
      return;
    }
    void host.send(body).then((reply) => {
      callback(
        reply.outcome === "lost"
          ? OfficeError.sessionLost
          : safeArray([OfficeError.none, safeArray([200, null, reply.text])])
      );
    });
  }

  return {
    external: {
      GetHostInfo: () => `Excel$Win32$16.01$${settings.language}$telemetry$$disableLogging$1`,
      GetContext: () => paneContext(host, settings),
      Execute: execute,
      RegisterEvent(dispatchId, _, handler, callback) {
        const known = dispatchId === Dispatch.richApiMessage || dispatchId === Dispatch.command;
        if (known) handlers.set(dispatchId, handler);
        callback(known ? OfficeError.none : OfficeError.unsupported);
      },
      UnregisterEvent(dispatchId, _, callback) {
        handlers.delete(dispatchId);
        callback(OfficeError.none);
      },
    },
    runCommand(functionName) {
      const handler = handlers.get(Dispatch.command);
      if (!handler) return Promise.reject(new Error("the pane takes no commands yet"));
      const source = JSON.stringify({ source: { id: functionName } });
      return new Promise((resolve) => {
        waiting.push(resolve);
        handler(Dispatch.command, safeArray([functionName, functionName, source]));
      });
    },
    close,
  };
}

function safeArray(entries: unknown[]): SafeArray {
  return { toArray: () => entries, dimensions: () => 1 };
}

/** Position of the request's text among the parts of a message. */
const BODY = 4;

function requestText(parameters: readonly unknown[]): string | null {
  const message: unknown = Array.isArray(parameters[0]) ? parameters[0] : parameters;
  const text: unknown = Array.isArray(message) ? message[BODY] : null;
  return typeof text === "string" ? text : null;
}

/** What the client asks about Excel and the document when it starts. */
function paneContext(host: Host, { language, theme }: PaneSettings): unknown {
  const { settings, workbook } = host.open;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "common-table",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => "en-US",
    GetDocUrl: () => workbook.fileName,
    GetAppCapabilities: () => (host.pretences.readOnly ? 1 : 0),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetHostFullVersion: () => "16.0.15407.10000",
    GetSupportedMatrix: () => JSON.stringify(REQUIREMENT_SETS),
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(theme).map(([name, color]: [string, string]) => [
            name,
            parseInt(color.slice(1), 16),
          ])
        )
      ),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings.clear();
        for (const [position, key] of keys.entries()) {
          settings.set(key, JSON.parse(values[position]) as Json);
        }
      },
    }),
  };
}
