import type { About } from "../analysis";

export const about: About = {
  id: "network",
  group: "relationships",
  needs: ["ties"],
  uses: ["partners", "respondents"],
  asked: "eachSurvey",
  options: [
    /** Whether one side's report makes a tie, or both must report it. */
    { id: "rule", kind: "choice", default: "any", choices: ["any", "confirmed"] },
    /** The lowest level that counts as a tie. */
    { id: "minimumLevel", kind: "integer", default: 1, min: 1, max: 5 },
    { id: "relation", kind: "relation", default: null },
    /** Times that groups are dealt out anew for what chance alone would give. */
    { id: "permutations", kind: "integer", default: 1999, min: 99, max: 99999 },
    /** Searches for communities, of which the best counts. */
    { id: "restarts", kind: "integer", default: 50, min: 2, max: 500 },
    /** Samples of partners behind the interval of a change. */
    { id: "draws", kind: "integer", default: 1999, min: 99, max: 99999 },
  ],
};
