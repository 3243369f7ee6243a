import { DoorError } from "../engine/door";
import { applyFix, undoFix } from "../excel/fix-cells";
import { goToCell } from "../excel/go-to-cell";
import { insertTable } from "../excel/insert-table";
import { insertWorkbook, openNewWorkbook, removeSheets } from "../excel/insert-workbook";
import { officeDoor } from "../excel/office-door";
import { watchChanges } from "../excel/watch-changes";
import { base64Of } from "./base64";
import type { PaneHost } from "./host-abilities";

const SAMPLE = "sample/riverbend.xlsx";
const HELP = "help.html";

/** The address of a file that stands beside the pane's page. */
function beside(file: string): string {
  return new URL(file, location.href).href;
}

async function sampleInBase64(): Promise<string> {
  const response = await fetch(beside(SAMPLE)).catch(() => null);
  if (!response?.ok) throw new DoorError({ code: "fileNotFound", file: SAMPLE });
  return base64Of(new Uint8Array(await response.arrayBuffer()));
}

/** Opens the help page in a dialog of Office, or in a browser window where the host has no dialogs. */
function showHelp(language: string): Promise<void> {
  const address = beside(`${HELP}#${language}`);
  const openWindow = (): void => void window.open(address, "_blank", "noopener");
  if (!Office.context.ui?.displayDialogAsync) {
    openWindow();
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 70, width: 40 }, ({ status }) => {
      if (status === Office.AsyncResultStatus.Failed) openWindow();
      resolve();
    });
  });
}

/** Everything the pane asks of Excel. */
export function officeHost(): PaneHost {
  return {
    ...officeDoor(),
    goTo: goToCell,
    applyFix,
    undoFix,
    insertTable,
    insertSample: async () => insertWorkbook(await sampleInBase64()),
    removeSheets,
    onInputsChanged: watchChanges,
    openNewWorkbook,
    showPane: () => Office.addin.showAsTaskpane(),
    showHelp,
  };
}
