import { render } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";
import { App } from "../../src/taskpane/app";
import { createController, type Controller } from "../../src/taskpane/session/controller";
import type { StartRun } from "../../src/taskpane/session/run-questions";
import type { Look } from "../../src/taskpane/theme/themes";
import type { Language } from "../../src/messages/language";
import type { Workbook } from "../../src/workbook/model";
import { fakeHost, type FakeHost } from "./fake-host";
import { runHere } from "./runs";

/** What the browser has and jsdom lacks. */
class NothingObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, {
  ResizeObserver: NothingObserver,
  IntersectionObserver: NothingObserver,
  TextEncoder,
  TextDecoder,
});
Object.assign(globalThis.CSS ?? (globalThis.CSS = {} as typeof CSS), {
  escape: (text: string) => text.replace(/[^\w-]/g, "\\$&"),
});

interface PaneSettings {
  readonly workbook: Workbook;
  readonly start?: StartRun;
  readonly language?: Language;
  readonly look?: Look;
}

export interface OpenPane {
  readonly host: FakeHost;
  readonly controller: Controller;
  readonly container: HTMLElement;
  readonly unmount: () => void;
}

/** The whole pane over a workbook in memory, opened. */
export async function openPane(settings: PaneSettings): Promise<OpenPane> {
  const { workbook, start = runHere, language = "en", look = "light" } = settings;
  const host = fakeHost(workbook);
  const now = (): string => "2026-11-17T09:12";
  const controller = createController({ host, start, now, language });
  const { container, unmount } = render(
    <App
      controller={controller}
      today={() => "2026-11-17"}
      watchLook={(listener) => {
        listener(look);
        return () => undefined;
      }}
    />
  );
  return { host, controller, container, unmount };
}
