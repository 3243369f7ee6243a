import type { DefinedName, Sheet, Workbook } from "./model";
import { relationshipsOf } from "./read-relationships";
import { absoluteAddress } from "./chart-xml-series";
import { partText, putPart, relate, type PackageDraft } from "./write-draft";
import {
  appendInside,
  applyEdits,
  childElements,
  elementWith,
  insertAfter,
  parsePart,
  prefixOf,
  replaceElement,
  setAttribute,
  sourceText,
  type Edit,
  type ParsedPart,
} from "./write-splice";
import { escapeXml, NAMESPACES, spreadsheetText, tag, withPrefix } from "./write-xml";
import {
  attribute,
  children,
  descend,
  localName,
  numberAttribute,
  relationshipId,
  type XmlElement,
} from "./xml";

const PRINT_AREA = "_xlnm.Print_Area";

/** A tab of the workbook part as it will stand. */
interface Tab {
  /** null for a chart or macro sheet, which is not modelled. */
  readonly sheet: Sheet | null;
  /** Its place before, or null for a new one. */
  readonly from: number | null;
  readonly xml: string;
}

function existingTabs(part: ParsedPart): XmlElement[] {
  const group = descend(part.root, "sheets");
  return group === null ? [] : children(group, "sheet");
}

function stateAttribute({ visibility }: Sheet): string | null {
  return visibility === "visible" ? null : visibility;
}

function keptTabXml(part: ParsedPart, element: XmlElement, sheet: Sheet, before: Sheet): string {
  return elementWith(part, element, {
    ...(sheet.name === before.name ? {} : { name: spreadsheetText(sheet.name) }),
    ...(sheet.visibility === before.visibility ? {} : { state: stateAttribute(sheet) }),
  });
}

/** The tabs in their new order: that of the workbook, what is not modelled at the place it had. */
function arrangeTabs(
  draft: PackageDraft,
  workbookPart: string,
  part: ParsedPart,
  workbook: Workbook,
  before: Workbook | null,
  newParts: ReadonlyMap<string, string>
): Tab[] {
  const elements = existingTabs(part);
  const links = relationshipsOf(draft, workbookPart);
  const partOf = elements.map((element) => {
    const link = links.find(({ id }) => id === relationshipId(element));
    return link?.type === "worksheet" ? link.target.toLowerCase() : null;
  });
  let sheetId = Math.max(0, ...elements.map((each) => numberAttribute(each, "sheetId") ?? 0));
  const tabs: Tab[] = workbook.sheets.map((sheet) => {
    const from = sheet.part === null ? -1 : partOf.indexOf(sheet.part.toLowerCase());
    const earlier = before?.sheets.find((each) => each.part === sheet.part);
    if (from >= 0 && earlier) {
      return { sheet, from, xml: keptTabXml(part, elements[from], sheet, earlier) };
    }
    const xml = tag("sheet", {
      name: spreadsheetText(sheet.name),
      sheetId: ++sheetId,
      state: stateAttribute(sheet),
      "xmlns:r": NAMESPACES.relationships,
      "r:id": relate(draft, workbookPart, "worksheet", newParts.get(sheet.id) ?? ""),
    });
    return { sheet, from: null, xml: withPrefix(xml, prefixOf(part.root)) };
  });
  partOf.forEach((name, from) => {
    if (name !== null) return;
    tabs.splice(from, 0, { sheet: null, from, xml: sourceText(part, elements[from]) });
  });
  return tabs;
}

/** The names as they are to stand, printed areas (which sheets keep) among them. */
function wantedNames(workbook: Workbook, before: Workbook | null): DefinedName[] {
  const changedAreas = workbook.sheets.filter((sheet) => {
    const earlier = before?.sheets.find(({ id }) => id === sheet.id)?.print?.area ?? null;
    return JSON.stringify(earlier) !== JSON.stringify(sheet.print?.area ?? null);
  });
  const kept = workbook.names.filter(
    ({ name, sheetId }) => name !== PRINT_AREA || !changedAreas.some(({ id }) => id === sheetId)
  );
  const areas = changedAreas.flatMap(({ id, name, print }) => {
    if (!print?.area) return [];
    const range = { ...print.area, sheet: name };
    return {
      name: PRINT_AREA,
      sheetId: id,
      refersTo: absoluteAddress(range),
      hidden: false,
      range,
    };
  });
  return [...kept, ...areas];
}

function nameKey(name: string, scope: string | null): string {
  return JSON.stringify([name.toLowerCase(), scope]);
}

function nameXml(name: DefinedName, localSheetId: number | null): string {
  return tag(
    "definedName",
    { name: spreadsheetText(name.name), localSheetId, hidden: name.hidden || null },
    escapeXml(spreadsheetText(name.refersTo))
  );
}

/** Changes the names: what was not read is kept, what was taken away goes, scopes follow the tabs to their places. */
function nameEdits(
  part: ParsedPart,
  tabs: readonly Tab[],
  workbook: Workbook,
  before: Workbook | null
): Edit[] {
  const group = descend(part.root, "definedNames");
  const elements = group === null ? [] : children(group, "definedName");
  const wanted = new Map(
    wantedNames(workbook, before).map((name) => [nameKey(name.name, name.sheetId), name])
  );
  const known = new Map(
    (before?.names ?? []).map((name) => [nameKey(name.name, name.sheetId), name])
  );
  const texts: string[] = [];
  for (const element of elements) {
    const from = numberAttribute(element, "localSheetId");
    const to = from === null ? null : tabs.findIndex((tab) => tab.from === from);
    if (to !== null && to < 0) continue;
    const scope = to === null ? null : (tabs[to].sheet?.id ?? null);
    const key = nameKey(attribute(element, "name") ?? "", scope);
    const name = wanted.get(key);
    const earlier = known.get(key);
    const modelled = scope !== null || to === null;
    if (modelled && earlier && !name) continue;
    if (modelled && earlier && name && JSON.stringify(earlier) !== JSON.stringify(name)) {
      texts.push(withPrefix(nameXml(name, to), prefixOf(part.root)));
    } else if (from === to) {
      texts.push(sourceText(part, element));
    } else {
      texts.push(elementWith(part, element, { localSheetId: String(to) }));
    }
    if (modelled) wanted.delete(key);
  }
  for (const name of wanted.values()) {
    const scope =
      name.sheetId === null ? null : tabs.findIndex((tab) => tab.sheet?.id === name.sheetId);
    if (scope === null || scope >= 0) {
      texts.push(withPrefix(nameXml(name, scope), prefixOf(part.root)));
    }
  }
  const list = withPrefix(tag("definedNames", {}, texts.join("")), prefixOf(part.root));
  if (group !== null) return [replaceElement(group, texts.length === 0 ? "" : list)];
  return texts.length === 0 ? [] : [insertAfter(lastBeforeNames(part), list)];
}

/** Names stand behind the sheets, function groups and references to other workbooks. */
function lastBeforeNames(part: ParsedPart): XmlElement {
  const before = new Set(["sheets", "functionGroups", "externalReferences"]);
  const found = childElements(part.root).filter((each) => before.has(localName(each)));
  // A workbook part without `sheets` is given one before names are written.
  return found[found.length - 1];
}

/** The tab that was open stays open, wherever it went; the first one where it is gone. */
function activeTabEdits(part: ParsedPart, tabs: readonly Tab[]): Edit[] {
  const views = descend(part.root, "bookViews");
  return (views === null ? [] : children(views, "workbookView")).flatMap((view) =>
    ["activeTab", "firstSheet"].flatMap((name) => {
      const from = numberAttribute(view, name);
      if (from === null) return [];
      const to = Math.max(
        0,
        tabs.findIndex((tab) => tab.from === from)
      );
      return to === from ? [] : [setAttribute(part, view, name, String(to))];
    })
  );
}

/** Brings the workbook part up to date: its tabs and its names. `newParts` are the parts of new sheets by id. */
export function writeWorkbookPart(
  draft: PackageDraft,
  workbookPart: string,
  workbook: Workbook,
  before: Workbook | null,
  newParts: ReadonlyMap<string, string>
): void {
  const part = parsePart(partText(draft, workbookPart));
  const group = descend(part.root, "sheets");
  if (group === null) throw new Error("a workbook without sheets");
  const tabs = arrangeTabs(draft, workbookPart, part, workbook, before, newParts);
  const elements = existingTabs(part);
  const kept = tabs.filter(({ from }) => from !== null);
  const inOrder = kept.length === elements.length && kept.every(({ from }, i) => from === i);
  const added = tabs.slice(kept.length);
  const onlyAppended = inOrder && added.every(({ from }) => from === null);
  const edits: Edit[] = onlyAppended
    ? elements.map((element, i) => replaceElement(element, tabs[i].xml))
    : elements.map((element, i) =>
        replaceElement(element, i === 0 ? tabs.map(({ xml }) => xml).join("") : "")
      );
  if (onlyAppended && added.length > 0) {
    edits.push(appendInside(part, group, added.map(({ xml }) => xml).join("")));
  }
  edits.push(...nameEdits(part, tabs, workbook, before), ...activeTabEdits(part, tabs));
  putPart(draft, workbookPart, applyEdits(part.text, edits));
}
