/** An option that an analysis declares; the pane's form, the headless run's check and the documentation follow from it. */
export type OptionDeclaration =
  | {
      readonly id: string;
      readonly kind: "choice";
      readonly default: string;
      readonly choices: readonly string[];
    }
  | {
      readonly id: string;
      readonly kind: "integer" | "number";
      readonly default: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly id: string; readonly kind: "yesNo"; readonly default: boolean }
  /** Words of the user's own, such as the name of a place; null = none. */
  | { readonly id: string; readonly kind: "text"; readonly default: null }
  /** A value that occurs in a table (a relation, a partner); null = decide from the data. */
  | { readonly id: string; readonly kind: "relation" | "partner"; readonly default: null };

export type OptionValue = string | number | boolean | null;
export type OptionValues = Readonly<Record<string, OptionValue>>;
