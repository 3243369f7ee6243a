import type { Host } from "../host/host";
import { connectPane, type PaneConnection, type WindowExternal } from "../host/window-external";
import type { Language } from "../../messages/language";
import type { Settings } from "./settings";
import { THEMES } from "./themes";

declare global {
  interface Window {
    /** Called by the pane's frame before it loads Office.js: what stands for Excel's own object there. */
    connectToWorkbench?: () => WindowExternal;
  }
}

export interface PaneLink {
  /** Calls a ribbon function as soon as the pane takes commands. */
  runCommand(functionName: string): Promise<void>;
  close(): void;
}

/** Dispatch id under which a page says that it takes ribbon commands. */
const COMMANDS = 39;
const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", es: "es-ES" };

/** Waits for the pane's frame and connects it to the host, anew whenever the frame is loaded again. */
export function linkPane(host: Host, { theme, language }: Settings): PaneLink {
  let connection: PaneConnection | null = null;
  let ready: (connection: PaneConnection) => void;
  let takesCommands = new Promise<PaneConnection>((resolve) => (ready = resolve));

  window.connectToWorkbench = () => {
    if (connection) {
      connection.close();
      takesCommands = new Promise<PaneConnection>((resolve) => (ready = resolve));
    }
    const made = connectPane(host, { language: LOCALES[language], theme: THEMES[theme] });
    connection = made;
    const tellReady = ready;
    return {
      ...made.external,
      RegisterEvent(dispatchId, target, handler, callback) {
        made.external.RegisterEvent(dispatchId, target, handler, callback);
        if (dispatchId === COMMANDS) tellReady(made);
      },
    };
  };

  return {
    runCommand: (functionName) => takesCommands.then((pane) => pane.runCommand(functionName)),
    close: () => connection?.close(),
  };
}
