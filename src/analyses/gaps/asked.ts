import type { HidingRule } from "./protected-table";
import type { ReferenceWanted } from "./reference";
import type { OptionValues } from "../options";
import type { DisparityFormula } from "../../statistics/index-of-disparity";

/** How gaps are told, from the options. */
export interface Asked {
  readonly rule: HidingRule;
  readonly reference: ReferenceWanted["rule"];
  readonly group: string | null;
  readonly formula: DisparityFormula;
}

export function askedOf(options: OptionValues): Asked {
  const group = typeof options.referenceGroup === "string" ? options.referenceGroup.trim() : "";
  return {
    rule: {
      threshold: Number(options.threshold),
      zeros: options.zeros === "suppress" ? "suppress" : "show",
    },
    reference:
      options.reference === "largest" || options.reference === "total" ? options.reference : "best",
    group: group === "" ? null : group,
    formula: options.formula as DisparityFormula,
  };
}
