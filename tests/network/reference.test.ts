import { describeWithData } from "../shared-data";
import { agreement } from "./agreement";
import {
  graphOfSection,
  referenceLayers,
  referenceNetworks,
  type Json,
  type JsonObject,
} from "./reference-layers";
import { ELSEWHERE, EXPECTATIONS, measured, type Expectation } from "./reference-values";

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reference values are `{value, tool, …}` or bare. */
const valueOf = (entry: Json): Json => (isObject(entry) && "value" in entry ? entry.value : entry);

let compared = 0;

describeWithData("network measures and independent tools", () => {
  afterAll(() => {
    console.info(`${compared} values of real networks agree with independent tools to 1e-9.`);
  });

  test.each(referenceNetworks())("agree to 1e-9 on every layer of %s", (network) => {
    const differences: string[] = [];
    for (const layer of referenceLayers(network)) {
      for (const [section, content] of Object.entries(layer.reference)) {
        if (!isObject(content) || section in ELSEWHERE) continue;
        const parts = EXPECTATIONS[section];
        if (!parts) throw new Error(`Nothing is said about "${section}" of ${layer.name}.`);
        const of = measured(graphOfSection(layer, section), layer.ids);
        const entries = "" in parts ? { "": content } : content;
        for (const [part, values] of Object.entries(entries)) {
          if (`${section} ${part}` in ELSEWHERE) continue;
          for (const [key, entry] of Object.entries(values as JsonObject)) {
            const at = `${layer.name}, ${section} ${part} ${key}`;
            const expectation: Expectation | undefined = parts[part]?.[key];
            if (!expectation) throw new Error(`Nothing is said about ${at}.`);
            if (typeof expectation !== "function") continue;
            const result = agreement(expectation(of), valueOf(entry), at);
            compared += result.compared;
            differences.push(...result.differences);
          }
        }
      }
    }
    expect(differences).toEqual([]);
  });
});
