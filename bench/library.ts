import type { BenchNetwork } from "./network-data";
import type { Timed } from "./timing";

/** What one library makes of one network; null where it has no such measure. */
export interface Performance {
  readonly betweenness: Timed<ArrayLike<number>>;
  /** Null where betweenness and closeness come out of the same pass. */
  readonly closeness: Timed<ArrayLike<number>> | null;
  /** The modularity that one run reaches. */
  readonly communities: Timed<number> | null;
}

export interface Library {
  readonly name: string;
  /** Null when the library is not there. */
  readonly measure: (network: BenchNetwork) => Performance | null;
}
