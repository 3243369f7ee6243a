import { costOf, workbookBeside } from "../../tests/safety/large-workbook";

const MILLION = 1_000_000;

/** One line on what a sheet of a million rows beside our tables costs. */
export async function largeSheet(): Promise<string> {
  const bytes = workbookBeside(MILLION);
  const small = await costOf(workbookBeside(1));
  const large = await costOf(bytes);
  const memory = Math.round(process.memoryUsage().rss / 1_048_576);
  return (
    `A sheet of a million rows beside our tables: ${large.cells.toLocaleString("en-US")} cells read ` +
    `(${small.cells} without it), tables found and read in ${large.readSeconds.toFixed(2)} s, ` +
    `opening the file included ${large.wholeSeconds.toFixed(1)} s, ${memory} MB in use`
  );
}
