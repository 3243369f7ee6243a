import { EMPTY_LOOK, type Cell, type CellLook } from "./model";
import {
  appendInside,
  applyEdits,
  childElements,
  elementWith,
  insertBefore,
  parsePart,
  prefixOf,
  setAttribute,
  sourceText,
  type Edit,
} from "./write-splice";
import { NAMESPACES, tag, withPrefix, XML_DECLARATION } from "./write-xml";
import { attribute, descend, type XmlElement } from "./xml";

/** The styles of a workbook made from nothing: one font (Calibri 11), no fills, no borders. */
export const MINIMAL_STYLES =
  XML_DECLARATION +
  tag(
    "styleSheet",
    { xmlns: NAMESPACES.main },
    tag(
      "fonts",
      { count: 1 },
      tag(
        "font",
        {},
        tag("sz", { val: 11 }),
        tag("color", { rgb: "FF000000" }),
        tag("name", { val: "Calibri" }),
        tag("family", { val: 2 })
      )
    ),
    tag(
      "fills",
      { count: 2 },
      tag("fill", {}, tag("patternFill", { patternType: "none" })),
      tag("fill", {}, tag("patternFill", { patternType: "gray125" }))
    ),
    tag("borders", { count: 1 }, border(null)),
    tag(
      "cellStyleXfs",
      { count: 1 },
      tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })
    ),
    tag(
      "cellXfs",
      { count: 1 },
      tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })
    ),
    tag("cellStyles", { count: 1 }, tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }))
  );

/** Built-in formats that mean the same in every locale, and the date and time formats that follow it. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "0.00E+00": 11,
  "# ?/?": 12,
  "# ??/??": 13,
  "m/d/yyyy": 14,
  "d-mmm-yy": 15,
  "d-mmm": 16,
  "mmm-yy": 17,
  "h:mm AM/PM": 18,
  "h:mm:ss AM/PM": 19,
  "h:mm": 20,
  "h:mm:ss": 21,
  "m/d/yyyy h:mm": 22,
  "@": 49,
};

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function border(bottom: CellLook["borderBottom"]): string {
  const line =
    bottom === null
      ? tag("bottom")
      : tag("bottom", { style: bottom.weight }, tag("color", { rgb: argb(bottom.color) }));
  return tag("border", {}, tag("left"), tag("right"), tag("top"), line, tag("diagonal"));
}

function fill(color: string): string {
  const fore = tag("fgColor", { rgb: argb(color) });
  return tag(
    "fill",
    {},
    tag("patternFill", { patternType: "solid" }, fore, tag("bgColor", { indexed: 64 }))
  );
}

/** A list of styles.xml that only grows; what stands there already is found again instead of repeated. */
interface StyleList {
  readonly element: XmlElement;
  readonly index: Map<string, number>;
  readonly added: string[];
  readonly count: number;
}

/** Hands out indices of cell styles and collects what has to be added to a styles.xml for them. */
export interface StyleAppender {
  /** The index (`s`) of a cell's style: its own in the source where it has one, else that of its look and format. */
  indexFor(cell: Pick<Cell, "look" | "format" | "quoted" | "sourceStyle">): number;
  /** The name of the workbook's body font, or null where its styles do not say it. */
  readonly bodyFont: string | null;
  /** The part with everything added; the very text it was made from where nothing was. */
  xml(): string;
}

/**
 * Adds fonts, fills, borders, number formats and cell styles to a styles.xml without touching what is in it.
 * Fonts are the body font of the workbook in the weight, size and colour asked for.
 */
export function styleAppender(text: string): StyleAppender {
  const part = parsePart(text);
  const prefix = prefixOf(part.root);
  const list = (name: string): StyleList => {
    const element = descend(part.root, name);
    if (element === null) throw new Error(`styles.xml has no ${name}`);
    const slices = childElements(element).map((each) => sourceText(part, each));
    const index = new Map(slices.map((slice, i) => [slice, i] as const).reverse());
    return { element, index, added: [], count: slices.length };
  };
  const [fonts, fills, borders, styles] = ["fonts", "fills", "borders", "cellXfs"].map(list);
  const bodyFont = childElements(fonts.element)[0];
  const formatList = descend(part.root, "numFmts");
  const formats = new Map(
    (formatList === null ? [] : childElements(formatList)).map(({ attributes }) => [
      attributes.formatCode,
      Number(attributes.numFmtId),
    ])
  );
  const addedFormats: string[] = [];
  const known = new Map<string, number>();

  const add = (into: StyleList, xml: string): number => {
    const wanted = withPrefix(xml, prefix);
    const found = into.index.get(wanted);
    if (found !== undefined) return found;
    into.index.set(wanted, into.count + into.added.length);
    return into.count + into.added.push(wanted) - 1;
  };

  const formatId = (format: string): number => {
    const existing = BUILT_IN_FORMATS[format] ?? formats.get(format);
    if (existing !== undefined) return existing;
    const id = Math.max(163, ...formats.values()) + 1;
    formats.set(format, id);
    addedFormats.push(withPrefix(tag("numFmt", { numFmtId: id, formatCode: format }), prefix));
    return id;
  };

  const bodyFontChild = (name: string): string => {
    const child = bodyFont === undefined ? null : descend(bodyFont, name);
    return child === null ? "" : sourceText(part, child);
  };

  const font = (look: CellLook): string =>
    tag(
      "font",
      {},
      look.bold ? tag("b") : "",
      look.italic ? tag("i") : "",
      look.underline ? tag("u") : "",
      look.size === null ? bodyFontChild("sz") : tag("sz", { val: look.size }),
      look.color === null ? bodyFontChild("color") : tag("color", { rgb: argb(look.color) }),
      ...["name", "family", "charset", "scheme"].map(bodyFontChild)
    );

  const plainFont = (look: CellLook): boolean =>
    !look.bold && !look.italic && !look.underline && look.size === null && look.color === null;

  const styleOf = (look: CellLook, format: string, quoted: boolean): string => {
    const numFmtId = formatId(format);
    const fontId = plainFont(look) ? 0 : add(fonts, font(look));
    const fillId = look.fill === null ? 0 : add(fills, fill(look.fill));
    const borderId = look.borderBottom === null ? 0 : add(borders, border(look.borderBottom));
    const aligned = look.align !== null || look.indent > 0 || look.wrap || look.middle;
    return tag(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: quoted || null,
        applyNumberFormat: numFmtId > 0 || null,
        applyFont: fontId > 0 || null,
        applyFill: fillId > 0 || null,
        applyBorder: borderId > 0 || null,
        applyAlignment: aligned || null,
      },
      aligned
        ? tag("alignment", {
            horizontal: look.align ?? (look.indent > 0 ? "left" : null),
            vertical: look.middle ? "center" : null,
            wrapText: look.wrap || null,
            indent: look.indent || null,
          })
        : ""
    );
  };

  const indexFor: StyleAppender["indexFor"] = ({ look, format, quoted, sourceStyle }) => {
    if (look === null && format === "General" && !quoted && sourceStyle === null) return 0;
    const key = JSON.stringify([look, format, quoted, sourceStyle]);
    const before = known.get(key);
    if (before !== undefined) return before;
    let index: number;
    const source = sourceStyle === null ? undefined : childElements(styles.element)[sourceStyle];
    if (sourceStyle !== null && source !== undefined) {
      const isQuoted = /^(1|true)$/.test(source.attributes.quotePrefix ?? "");
      index =
        quoted === isQuoted
          ? sourceStyle
          : add(styles, elementWith(part, source, { quotePrefix: quoted ? "1" : null }));
    } else {
      index = add(styles, styleOf(look ?? EMPTY_LOOK, format, quoted));
    }
    known.set(key, index);
    return index;
  };

  const xml = (): string => {
    const edits: Edit[] = [fonts, fills, borders, styles]
      .filter(({ added }) => added.length > 0)
      .flatMap(({ element, added, count }) => [
        setAttribute(part, element, "count", String(count + added.length)),
        appendInside(part, element, added.join("")),
      ]);
    if (addedFormats.length > 0 && formatList !== null) {
      const count = childElements(formatList).length + addedFormats.length;
      edits.push(setAttribute(part, formatList, "count", String(count)));
      edits.push(appendInside(part, formatList, addedFormats.join("")));
    } else if (addedFormats.length > 0) {
      const whole = tag("numFmts", { count: addedFormats.length }, ...addedFormats);
      edits.push(insertBefore(childElements(part.root)[0], withPrefix(whole, prefix)));
    }
    return applyEdits(part.text, edits);
  };

  const fontName = bodyFont === undefined ? null : descend(bodyFont, "name");
  return { indexFor, bodyFont: attribute(fontName, "val"), xml };
}
