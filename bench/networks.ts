import { graphology } from "./graphology";
import type { Library, Performance } from "./library";
import { readNetwork, type BenchNetwork } from "./network-data";
import { ngraph } from "./ngraph";
import { ours, oursToTheEnd } from "./ours";
import { igraphLeiden, igraphLouvain } from "./python-igraph";
import { printTable } from "./table";

const NETWORKS = ["lhds_2010", "email_eu_core", "ca_grqc"];
const RIVALS: readonly Library[] = [oursToTheEnd, graphology, ngraph, igraphLouvain, igraphLeiden];

/** Betweenness, closeness and communities of real networks, ours beside other libraries; ours is 1. */
export function benchNetworks(): void {
  for (const name of NETWORKS) {
    const network = readNetwork(name);
    const own = measured(ours, network);
    if (!own) continue;
    console.log(
      `\n${name}: ${network.graph.order} partners, ${network.graph.size} ties. Times as multiples of ours ` +
        `(${milliseconds(own.betweenness.milliseconds)} for betweenness and closeness in one pass, ` +
        `${milliseconds(own.communities?.milliseconds)} for communities).`
    );
    const rows = [ours, ...RIVALS].flatMap((library) => {
      const theirs = library === ours ? own : measured(library, network);
      return theirs ? [row(library.name, theirs, own)] : [];
    });
    printTable(
      ["", "betweenness", "closeness", "both", "largest difference", "communities", "modularity"],
      rows
    );
  }
}

function measured(library: Library, network: BenchNetwork): Performance | null {
  const performance = library.measure(network);
  if (!performance) console.log(`${library.name} is not there.`);
  return performance;
}

function row(name: string, theirs: Performance, own: Performance): string[] {
  const both = theirs.betweenness.milliseconds + (theirs.closeness?.milliseconds ?? 0);
  const pass = own.betweenness.milliseconds;
  return [
    name,
    times(theirs.betweenness.milliseconds / pass),
    theirs.closeness ? times(theirs.closeness.milliseconds / pass) : "same pass",
    times(both / pass),
    largestDifference(theirs.betweenness.result, own.betweenness.result).toExponential(0),
    theirs.communities && own.communities
      ? times(theirs.communities.milliseconds / own.communities.milliseconds)
      : "–",
    theirs.communities ? theirs.communities.result.toFixed(4) : "–",
  ];
}

/** Largest difference between two lists of betweenness, as a share of the largest betweenness. */
function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let difference = 0;
  let largest = 0;
  for (let node = 0; node < a.length; node++) {
    difference = Math.max(difference, Math.abs(a[node] - b[node]));
    largest = Math.max(largest, Math.abs(b[node]));
  }
  return difference / largest;
}

const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
const milliseconds = (value = 0): string => `${value.toFixed(0)} ms`;
