import { PALETTE } from "../drawing/palette";
import { escapeXml, tag } from "./write-xml";

/** How a piece of chart text looks. */
export interface TextLook {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** "#RRGGBB" */
  readonly color: string;
}

export const TITLE_LOOK: TextLook = { size: 12, bold: true, color: PALETTE.ink };
export const SUBTITLE_LOOK: TextLook = { size: 10, bold: false, color: PALETTE.stamp };
export const AXIS_LOOK: TextLook = { size: 9, bold: false, color: PALETTE.question };
export const LABEL_LOOK: TextLook = { size: 9, bold: false, color: PALETTE.ink };

export function solidFill(color: string): string {
  const val = color.replace("#", "").toUpperCase();
  return tag("a:solidFill", {}, tag("a:srgbClr", { val }));
}

function runLook(name: "a:defRPr" | "a:rPr", look: TextLook, font: string | null = null): string {
  return tag(
    name,
    { sz: Math.round(look.size * 100), b: look.bold, i: false, u: "none" },
    solidFill(look.color),
    font === null ? "" : tag("a:latin", { typeface: font })
  );
}

/**
 * Text properties of a part of the chart whose words Excel fills in (axes, legend, value labels); those of the whole
 * chart also say the font, which every other text takes over.
 */
export function textProperties(look: TextLook, font: string | null = null): string {
  return tag(
    "c:txPr",
    {},
    tag("a:bodyPr"),
    tag("a:lstStyle"),
    tag(
      "a:p",
      {},
      tag("a:pPr", {}, runLook("a:defRPr", look, font)),
      tag("a:endParaRPr", { lang: "en-US" })
    )
  );
}

/** Fixed text, one paragraph a line. */
export function richText(
  lines: readonly { readonly text: string; readonly look: TextLook }[],
  align: "l" | "ctr",
  body: Readonly<Record<string, string | number>>
): string {
  const paragraphs = lines.map(({ text, look }) =>
    tag(
      "a:p",
      {},
      tag("a:pPr", { algn: align }, runLook("a:defRPr", look)),
      tag("a:r", {}, runLook("a:rPr", look), `<a:t>${escapeXml(text)}</a:t>`)
    )
  );
  return tag(
    "c:tx",
    {},
    tag("c:rich", {}, tag("a:bodyPr", body), tag("a:lstStyle"), ...paragraphs)
  );
}
