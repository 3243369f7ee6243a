import type { PointLabel } from "./chart";
import { fitToFrame } from "./fit-to-frame";
import { placeIsolates } from "./isolates-row";
import { labelSize, type Spot } from "./label-box";
import { placeLabels } from "./label-placement";
import { pixelsOf } from "./units";

export interface NetworkMapInput {
  /** Positions of the nodes in steps, and the nodes that have none (`layoutGraph` gives both). */
  readonly layout: {
    readonly x: ArrayLike<number>;
    readonly y: ArrayLike<number>;
    readonly isolates: readonly number[];
  };
  /** By node. */
  readonly names: readonly string[];
  /** Size of each marker in points. */
  readonly markerSizes: readonly number[];
  /** Number of ties by node: who is named where not all can be. */
  readonly ties: ArrayLike<number>;
  /** Stands in the middle as far as the others allow, named in bold. */
  readonly backbone: number | null;
  /** Words before the row of isolates: "No recorded tie:". */
  readonly isolatesWords: string;
  /** Pixels of the plot area. */
  readonly width: number;
  readonly height: number;
  /** Uniform on [0, 1). */
  readonly random: () => number;
}

export interface NetworkMap {
  /** By node, in plot units: one unit a pixel, from the left and from the bottom. Axes run 0 to width and height. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** By node; null = not named on the map. */
  readonly labels: readonly (PointLabel | null)[];
  readonly isolates: readonly number[];
  /** Where the words before the isolates begin (a point without a marker, label to its right); null without isolates. */
  readonly isolatesWords: {
    readonly x: number;
    readonly y: number;
    readonly label: PointLabel;
  } | null;
  /** Labels that touch a label or a marker, counted by pairs: 0 up to 60 partners in 800 × 560 px. */
  readonly overlaps: number;
}

/**
 * Places a network in a plot area, its labels with it: ties above, nodes without any in rows at the foot. Set the
 * chart's axes to 0…width and 0…height, or the estimated label sizes do not hold.
 */
export function networkMap(input: NetworkMapInput): NetworkMap {
  const { layout, names, backbone, width, height } = input;
  const spots = names.map((name, node): Spot => {
    const label = labelSize(name, node === backbone);
    return {
      radius: pixelsOf(input.markerSizes[node]) / 2,
      labelWidth: label.width,
      labelHeight: label.height,
    };
  });
  const foot = placeIsolates(layout.isolates, spots, input.isolatesWords, width, height);
  const frame = { left: 0, top: 0, right: width, bottom: foot.top };
  const isIsolate = new Set(layout.isolates);
  const tied = Array.from(names.keys()).filter((node) => !isIsolate.has(node));
  const tiedSpots = tied.map((node) => spots[node]);
  const start = fitToFrame(
    { x: tied.map((node) => layout.x[node]), y: tied.map((node) => layout.y[node]) },
    tiedSpots,
    backbone === null ? -1 : tied.indexOf(backbone),
    frame
  );
  const rank = tied.map((node) => (node === backbone ? Infinity : input.ties[node]));
  const placed = placeLabels(tiedSpots, start, rank, frame, input.random);

  const x = names.map(() => 0);
  const y = names.map(() => 0);
  const labels: (PointLabel | null)[] = names.map(() => null);
  const put = (node: number, left: number, top: number, side: PointLabel["side"] | null): void => {
    x[node] = left;
    y[node] = height - top;
    labels[node] = side && { text: names[node], side, bold: node === backbone };
  };
  tied.forEach((node, at) => put(node, placed.x[at], placed.y[at], placed.sides[at]));
  for (const { node, left, top, named } of foot.places)
    put(node, left, top, named ? "right" : null);
  return {
    x,
    y,
    labels,
    isolates: layout.isolates,
    isolatesWords: foot.words && {
      x: foot.words.left,
      y: height - foot.words.top,
      label: { text: input.isolatesWords, side: "right", bold: false },
    },
    overlaps: placed.overlaps,
  };
}
