import { memo, useMemo, type ReactElement } from "react";
import { chartSvg, type DrawingOptions } from "../../../drawing/svg/chart-svg";
import type { PlacedChart, Sheet } from "../../../workbook/model";
import type { Axes } from "./extent";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./sheet-row";

interface ChartsLayerProps {
  readonly sheet: Sheet;
  readonly revision: number;
  readonly axes: Axes;
  readonly number: DrawingOptions["number"];
}

/** A sheet's charts, lying over its cells and scrolled with them: drawn once a change, never while scrolling. */
export const ChartsLayer = memo(function ChartsLayer(props: ChartsLayerProps): ReactElement {
  const { sheet, axes, number } = props;
  return (
    <div className="charts">
      {sheet.charts.map((placed) => (
        <ChartBox key={placed.id} placed={placed} axes={axes} number={number} />
      ))}
    </div>
  );
});

interface ChartBoxProps {
  readonly placed: PlacedChart;
  readonly axes: Axes;
  readonly number: DrawingOptions["number"];
}

function ChartBox({ placed, axes, number }: ChartBoxProps): ReactElement {
  const { box, chart, name } = placed;
  const { width, height } = box;
  const svg = useMemo(
    () => chartSvg(chart, { width, height, number }),
    [chart, width, height, number]
  );
  return (
    <div
      className="chart"
      data-name={name}
      style={{
        left: ROW_HEADER_WIDTH + axes.columns.start(box.column) + box.xInCell,
        top: COLUMN_HEADER_HEIGHT + axes.rows.start(box.row) + box.yInCell,
        width,
        height,
      }}
      // The drawing is our own, with every text escaped.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
