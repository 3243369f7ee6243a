import { readOptionsFile } from "./input-files";
import { WrongArguments } from "./outcome";
import type { OptionValues } from "../analyses/options";
import { checkOptions } from "../engine/check-options";
import { registry } from "../engine/registry";
import type { Words } from "../messages/words";

/**
 * The options file, checked against what the questions declare; a question that it names gets defaults for the rest.
 * @throws InputFileError; WrongArguments where a question or an option is unknown or a value cannot be used
 */
export async function checkedOptions(
  file: string | null,
  { cli }: Words
): Promise<Readonly<Record<string, OptionValues>>> {
  const given = file === null ? {} : await readOptionsFile(file);
  const checked = Object.entries(given).map(([id, values]) => {
    const about = registry.find((entry) => entry.about.id === id)?.about;
    if (!about) {
      const known = registry.map((entry) => entry.about.id).join(", ");
      throw new WrongArguments(cli.options.unknownQuestion(id, known));
    }
    const { values: usable, problems } = checkOptions(about.options, values);
    for (const { option, code, expected } of problems) {
      const sentence = code === "unknownOption" ? "unknownOption" : "unusable";
      throw new WrongArguments(cli.options[sentence](id, option, expected));
    }
    return [id, usable] as const;
  });
  return Object.fromEntries(checked);
}
