import { readPart, type Reading } from "./read-part";
import { attribute, children, parseStructure } from "./xml";

/** A part that another part leads to. */
export interface Relationship {
  readonly id: string;
  /** The last segment of its type, which is the same in both families of namespaces: "worksheet", "table". */
  readonly type: string;
  /** The name of the part, or the address outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Where a part's relationships stand: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Where a part leads to; empty where it has no relationships. Targets may be missing from the package. */
export function relationshipsOf(reading: Reading, part: string): Relationship[] {
  const read = (text: string) =>
    children(parseStructure(text), "Relationship").map((element) => {
      const type = attribute(element, "Type") ?? "";
      const target = attribute(element, "Target") ?? "";
      const isExternal = attribute(element, "TargetMode") === "External";
      return {
        id: attribute(element, "Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: isExternal ? target : resolveTarget(part, target),
        isExternal,
      };
    });
  return readPart(reading, relationshipsPart(part), read) ?? [];
}

/** The part that a target means, seen from a part: "../tables/table1.xml", "/xl/charts/chart1.xml". */
export function resolveTarget(part: string, target: string): string {
  const path = decode(target).replaceAll("\\", "/");
  const start = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") start.pop();
    else if (segment !== "" && segment !== ".") start.push(segment);
  }
  return start.join("/");
}

function decode(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
