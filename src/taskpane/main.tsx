import { createRoot } from "react-dom/client";
import { localTime } from "../engine/run-defaults";
import { runInWorker } from "../engine/run-in-worker";
import type { Language } from "../messages/language";
import { associateCommands } from "../commands/commands";
import { App } from "./app";
import { officeHost } from "./office-host";
import { createController } from "./session/controller";
import { watchLook } from "./theme/office-look";

/** The language that Office is shown in. */
function officeLanguage(): Language {
  return /^es\b/i.test(Office.context.displayLanguage ?? "") ? "es" : "en";
}

function now(): string {
  return localTime(new Date());
}

/** Opens the one page of the shared runtime: the pane, and what the ribbon's buttons do. */
async function main(): Promise<void> {
  await Office.onReady();
  const host = officeHost();
  const controller = createController({
    host,
    start: runInWorker,
    now,
    language: officeLanguage(),
  });
  const { actions } = controller;
  const opened = actions.open();
  associateCommands({
    showPane: () => host.showPane(),
    answerAll: () => opened.then(actions.answerAll),
    answer: (question) => opened.then(() => actions.answer([question])),
    showTables: () => {
      actions.view({ place: "tables" });
    },
    showHelp: actions.help,
  });
  const place = document.getElementById("pane");
  if (place === null) throw new Error("The page has no place for the pane.");
  createRoot(place).render(
    <App
      controller={controller}
      today={() => now().slice(0, 10)}
      watchLook={(listener) => watchLook(() => Office.context.officeTheme, listener)}
    />
  );
  await opened;
}

void main();
