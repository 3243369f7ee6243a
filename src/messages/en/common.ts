import { sayIn } from "../say";

export const say = sayIn("en", (count) => `${count} more`);

export const common = {
  theAnswer: "The answer",
  howWorkedOut: "How this was worked out",
  whatLeftOut: "What we left out",
  chartDataHeading: "Cells that the charts are drawn from",
  nothingLeftOut: "Nothing was left out.",
  and: (items: readonly string[], most?: number) => say.list(items, most),
  /** A moment given as "2026-11-17T09:12". */
  moment: (iso: string) => say.moment(iso),
  sources: {
    ties: (answers: number, waves: readonly string[]) =>
      waves.length > 0
        ? `Ties (${say.number(answers, "count")} answers, ${say.list(waves)})`
        : `Ties (${say.number(answers, "count")} answers)`,
    partners: (count: number) => `Partners (${say.number(count, "count")})`,
    respondents: (count: number) => `Respondents (${say.number(count, "count")})`,
    initiatives: (count: number) => `Initiatives (${say.number(count, "count")})`,
  },
  /** Stamp under the question: when, from which tables, on which data, by which version. */
  stamp: (at: string, sources: readonly string[], fingerprint: string | null, version: string) =>
    `Answered ${at}, from ${say.list(sources)}.${fingerprint === null ? "" : ` Data ${fingerprint}.`} Common Table ${version}`,
};
