import type { Json } from "./reference-layers";

export interface Agreement {
  /** Single numbers and names compared. */
  readonly compared: number;
  /** Where ours and theirs differ, in words. */
  readonly differences: readonly string[];
}

const RELATIVE = 1e-9;
/** Zero as rounding leaves it: reference values are printed with 12 significant digits. */
const ZERO = 1e-12;

/** Compares value by value, in order; numbers to 1e-9 relative. */
export function agreement(ours: Json, theirs: Json, at: string): Agreement {
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    if (ours.length !== theirs.length) {
      return { compared: 1, differences: [`${at}: ${ours.length} values, not ${theirs.length}`] };
    }
    const all = ours.map((value: Json, place) =>
      agreement(value, theirs[place] as Json, `${at}[${place}]`)
    );
    return {
      compared: all.reduce((sum, { compared }) => sum + compared, 0),
      differences: all.flatMap(({ differences }) => differences),
    };
  }
  const same =
    typeof ours === "number" && typeof theirs === "number"
      ? Math.abs(ours - theirs) <=
        Math.max(ZERO, RELATIVE * Math.max(Math.abs(ours), Math.abs(theirs)))
      : ours === theirs;
  return {
    compared: 1,
    differences: same ? [] : [`${at}: ours ${String(ours)}, theirs ${String(theirs)}`],
  };
}
