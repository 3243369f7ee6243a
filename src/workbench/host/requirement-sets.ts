/**
 * The requirement sets that the host advertises. ExcelApi stands at what the add-in's manifest asks for; of its
 * members the host has those of `classes/` and answers any other with ApiNotFound (`docs/workbench.md` says where both are listed).
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.13",
  RichApiRuntime: "1.2",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
};
