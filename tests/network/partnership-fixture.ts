import { buildGraph } from "../../src/network/graph";

/** Ten partners A … J who rated their work with each other. */
export const NAMES = [..."ABCDEFGHIJ"];

const REPORTS = "AB BA BC CB AC CA CD DC DE ED DF FD EF GD GH HG AG IJ".split(" ");

export const at = (name: string): number => NAMES.indexOf(name);

/** Values in the order of NAMES from "A 3, B 4.5"; the rest is `otherwise`. */
export function byName<Value>(values: Record<string, Value>, otherwise: Value): Value[] {
  return NAMES.map((name) => values[name] ?? otherwise);
}

export const reported = buildGraph(
  NAMES.length,
  REPORTS.map(([from]) => at(from)),
  REPORTS.map(([, to]) => at(to)),
  true
);
