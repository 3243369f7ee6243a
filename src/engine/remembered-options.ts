import type { OptionValues } from "../analyses/options";
import { checkOptions } from "./check-options";
import { registry } from "./registry";
import type { WorkbookState } from "./state";

/** How every question is to be counted: what the workbook remembers where it can be used, else the defaults. */
export function rememberedOptions(state: WorkbookState): Readonly<Record<string, OptionValues>> {
  return Object.fromEntries(
    registry.map(({ about }) => [
      about.id,
      checkOptions(about.options, state.options[about.id] ?? {}).values,
    ])
  );
}
