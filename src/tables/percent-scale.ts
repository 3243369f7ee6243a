import type { ValueScale } from "./indicator-records";

/** One number of an indicator and how its cell writes it. */
export interface ScaleCell {
  readonly value: number;
  /** Text with a percent sign; `value` is the number before it. */
  readonly hasPercentSign: boolean;
  /** A number in a percent format: 0.432 shown as 43.2%. */
  readonly hasPercentFormat: boolean;
  /** Numerator by denominator, where the row has both; null otherwise. */
  readonly fraction: number | null;
}

/** What a workbook says about how the values of an indicator are written. */
export interface ScaleEvidence {
  readonly indicator: string;
  /** The header of the value column. */
  readonly header: string;
  /** "" where the table has no unit. */
  readonly unit: string;
  readonly cells: readonly ScaleCell[];
}

export interface SettledScale {
  readonly scale: ValueScale;
  /** True where the workbook leaves it open: `scale` is then the reading used until the user says otherwise. */
  readonly isUnclear: boolean;
}

const PERCENT_WORD =
  /%|(?<!\p{L})(?:percent(?:age)?s?|per cent|pct|porcentajes?|por ?ciento)(?!\p{L})/iu;
const SHARE_WORD =
  /(?<!\p{L})(?:proportions?|fractions?|shares?|proporción|proporciones|fracción)(?!\p{L})/iu;
/** What is counted, scored or related to another number than a hundred. */
const NUMBER_WORD =
  /(?<!\p{L})(?:number|numbers|count|counts|total|totals|how many|scores?|index|average|mean|median|days|hours|years|dollars|income|wages?|earnings|per \d[\d,.]*|mortality|birth rates?|death rates?|crime rates?|enrollment|population|número|cantidad|puntajes?|puntuación|índice|promedio|media|mediana|días|horas|años|dólares|ingresos?|salarios?|por cada|mortalidad|natalidad|matrícula|población)(?!\p{L})/iu;
const RATE_WORD = /(?<!\p{L})(?:rates?|tasas?)(?!\p{L})/iu;

/** What a text says of the scale; null where it says nothing. */
function saidBy(text: string): ValueScale | null {
  if (PERCENT_WORD.test(text)) return "percent";
  return SHARE_WORD.test(text) ? "share" : null;
}

function medianOf(numbers: readonly number[]): number {
  const inOrder = [...numbers].sort((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length / 2)];
}

/** The scale that the recorded counts prove: values are their fraction, a hundred times it, or something else. */
function provenBy(cells: readonly ScaleCell[]): ValueScale | null {
  const multiples = cells.flatMap(({ value, fraction }) =>
    fraction !== null && fraction > 0 && value > 0 ? [value / fraction] : []
  );
  if (multiples.length === 0) return null;
  const multiple = medianOf(multiples);
  if (Math.abs(multiple - 1) < 0.05) return "share";
  return Math.abs(multiple / 100 - 1) < 0.05 ? "percent" : "number";
}

/** A wide gap between values up to 1 and the others, which a hundred times the small ones would fill: both scales at once. */
function mixesScales(values: readonly number[]): boolean {
  const small = values.filter((value) => value > 0 && value <= 1);
  const large = values.filter((value) => value > 1);
  if (small.length === 0 || large.length === 0) return false;
  const inOrder = [...large].sort((a, b) => a - b);
  const [smallest, most] = [inOrder[0], inOrder[inOrder.length - 1]];
  const largest = small.reduce((a, b) => Math.max(a, b));
  const times100 = medianOf(small) * 100;
  return smallest / largest >= 5 && times100 >= smallest / 2 && times100 <= most * 2;
}

/** The most values of a column that may be slips of the pen. */
const SLIPS = 0.05;

const sure = (scale: ValueScale): SettledScale => ({ scale, isUnclear: false });
const unclear = (scale: ValueScale): SettledScale => ({ scale, isUnclear: true });

function settlePlain({ indicator, header, unit }: ScaleEvidence, values: readonly number[]) {
  const said = saidBy(unit) ?? (unit === "" ? (saidBy(header) ?? saidBy(indicator)) : "number");
  const outside = values.filter((value) => value < 0 || value > 100).length;
  if (said === "number" || outside > values.length * SLIPS) return sure("number");
  const isWhole = values.every(Number.isInteger);
  const small = values.filter((value) => value <= 1).length;
  const areSmall = small === values.length;
  if (said === "share") return areSmall ? sure("share") : unclear("percent");
  if (said === null && NUMBER_WORD.test(indicator)) return sure("number");
  if (areSmall && !isWhole) return unclear("share");
  if (small > values.length * (1 - SLIPS) && !isWhole) return unclear("share");
  if (mixesScales(values)) return unclear(small * 2 > values.length ? "share" : "percent");
  if (said === "percent") return sure("percent");
  if (RATE_WORD.test(`${header} ${indicator}`)) return sure("percent");
  return isWhole ? sure("number") : unclear("percent");
}

/**
 * Settles how the values of one indicator are written, from their signs, formats, counts, unit, header and name, in
 * this order; never from one cell alone. 0.432 without any sign of a percentage, 0.4 among 43s, and numbers up to 100
 * that nothing says anything of are unclear.
 */
export function settleScale(evidence: ScaleEvidence): SettledScale {
  const { cells } = evidence;
  const plain = cells.filter((cell) => !cell.hasPercentSign && !cell.hasPercentFormat);
  if (cells.some(({ hasPercentFormat }) => hasPercentFormat))
    return plain.some(({ value }) => value > 1) ? unclear("share") : sure("share");
  if (plain.length < cells.length) {
    const numbers = plain.map(({ value }) => value).filter((value) => value !== 0);
    const areShares = numbers.length > 0 && numbers.every((value) => value <= 1);
    return areShares ? unclear("percent") : sure("percent");
  }
  if (plain.length === 0) return sure(saidBy(evidence.unit) === null ? "number" : "percent");
  const proven = provenBy(plain);
  if (proven !== null) return sure(proven);
  return settlePlain(
    evidence,
    plain.map(({ value }) => value)
  );
}

/** A number on the scale of its indicator, where its own cell writes it on the other one ("45%" among 0.45s). */
export function onScale(
  { value, hasPercentSign, hasPercentFormat }: Omit<ScaleCell, "fraction">,
  scale: ValueScale
): number {
  if (scale === "share" && hasPercentSign) return value / 100;
  return scale === "percent" && hasPercentFormat ? value * 100 : value;
}
