import { parseXml, XmlElement, type XmlNode } from "@rgrove/parse-xml";
import type { BarChart } from "../../src/drawing/chart";
import { chartFrame } from "../../src/drawing/chart-frame";
import { chartSvg } from "../../src/drawing/svg/chart-svg";
import type { ChartValues, DrawableChart } from "../../src/drawing/svg/context";
import { DARK_THEME, type ChartTheme } from "../../src/drawing/svg/theme";
import { wordsOf } from "../../src/messages/words";
import { axis, barChart, lineChart, values, xyChart } from "./sample-charts";

const SIZE = { width: 420, height: 300 };
const { number } = wordsOf("en").say;

function elementsOf(node: XmlNode): XmlElement[] {
  if (!(node instanceof XmlElement)) return [];
  return [node, ...node.children.flatMap(elementsOf)];
}

function draw(chart: DrawableChart, theme?: ChartTheme) {
  const { root } = parseXml(chartSvg(chart, { ...SIZE, number, theme }));
  if (!root) throw new Error("no element");
  const elements = elementsOf(root);
  const named = (name: string) => elements.filter((each) => each.name === name);
  return { root, named, texts: named("text").map((each) => each.text) };
}

const widthOf = (element: XmlElement): number => Number(element.attributes.width);
const fills = (elements: readonly XmlElement[], color: string) =>
  elements.filter((each) => each.attributes.fill === color);

describe("a chart drawn as SVG", () => {
  test("says its title and description to people who cannot see it", () => {
    const { root, named } = draw(barChart);
    expect(root.attributes).toMatchObject({ role: "img", viewBox: "0 0 420 300" });
    expect(named("title")[0].text).toBe(barChart.title);
    expect(named("desc")[0].text).toBe(barChart.description);
  });

  test("shows both title lines, and names in the legend only where there is one", () => {
    expect(draw(barChart).texts).toEqual(
      expect.arrayContaining([barChart.title, barChart.subtitle, "2025", "2026"])
    );
    expect(draw({ ...barChart, legend: "none" }).texts).not.toContain("2025");
  });

  test("keeps text that looks like markup as text", () => {
    expect(draw(xyChart).texts).toContain("Bright <Steps> & Co");
  });

  test("takes the theme's colours for words and recolours marks that would not show", () => {
    const { named } = draw(barChart, DARK_THEME);
    expect(named("text")[0].attributes.fill).toBe(DARK_THEME.ink);
    expect(fills(named("rect"), "#0B5CAD")).toHaveLength(0);
    expect(fills(named("rect"), DARK_THEME.marks["#0B5CAD"])).not.toHaveLength(0);
  });

  test("breaks a title that is wider than the chart", () => {
    const narrow = chartFrame(barChart, { width: 130, height: 200 });
    expect(narrow.title.length).toBeGreaterThan(1);
    expect(narrow.plot.top).toBeGreaterThan(chartFrame(barChart, SIZE).plot.top);
  });

  test.each<[string, DrawableChart]>([
    ["bar", { ...barChart, categories: values(), series: [] }],
    ["line", { ...lineChart, categories: values(), series: [] }],
    ["xy", { ...xyChart, series: [] }],
    [
      "blank",
      {
        ...lineChart,
        series: lineChart.series.map((series) => ({ ...series, values: values(null, null) })),
      },
    ],
  ])("draws no broken number where a %s chart has nothing to show", (_, chart) => {
    expect(chartSvg(chart, { ...SIZE, number })).not.toMatch(/NaN|Infinity/);
  });
});

describe("bars", () => {
  test("are as long as their values, from zero, and leave out missing ones", () => {
    const { named } = draw(barChart);
    const old = fills(named("rect"), "#8A8F98").slice(1).map(widthOf);
    const ours = fills(named("rect"), "#0B5CAD").slice(1).map(widthOf);
    expect(old).toHaveLength(2);
    expect(ours).toHaveLength(1);
    expect(old[1] / old[0]).toBeCloseTo(0.6 / 0.7, 2);
    expect(ours[0] / old[0]).toBeCloseTo(0.82 / 0.7, 2);
  });

  test("carry their value where their series has labels", () => {
    const { texts } = draw({ ...barChart, value: { ...axis, visible: false } });
    expect(texts).toContain("82%");
    expect(texts).not.toContain("70%");
  });

  test("fill the axis when stacked to 100%", () => {
    const stacked: BarChart<ChartValues> = {
      ...barChart,
      grouping: "percentStacked",
      categories: values("Oct 2026"),
      value: { ...axis, min: 0, max: 1 },
      series: [30, 10].map((count, at) => ({
        ...barChart.series[at],
        values: values(count),
      })),
    };
    const { named } = draw(stacked);
    const [first, second] = ["#8A8F98", "#0B5CAD"].map((fill) => fills(named("rect"), fill)[1]);
    expect(widthOf(first) / widthOf(second)).toBeCloseTo(3, 2);
    expect(Number(first.attributes.x) + widthOf(first)).toBeCloseTo(Number(second.attributes.x), 1);
  });

  test("hang below zero where they are negative", () => {
    const { named } = draw({
      ...barChart,
      legend: "none",
      direction: "columns",
      series: [{ ...barChart.series[1], values: values(0.2, -0.1) }],
    });
    const [up, down] = fills(named("rect"), "#0B5CAD").map(({ attributes }) => ({
      top: Number(attributes.y),
      height: Number(attributes.height),
    }));
    expect(up.top + up.height).toBeCloseTo(down.top, 1);
    expect(up.height / down.height).toBeCloseTo(2, 1);
  });
});

describe("lines and points", () => {
  test("break where a value is missing", () => {
    const [path] = draw(lineChart).named("path");
    expect(path.attributes.d.match(/M/g)).toHaveLength(2);
    expect(path.attributes.d.match(/L/g)).toHaveLength(2);
  });

  test("of an XY chart without axes use the whole plot, one unit a pixel where the bounds say so", () => {
    const { plot } = chartFrame(xyChart, SIZE);
    const sized = {
      ...xyChart,
      x: { ...xyChart.x, max: plot.width },
      y: { ...xyChart.y, max: plot.height },
    };
    const [, line] = draw(sized)
      .named("path")
      .filter(({ attributes }) => attributes["stroke-dasharray"] !== undefined);
    expect(line.attributes.d).toContain(
      `M${plot.left} ${plot.top + plot.height}L${plot.left + 400} ${plot.top + plot.height - 200}`
    );
  });

  test("draw their labels last, on a ground of their own", () => {
    const svg = chartSvg(xyChart, { ...SIZE, number });
    const label = svg.indexOf("Bright &lt;Steps&gt; &amp; Co");
    expect(label).toBeGreaterThan(svg.lastIndexOf("<path"));
    expect(svg.lastIndexOf("<rect")).toBeLessThan(label);
  });
});
