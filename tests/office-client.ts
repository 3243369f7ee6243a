import { readFileSync } from "node:fs";
import { hostBridge, type NativeBridge } from "../src/workbench/host/bridge";
import type { Host } from "../src/workbench/host/host";

/** Hooks of the client that its published types leave out. */
interface ClientHooks {
  readonly HostBridge: { init(bridge: NativeBridge): void };
}

const CLIENT = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js");

let isLoaded = false;

/**
 * Puts the real, unmodified Office.js client into this test file's globals, talking to the given host. It can be
 * loaded once a test file; calling again swaps the host.
 */
export function connect(host: Host): Host {
  const scope = globalThis as unknown as Record<string, unknown>;
  if (!isLoaded) {
    scope.window ??= globalThis;
    scope.navigator ??= { userAgent: "Node" };
    scope._richApiNativeBridge = hostBridge(host);
    // The client is a classic script whose variables must become globals, so a module loader will not do.
    (0, eval)(readFileSync(CLIENT, "utf8"));
    isLoaded = true;
  } else {
    (scope.OfficeExtension as ClientHooks).HostBridge.init(hostBridge(host));
  }
  return host;
}

/** Waits until the client's clean-up requests and the host's events have arrived. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
