import { inNameOrder } from "./answers";
import type { PartnerCells } from "../partner-cells";
import { type SectorStyles, type StyledSector } from "../sector-styles";
import type { Chart, LineStyle, MarkerStyle, PointLabel, XYSeries } from "../../drawing/chart";
import { labelsOffLines } from "../../drawing/labels-off-lines";
import { mapAxis } from "../../drawing/map-axis";
import { networkMap } from "../../drawing/network-map";
import { PALETTE } from "../../drawing/palette";
import type { Words } from "../../messages/words";
import { buildGraph, ties as tiesOf } from "../../network/graph";
import { layoutGraph } from "../../network/layout";
import type { ChartSlot, DataRef, DataSpec } from "../../sheets/sheet";
import { seededRandom } from "../../statistics/random";

/** Ties of one kind; earlier kinds are drawn in front. */
export interface MapTies {
  readonly kind: "catalytic" | "nearly" | "unconfirmed";
  readonly pairs: readonly (readonly string[])[];
}

export interface MapInput {
  readonly ties: readonly MapTies[];
  readonly cells: PartnerCells;
  readonly styles: SectorStyles;
  readonly words: Words;
  readonly title: string;
  readonly subtitle: (partners: number) => string;
  /** Said in place of the map where there is no tie. */
  readonly nothing: string;
  readonly place: Pick<ChartSlot, "x" | "y" | "width" | "height">;
}

const LINES: Readonly<Record<MapTies["kind"], LineStyle>> = {
  catalytic: { color: PALETTE.ours, width: 2.25, dash: "solid" },
  nearly: { color: PALETTE.comparison, width: 1.25, dash: "dash" },
  unconfirmed: { color: PALETTE.comparison, width: 1.25, dash: "dot" },
};

const MARKER_SIZE = 9;
const RING_SIZE = 15;
/** Pixels of a chart that title, legend and margins take from its plot. */
const BESIDE_PLOT = 6;
const ABOVE_PLOT = 76;
/** The same map at every run on the same pairs. */
const SEED = 1;
const PARTNERS = "mapPartners";

type Series = XYSeries<DataRef>;

interface Point {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly label: PointLabel | null;
  readonly sector: StyledSector;
}

/** Partners with their places, grouped by sector in the order of the styles. */
function placed(
  { ties, cells, styles }: MapInput,
  width: number,
  height: number
): readonly Point[] {
  const pairs = ties.flatMap((kind) => kind.pairs);
  const names = inNameOrder(new Set(pairs.flat()));
  const node = new Map(names.map((name, index) => [name, index]));
  const ends = (end: 0 | 1): number[] => pairs.map((pair) => node.get(pair[end]) ?? -1);
  const graph = buildGraph(names.length, ends(0), ends(1), false);
  const random = seededRandom(SEED);
  const backbone = names.findIndex(cells.isBackbone);
  const markerSizes = names.map((name) => (cells.isBackbone(name) ? RING_SIZE : MARKER_SIZE));
  const map = networkMap({
    layout: layoutGraph(graph, { random }),
    names: names.map(cells.short),
    markerSizes,
    ties: names.map((_, at) => graph.offsets[at + 1] - graph.offsets[at]),
    backbone: backbone < 0 ? null : backbone,
    isolatesWords: "",
    width,
    height,
    random,
  });
  const labels = labelsOffLines({ map, markerSizes, lines: tiesOf(graph), width, height });
  const points = names.map((name, at) => ({
    name,
    x: map.x[at],
    y: map.y[at],
    label: labels[at],
    sector: styles.of(name),
  }));
  return [...styles.sectors, styles.others].flatMap((sector) =>
    points.filter((point) => point.sector === sector)
  );
}

/** One block of cells a kind of tie: two rows a tie and one that breaks the line. */
function tieData(
  { kind, pairs }: MapTies,
  points: ReadonlyMap<string, Point>,
  words: Words
): { readonly data: DataSpec; readonly series: Series } {
  const id = `map_${kind}`;
  const name = words.catalytic.map[kind];
  const rows = pairs.flatMap((pair) => {
    const ends = pair.flatMap((member) => points.get(member) ?? []);
    const last = ends.at(-1);
    return [...ends.map((end) => [end.name, end.x, end.y]), ["", last?.x ?? null, null]] satisfies (
      string | number | null
    )[][];
  });
  return {
    data: { id, heading: name, columns: mapColumns(words), rows },
    series: {
      name,
      inLegend: true,
      x: { block: id, column: "x", from: 0, rows: rows.length },
      y: { block: id, column: "y", from: 0, rows: rows.length },
      line: LINES[kind],
      marker: null,
      labels: null,
    },
  };
}

function mapColumns(words: Words): DataSpec["columns"] {
  return [
    { id: "partner", header: words.catalytic.tables.partner, kind: "text" },
    { id: "x", header: "x", kind: "coordinate" },
    { id: "y", header: "y", kind: "coordinate" },
  ];
}

function partnerSeries(
  name: string,
  points: readonly Point[],
  shown: readonly Point[],
  marker: MarkerStyle,
  isRing: boolean
): Series {
  const from = points.indexOf(shown[0]);
  const ref = (column: string): DataRef => ({ block: PARTNERS, column, from, rows: shown.length });
  return {
    name,
    inLegend: true,
    x: ref("x"),
    y: ref("y"),
    line: null,
    marker,
    labels: isRing ? null : shown.map(({ label }) => label),
  };
}

function seriesOfPartners({ cells, styles, words }: MapInput, points: readonly Point[]): Series[] {
  const say = words.catalytic.map;
  const sectors = [...styles.sectors, styles.others].flatMap((styled) => {
    const shown = points.filter(({ sector }) => sector === styled);
    if (shown.length === 0) return [];
    const { style, sector } = styled;
    const marker: MarkerStyle = { ...style, size: MARKER_SIZE, outlineWidth: 1.25 };
    const hasSectors = styles.sectors.length > 0;
    const name = sector ?? (hasSectors ? say.otherSectors : words.catalytic.tables.partners);
    return [partnerSeries(name, points, shown, marker, false)];
  });
  const rings = points.filter(({ name }) => cells.isBackbone(name)).slice(0, 1);
  const ring: MarkerStyle = {
    shape: "circle",
    size: RING_SIZE,
    fill: null,
    outline: PALETTE.ink,
    outlineWidth: 1.5,
  };
  return [
    ...rings.map((point) => partnerSeries(say.backbone, points, [point], ring, true)),
    ...sectors,
  ];
}

/** The map of who is tied to whom by partnership, and the cells it is drawn from. */
export function partnershipMap(input: MapInput): {
  readonly slot: ChartSlot;
  readonly data: readonly DataSpec[];
} {
  const { words, title, place, ties } = input;
  const width = place.width - BESIDE_PLOT;
  const height = place.height - ABOVE_PLOT;
  const points = placed(input, width, height);
  const byName = new Map(points.map((point) => [point.name, point]));
  const lines = ties.map((kind) => tieData(kind, byName, words));
  const partners: DataSpec = {
    id: PARTNERS,
    heading: words.catalytic.map.dataHeading,
    columns: mapColumns(words),
    rows: points.map(({ name, x, y }) => [name, x, y]),
  };
  const subtitle = input.subtitle(points.length);
  const chart: Chart<DataRef> = {
    kind: "xy",
    id: "map",
    title,
    subtitle,
    description: `${title}. ${subtitle}.`,
    legend: "top",
    x: mapAxis(width),
    y: mapAxis(height),
    series: [
      ...lines
        .filter((_, at) => ties[at].pairs.length > 0)
        .map(({ series }) => series)
        .reverse(),
      ...seriesOfPartners(input, points),
    ],
  };
  return {
    slot: {
      ...place,
      chart: points.length === 0 ? null : chart,
      caption: points.length === 0 ? input.nothing : `${title}.`,
    },
    data: [partners, ...lines.map(({ data }) => data)],
  };
}
