import type { DoorProblem } from "../../src/engine/door";
import { doorSentence } from "../../src/engine/door-sentence";
import { LANGUAGES } from "../../src/messages/language";
import { wordsOf } from "../../src/messages/words";

const file = "Rivermouth.xlsx";
const PROBLEMS: readonly DoorProblem[] = [
  { code: "fileNotFound", file },
  { code: "notAWorkbook", file },
  { code: "oldFormat", file },
  { code: "encrypted", file },
  { code: "damaged", file, part: "xl/styles.xml" },
  { code: "tooLarge", file },
  { code: "cannotWrite", file },
  { code: "protectedSheet", sheet: "Ties" },
  { code: "protectedStructure" },
  { code: "readOnly" },
  { code: "cellBeingEdited" },
  { code: "inTheWay", sheet: "Ties", cell: "C14" },
  { code: "sheetMissing", sheet: "Ties" },
  { code: "hostGone" },
  { code: "hostRefused", detail: "GeneralException" },
];

describe.each(LANGUAGES)("what a door's problem says in %s", (language) => {
  const words = wordsOf(language);

  test.each(PROBLEMS)("$code names what it is about and ends with a next step", (problem) => {
    const sentence = doorSentence(words, problem);
    for (const [key, fact] of Object.entries(problem)) {
      if (key !== "code") expect(sentence).toContain(fact);
    }
    expect(sentence).not.toMatch(/undefined|\{/);
    expect(sentence.split(/(?<=[.)]) /).length).toBeGreaterThan(1);
    expect(sentence).toMatch(/\.$/);
  });

  test("damage of the file as a whole names no part", () => {
    expect(doorSentence(words, { code: "damaged", file, part: "" })).not.toContain("(");
  });

  test("formulas without stored results are counted", () => {
    const said = words.doors.unsavedResults({ sheet: "Ties", first: "B2", cells: 1200 });
    expect(said).toContain("B2");
    expect(said).toMatch(/1[.,]?200/);
  });
});
