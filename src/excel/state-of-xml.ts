import { parseXml } from "@rgrove/parse-xml";
import { EMPTY_STATE, type WorkbookState } from "../engine/state";
import { parseState } from "../engine/state-part";

/** The state in a custom XML part; the empty state for anything that is none. */
export function stateOfXml(xml: string): WorkbookState {
  try {
    return parseState(parseXml(xml).root?.text ?? "");
  } catch {
    return EMPTY_STATE;
  }
}
