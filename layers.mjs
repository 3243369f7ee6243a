/**
 * Which folders of src/ a folder may import. The flow is one way: cells → tables → analyses → sheets → cells.
 * A folder that is not listed here does not exist.
 */
export const layers = {
  cells: [],
  messages: ["cells"],
  drawing: ["messages", "cells"],
  network: ["statistics"],
  statistics: [],
  tables: ["cells"],
  sheets: ["cells", "drawing", "messages", "tables"],
  analyses: ["cells", "tables", "network", "statistics", "sheets", "drawing", "messages"],
  engine: ["cells", "tables", "analyses", "sheets", "messages"],
  workbook: ["cells", "drawing", "sheets", "messages", "engine"],
  excel: ["cells", "drawing", "sheets", "messages", "engine"],
  cli: ["cells", "tables", "analyses", "engine", "workbook", "messages"],
  commands: [],
  // The file writer only in a bundle of its own, loaded when a second workbook is asked for.
  taskpane: [
    ...["cells", "tables", "analyses", "drawing", "messages", "engine", "excel", "commands"],
    "workbook",
  ],
  workbench: ["cells", "drawing", "messages", "workbook"],
};
