import type { MarkerStyle, XYChart, XYSeries } from "../drawing/chart";
import type { DataRef, DataSpec } from "../sheets/sheet";

/** A chart with the cells it is drawn from. */
export interface DrawnChart {
  readonly chart: XYChart<DataRef>;
  readonly data: DataSpec;
}

/** What charts of two numbers have in common: their words, and no legend, since series are named where they end. */
export function xyFrame({
  id,
  title,
  subtitle,
}: Pick<XYChart<DataRef>, "id" | "title" | "subtitle">) {
  return {
    kind: "xy",
    id,
    title,
    subtitle,
    description: `${title}. ${subtitle}.`,
    legend: "none",
  } as const;
}

type Row = DataSpec["rows"][number];

/** A series before its rows have their place in the block of cells; what the style leaves out is not drawn. */
export interface Part {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly style: Partial<Pick<XYSeries<DataRef>, "line" | "marker" | "labels">>;
}

/**
 * Puts parts under each other in one block of cells, each with the series that draws its rows; parts without rows are
 * left out.
 * @param columns of the block: where the series find their numbers.
 */
export function drawParts(
  block: string,
  parts: readonly Part[],
  columns: { readonly x: string; readonly y: string }
): { readonly series: readonly XYSeries<DataRef>[]; readonly rows: readonly Row[] } {
  const drawn = parts.filter(({ rows }) => rows.length > 0);
  let from = 0;
  const series = drawn.map(({ name, rows, style }): XYSeries<DataRef> => {
    const at = { block, from, rows: rows.length };
    from += rows.length;
    return {
      name,
      inLegend: false,
      x: { ...at, column: columns.x },
      y: { ...at, column: columns.y },
      line: null,
      marker: null,
      labels: null,
      ...style,
    };
  });
  return { series, rows: drawn.flatMap(({ rows }) => rows) };
}

/** A filled dot. */
export function dot(color: string, size: number): MarkerStyle {
  return { shape: "circle", size, fill: color, outline: color, outlineWidth: 0.75 };
}
