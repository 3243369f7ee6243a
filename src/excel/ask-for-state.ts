import { STATE_NAMESPACE } from "../engine/state";

/** The state part of a workbook, asked for. */
export interface AskedState {
  readonly part: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** Asks for the state part; the answer may be taken after the next sync. */
export function askForState({ workbook }: Excel.RequestContext): AskedState {
  const part = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  return { part, xml: part.getXml() };
}

/** The text of the state part, or null where there is none. */
export function stateXmlOf({ part, xml }: AskedState): string | null {
  return part.isNullObject ? null : xml.value;
}
