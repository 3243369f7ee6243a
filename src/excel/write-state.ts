import { STATE_NAMESPACE, type WorkbookState } from "../engine/state";
import { stateXml } from "../engine/state-part";

/** Puts the state into its custom XML part, which is made where there is none. Queues; the caller syncs. */
export function writeState(
  context: Excel.RequestContext,
  state: WorkbookState,
  hasPart: boolean
): void {
  const { customXmlParts } = context.workbook;
  if (hasPart) customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItem().setXml(stateXml(state));
  else customXmlParts.add(stateXml(state));
}
