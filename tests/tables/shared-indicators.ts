import { readFileSync } from "node:fs";
import type { CellValue } from "../../src/cells/value";
import { sharedData } from "../shared-data";

/** The fields of one line of CSV; quoted ones may hold commas and doubled quotes. */
function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]: RegExpMatchArray) => quoted?.replaceAll('""', '"') ?? plain ?? ""
  );
}

/** A field as Excel would take it from a CSV: a number where it is one, else text; dates stay text. */
function cellOf(field: string): CellValue {
  if (field === "") return null;
  return /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(field) ? Number(field) : field;
}

/** The rows of a dataset's indicators.csv, header first; `columns` names those to keep, in order. */
export function indicatorRowsOf(
  dataset: string,
  columns?: readonly string[]
): readonly (readonly CellValue[])[] {
  const text = readFileSync(sharedData("indicators", dataset, "indicators.csv"), "utf8");
  const [header, ...lines] = text.trim().split(/\r?\n/).map(fieldsOf);
  const kept = columns?.map((name) => header.indexOf(name)) ?? header.map((_, index) => index);
  return [
    kept.map((index) => header[index]),
    ...lines.map((fields) => kept.map((index) => cellOf(fields[index]))),
  ];
}
