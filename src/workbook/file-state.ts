import { EMPTY_STATE, STATE_NAMESPACE, type WorkbookState } from "../engine/state";
import { parseState, stateXml } from "../engine/state-part";
import type { CustomXmlPart, Workbook } from "./model";
import { parseStructure } from "./xml";

/** The id of our custom XML part; one workbook has one. */
const STATE_ID = "{5C0A7B1E-7AB1-4E5A-9C0D-0C0117AB1E01}";

function statePart(workbook: Workbook): CustomXmlPart | null {
  return workbook.customXmlParts.find(({ namespace }) => namespace === STATE_NAMESPACE) ?? null;
}

/** What Common Table remembers in a workbook; the empty state where there is nothing or it is damaged. */
export function loadState(workbook: Workbook): WorkbookState {
  const part = statePart(workbook);
  if (part === null) return EMPTY_STATE;
  try {
    return parseState(parseStructure(part.xml).text);
  } catch {
    return EMPTY_STATE;
  }
}

/** Puts the state into the workbook, in place of the one that was there. */
export function saveState(workbook: Workbook, state: WorkbookState): void {
  const part = statePart(workbook);
  const xml = stateXml(state);
  if (part !== null) part.xml = xml;
  else {
    workbook.customXmlParts.push({ id: STATE_ID, namespace: STATE_NAMESPACE, xml, part: null });
  }
}
