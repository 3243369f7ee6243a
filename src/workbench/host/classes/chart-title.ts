import { integer, text, yesNo } from "../arguments";
import type { NativeFont, NativeTitle } from "../charts/native-chart";
import { touchChart } from "../charts/chart-on";
import { excelObject, type ExcelClass } from "../excel-class";
import { HostError } from "../host-error";
import { fontObject, formatClass } from "./chart-format";
import { beginChartChange, property, same, type ChartPart } from "./chart-part";

const MOST_CHARACTERS = 255;

export const formatStringClass: ExcelClass<ChartPart<NativeFont>> = {
  name: "ChartFormatString",
  navigations: { font: (target) => fontObject(target, target.part) },
};

/** A title of a chart or of an axis; writing its text shows it. */
function titleClass(name: string): ExcelClass<ChartPart<NativeTitle>> {
  const format = formatClass<NativeTitle>(`${name}Format`, { font: (part) => part.font });
  return {
    name,
    navigations: { format: (target) => excelObject(format, target) },
    scalars: {
      text: {
        get: ({ part }) => part.text,
        set: ({ on, part }, value, open) => {
          const wanted = text(value);
          if (wanted.length > MOST_CHARACTERS) {
            throw new HostError("InvalidArgument", `a title of ${wanted.length} characters`);
          }
          beginChartChange(open, on);
          part.text = wanted;
          part.visible = true;
          part.parts = [];
        },
      },
      visible: property("visible", yesNo, same),
    },
  };
}

export const axisTitleClass = titleClass("ChartAxisTitle");
const plainTitleClass = titleClass("ChartTitle");

export const chartTitleClass: ExcelClass<ChartPart<NativeTitle>> = {
  ...plainTitleClass,
  scalars: { ...plainTitleClass.scalars, overlay: property("overlay", yesNo, same) },
  methods: {
    getSubstring({ on, part }, [start, length]) {
      const from = integer(start);
      const count = integer(length);
      if (from < 0 || count < 1 || from + count > part.text.length) {
        throw new HostError("InvalidArgument", "no such part of the title");
      }
      let found = part.parts.find((entry) => entry.start === from && entry.length === count);
      if (!found) {
        touchChart(on);
        part.parts.push((found = { start: from, length: count, font: { ...part.font } }));
      }
      return excelObject(formatStringClass, { on, part: found.font });
    },
  },
};
