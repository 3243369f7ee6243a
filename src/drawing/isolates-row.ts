import { labelSize, type Spot } from "./label-box";

const ROW = 22;
const MOST_ROWS = 4;
const BETWEEN = 10;
const ABOVE = 10;

export interface IsolatePlace {
  readonly node: number;
  /** Pixels from the left and the top of the plot area. */
  readonly left: number;
  readonly top: number;
  readonly named: boolean;
}

export interface IsolatesFoot {
  /** Where the foot begins: the rest of the map ends here. */
  readonly top: number;
  readonly words: { readonly left: number; readonly top: number } | null;
  readonly places: readonly IsolatePlace[];
}

/**
 * Puts nodes without a tie into rows at the foot of a plot area, after some words, each with its label to the right.
 * Where four rows do not hold all labels, the markers stand without, close to each other.
 */
export function placeIsolates(
  isolates: readonly number[],
  spots: readonly Spot[],
  words: string,
  width: number,
  height: number
): IsolatesFoot {
  if (isolates.length === 0) return { top: height, words: null, places: [] };
  const indent = labelSize(words, false).width + BETWEEN;
  const named = intoRows(
    isolates.map((node) => 2 * spots[node].radius + 2 + spots[node].labelWidth + BETWEEN),
    width - indent
  );
  const allNamed = named.rows <= MOST_ROWS;
  const widest = Math.max(...isolates.map((node) => 2 * spots[node].radius + 2));
  const room = width - indent - widest;
  const closest = (room * MOST_ROWS) / (isolates.length + MOST_ROWS);
  const { rows, places } = allNamed
    ? named
    : intoRows(
        isolates.map(() => Math.min(widest, closest)),
        room
      );
  const top = height - rows * ROW;
  return {
    top: top - ABOVE,
    words: { left: 0, top: top + ROW / 2 },
    places: isolates.map((node, at) => ({
      node,
      left: indent + places[at].left + spots[node].radius,
      top: top + (places[at].row + 0.5) * ROW,
      named: allNamed,
    })),
  };
}

/** Things of these widths one after another, a new row where the next does not fit. */
function intoRows(
  widths: readonly number[],
  width: number
): { rows: number; places: { row: number; left: number }[] } {
  let row = 0;
  let left = 0;
  const places = widths.map((wide) => {
    if (left > 0 && left + wide > width) {
      row++;
      left = 0;
    }
    const place = { row, left };
    left += wide;
    return place;
  });
  return { rows: row + 1, places };
}
