/** A question in words: the title of its sheet and page, the whole question, and one short line for lists. */
export interface Question {
  readonly title: string;
  readonly question: string;
  readonly short: string;
}
