/** A sheet that breaks a rule of the layout: a mistake in the program, never in a user's data. */
export class SheetError extends Error {
  override readonly name = "SheetError";

  constructor(tab: string, rule: string) {
    super(`Sheet "${tab}": ${rule}.`);
  }
}
