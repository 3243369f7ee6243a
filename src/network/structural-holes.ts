import { hasTie, neighbors, undirected, type Graph } from "./graph";

/** Burt (1992) for every node, over the whole network; null for nodes without ties, where nothing is defined. */
export interface StructuralHoles {
  /** How much a node's ties all lead back to each other; high is closed in. */
  readonly constraint: readonly (number | null)[];
  /** Number of neighbours less what they repeat. */
  readonly effectiveSize: readonly (number | null)[];
  /** Effective size as a share of the number of neighbours, 0 to 1. */
  readonly efficiency: readonly (number | null)[];
}

/**
 * Burt's measures on binary ties. A directed graph is pooled: the strength between two nodes is the number of their
 * arcs, a_ij + a_ji, so a node with arcs in but none out has values too. O(sum over ties of degrees).
 */
export function structuralHoles(graph: Graph): StructuralHoles {
  const pooled = undirected(graph, "any");
  const strengths = pooledStrengths(graph, pooled);
  const total = new Float64Array(pooled.order);
  const strongest = new Float64Array(pooled.order);
  for (let node = 0; node < pooled.order; node++) {
    for (let arc = pooled.offsets[node]; arc < pooled.offsets[node + 1]; arc++) {
      total[node] += strengths[arc];
      strongest[node] = Math.max(strongest[node], strengths[arc]);
    }
  }
  const constraint: (number | null)[] = [];
  const effectiveSize: (number | null)[] = [];
  const efficiency: (number | null)[] = [];
  // For the neighbours of the node at hand: where in its row they stand, and what paths of two steps add.
  const row = new Int32Array(pooled.order).fill(-1);
  const indirect = new Float64Array(pooled.order);
  for (let node = 0; node < pooled.order; node++) {
    const first = pooled.offsets[node];
    const last = pooled.offsets[node + 1];
    if (first === last) {
      constraint.push(null);
      effectiveSize.push(null);
      efficiency.push(null);
      continue;
    }
    for (let arc = first; arc < last; arc++) row[pooled.targets[arc]] = arc;
    let redundancy = 0;
    for (let arc = first; arc < last; arc++) {
      const through = pooled.targets[arc];
      const proportion = strengths[arc] / total[node];
      for (let onward = pooled.offsets[through]; onward < pooled.offsets[through + 1]; onward++) {
        const other = pooled.targets[onward];
        if (row[other] < 0) continue;
        indirect[other] += proportion * (strengths[onward] / total[through]);
        redundancy += proportion * (strengths[onward] / strongest[other]);
      }
    }
    let sum = 0;
    for (let arc = first; arc < last; arc++) {
      const other = pooled.targets[arc];
      sum += (strengths[arc] / total[node] + indirect[other]) ** 2;
      row[other] = -1;
      indirect[other] = 0;
    }
    constraint.push(sum);
    effectiveSize.push(last - first - redundancy);
    efficiency.push((last - first - redundancy) / (last - first));
  }
  return { constraint, effectiveSize, efficiency };
}

/** Number of arcs between the two ends of every tie, beside `pooled.targets`. */
function pooledStrengths(graph: Graph, pooled: Graph): Float64Array {
  const strengths = new Float64Array(pooled.targets.length).fill(1);
  if (!graph.directed) return strengths;
  for (let node = 0; node < pooled.order; node++) {
    neighbors(pooled, node).forEach((neighbor, at) => {
      strengths[pooled.offsets[node] + at] =
        Number(hasTie(graph, node, neighbor)) + Number(hasTie(graph, neighbor, node));
    });
  }
  return strengths;
}
