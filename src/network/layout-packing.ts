import type { Positions } from "./layout-start";

/** Steps of free room to the left and right of every node. */
const ROOM = 0.45;
/** Height of a row in steps: nodes of different components are at least about this far apart. */
const ROW = 0.5;
/** How fast the spiral of tried places widens: steps a radian. */
const PITCH = 0.05;

/** What a component takes up: by row of the plane, from its leftmost to its rightmost node. */
type Outline = ReadonlyMap<number, { readonly left: number; readonly right: number }>;

/**
 * Moves components, in place, beside each other: the first in the middle, each next one as near to it as there is
 * room, on an ellipse of the given width to height. Rows of nodes are kept apart, not bounding boxes, so that a long
 * arm of one component does not push the others far away.
 */
export function packComponents(
  components: readonly (readonly number[])[],
  { x, y }: Positions,
  aspect: number
): void {
  const taken = new Map<number, { left: number; right: number }[]>();
  for (const members of components) {
    const middle = { x: middleOf(members, x), y: middleOf(members, y) };
    for (const node of members) {
      x[node] -= middle.x;
      y[node] -= middle.y;
    }
    const outline = outlineOf(members, x, y);
    const place = freePlace(outline, taken, aspect);
    for (const node of members) {
      x[node] += place.x;
      y[node] += place.row * ROW;
    }
    for (const [row, { left, right }] of outline) {
      const spans = taken.get(row + place.row) ?? [];
      taken.set(row + place.row, [...spans, { left: left + place.x, right: right + place.x }]);
    }
  }
}

function middleOf(members: readonly number[], values: Float64Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const node of members) {
    least = Math.min(least, values[node]);
    most = Math.max(most, values[node]);
  }
  return (least + most) / 2;
}

function outlineOf(members: readonly number[], x: Float64Array, y: Float64Array): Outline {
  const outline = new Map<number, { left: number; right: number }>();
  for (const node of members) {
    const middle = Math.round(y[node] / ROW);
    for (const row of [middle - 1, middle, middle + 1]) {
      const span = outline.get(row) ?? { left: Infinity, right: -Infinity };
      span.left = Math.min(span.left, x[node] - ROOM);
      span.right = Math.max(span.right, x[node] + ROOM);
      outline.set(row, span);
    }
  }
  return outline;
}

/** The first place on a widening spiral where an outline lies on no other. */
function freePlace(
  outline: Outline,
  taken: ReadonlyMap<number, readonly { left: number; right: number }[]>,
  aspect: number
): { x: number; row: number } {
  for (let turn = 0; ; turn += Math.PI / 24) {
    const radius = turn * PITCH;
    const x = radius * Math.cos(turn) * Math.sqrt(aspect);
    const row = Math.round((radius * Math.sin(turn)) / Math.sqrt(aspect) / ROW);
    const free = Array.from(outline).every(([at, { left, right }]) =>
      (taken.get(at + row) ?? []).every((span) => left + x >= span.right || span.left >= right + x)
    );
    if (free) return { x, row };
  }
}
