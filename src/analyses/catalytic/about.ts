import type { About } from "../analysis";

export const about: About = {
  id: "catalytic",
  group: "relationships",
  needs: ["ties"],
  uses: ["partners", "initiatives", "respondents"],
  asked: "eachSurvey",
  options: [
    /** Mean of the trust items from which an answer counts as trusting. */
    { id: "trust", kind: "number", default: 3, min: 1, max: 4 },
    /** Level from which an answer counts as close work; 0 = by the scale. */
    { id: "level", kind: "integer", default: 0, min: 0, max: 5 },
    { id: "relation", kind: "relation", default: null },
    { id: "draws", kind: "integer", default: 9999, min: 99, max: 99999 },
  ],
};
