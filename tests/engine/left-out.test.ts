import { leftOutLines } from "../../src/engine/left-out";
import { readWorkbookTables } from "../../src/engine/read-workbook";
import { wordsOf } from "../../src/messages/words";
import { doorTo } from "../../src/workbook/file-door";
import { workbookWith } from "../cli/made-workbooks";

async function linesOf(sheets: Parameters<typeof workbookWith>[0]): Promise<readonly string[]> {
  const { reading } = await readWorkbookTables(doorTo(workbookWith(sheets)));
  return leftOutLines(reading, wordsOf("en"));
}

const PARTNERS = [
  ["Partner", "Sector"],
  ["Ada", "Schools"],
  ["Bo", "Schools"],
  ["Cy", "Health"],
];
const HEADERS = ["From", "To", "Level", "Reliability", "Openness"];

test("a row with two things wrong counts once", async () => {
  const lines = await linesOf({
    Partners: PARTNERS,
    Ties: [
      HEADERS,
      ["Ada", "Bo", 3, 3, 3],
      ["Bo", "Cy", 2, 9, 8],
      ["Zed", "Cy", 2, 9, 3],
      ["Cy", "Ada", 1, 2, 2],
    ],
  });
  expect(lines).toEqual([
    "2 of 4 rows of Ties, in whole or in part: 1 is off the scale and 1 names a partner who is not in Partners.",
  ]);
});

test("nothing is said where everything was read", async () => {
  expect(await linesOf({ Partners: PARTNERS, Ties: [HEADERS, ["Ada", "Bo", 3, 3, 3]] })).toEqual(
    []
  );
});
