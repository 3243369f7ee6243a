import { type CellValue, isBlank, isCellError } from "../cells/value";
import type { ObservationMark } from "./indicator-records";
import { tidy, wordKey } from "./names";
import { numberIn } from "./numbers-in-cells";

/** What a cell of an observation says. */
export interface ObservedValue {
  readonly mark: ObservationMark;
  /** Null where `mark` is not `value`. A cell written with a percent sign gives the number before it: 45 for "45%". */
  readonly value: number | null;
  /** The cell writes its number with a percent sign. */
  readonly hasPercentSign: boolean;
  /** Marks that stood behind the number, such as the * of "81.6*"; "" where there are none. */
  readonly footnote: string;
}

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(wordKey));

/**
 * Words for a value that exists and is withheld. LNE (low number of events) is what KIDS COUNT prints, DS (data
 * suppressed) what state report cards print, NR/NSR (not statistically reliable, below the reporting minimum) what
 * cancer registries and NAEP print.
 */
const SUPPRESSED_WORDS = keys([
  "suppressed",
  "supp",
  "s",
  "ds",
  "data suppressed",
  "lne",
  "low number of events",
  "too few students",
  "too few",
  "too small",
  "small n",
  "small number",
  "n too small",
  "redacted",
  "masked",
  "withheld",
  "confidential",
  "not reportable",
  "reporting standards not met",
  "nsr",
  "suprimido",
  "suprimida",
  "dato suprimido",
  "oculto",
  "confidencial",
  "muy pocos",
  "demasiado pocos",
]);

/** Words for a value that there is not. NA is not available at KIDS COUNT, ND no data, NP not published or provided. */
const MISSING_WORDS = keys([
  "n/a",
  "na",
  "not available",
  "not applicable",
  "no data",
  "nd",
  "n/d",
  "no data available",
  "data not available",
  "missing",
  "null",
  "none reported",
  "not reported",
  "not collected",
  "not tested",
  "unavailable",
  "unknown",
  "pending",
  "tbd",
  "none",
  "nan",
  "no aplica",
  "no disponible",
  "sin dato",
  "sin datos",
  "s/d",
  "no hay datos",
  "desconocido",
  "pendiente",
  "faltante",
]);

/** Signs alone in a cell that withhold a value: * of most report cards, -- of California, † ‡ § of NAEP and NCHS, #. */
const SUPPRESSED_SIGNS = /^(?:\*{1,4}|\({0,1}\*\){0,1}|--|[†‡§]|#|\^|<|\(s\)|\[s\]|x{1,3})$/i;
/** One dash, dots and question marks stand for nothing recorded. */
const MISSING_SIGNS = /^(?:[-–—]|\.{1,3}|…|\?+|:|\/|n\.a\.)$/i;
/** "<10", "n<10", "N < 16", "≤5%", ">95%", "<= 20", "fewer than 10", "less than 10", "menos de 10". */
const BOUND =
  /^(?:n\s*)?(?:[<>≤≥]=?|fewer than|less than|under|more than|over|menos de|más de)\s*\d[\d.,]*\s*%?$/i;
/** Codes far below any value that Connecticut and others print: -9999 suppressed, -6666 missing. */
const CODES: Readonly<Record<string, ObservationMark>> = {
  "-9999": "suppressed",
  "-6666": "missing",
};

const NOT_A_VALUE = { value: null, hasPercentSign: false, footnote: "" } as const;
const SUPPRESSED: ObservedValue = { mark: "suppressed", ...NOT_A_VALUE };
const MISSING: ObservedValue = { mark: "missing", ...NOT_A_VALUE };

function observedText(text: string): ObservedValue | null {
  const number = numberIn(text);
  if (number !== null) {
    const hasPercentSign = text.endsWith("%");
    return markedNumber(number, hasPercentSign, "");
  }
  if (MISSING_SIGNS.test(text)) return MISSING;
  if (SUPPRESSED_SIGNS.test(text) || BOUND.test(text)) return SUPPRESSED;
  const key = wordKey(text);
  if (SUPPRESSED_WORDS.has(key)) return SUPPRESSED;
  if (MISSING_WORDS.has(key)) return MISSING;
  const marked = /^(.*\d\s*%?)\s*(\(?[*†‡§#^!]{1,3}\)?|\([a-z]\)|\[\d{1,2}\]|[a-z])$/i.exec(text);
  if (!marked) return null;
  const before = numberIn(marked[1]);
  return before === null ? null : markedNumber(before, marked[1].endsWith("%"), marked[2]);
}

function markedNumber(number: number, hasPercentSign: boolean, footnote: string): ObservedValue {
  const code = Object.hasOwn(CODES, String(number)) ? CODES[String(number)] : null;
  if (code !== null) return code === "suppressed" ? SUPPRESSED : MISSING;
  // Taken times 100 again, a number read from "45%" is 45 and not 45.00000000000001.
  const value = hasPercentSign ? Number((number * 100).toPrecision(15)) : number;
  return { mark: "value", value, hasPercentSign, footnote };
}

/**
 * What a cell says as an observation: a number, that it is withheld, or that there is none (blank, "N/A", an error
 * from looking up what is not there). Null for anything else, other errors among them.
 */
export function observedIn(value: CellValue): ObservedValue | null {
  if (isBlank(value)) return MISSING;
  if (isCellError(value)) return value.error === "#N/A" ? MISSING : null;
  if (typeof value === "number")
    return Number.isFinite(value) ? markedNumber(value, false, "") : null;
  if (typeof value !== "string" || value.length > 60) return null;
  return observedText(tidy(value));
}
