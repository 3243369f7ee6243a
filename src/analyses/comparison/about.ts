import type { About } from "../analysis";

export const about: About = {
  id: "comparison",
  group: "results",
  needs: ["indicators", "events"],
  uses: [],
  asked: "whenDataArrive",
  options: [
    /** Comparison places that a mixture of places needs: among fewer, chance puts a place first too easily. */
    { id: "fewestPlaces", kind: "integer", default: 10, min: 2, max: 100 },
  ],
};
