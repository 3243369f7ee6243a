import { registry } from "../../src/engine/registry";
import { LANGUAGES } from "../../src/messages/language";
import { wordsOf } from "../../src/messages/words";

test.each(LANGUAGES)("every option of every question has its words in %s", (language) => {
  const { question } = wordsOf(language).pane;
  for (const { about } of registry) {
    const usual = Object.fromEntries(about.options.map((option) => [option.id, option.default]));
    expect(question.counting[about.id](usual)).toMatch(/\.$/);
    for (const option of about.options) {
      const said = question.options[about.id][option.id];
      expect(said.label).not.toBe("");
      if (option.kind === "choice") expect(Object.keys(said.choices)).toEqual(option.choices);
    }
  }
});
