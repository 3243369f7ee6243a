import { isDateFormat } from "../cells/dates";
import { EMPTY_LOOK, type CellLook } from "./model";
import { builtInFormat } from "./number-formats";
import { readColor, type ThemeColors } from "./read-colors";
import {
  attribute,
  children,
  descend,
  flag,
  numberAttribute,
  parseStructure,
  type XmlElement,
} from "./xml";

/** One cell style of a workbook (an `xf` of `cellXfs`), shared by all cells that have it. */
export interface SourceStyle {
  readonly format: string;
  readonly isDate: boolean;
  /** null where it looks like a plain cell of the workbook. */
  readonly look: CellLook | null;
  readonly quoted: boolean;
}

/** What a cell has whose workbook has no styles. */
export const PLAIN_STYLE: SourceStyle = {
  format: "General",
  isDate: false,
  look: null,
  quoted: false,
};

/** The cell styles of styles.xml, by the index that cells give. */
export function readStyles(xml: string, theme: ThemeColors): SourceStyle[] {
  const root = parseStructure(xml);
  const formats = new Map(
    list(root, "numFmts", "numFmt").map((element) => [
      numberAttribute(element, "numFmtId") ?? -1,
      attribute(element, "formatCode") ?? "General",
    ])
  );
  const fonts = list(root, "fonts", "font").map((font) => readFont(font, theme));
  const fills = list(root, "fills", "fill").map((fill) => readFill(fill, theme));
  const borders = list(root, "borders", "border").map((border) => readBorder(border, theme));
  const [plainFont] = fonts;
  return list(root, "cellXfs", "xf").map((xf) => {
    const id = numberAttribute(xf, "numFmtId") ?? 0;
    const format = formats.get(id) ?? builtInFormat(id);
    const font = fonts[numberAttribute(xf, "fontId") ?? 0];
    const look: CellLook = {
      ...EMPTY_LOOK,
      ...font,
      size: font?.size === plainFont?.size ? null : (font?.size ?? null),
      color: font?.color === plainFont?.color ? null : (font?.color ?? null),
      fill: fills[numberAttribute(xf, "fillId") ?? 0] ?? null,
      borderBottom: borders[numberAttribute(xf, "borderId") ?? 0] ?? null,
      ...readAlignment(descend(xf, "alignment")),
    };
    return {
      format,
      isDate: isDateFormat(format),
      look: isPlain(look) ? null : look,
      quoted: flag(xf, "quotePrefix"),
    };
  });
}

function list(root: XmlElement, group: string, item: string): XmlElement[] {
  const found = descend(root, group);
  return found ? children(found, item) : [];
}

type Font = Pick<CellLook, "bold" | "italic" | "underline" | "size" | "color">;

function readFont(font: XmlElement, theme: ThemeColors): Font {
  const says = (name: string) => {
    const element = descend(font, name);
    return element !== null && flag(element, "val", true);
  };
  const underline = descend(font, "u");
  return {
    bold: says("b"),
    italic: says("i"),
    underline: underline !== null && attribute(underline, "val") !== "none",
    size: numberAttribute(descend(font, "sz"), "val"),
    color: readColor(descend(font, "color"), theme),
  };
}

function readFill(fill: XmlElement, theme: ThemeColors): string | null {
  const pattern = descend(fill, "patternFill");
  const isSolid = attribute(pattern, "patternType") === "solid";
  return pattern && isSolid ? readColor(descend(pattern, "fgColor"), theme) : null;
}

/** Line styles Excel draws; all others of its styles count as thin. */
const WEIGHTS: Readonly<Record<string, "hair" | "medium">> = {
  hair: "hair",
  medium: "medium",
  mediumDashed: "medium",
  thick: "medium",
  double: "medium",
};

function readBorder(border: XmlElement, theme: ThemeColors): CellLook["borderBottom"] {
  const bottom = descend(border, "bottom");
  const style = attribute(bottom, "style") ?? "none";
  if (bottom === null || style === "none") return null;
  const color = readColor(descend(bottom, "color"), theme) ?? "#000000";
  return { color, weight: WEIGHTS[style] ?? "thin" };
}

function readAlignment(
  alignment: XmlElement | null
): Pick<CellLook, "align" | "indent" | "wrap" | "middle"> {
  const horizontal = attribute(alignment, "horizontal");
  const align =
    horizontal === "left" || horizontal === "right" || horizontal === "center" ? horizontal : null;
  return {
    align,
    indent: numberAttribute(alignment, "indent") ?? 0,
    wrap: flag(alignment, "wrapText"),
    middle: attribute(alignment, "vertical") === "center",
  };
}

function isPlain(look: CellLook): boolean {
  return (Object.keys(EMPTY_LOOK) as (keyof CellLook)[]).every(
    (key) => look[key] === EMPTY_LOOK[key]
  );
}
