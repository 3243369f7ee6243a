import { say } from "./common";

/** How many of a kind, for sizes: "214 KB". */
function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${say.number(Math.ceil(bytes / 1000), "count")} KB`
    : `${say.number(bytes / 1_000_000, "decimal")} MB`;
}

/** What the workbench page says; Excel's own words besides the add-in's. */
export const workbench = {
  name: "Workbench",
  standsIn: "stands in for Excel",
  open: "Open .xlsx",
  save: "Save a copy",
  sample: "Riverbend sample.xlsx",
  copyOf: (name: string) => `${name} copy.xlsx`,
  changed: "changed, not saved",
  pretend: "Pretend",
  look: "Theme",
  traffic: (trips: number, bytes: number) =>
    `${say.number(trips, "count")} ${say.plural(trips, "round trip", "round trips")} · ${size(bytes)}`,
  trafficTip: (out: number, back: number, actions: number) =>
    `Asked ${size(out)}, answered ${size(back)}, ${say.number(actions, "count")} actions since the file was opened`,
  themes: { light: "Light", dark: "Dark", contrast: "High contrast" },
  themeHeading: "Theme",
  languageHeading: "Language of Excel",
  languages: { en: "English", es: "Español" },
  pretences: {
    latencyHeading: "Each request takes",
    noLatency: "no time",
    latency: (milliseconds: number) => `${say.number(milliseconds, "count")} ms`,
    troubleHeading: "What goes wrong",
    failNextWrite: "The next write fails",
    connectionLost: "The connection is lost",
    protectedSheet: "This sheet is protected",
    protectedStructure: "Sheets cannot be added",
    readOnly: "The workbook is read-only",
    cellBeingEdited: "A cell is being edited",
    coAuthorHeading: "Somebody else",
    coAuthor: "A co-author changes the selected cell",
  },
  coAuthorText: (text: string) => `${text} (co-author)`,
  ribbon: "Ribbon",
  nameBox: "Name box",
  formulaBar: "Formula bar",
  grid: (sheet: string) => `Cells of ${sheet}`,
  cellEditor: "Cell",
  sheetTabs: "Sheets",
  closePane: "Close the pane",
  resizePane: "Width of the pane",
  ready: "Ready",
  editing: "Edit",
  undone: "Undone",
  dropHere: "Drop an .xlsx file to open it",
  fileCharts: (count: number) =>
    `${say.number(count, "count")} ${say.plural(count, "chart of this file is", "charts of this file are")} kept but not drawn here`,
  saved: (name: string) => `Saved ${name}`,
  noSuchPlace: (place: string) => `There is no cell or name ${place}.`,
  refused: {
    AccessDenied: "The sheet is protected or the workbook is read-only.",
    InvalidArgument: "Excel would not take that: check the formula or the length of the text.",
    other: "That could not be done.",
  },
};
