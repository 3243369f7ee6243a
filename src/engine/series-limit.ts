import type { ChartBlock, PlacedSheet } from "../sheets/placed";

/** Excel draws no more series in one chart. */
export const MOST_SERIES = 255;

/** Says how many of a chart's series are drawn. */
type SayDrawn = (drawn: number, all: number) => string;

function limited(block: ChartBlock, sayDrawn: SayDrawn): ChartBlock {
  const { chart } = block;
  const all = chart.series.length;
  if (all <= MOST_SERIES) return block;
  const said = sayDrawn(MOST_SERIES, all);
  const cut = {
    ...chart,
    subtitle: chart.subtitle === "" ? said : `${chart.subtitle} ${said}`,
    description: `${chart.description} ${said}`,
    series: chart.series.slice(0, MOST_SERIES),
  };
  // Cutting a list of series leaves them of the kind that they were.
  return { ...block, chart: cut as typeof chart };
}

/**
 * The sheet with charts that Excel can draw: what is beyond the limit is left out of the chart, stays in the cells that
 * charts are drawn from, and is said in the chart's second line.
 */
export function withFewSeries(sheet: PlacedSheet, sayDrawn: SayDrawn): PlacedSheet {
  const blocks = sheet.blocks.map((block) =>
    block.kind === "chart" ? limited(block, sayDrawn) : block
  );
  return { ...sheet, blocks };
}
