import { storedWidth } from "./write-sheet";
import { elementWith, prefixOf, replaceElement, type Edit, type ParsedPart } from "./write-splice";
import { tag, withPrefix } from "./write-xml";
import { children, descend, numberAttribute } from "./xml";

function widthAttributes(column: number, pixels: number): Record<string, string | null> {
  return {
    min: String(column + 1),
    max: String(column + 1),
    width: String(storedWidth(pixels)),
    hidden: pixels === 0 ? "1" : null,
    customWidth: "1",
  };
}

/** Gives single columns another width (pixels by column); what else the file says of columns stays. */
export function columnEdits(
  part: ParsedPart,
  widths: ReadonlyMap<number, number>
): { readonly edits: readonly Edit[]; readonly fresh: string } {
  if (widths.size === 0) return { edits: [], fresh: "" };
  const rest = new Map(widths);
  const columns: { readonly first: number; readonly xml: string }[] = [];
  const group = descend(part.root, "cols");
  for (const element of group === null ? [] : children(group, "col")) {
    let first = (numberAttribute(element, "min") ?? 1) - 1;
    const last = (numberAttribute(element, "max") ?? 1) - 1;
    const keep = (from: number, to: number): void => {
      if (from > to) return;
      const xml = elementWith(part, element, { min: String(from + 1), max: String(to + 1) });
      columns.push({ first: from, xml });
    };
    for (const [column, pixels] of [...widths].sort(([a], [b]) => a - b)) {
      if (column < first || column > last) continue;
      keep(first, column - 1);
      const xml = elementWith(part, element, widthAttributes(column, pixels));
      columns.push({ first: column, xml });
      rest.delete(column);
      first = column + 1;
    }
    keep(first, last);
  }
  for (const [column, pixels] of rest) {
    columns.push({ first: column, xml: tag("col", widthAttributes(column, pixels)) });
  }
  columns.sort((a, b) => a.first - b.first);
  const xml = withPrefix(
    tag("cols", {}, ...columns.map((column) => column.xml)),
    prefixOf(part.root)
  );
  return group === null
    ? { edits: [], fresh: xml }
    : { edits: [replaceElement(group, xml)], fresh: "" };
}
