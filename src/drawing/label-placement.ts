import type { LabelSide } from "./chart";
import { labelBox, outside, type Box, type Spot } from "./label-box";
import { freePlace } from "./label-free-place";
import { labelConflicts, nudge } from "./label-nudge";
import { clearUnderLabels } from "./label-clearing";
import { chooseSides, type LabelPositions } from "./label-sides";

/** Up to this many labels are all placed, whatever has to move for it. */
export const MOST_LABELS = 60;
/** Beyond this many spots the map is about its shape: few are named, and markers may touch each other. */
const MOST_SPREAD = 150;
const LABELS_OF_MANY = 40;
const ROUNDS = 30;
const NUDGES = 12;

export interface PlacedLabels {
  /** Pixels, y downwards; spots may have been moved apart. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The side of each label, null for a spot without one. */
  readonly sides: readonly (LabelSide | null)[];
  /** Labels that still touch a label or a marker, counted by pairs; 0 unless the frame is too small. */
  readonly overlaps: number;
}

/**
 * Places labels beside spots so that no label touches a label, a marker or the frame: chooses sides and moves spots
 * apart in turn. Up to 60 spots all keep their labels; of more, the 60 of highest `rank` that fit do, of more than
 * 150 the 40 of highest rank.
 * The same input and random numbers give the same placement.
 * @param rank which labels matter most, higher first; only used where not all are placed
 * @param random uniform on [0, 1)
 */
export function placeLabels(
  spots: readonly Spot[],
  start: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> },
  rank: ArrayLike<number>,
  frame: Box,
  random: () => number
): PlacedLabels {
  const positions = { x: Float64Array.from(start.x), y: Float64Array.from(start.y) };
  const sides: (LabelSide | null)[] = spots.map(() => null);
  const byRank = Array.from(spots.keys()).sort((a, b) => rank[b] - rank[a] || a - b);
  if (spots.length <= MOST_SPREAD) {
    const labelled = byRank.slice(0, MOST_LABELS);
    chooseSides(spots, positions, labelled, frame, sides, random);
    makeRoom(spots, positions, labelled, frame, sides, random);
  } else {
    chooseSides(spots, positions, byRank.slice(0, LABELS_OF_MANY), frame, sides, random);
    dropConflicts(spots, positions, sides, rank, frame, (at) => sides[at] !== null);
    clearUnderLabels(spots, positions, sides);
  }
  if (spots.length > MOST_LABELS) dropConflicts(spots, positions, sides, rank, frame, () => true);
  return { ...positions, sides, overlaps: labelConflicts(spots, positions, sides).pairs };
}

/** Moves spots apart and chooses sides anew in turn; what still touches then goes to the nearest free place. */
function makeRoom(
  spots: readonly Spot[],
  positions: LabelPositions,
  labelled: readonly number[],
  frame: Box,
  sides: (LabelSide | null)[],
  random: () => number
): void {
  for (let round = 0; round < ROUNDS; round++) {
    for (let step = 0; step < NUDGES; step++) {
      if (nudge(spots, positions, sides, frame) === 0) return;
    }
    chooseSides(spots, positions, labelled, frame, sides, random);
  }
  while (moveOneAway(spots, positions, sides, frame));
}

/** Moves one spot whose label touches something to a free place; false where none is left or can be moved. */
function moveOneAway(
  spots: readonly Spot[],
  positions: LabelPositions,
  sides: (LabelSide | null)[],
  frame: Box
): boolean {
  for (const at of labelConflicts(spots, positions, sides).touching) {
    const place = freePlace(at, spots, positions, sides, frame);
    if (!place) continue;
    positions.x[at] = place.x;
    positions.y[at] = place.y;
    sides[at] = place.side;
    return true;
  }
  return false;
}

/** Takes labels away, the least important first, until none leaves the frame or touches a spot that counts. */
function dropConflicts(
  spots: readonly Spot[],
  positions: LabelPositions,
  sides: (LabelSide | null)[],
  rank: ArrayLike<number>,
  frame: Box,
  counts: (at: number) => boolean
): void {
  spots.forEach((spot, at) => {
    const side = sides[at];
    const box = side && labelBox(spot, positions.x[at], positions.y[at], side);
    if (box && outside(box, frame) > 0) sides[at] = null;
  });
  for (;;) {
    const touching = [...labelConflicts(spots, positions, sides, counts).touching];
    if (touching.length === 0) return;
    const least = touching.reduce((a, b) => (rank[b] < rank[a] ? b : a));
    sides[least] = null;
  }
}
