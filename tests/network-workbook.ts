import { readCsv, readJson } from "./shared-data";
import { addSheet, changeCell, emptyWorkbook, type Workbook } from "../src/workbook/model";

/** Writes rows of text from A1 on; what looks like a number becomes one. */
function fill(workbook: Workbook, name: string, rows: readonly Record<string, string>[]): void {
  const sheet = addSheet(workbook, name);
  const headers = Object.keys(rows[0]);
  headers.forEach((header, column) => {
    changeCell(sheet, 0, column, { value: header });
  });
  rows.forEach((row, i) => {
    headers.forEach((header, column) => {
      const text = row[header];
      const isNumber = text !== "" && !Number.isNaN(Number(text)) && !/^0\d/.test(text);
      if (text !== "") changeCell(sheet, i + 1, column, { value: isNumber ? Number(text) : text });
    });
  });
}

/**
 * A workbook as an analyst would paste it from one of the real networks: sheets Partners (as published) and Ties (the
 * rows of the relations asked for, all where none is named; ties without direction say so in a column of their own).
 */
export function networkWorkbook(dataset: string, relations: readonly string[] = []): Workbook {
  const workbook = emptyWorkbook(`${dataset}.xlsx`);
  const ties = readCsv("networks", dataset, "ties.csv");
  const asked = ties.filter(
    ({ relation }) => relations.length === 0 || relations.includes(relation)
  );
  const meta = readJson("networks", dataset, "meta.json") as {
    readonly relations: readonly { readonly relation: string; readonly directed: boolean }[];
  };
  const undirected = new Set(
    meta.relations.filter(({ directed }) => !directed).map(({ relation }) => relation)
  );
  fill(workbook, "Partners", readCsv("networks", dataset, "partners.csv"));
  fill(
    workbook,
    "Ties",
    asked.map((tie) => (undirected.has(tie.relation) ? { ...tie, mutual: "yes" } : tie))
  );
  return workbook;
}
