import type { PairTie } from "./findings";
import { levelWord } from "./reading";
import type { PartnerCells } from "../partner-cells";
import type { SectorStyles, StyledSector } from "../sector-styles";
import type { Chart, LineStyle, MarkerStyle, PointLabel, XYSeries } from "../../drawing/chart";
import { chartFrame, type Size } from "../../drawing/chart-frame";
import { mapAxis } from "../../drawing/map-axis";
import { networkMap } from "../../drawing/network-map";
import { LEVEL_COLORS, LEVEL_WEIGHTS, PALETTE } from "../../drawing/palette";
import type { Words } from "../../messages/words";
import { buildGraph } from "../../network/graph";
import { layoutGraph } from "../../network/layout";
import type { DataRef, DataSpec } from "../../sheets/sheet";
import { seededRandom } from "../../statistics/random";
import type { ScaleId } from "../../tables/scales";

export interface TieMapInput {
  readonly partners: readonly string[];
  readonly ties: readonly PairTie[];
  readonly scale: ScaleId | null;
  readonly cells: PartnerCells;
  readonly styles: SectorStyles;
  readonly words: Words;
  readonly title: string;
  readonly subtitle: string;
  /** Of the chart. */
  readonly size: Size;
}

export interface TieMap {
  readonly chart: Chart<DataRef>;
  readonly data: readonly DataSpec[];
}

const PARTNERS = "mapPartners";
const TIES = "mapTies";
/** The same map at every run on the same ties. */
const SEED = 1;
/** Letters of a name in the legend. */
const LEGEND_NAME = 28;
const RING_ROOM = 7;

type Series = XYSeries<DataRef>;

/** Markers and lines get finer the more partners there are: up to so many partners, so many points. */
const FINENESS = [
  { upTo: 60, marker: 9, outline: 1.25, line: 1 },
  { upTo: 150, marker: 7, outline: 1, line: 0.75 },
  { upTo: 400, marker: 5, outline: 0.75, line: 0.6 },
  { upTo: Infinity, marker: 4, outline: 0.5, line: 0.4 },
] as const;

type Fineness = (typeof FINENESS)[number];

interface Point {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly label: PointLabel | null;
  readonly sector: StyledSector;
}

interface Placed {
  /** Grouped by sector in the order of the styles. */
  readonly points: readonly Point[];
  readonly isolatesWords: {
    readonly x: number;
    readonly y: number;
    readonly label: PointLabel;
  } | null;
}

function placed(input: TieMapInput, { marker }: Fineness, plot: Size): Placed {
  const { partners, ties, cells, styles, words } = input;
  const node = new Map(partners.map((name, place) => [name, place]));
  const ends = (end: 0 | 1): number[] => ties.map(({ members }) => node.get(members[end]) ?? -1);
  const graph = buildGraph(partners.length, ends(0), ends(1), false);
  const random = seededRandom(SEED);
  const backbone = partners.findIndex(cells.isBackbone);
  const map = networkMap({
    layout: layoutGraph(graph, { random }),
    names: partners.map(cells.short),
    markerSizes: partners.map((_, at) => (at === backbone ? marker + RING_ROOM : marker)),
    ties: partners.map((_, at) => graph.offsets[at + 1] - graph.offsets[at]),
    backbone: backbone < 0 ? null : backbone,
    isolatesWords: words.network.map.isolates,
    ...plot,
    random,
  });
  const points = grouped(styles, partners, (name, at) => ({
    name,
    x: map.x[at],
    y: map.y[at],
    label: map.labels[at],
    sector: styles.of(name),
  }));
  return { points, isolatesWords: map.isolatesWords };
}

/** Before anything has a place: who will be drawn in which series. */
function unplaced({ partners, styles }: TieMapInput): Placed {
  const points = grouped(styles, partners, (name) => ({
    name,
    x: 0,
    y: 0,
    label: null,
    sector: styles.of(name),
  }));
  return { points, isolatesWords: null };
}

function grouped(
  styles: SectorStyles,
  partners: readonly string[],
  toPoint: (name: string, at: number) => Point
): Point[] {
  const points = partners.map(toPoint);
  return sectorsOf(styles).flatMap((sector) => points.filter((point) => point.sector === sector));
}

function sectorsOf({ sectors, others }: SectorStyles): readonly StyledSector[] {
  return [...sectors, others];
}

/** Lines between two points, ended by a row that breaks the line, the weakest level first; with the style of each level. */
function tieLines({ ties, scale, words }: TieMapInput, { line }: Fineness) {
  const say = words.network;
  const levels = [...new Set(ties.map(({ level }) => (level === null ? 0 : Math.round(level))))];
  const isOne = levels.length < 2;
  return levels
    .sort((a, b) => a - b)
    .map((level) => {
      const step = Math.min(level, LEVEL_COLORS.length) - 1;
      const name = level === 0 ? say.map.noLevel : say.levelName(level, levelWord(level, scale));
      const style: LineStyle = isOne
        ? { color: LEVEL_COLORS[1], width: line, dash: "solid" }
        : step < 0
          ? { color: PALETTE.unconfirmed, width: line * LEVEL_WEIGHTS[0], dash: "solid" }
          : { color: LEVEL_COLORS[step], width: line * LEVEL_WEIGHTS[step], dash: "solid" };
      return {
        name: isOne && level <= 1 ? say.map.tie : name,
        style,
        ties: ties.filter((tie) => (tie.level === null ? 0 : Math.round(tie.level)) === level),
      };
    });
}

type TieLines = ReturnType<typeof tieLines>;

/**
 * The series of each level of ties, over rows that follow each other in one block of cells. The words before the row of
 * partners without a tie are one more point of the last series: alone it draws no line, and the legend has no entry for it.
 */
function lineSeries(lines: TieLines, { isolatesWords }: Placed): Series[] {
  let from = 0;
  return lines.map(({ name, style, ties }, at) => {
    const words = at === lines.length - 1 ? isolatesWords : null;
    const rows = 3 * ties.length + (words ? 1 : 0);
    const ref = (column: string): DataRef => ({ block: TIES, column, from, rows });
    const series: Series = {
      name,
      inLegend: true,
      x: ref("x"),
      y: ref("y"),
      line: style,
      marker: null,
      labels: words ? [...Array<null>(rows - 1).fill(null), words.label] : null,
    };
    from += rows;
    return series;
  });
}

function lineRows(lines: TieLines, points: readonly Point[]): DataSpec["rows"] {
  const byName = new Map(points.map((point) => [point.name, point]));
  return lines.flatMap(({ ties }) =>
    ties.flatMap(({ members }) => {
      const ends = members.flatMap((member) => byName.get(member) ?? []);
      return [
        ...ends.map(({ name, x, y }): (string | number | null)[] => [name, x, y]),
        [null, null, null],
      ];
    })
  );
}

function pointSeries(
  name: string,
  from: number,
  marker: MarkerStyle,
  labels: Series["labels"],
  rows: number
): Series {
  const ref = (column: string): DataRef => ({ block: PARTNERS, column, from, rows });
  return { name, inLegend: true, x: ref("x"), y: ref("y"), line: null, marker, labels };
}

function shortened(name: string): string {
  return name.length <= LEGEND_NAME ? name : `${name.slice(0, LEGEND_NAME - 1).trimEnd()}…`;
}

/** The backbone's ring, and partners by sector in front of it. */
function partnerSeries(
  { styles, cells, words }: TieMapInput,
  { points }: Placed,
  { marker, outline }: Fineness
): Series[] {
  const say = words.network.map;
  const sectors = sectorsOf(styles).flatMap((styled) => {
    const from = points.findIndex(({ sector }) => sector === styled);
    if (from < 0) return [];
    const shown = points.filter(({ sector }) => sector === styled);
    const others = styles.sectors.length > 0 ? say.otherSectors : say.partners;
    const name = styled.sector === null ? others : shortened(styled.sector);
    const style: MarkerStyle = { ...styled.style, size: marker, outlineWidth: outline };
    return [
      pointSeries(
        name,
        from,
        style,
        shown.map(({ label }) => label),
        shown.length
      ),
    ];
  });
  const backbone = points.findIndex(({ name }) => cells.isBackbone(name));
  const ring: MarkerStyle = {
    shape: "circle",
    size: marker + RING_ROOM,
    fill: null,
    outline: PALETTE.ink,
    outlineWidth: 1.5,
  };
  return [
    ...(backbone < 0 ? [] : [pointSeries(say.backbone, backbone, ring, null, 1)]),
    ...sectors,
  ];
}

/** The map of who is tied to whom, and the cells it is drawn from; null where nobody is tied. */
export function tieMap(input: TieMapInput): TieMap | null {
  const { ties, partners, words, title, subtitle, size } = input;
  if (ties.length === 0) return null;
  const say = words.network;
  const fineness = FINENESS.find(({ upTo }) => partners.length <= upTo) ?? FINENESS[0];
  const lines = tieLines(input, fineness);
  const chartOn = (plot: Size, drawn: Placed): Chart<DataRef> => ({
    kind: "xy",
    id: "map",
    title,
    subtitle,
    description: `${title}. ${subtitle}.`,
    legend: "top",
    x: mapAxis(plot.width),
    y: mapAxis(plot.height),
    series: [...lineSeries(lines, drawn), ...partnerSeries(input, drawn, fineness)],
  });
  // The plot is what title and legend leave, and they do not depend on where anybody stands.
  const { plot } = chartFrame(chartOn(size, unplaced(input)), size);
  const drawn = placed(input, fineness, plot);
  const { points, isolatesWords } = drawn;
  const tieRows: DataSpec["rows"] = [
    ...lineRows(lines, points),
    ...(isolatesWords ? [[say.map.isolates, isolatesWords.x, isolatesWords.y]] : []),
  ];
  const columns: DataSpec["columns"] = [
    { id: "partner", header: say.tables.partner, kind: "text" },
    { id: "x", header: "x", kind: "coordinate" },
    { id: "y", header: "y", kind: "coordinate" },
  ];
  return {
    chart: chartOn(plot, drawn),
    data: [
      {
        id: PARTNERS,
        heading: say.map.dataHeading,
        columns,
        rows: points.map(({ name, x, y }) => [name, x, y]),
      },
      { id: TIES, heading: say.map.tiesHeading, columns, rows: tieRows },
    ],
  };
}
