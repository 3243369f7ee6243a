import { type Arguments, parseArguments } from "./arguments";
import { InputFileError } from "./input-files";
import { type Output, STATUS, UnreadableInput, WrongArguments } from "./outcome";
import { runHeadless } from "./run-headless";
import { DoorError } from "../engine/door";
import { doorSentence } from "../engine/door-sentence";
import { registry } from "../engine/registry";
import type { Language } from "../messages/language";
import { type Words, wordsOf } from "../messages/words";

const CONSOLE: Output = {
  say: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
};

/** The headless run: a workbook in, findings and a workbook out. Returns the exit status; never rejects on bad input. */
export async function main(argv: readonly string[], output: Output = CONSOLE): Promise<number> {
  const ids = registry.map((entry) => entry.about.id);
  const parsed = parseArguments(argv, ids);
  const words = wordsOf(languageOf(argv));
  switch (parsed.kind) {
    case "help":
      output.say(words.cli.usage);
      return STATUS.done;
    case "problem": {
      const { code, found, expected } = parsed.problem;
      output.tell(words.cli.arguments[code](found, expected));
      return STATUS.wrongArguments;
    }
    case "run":
      return runAndExplain(parsed.arguments, words, output);
  }
}

/** The language asked for, even where the rest of the command line cannot be understood. */
function languageOf(argv: readonly string[]): Language {
  return argv[argv.indexOf("--lang") + 1] === "es" || argv.includes("--lang=es") ? "es" : "en";
}

async function runAndExplain(args: Arguments, words: Words, output: Output): Promise<number> {
  try {
    return await runHeadless(args, words, output);
  } catch (error) {
    if (error instanceof DoorError) {
      output.tell(doorSentence(words, error.problem));
      return error.problem.code === "cannotWrite" ? STATUS.wrongArguments : STATUS.unreadable;
    }
    if (error instanceof InputFileError) {
      output.tell(words.cli.files[error.code](error.file, error.place));
      return STATUS.wrongArguments;
    }
    if (error instanceof WrongArguments || error instanceof UnreadableInput) {
      output.tell(error.message);
      return error instanceof WrongArguments ? STATUS.wrongArguments : STATUS.unreadable;
    }
    throw error;
  }
}
