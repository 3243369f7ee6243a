import { doors as english } from "../../messages/en/doors";
import { doors as spanish } from "../../messages/es/doors";
import type { Language } from "../../messages/language";

const SENTENCES: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };

/** What reading a file throws (a `DoorError`), as far as it concerns the file. */
interface FileTrouble {
  readonly problem: {
    readonly code: "notAWorkbook" | "oldFormat" | "encrypted" | "damaged" | "tooLarge";
    readonly file: string;
    readonly part: string;
  };
}

const isFileTrouble = (error: unknown): error is FileTrouble =>
  error instanceof Error && "problem" in error;

/** Why a file could not be opened, in a sentence. Errors of another kind are thrown on. */
export function openingTrouble(error: unknown, language: Language): string {
  if (!isFileTrouble(error)) throw error;
  const { problem } = error;
  return SENTENCES[language][problem.code](problem);
}
