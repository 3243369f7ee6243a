import type { Chart } from "../../src/drawing/chart";
import type { PlacedData } from "../../src/sheets/placed";
import { chartXml } from "../../src/workbook/chart-xml";
import { childElements } from "../../src/workbook/write-splice";
import { descend, parseStructure, type XmlElement } from "../../src/workbook/xml";
import { barChart, lineChart, mapChart } from "./placed-sample";

const SIZE = { width: 600, height: 400 };

/** The children of chart elements in the order the schema demands (ECMA-376 part 1, 21.2). */
const ORDERS: Readonly<Record<string, string>> = {
  "c:chartSpace":
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr",
  "c:chart": "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
  "c:title": "tx layout overlay spPr txPr",
  "c:plotArea": "layout scatterChart lineChart barChart catAx valAx spPr",
  "c:scatterChart": "scatterStyle varyColors ser dLbls axId",
  "c:barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  "c:lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  "c:ser":
    "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val xVal yVal smooth",
  "c:marker": "symbol size spPr",
  "c:dLbls":
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
  "c:dLbl":
    "idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
  "c:valAx":
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit",
  "c:catAx":
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
  "c:scaling": "logBase orientation max min",
  "c:legend": "legendPos legendEntry layout overlay spPr txPr",
  "c:manualLayout": "layoutTarget xMode yMode wMode hMode x y w h",
  "c:numCache": "formatCode ptCount pt",
  "c:strCache": "ptCount pt",
};

const CHARTS: readonly (readonly [string, Chart<PlacedData>])[] = [
  ["XY", mapChart()],
  ["line", lineChart()],
  ...(["bars", "columns"] as const).flatMap((direction) =>
    (["clustered", "stacked", "percentStacked"] as const).map(
      (grouping) => [`${grouping} ${direction}`, barChart(direction, grouping)] as const
    )
  ),
];

function all(element: XmlElement): XmlElement[] {
  return [element, ...childElements(element).flatMap(all)];
}

function find(root: XmlElement, name: string): XmlElement[] {
  return all(root).filter((element) => element.name === name);
}

function parsed(chart: Chart<PlacedData>): XmlElement {
  return parseStructure(chartXml(chart, SIZE, "Calibri"));
}

/** An element a line, indented, with its attributes and its own text. */
function outline(element: XmlElement, depth = 0): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.startsWith("xmlns"))
    .map(([name, value]) => ` ${name}=${value}`);
  const children = childElements(element);
  const text = children.length === 0 && element.text !== "" ? ` "${element.text}"` : "";
  const line = `${"  ".repeat(depth)}${element.name}${attributes.join("")}${text}`;
  return [line, ...children.map((child) => outline(child, depth + 1))].join("\n");
}

describe.each(CHARTS)("a native %s chart", (_, chart) => {
  const root = parsed(chart);

  test("has its elements in the order the schema demands", () => {
    for (const element of all(root)) {
      const order = ORDERS[element.name]?.split(" ");
      if (!order) continue;
      const places = childElements(element).map((child) => order.indexOf(child.name.slice(2)));
      expect([element.name, places]).toEqual([element.name, [...places].sort((a, b) => a - b)]);
      expect(Math.min(0, ...places)).toBe(0);
    }
  });

  test("says every label switch, so that no viewer turns one on", () => {
    for (const labels of [...find(root, "c:dLbls"), ...find(root, "c:dLbl")]) {
      for (const name of ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]) {
        expect(descend(labels, `show${name}`)).not.toBeNull();
      }
    }
  });

  test("keeps its values beside every reference", () => {
    for (const formula of find(root, "c:f")) {
      const reference = formula.parent as XmlElement;
      expect(descend(reference, "numCache") ?? descend(reference, "strCache")).not.toBeNull();
      expect(formula.text).toMatch(/^'CT Sample'!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/);
    }
  });

  test("leaves gaps, smooths nothing, has square corners and two title lines", () => {
    expect(find(root, "c:dispBlanksAs")[0].attributes.val).toBe("gap");
    expect(find(root, "c:smooth").every(({ attributes }) => attributes.val === "0")).toBe(true);
    expect(find(root, "c:roundedCorners")[0].attributes.val).toBe("0");
    const title = find(root, "c:title")[0];
    expect(find(title, "a:t").map(({ text }) => text)).toEqual([chart.title, chart.subtitle]);
    expect(find(title, "a:rPr").map(({ attributes }) => [attributes.sz, attributes.b])).toEqual([
      ["1200", "1"],
      ["1000", "0"],
    ]);
  });
});

describe("native charts", () => {
  test.each([
    ["the XY chart", mapChart()],
    ["the bar chart", barChart("bars", "percentStacked")],
    ["the line chart", lineChart()],
  ])("%s is drawn as agreed", (_, chart) => {
    expect(outline(parsed(chart))).toMatchSnapshot();
  });

  test("the legend leaves out series that are not in it", () => {
    const legend = find(parsed(mapChart()), "c:legend")[0];
    const entries = find(legend, "c:legendEntry").map((entry) => descend(entry, "idx"));
    expect(entries.map((entry) => entry?.attributes.val)).toEqual(["1"]);
  });

  test("there is no legend where no series is in it", () => {
    expect(find(parsed(lineChart()), "c:legend")).toEqual([]);
  });

  test("texts that begin like a formula get a zero-width space", () => {
    const chart = { ...lineChart(), title: "=1+1" };
    const series = chart.series.map((each) => ({ ...each, name: "+1" }));
    const root = parsed({ ...chart, series } as Chart<PlacedData>);
    expect(find(root, "a:t")[0].text).toBe("\u200B=1+1");
    expect(find(root, "c:tx").map((tx) => descend(tx, "v")?.text)).toContain("\u200B+1");
  });

  test("missing values are left out of the kept ones, so that lines break there", () => {
    const cache = find(parsed(lineChart()), "c:val")[1];
    expect(find(cache, "c:ptCount")[0].attributes.val).toBe("6");
    expect(find(cache, "c:pt").map(({ attributes }) => attributes.idx)).toEqual([
      "0",
      "1",
      "3",
      "4",
      "5",
    ]);
  });

  test("lying bars have their first category on top and their numbers at the foot", () => {
    const root = parsed(barChart("bars", "clustered"));
    const [category, value] = [find(root, "c:catAx")[0], find(root, "c:valAx")[0]];
    expect(descend(category, "scaling", "orientation")?.attributes.val).toBe("maxMin");
    expect(descend(value, "crosses")?.attributes.val).toBe("max");
  });
});
