/** Exit statuses of the headless run. */
export const STATUS = { done: 0, nothingRun: 1, wrongArguments: 2, unreadable: 3 } as const;

/** Arguments, files or options that cannot be used; the message is the sentence to print. Exit status 2. */
export class WrongArguments extends Error {
  override readonly name = "WrongArguments";
}

export interface Output {
  /** One line to standard output. */
  readonly say: (line: string) => void;
  /** One line to standard error. */
  readonly tell: (line: string) => void;
}
