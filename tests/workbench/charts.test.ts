import type { PlacedChart } from "../../src/workbook/model";
import { onSheet, openHost, sheetOf } from "./open-host";

type Model = PlacedChart["chart"];

const RED = "#FF0000";
const BLUE = "#0B5CAD";

describe("charts", () => {
  it("of points and lines become the chart model, with the values of their cells", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1:B3").values = [
        [0, 0],
        [1, 2],
        [2, ""],
      ];
      const chart = sheet.charts.add("XYScatterLines", sheet.getRange("A1:B3"), "Columns");
      chart.name = "CT_network_map";
      chart.title.text = "Three partners hold it together\nWho works with whom";
      chart.title.getSubstring(0, 31).font.bold = true;
      chart.legend.visible = true;
      chart.legend.position = "Top";
      chart.displayBlanksAs = "NotPlotted";
      chart.axes.categoryAxis.visible = false;
      chart.axes.categoryAxis.majorGridlines.visible = false;
      const y = chart.axes.valueAxis;
      y.minimum = 0;
      y.maximum = 4;
      y.majorUnit = 1;
      y.numberFormat = "0.000";
      y.title.text = "Reach";
      const first = chart.series.getItemAt(0);
      first.name = "Ties";
      first.markerStyle = "None";
      first.format.line.color = BLUE;
      first.format.line.weight = 1.5;
      first.format.line.lineStyle = "Dash";
      const second = chart.series.add("Partners");
      second.setXAxisValues(sheet.getRange("A1:A3"));
      second.setValues(sheet.getRange("B1:B3"));
      second.format.line.clear();
      second.markerStyle = "Diamond";
      second.markerSize = 8;
      second.markerBackgroundColor = RED;
      second.markerForegroundColor = BLUE;
      const point = second.points.getItemAt(1);
      point.hasDataLabel = true;
      point.dataLabel.text = "Library";
      point.dataLabel.position = "Top";
      point.dataLabel.format.font.bold = true;
      chart.legend.legendEntries.getItemAt(0).visible = false;
      chart.setPosition("D2", "K20");
    });
    const [placed] = sheetOf(host).charts;
    const data = (left: number, values: (number | null)[]) => ({
      range: { sheet: "Sheet1", top: 0, left, rows: 3, columns: 1 },
      values,
    });
    const expected: Model = {
      id: "",
      description: "",
      kind: "xy",
      title: "Three partners hold it together",
      subtitle: "Who works with whom",
      legend: "top",
      x: {
        min: null,
        max: null,
        majorUnit: null,
        visible: false,
        gridlines: false,
        title: null,
        numberKind: "plain",
      },
      y: {
        min: 0,
        max: 4,
        majorUnit: 1,
        visible: true,
        gridlines: true,
        title: "Reach",
        numberKind: "p",
      },
      series: [
        {
          name: "Ties",
          inLegend: false,
          x: data(0, [0, 1, 2]),
          y: data(1, [0, 2, null]),
          line: { color: BLUE, width: 1.5, dash: "dash" },
          marker: null,
          labels: null,
        },
        {
          name: "Partners",
          inLegend: true,
          x: data(0, [0, 1, 2]),
          y: data(1, [0, 2, null]),
          line: null,
          marker: { shape: "diamond", size: 8, fill: RED, outline: BLUE, outlineWidth: 0.75 },
          labels: [null, { text: "Library", side: "above", bold: true }, null],
        },
      ],
    };
    expect(placed.chart).toEqual(expected);
    expect(placed).toMatchObject({
      name: "CT_network_map",
      box: {
        row: 1,
        column: 3,
        xInCell: 0,
        yInCell: 0,
        left: 192,
        top: 20,
        width: 512,
        height: 380,
      },
    });
  });

  it("of bars take names and categories from the first row and column", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1:C3").values = [
        ["", "Now", "Then"],
        ["North", 0.25, 0.5],
        ["South", 0.5, 1],
      ];
      sheet.getRange("B2:C3").numberFormat = [
        ["0%", "0%"],
        ["0%", "0%"],
      ];
      const chart = sheet.charts.add("BarStacked100", sheet.getRange("A1:C3"), "Columns");
      chart.title.visible = false;
      chart.legend.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor(BLUE);
      series.hasDataLabels = true;
      series.dataLabels.format.font.color = "#FFFFFF";
      series.dataLabels.numberFormat = "0.0%";
      series.gapWidth = 60;
    });
    const { chart } = sheetOf(host).charts[0];
    expect(chart).toMatchObject({
      kind: "bar",
      direction: "bars",
      grouping: "percentStacked",
      title: "",
      legend: "none",
      categories: { values: ["North", "South"] },
      value: { numberKind: "share", gridlines: true },
      series: [
        {
          name: "Now",
          fill: BLUE,
          labelColor: "#FFFFFF",
          labelKind: "shareOneDecimal",
          values: { values: [0.25, 0.5] },
        },
        { name: "Then", labelColor: null, values: { values: [0.5, 1] } },
      ],
    });
  });

  it("follow their cells, and a sheet that is renamed", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.charts.add("Line", sheet.getRange("A1:A2"));
    });
    await onSheet((sheet) => {
      sheet.getRange("A2").values = [[9]];
      sheet.name = "Other";
    });
    const { chart } = sheetOf(host, "Other").charts[0];
    expect(chart.kind === "line" && chart.series[0].values).toEqual({
      range: { sheet: "Other", top: 0, left: 0, rows: 2, columns: 1 },
      values: [1, 9],
    });
  });

  it("are found by name, pointed at other cells, moved and deleted", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2")).name = "mine";
    });
    const read = await onSheet(async (sheet, context) => {
      const chart = sheet.charts.getItemOrNullObject("MINE");
      const missing = sheet.charts.getItemOrNullObject("other");
      chart.series.getItemAt(0).setValues(sheet.getRange("A1:A3"));
      chart.left = 75;
      chart.width = 300;
      chart.load("left,width,name,chartType");
      chart.series.load("items/name");
      const charts = sheet.charts.load("items/name,items/series/count");
      await context.sync();
      expect(charts.items.map((each) => [each.name, each.series.count])).toEqual([["mine", 1]]);
      expect(missing.isNullObject).toBe(true);
      return [chart.left, chart.width, chart.chartType, chart.series.items.length];
    });
    expect(read).toEqual([75, 300, "ColumnClustered", 1]);
    const { chart, box } = sheetOf(host).charts[0];
    expect(chart.kind === "bar" && chart.series[0].values.values).toEqual([1, 2, 3]);
    expect(box).toMatchObject({ left: 100, column: 1, xInCell: 36, width: 400 });
    await onSheet((sheet) => sheet.charts.getItem("mine").delete());
    expect(sheetOf(host).charts).toEqual([]);
  });

  it("hold at most 255 series, each one row or column", async () => {
    openHost();
    await expect(
      onSheet((sheet) => {
        const chart = sheet.charts.add("Line", sheet.getRange("A1"));
        for (let count = 0; count < 255; count++) chart.series.add(`s${count}`);
      })
    ).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(
      onSheet((sheet) =>
        sheet.charts.getItemAt(0).series.getItemAt(0).setValues(sheet.getRange("A1:B2"))
      )
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("of kinds that nobody draws here are refused", async () => {
    openHost();
    await expect(
      onSheet((sheet) => void sheet.charts.add("Pie", sheet.getRange("A1:A3")))
    ).rejects.toMatchObject({ code: "NotImplemented" });
  });
});
