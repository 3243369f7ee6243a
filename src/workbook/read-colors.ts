import { attribute, descend, numberAttribute, parseStructure, type XmlElement } from "./xml";

/** The colours a workbook's theme has, as six hexadecimal digits, in the order that colours of cells count them. */
export type ThemeColors = readonly string[];

/** Office's own theme, for workbooks that bring none. */
export const OFFICE_THEME: ThemeColors = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** Light comes before dark in cells, the other way round in the theme part. */
const THEME_ORDER =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink";

/** The colours of theme1.xml. */
export function readTheme(xml: string): ThemeColors {
  const scheme = descend(parseStructure(xml), "themeElements", "clrScheme");
  return THEME_ORDER.split(" ").map((name, index) => {
    const color = scheme && descend(scheme, name);
    const plain = color && attribute(descend(color, "srgbClr"), "val");
    const system = color && attribute(descend(color, "sysClr"), "lastClr");
    return (plain ?? system ?? OFFICE_THEME[index]).toUpperCase();
  });
}

/** The old palette that `indexed` counts into from 8 on; 0 to 7 repeat its first eight. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The colour an element such as `<color>` or `<fgColor>` names, as "#0B5CAD"; null for none and for "automatic". */
export function readColor(element: XmlElement | null, theme: ThemeColors): string | null {
  const direct = attribute(element, "rgb");
  const themed = numberAttribute(element, "theme");
  const indexed = numberAttribute(element, "indexed");
  const base =
    direct !== null
      ? direct.slice(-6)
      : themed !== null
        ? theme[themed]
        : indexed !== null
          ? INDEXED[indexed < 8 ? indexed : indexed - 8]
          : undefined;
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return `#${tinted(base, numberAttribute(element, "tint") ?? 0)}`;
}

/** Lightens (tint > 0) or darkens a colour by moving its lightness towards white or black (ECMA-376, 18.8.19). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color.toUpperCase();
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = (value: number) => 1 - Math.abs(2 * value - 1);
  const scale = spread(lightness) === 0 ? 0 : spread(wanted) / spread(lightness);
  return channels
    .map((channel) =>
      Math.round(255 * Math.min(1, Math.max(0, wanted + (channel - lightness) * scale)))
    )
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
