import { between, color, oneOf, yesNo } from "../arguments";
import type { NativeFont, NativeLine } from "../charts/native-chart";
import { excelObject, type ExcelClass, type ExcelObject } from "../excel-class";
import type { ChartOn } from "../charts/chart-on";
import {
  beginChartChange,
  orAutomatic,
  partOf,
  property,
  same,
  type ChartPart,
} from "./chart-part";

export const fontClass: ExcelClass<ChartPart<NativeFont>> = {
  name: "ChartFont",
  scalars: {
    bold: property("bold", yesNo, same),
    italic: property("italic", yesNo, same),
    color: property("color", color, (value) => value ?? "#595959"),
    size: property("size", between(1, 409), same),
  },
};

export const lineClass: ExcelClass<ChartPart<NativeLine>> = {
  name: "ChartLineFormat",
  scalars: {
    color: {
      get: ({ part }) => orAutomatic(part.color),
      set: ({ on, part }, value, open) => {
        const wanted = color(value);
        beginChartChange(open, on);
        part.color = wanted;
        if (part.style === "None" || part.style === "Automatic") part.style = "Continuous";
      },
    },
    lineStyle: property("style", oneOf("Automatic", "None", "Continuous", "Dash", "Dot"), same),
    weight: property("weight", between(0, 1584), same),
  },
  methods: {
    clear({ on, part }, _, open) {
      beginChartChange(open, on);
      part.style = "None";
      return undefined;
    },
  },
};

/** Something with a fill. */
export interface Filled {
  fill: string | null;
}

export const fillClass: ExcelClass<ChartPart<Filled>> = {
  name: "ChartFill",
  methods: {
    setSolidColor({ on, part }, [wanted], open) {
      const solid = color(wanted);
      beginChartChange(open, on);
      part.fill = solid;
      return undefined;
    },
    clear({ on, part }, _, open) {
      beginChartChange(open, on);
      part.fill = null;
      return undefined;
    },
  },
};

export function fontObject(target: { readonly on: ChartOn }, font: NativeFont): ExcelObject {
  return excelObject(fontClass, partOf(target, font));
}

export function lineObject(target: { readonly on: ChartOn }, line: NativeLine): ExcelObject {
  return excelObject(lineClass, partOf(target, line));
}

export function fillObject(target: { readonly on: ChartOn }, filled: Filled): ExcelObject {
  return excelObject(fillClass, partOf(target, filled));
}

/** A format object of some class whose parts are looked up in the thing it formats. */
export function formatClass<P>(
  name: string,
  parts: {
    readonly font?: (part: P) => NativeFont;
    readonly line?: (part: P) => NativeLine;
    readonly border?: (part: P) => NativeLine;
    readonly fill?: (part: P) => Filled;
  }
): ExcelClass<ChartPart<P>> {
  const { font, line, border, fill } = parts;
  return {
    name,
    navigations: {
      ...(font && { font: (target) => fontObject(target, font(target.part)) }),
      ...(line && { line: (target) => lineObject(target, line(target.part)) }),
      ...(border && { border: (target) => lineObject(target, border(target.part)) }),
      ...(fill && { fill: (target) => fillObject(target, fill(target.part)) }),
    },
  };
}
