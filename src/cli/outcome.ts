/**
 * Exit statuses of the headless run. `unreadable` is also what a workbook gives in which the results cannot be
 * placed: something of the user's is in the way, a sheet or the workbook's structure is protected.
 */
export const STATUS = { done: 0, nothingRun: 1, wrongArguments: 2, unreadable: 3 } as const;

/** Arguments, files or options that cannot be used; the message is the sentence to print. Exit status 2. */
export class WrongArguments extends Error {
  override readonly name = "WrongArguments";
}

/** A workbook of which not one byte can be had; the message is the sentence to print. Exit status 3. */
export class UnreadableInput extends Error {
  override readonly name = "UnreadableInput";
}

export interface Output {
  /** One line to standard output. */
  readonly say: (line: string) => void;
  /** One line to standard error. */
  readonly tell: (line: string) => void;
}
