import { sayIn } from "../say";

export const say = sayIn("en", (count) => `${count} more`);

export const common = {
  theAnswer: "The answer",
  howWorkedOut: "How this was worked out",
  whatLeftOut: "What we left out",
  chartDataHeading: "Cells that the charts are drawn from",
  nothingLeftOut: "Nothing was left out.",
  and: (items: readonly string[], most?: number) => say.list(items, most),
  /** Stamp under the question: when, on what, how counted, with which data and version. */
  stamp: (at: string, sources: readonly string[], fingerprint: string, version: string) =>
    `Answered ${at}, from ${say.list(sources)}. Data ${fingerprint}. Common Table ${version}`,
};
