import { rangeAddress } from "../cells/address";
import type { DataBar } from "./model";
import { dataBarXml } from "./write-sheet";
import {
  childElements,
  prefixOf,
  replaceElement,
  setAttribute,
  type Edit,
  type ParsedPart,
} from "./write-splice";
import { withPrefix } from "./write-xml";
import { attribute, children, descend, localName, numberAttribute, type XmlElement } from "./xml";

function isSame(a: DataBar, b: DataBar): boolean {
  return a.color === b.color && rangeAddress(a.range) === rangeAddress(b.range);
}

/** The same bars over a column that became longer or shorter. */
function isResized(a: DataBar, b: DataBar): boolean {
  return a.color === b.color && a.range.top === b.range.top && a.range.left === b.range.left;
}

function formattings(part: ParsedPart, address: string): XmlElement[] {
  return children(part.root, "conditionalFormatting").filter(
    (element) =>
      attribute(element, "sqref") === address &&
      children(element, "cfRule").every((rule) => descend(rule, "dataBar") !== null)
  );
}

/** The newer description that Excel keeps of the same bars in the part's extensions, with its list and extension. */
function extensions(
  part: ParsedPart,
  address: string
): { sqref: XmlElement; chain: XmlElement[] }[] {
  const list = descend(part.root, "extLst");
  return (list === null ? [] : childElements(list)).flatMap((extension) =>
    children(extension, "conditionalFormattings").flatMap((group) =>
      children(group, "conditionalFormatting").flatMap((each) => {
        const sqref = descend(each, "sqref");
        return list !== null && sqref?.text === address
          ? [{ sqref, chain: [each, group, extension, list] }]
          : [];
      })
    )
  );
}

function resizeEdits(part: ParsedPart, from: string, to: string): Edit[] {
  return [
    ...formattings(part, from).map((element) => setAttribute(part, element, "sqref", to)),
    ...extensions(part, from).map(({ sqref }) =>
      replaceElement(sqref, `<${sqref.name}>${to}</${sqref.name}>`)
    ),
  ];
}

/** Takes bars away; an extension that holds nothing else goes with them. */
function removeEdits(part: ParsedPart, address: string): Edit[] {
  return [
    ...formattings(part, address).map((element) => replaceElement(element, "")),
    ...extensions(part, address).map(({ chain }) => {
      let depth = 0;
      while (depth < chain.length - 1 && childElements(chain[depth + 1]).length === 1) depth++;
      return replaceElement(chain[depth], "");
    }),
  ];
}

function highestPriority(root: XmlElement): number {
  return childElements(root).reduce(
    (highest, element) => Math.max(highest, highestPriority(element)),
    localName(root) === "cfRule" ? (numberAttribute(root, "priority") ?? 0) : 0
  );
}

/** Writes what is different about a sheet's data bars; every other conditional format stays as it is. */
export function dataBarEdits(
  part: ParsedPart,
  bars: readonly DataBar[],
  before: readonly DataBar[]
): { readonly edits: readonly Edit[]; readonly added: string } {
  const gone = before.filter((bar) => !bars.some((each) => isSame(each, bar)));
  const fresh = bars.filter((bar) => !before.some((each) => isSame(each, bar)));
  const edits: Edit[] = [];
  let added = "";
  let priority = highestPriority(part.root);
  for (const bar of fresh) {
    const earlier = gone.findIndex((each) => isResized(each, bar));
    if (earlier < 0) {
      added += withPrefix(dataBarXml(bar, ++priority), prefixOf(part.root));
      continue;
    }
    const [{ range }] = gone.splice(earlier, 1);
    edits.push(...resizeEdits(part, rangeAddress(range), rangeAddress(bar.range)));
  }
  for (const { range } of gone) edits.push(...removeEdits(part, rangeAddress(range)));
  return { edits, added };
}
