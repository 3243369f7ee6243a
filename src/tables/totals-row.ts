import type { CellValue } from "../cells/value";
import { tidy } from "./names";

const TOTALS =
  /^((grand|sub|overall|state|gran|sum|suma)[ -]?)?((sub)?total(s|es)?)( general(es)?)?( (of|de|for|number) .*)?\s*:?$|^(sum|suma|average|promedio|media)\s*:?$/i;

/** Whether a row's first words say that it adds up the rows above ("Total", "Grand total", "Promedio"). */
export function saysTotal(value: CellValue): boolean {
  return typeof value === "string" && value.length < 60 && TOTALS.test(tidy(value));
}
