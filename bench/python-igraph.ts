import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Library } from "./library";
import type { BenchNetwork } from "./network-data";
import type { Timed } from "./timing";

interface Answer {
  readonly betweenness: Timed<number[]>;
  readonly closeness: Timed<number[]>;
  readonly louvain: Timed<number>;
  readonly leiden: Timed<number>;
}

/** A Python that can import igraph, the one on the path before the system's own. */
const python = ["python3", "/usr/bin/python3"].find(
  (command) => spawnSync(command, ["-c", "import igraph"]).status === 0
);

const answers = new Map<BenchNetwork, Answer>();

function answer(network: BenchNetwork, command: string): Answer {
  const known = answers.get(network);
  if (known) return known;
  const { status, stdout, stderr } = spawnSync(command, [path.join(__dirname, "time_igraph.py")], {
    input: JSON.stringify({ order: network.graph.order, ties: network.ties }),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  const fresh = JSON.parse(stdout) as Answer;
  answers.set(network, fresh);
  return fresh;
}

const igraph = (name: string, communities: "louvain" | "leiden"): Library => ({
  name,
  measure: (network) => {
    if (!python) return null;
    const { betweenness, closeness, ...found } = answer(network, python);
    return { betweenness, closeness, communities: found[communities] };
  },
});

export const igraphLouvain = igraph("igraph (C), Louvain", "louvain");
export const igraphLeiden = igraph("igraph (C), Leiden", "leiden");
