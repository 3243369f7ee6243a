import type { Grid } from "../cells/grid";
import type { TableMapping } from "./mapping";
import { findTables } from "./find-tables";
import type { TableChoices, TableSource } from "./source";

/**
 * Recognises the tables of a workbook by their headers and contents, from the cells read so far. `sure` and `likely`
 * tables are read; `unsure` ones are only offered. What the user chose (by table name, sheet name or address) overrides
 * recognition. In the order of the sheets, then from the top left.
 */
export function recognise(
  source: TableSource,
  grids: readonly Grid[],
  choices: TableChoices
): readonly TableMapping[] {
  return findTables(source, grids, choices).map(({ mapping }) => mapping);
}
