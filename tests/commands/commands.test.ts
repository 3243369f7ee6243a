import { commandHandlers, type CommandAbilities } from "../../src/commands/commands";
import { COMMAND_NAMES, type CommandName } from "../../src/commands/names";

function pressing(abilities: Partial<CommandAbilities> = {}) {
  const done: string[] = [];
  const note =
    (what: string) =>
    (detail = ""): Promise<void> => {
      done.push(`${what}${detail}`);
      return Promise.resolve();
    };
  const handlers = commandHandlers({
    showPane: note("pane"),
    answerAll: note("all"),
    answer: note("answer "),
    showTables: () => void note("tables")(),
    showHelp: note("help"),
    ...abilities,
  });
  const press = async (name: CommandName): Promise<readonly string[]> => {
    const event = { completed: () => done.push("completed") };
    await handlers[name](event as unknown as Office.AddinCommands.Event).catch(() => undefined);
    return done;
  };
  return press;
}

test.each([
  ["answerAll", "all"],
  ["askNetwork", "answer network"],
  ["askCatalytic", "answer catalytic"],
  ["askIndicators", "answer indicators"],
  ["askGaps", "answer gaps"],
  ["askComparison", "answer comparison"],
  ["checkTables", "tables"],
] as const)("%s shows the pane, is done at once, and begins its work", async (name, work) => {
  expect(await pressing()(name)).toEqual(["pane", "completed", work]);
});

test("help opens without the pane", async () => {
  expect(await pressing()("showHelp")).toEqual(["help", "completed"]);
});

test.each(COMMAND_NAMES)("%s says that it is done even where something fails", async (name) => {
  const fail = () => Promise.reject(new Error("no"));
  expect(await pressing({ showPane: fail, showHelp: fail })(name)).toContain("completed");
});
