import { isDateFormat } from "../cells/dates";
import type { SheetRange } from "../cells/address";
import { isBlank } from "../cells/value";
import type { ColumnSample } from "./column-fit";
import { textOf, wordKey } from "./names";
import { observedIn } from "./observed-values";
import { periodIn } from "./periods";
import type { SheetCells } from "./sheet-cells";
import type { WideBlock } from "./wide-blocks";
import { type HeaderSense, senseOf } from "./wide-headers";
import { saysCode, saysTime } from "./wide-words";

const SAMPLE_ROWS = 200;
const ROWS_SEARCHED = 5000;

/** One column of a block: what its header says, and what stands below it. */
export interface WideColumn {
  readonly offset: number;
  readonly sense: HeaderSense;
  readonly sample: ColumnSample;
  /** `numbers` can be observed; `codes` are numbers that name things. */
  readonly kind: "numbers" | "codes" | "texts" | "blank";
  /** The cells that say something, as text. */
  readonly texts: readonly string[];
  readonly showsPercent: boolean;
}

/** A column's first cells; of one that is blank there, its first filled ones further down. */
function sampleAt(cells: SheetCells, rows: readonly number[], column: number): ColumnSample {
  const first = rows.slice(0, SAMPLE_ROWS);
  const isFilled = (row: number): boolean => !isBlank(cells.value(row, column));
  const taken = first.some(isFilled) ? first : rows.filter(isFilled).slice(0, SAMPLE_ROWS);
  const sampled = taken.length > 0 ? taken : first;
  return {
    values: sampled.map((row) => cells.value(row, column)),
    formats: sampled.map((row) => cells.format(row, column)),
  };
}

/** Whether text cells are codes with leading zeros ("0010"): never values. */
const looksCoded = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.filter((text) => /^0\d/.test(text)).length * 2 >= texts.length;

function kindOf({ values, formats }: ColumnSample, sense: HeaderSense): WideColumn["kind"] {
  let [numbers, withheld, others] = [0, 0, 0];
  values.forEach((value, row) => {
    if (isBlank(value)) return;
    const isDate = typeof value === "number" && isDateFormat(formats[row] ?? "General");
    const observed = isDate ? null : observedIn(value);
    if (observed?.mark === "value") numbers++;
    else if (observed?.mark === "suppressed") withheld++;
    else if (!observed) others++;
  });
  const isSaid = sense.period !== null || sense.group !== null;
  if (values.every(isBlank)) return "blank";
  if (others > (numbers + withheld + others) * 0.2 || (numbers === 0 && !isSaid)) return "texts";
  const typed = values.filter((value) => typeof value === "string").map(textOf);
  if (isSaid) return "numbers";
  if (saysCode(sense.printed) || looksCoded(typed)) return "codes";
  return saysTime(sense.printed) && periodShare({ values, formats }) >= 0.8 ? "codes" : "numbers";
}

/** The columns of a block, judged by their headers and first rows. */
export function wideColumns(
  cells: SheetCells,
  block: WideBlock,
  body: SheetRange
): readonly WideColumn[] {
  const first = block.top + block.headerRows;
  const last = Math.min(body.top + body.rows, first + ROWS_SEARCHED);
  const rows: number[] = [];
  for (let row = first; row < last && !cells.isBlankRow(row, body.left, body.columns); row++)
    rows.push(row);
  return block.headers.map((header, offset): WideColumn => {
    const sample = sampleAt(cells, rows, block.left + offset);
    const sense = senseOf(header);
    const filled = sample.values.filter((value) => !isBlank(value));
    return {
      offset,
      sense,
      sample,
      kind: kindOf(sample, sense),
      texts: filled.map(textOf),
      showsPercent:
        sample.formats.some((format) => format.includes("%")) ||
        filled.some((value) => typeof value === "string" && value.trim().endsWith("%")),
    };
  });
}

/** Share of the filled cells that are periods; running numbers are none. */
function periodShare({ values, formats }: ColumnSample): number {
  const periods = values.flatMap((value, row) =>
    isBlank(value) ? [] : [periodIn(value, formats[row] ?? "General")]
  );
  const dated = periods.filter((period) => period !== null && period.kind !== "order");
  return periods.length === 0 ? 0 : dated.length / periods.length;
}

/** Whether the filled cells of a column are periods, nearly all. */
export function holdsPeriods({ sample }: WideColumn): boolean {
  return periodShare(sample) >= 0.8;
}

/** How many different things a column says. */
export function distinct({ texts }: WideColumn): number {
  return new Set(texts.map(wordKey)).size;
}
