import type { CommandName } from "./names";

/** What the ribbon's buttons need of the pane; both live on the same page. */
export interface CommandAbilities {
  readonly showPane: () => Promise<void>;
  readonly answerAll: () => Promise<void>;
  readonly answer: (question: string) => Promise<void>;
  readonly showTables: () => void;
  readonly showHelp: () => Promise<void>;
}

type Handler = (event: Office.AddinCommands.Event) => Promise<void>;

/**
 * What each button of the ribbon does. The pane shows what comes of it, so a button is done as soon as the work has
 * begun; it always says so, for a button that does not keeps all others waiting.
 */
export function commandHandlers(
  abilities: CommandAbilities
): Readonly<Record<CommandName, Handler>> {
  const inPane =
    (act: () => unknown): Handler =>
    async (event) => {
      try {
        await abilities.showPane();
      } catch {
        // A host that cannot show the pane still has it open or does the work without it.
      } finally {
        event.completed();
      }
      act();
    };
  return {
    answerAll: inPane(abilities.answerAll),
    askNetwork: inPane(() => abilities.answer("network")),
    askCatalytic: inPane(() => abilities.answer("catalytic")),
    askIndicators: inPane(() => abilities.answer("indicators")),
    askGaps: inPane(() => abilities.answer("gaps")),
    askComparison: inPane(() => abilities.answer("comparison")),
    checkTables: inPane(abilities.showTables),
    showHelp: async (event) => {
      try {
        await abilities.showHelp();
      } finally {
        event.completed();
      }
    },
  };
}

/** Gives every button of the ribbon its code. */
export function associateCommands(abilities: CommandAbilities): void {
  for (const [name, handler] of Object.entries(commandHandlers(abilities))) {
    Office.actions.associate(name, handler);
  }
}
