/** The ribbon commands that the manifest may name; each is associated with code in `commands.ts`. */
export const COMMAND_NAMES = [
  "answerAll",
  "askNetwork",
  "askCatalytic",
  "askIndicators",
  "askGaps",
  "askComparison",
  "checkTables",
  "showHelp",
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
