import { findPart, type OpcPackage } from "./opc-package";
import { relationshipsOf, relationshipsPart } from "./read-relationships";
import {
  appendInside,
  applyEdits,
  parsePart,
  prefixOf,
  replaceElement,
  type Edit,
} from "./write-splice";
import { NAMESPACES, tag, withPrefix, XML_DECLARATION } from "./write-xml";
import { attribute, children } from "./xml";
import { decodeXml } from "./xml-text";

const CONTENT_TYPES = "[Content_Types].xml";

/** A package that is being made from another one. Parts that are not put stay the very bytes they were. */
export interface PackageDraft {
  readonly source: OpcPackage;
  readonly fileName: string;
  /** Text of new and changed parts. */
  readonly texts: Map<string, string>;
  readonly removed: Set<string>;
  /** Content types of the new parts. */
  readonly contentTypes: Map<string, string>;
  /** Relationships to add, by the part they start from. */
  readonly related: Map<string, NewRelationship[]>;
  /** Relationships to take away, by the part they start from. */
  readonly unrelated: Map<string, Set<string>>;
  /** Every part name (in small letters) that stands or is spoken of anywhere in the source. */
  readonly taken: Set<string>;
}

interface NewRelationship {
  readonly id: string;
  /** The last segment of its type: "worksheet", "table". */
  readonly type: string;
  readonly target: string;
}

export function startDraft(source: OpcPackage, fileName: string): PackageDraft {
  const names = [...source.parts.keys()];
  const reading = { source, fileName };
  const spokenOf = names
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => relationshipsOf(reading, startOf(name)))
    .flatMap(({ target, isExternal }) => (isExternal ? [] : [target]));
  const types = parsePart(draftSource(source, CONTENT_TYPES)).root;
  const overridden = children(types, "Override").map((each) =>
    (attribute(each, "PartName") ?? "").slice(1)
  );
  return {
    source,
    fileName,
    texts: new Map(),
    removed: new Set(),
    contentTypes: new Map(),
    related: new Map(),
    unrelated: new Map(),
    taken: new Set([...names, ...spokenOf, ...overridden].map((name) => name.toLowerCase())),
  };
}

/** The part that a relationships part belongs to: "xl/_rels/workbook.xml.rels" → "xl/workbook.xml". */
function startOf(relationships: string): string {
  return relationships.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");
}

function draftSource(source: OpcPackage, name: string): string {
  const bytes = source.parts.get(findPart(source, name) ?? name);
  if (bytes === undefined) throw new Error(`The package has no ${name}`);
  return decodeXml(bytes);
}

export function hasPart(draft: PackageDraft, name: string): boolean {
  const existing = findPart(draft.source, name);
  return draft.texts.has(name) || (existing !== null && !draft.removed.has(existing));
}

/** The text of a part as it stands in the draft. */
export function partText(draft: PackageDraft, name: string): string {
  return draft.texts.get(name) ?? draftSource(draft.source, name);
}

/** Changes an existing part. */
export function putPart(draft: PackageDraft, name: string, text: string): void {
  if (text !== partText(draft, name)) draft.texts.set(name, text);
}

/** Where new parts of a kind stand and what they hold: "xl/charts/chart" + number + ".xml". */
export interface PartKind {
  readonly before: string;
  readonly after: string;
  readonly contentType: string;
}

/**
 * Adds a part under the first number that is free: not even an orphan or a relationship that leads nowhere may know it.
 * `make` is given the part's name and returns its text. Returns the name.
 */
export function addPart(
  draft: PackageDraft,
  kind: PartKind,
  make: (name: string) => string
): string {
  const isTaken = (part: string): boolean =>
    [part, relationshipsPart(part)].some((each) => draft.taken.has(each.toLowerCase()));
  let number = 1;
  let name = `${kind.before}1${kind.after}`;
  while (isTaken(name)) name = `${kind.before}${++number}${kind.after}`;
  draft.taken.add(name.toLowerCase());
  addNamedPart(draft, name, kind.contentType, make(name));
  return name;
}

/** Adds a part under a name that a relationship already leads to. */
export function addNamedPart(
  draft: PackageDraft,
  name: string,
  contentType: string,
  text: string
): void {
  draft.contentTypes.set(name, contentType);
  draft.texts.set(name, text);
}

/** Takes a part and its own relationships away. */
export function removePart(draft: PackageDraft, name: string): void {
  for (const each of [name, relationshipsPart(name)]) {
    draft.texts.delete(each);
    draft.contentTypes.delete(each);
    const existing = findPart(draft.source, each);
    if (existing !== null) draft.removed.add(existing);
  }
  draft.related.delete(name);
}

/** Relates a part to another and returns the relationship's id. */
export function relate(draft: PackageDraft, from: string, type: string, target: string): string {
  const added = draft.related.get(from) ?? [];
  draft.related.set(from, added);
  const existing = relationshipsOf({ source: draft.source, fileName: draft.fileName }, from);
  const used = new Set([...existing, ...added].map(({ id }) => id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  added.push({ id, type, target });
  return id;
}

export function unrelate(draft: PackageDraft, from: string, id: string): void {
  const ids = draft.unrelated.get(from) ?? new Set();
  draft.unrelated.set(from, ids.add(id));
}

/** The way from the folder of one part to another: "../tables/table1.xml". */
function relativeTarget(from: string, target: string): string {
  const start = from.split("/").slice(0, -1);
  const end = target.split("/");
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/");
}

function relationshipXml(from: string, { id, type, target }: NewRelationship): string {
  return tag("Relationship", {
    Id: id,
    Type: `${NAMESPACES.relationships}/${type}`,
    Target: relativeTarget(from, target),
  });
}

function relationshipsText(draft: PackageDraft, from: string): string {
  const name = relationshipsPart(from);
  const existing = findPart(draft.source, name);
  const text =
    existing === null
      ? XML_DECLARATION + tag("Relationships", { xmlns: NAMESPACES.packageRelationships })
      : draftSource(draft.source, existing);
  const part = parsePart(text);
  const removed = draft.unrelated.get(from) ?? new Set();
  const edits: Edit[] = children(part.root, "Relationship")
    .filter((each) => removed.has(attribute(each, "Id") ?? ""))
    .map((each) => replaceElement(each, ""));
  const added = (draft.related.get(from) ?? []).map((each) => relationshipXml(from, each));
  if (added.length > 0) {
    edits.push(appendInside(part, part.root, withPrefix(added.join(""), prefixOf(part.root))));
  }
  return applyEdits(text, edits);
}

function contentTypesText(draft: PackageDraft): string {
  const part = parsePart(draftSource(draft.source, CONTENT_TYPES));
  const removed = new Set([...draft.removed].map((name) => `/${name}`.toLowerCase()));
  const edits: Edit[] = children(part.root, "Override")
    .filter((each) => removed.has((attribute(each, "PartName") ?? "").toLowerCase()))
    .map((each) => replaceElement(each, ""));
  const known = new Set(
    children(part.root, "Override").map((each) => attribute(each, "PartName")?.toLowerCase())
  );
  const added = [...draft.contentTypes]
    .filter(([name]) => !known.has(`/${name}`.toLowerCase()))
    .map(([name, type]) => tag("Override", { PartName: `/${name}`, ContentType: type }));
  const knowsRelationships = children(part.root, "Default").some(
    (each) => attribute(each, "Extension")?.toLowerCase() === "rels"
  );
  if (!knowsRelationships) {
    const type = "application/vnd.openxmlformats-package.relationships+xml";
    added.unshift(tag("Default", { Extension: "rels", ContentType: type }));
  }
  if (added.length > 0) {
    edits.push(appendInside(part, part.root, withPrefix(added.join(""), prefixOf(part.root))));
  }
  return applyEdits(part.text, edits);
}

/** The namespaces of the strict variant of the format, for packages that are written in it. */
const STRICT: readonly (readonly [string, string])[] = [
  [NAMESPACES.main, "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [NAMESPACES.relationships, "http://purl.oclc.org/ooxml/officeDocument/relationships"],
  [NAMESPACES.drawing, "http://purl.oclc.org/ooxml/drawingml/main"],
  [NAMESPACES.chart, "http://purl.oclc.org/ooxml/drawingml/chart"],
  [NAMESPACES.sheetDrawing, "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing"],
  [NAMESPACES.customXml, "http://purl.oclc.org/ooxml/officeDocument/customXml"],
];

function toStrict(text: string): string {
  return STRICT.reduce((xml, [from, to]) => xml.replaceAll(`="${from}`, `="${to}`), text);
}

/** The finished package: what was there in its order, changed where it had to be, then the new parts. */
export function finishDraft(draft: PackageDraft, strict: boolean): OpcPackage {
  for (const from of new Set([...draft.related.keys(), ...draft.unrelated.keys()])) {
    draft.texts.set(relationshipsPart(from), relationshipsText(draft, from));
  }
  if (draft.contentTypes.size > 0 || draft.removed.size > 0) {
    draft.texts.set(CONTENT_TYPES, contentTypesText(draft));
  }
  const encoder = new TextEncoder();
  const parts = new Map(draft.source.parts);
  for (const name of draft.removed) parts.delete(name);
  for (const [name, text] of draft.texts) {
    const key = findPart(draft.source, name) ?? name;
    parts.set(key, encoder.encode(strict ? toStrict(text) : text));
  }
  return { parts };
}
