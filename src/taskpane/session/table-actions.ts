import type { TableChoice } from "../../tables/mapping";
import type { PaneHost } from "../host-abilities";
import { blankTable } from "../templates";
import type { TableActions } from "./actions";
import type { Effects } from "./effects";
import { groupProblems } from "./problem-groups";
import type { Reader } from "./reader";
import type { Store } from "./store";
import { FixOutdated } from "./trouble";

/** Without those that are null. */
function spoken(
  choices: Readonly<Record<string, TableChoice | null>>
): Readonly<Record<string, TableChoice>> {
  const kept = Object.entries(choices).filter(
    (entry): entry is [string, TableChoice] => entry[1] !== null
  );
  return Object.fromEntries(kept);
}

/** What is said anew of tables; how their values are written stays said until it is said otherwise. */
function remembering(
  before: Readonly<Record<string, TableChoice>>,
  given: Readonly<Record<string, TableChoice | null>>
): Readonly<Record<string, TableChoice | null>> {
  const entries = Object.entries(given).map(([key, choice]) => {
    const percentScale = before[key]?.percentScale;
    const isMapping = choice !== null && choice.as !== undefined;
    return [key, isMapping && percentScale ? { percentScale, ...choice } : choice] as const;
  });
  return Object.fromEntries(entries);
}

/** The survey of the sample asked in Himmelman's words. */
const SAMPLE_SCALE = "himmelman";

export function createTableActions(
  host: PaneHost,
  { session, dispatch }: Store,
  reader: Reader,
  { attempt, change }: Effects
): TableActions {
  return {
    goTo: (address) => attempt(() => host.goTo(address)),
    fix: ({ key, fix }) =>
      change(async () => {
        // The user may have moved or mended the cells since they were read.
        const { reading } = await reader.read();
        const current = groupProblems(reading).find((group) => group.key === key)?.fix ?? null;
        if (fix === null || JSON.stringify(current) !== JSON.stringify(fix))
          throw new FixOutdated();
        dispatch({ type: "fixed", before: await host.applyFix(fix) });
      }),
    async undoFix() {
      const { fixed } = session();
      if (fixed !== null) await change(() => host.undoFix(fixed));
    },
    choose: (given) =>
      change(({ state }) =>
        host.saveState({
          ...state,
          choices: spoken({ ...state.choices, ...remembering(state.choices, given) }),
        })
      ),
    chooseScale: (scale) => change(({ state }) => host.saveState({ ...state, scale })),
    insertTemplate: (kind) => change(() => host.insertTable(blankTable(kind, session().language))),
    insertSample: () =>
      change(async ({ state }) => {
        dispatch({ type: "sampleInserted", sheets: await host.insertSample() });
        await host.saveState({ ...state, scale: state.scale ?? SAMPLE_SCALE });
      }),
    removeSample: () =>
      change(async ({ listing }) => {
        const results = listing.sheets.filter(({ resultOf }) => resultOf !== null);
        await host.removeSheets([...session().sample, ...results.map(({ name }) => name)]);
        dispatch({ type: "sampleRemoved" });
      }),
  };
}
