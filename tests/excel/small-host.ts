import type { WriteRequest } from "../../src/engine/door";
import { EMPTY_STATE } from "../../src/engine/state";
import { layOut } from "../../src/sheets/layout";
import { createHost, type Host } from "../../src/workbench/host/host";
import { addSheet, changeCell, emptyWorkbook } from "../../src/workbook/model";
import { connect } from "../office-client";
import { sampleSheet } from "../sheets/sample-sheet";

/** A host over a workbook with one table of the user's, connected to nothing. */
export function smallWriter(): Host {
  const workbook = emptyWorkbook("book.xlsx");
  const sheet = addSheet(workbook, "Partners");
  ["Name", "YMCA", "Hospital"].forEach((value, row) => changeCell(sheet, row, 0, { value }));
  return createHost(workbook, { record: true });
}

/** The same, connected to the client. */
export function smallHost(): Host {
  return connect(smallWriter());
}

/** Results with tables, data bars, links and charts; the last run's language tells requests apart. */
export function smallRequest(
  rows: Parameters<typeof sampleSheet>[0] = { growing: 6, bands: [4], data: 6 },
  change: Parameters<typeof sampleSheet>[1] = {}
): WriteRequest {
  return {
    sheets: [layOut(sampleSheet(rows, change))],
    state: { ...EMPTY_STATE, relation: JSON.stringify(rows) },
  };
}
