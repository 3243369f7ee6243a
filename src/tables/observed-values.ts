import { type CellValue, isBlank } from "../cells/value";
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
 * Words for a value that exists and is withheld: LNE (low number of events) and S of KIDS COUNT, DS (data suppressed) of
 * state report cards, PS (privacy suppressed) of EDFacts, D and S of the United States census, C (confidential) of
 * England's and Mexico's statistics, "Unreliable" (fewer than 20 events) of CDC WONDER.
 */
const SUPPRESSED_WORDS = keys([
  "suppressed",
  "supp",
  "s",
  "d",
  "c",
  "ds",
  "ps",
  "privacy suppressed",
  "unreliable",
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

/** Words for a value that there is not: N.A. of KIDS COUNT, ND (no data, no disponible), X and Z of census tables. */
const MISSING_WORDS = keys([
  "n/a",
  "na",
  "not available",
  "not applicable",
  "no data",
  "nd",
  "x",
  "z",
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

/**
 * Signs alone in a cell that withhold a value: * of most report cards and KIDS COUNT, -- of California's, † ‡ of NAEP
 * (reporting standards not met), # of NAEP (rounds to zero, so not printed).
 */
const SUPPRESSED_SIGNS = /^(?:\*{1,4}|\(\*\)|--|[†‡§]|#|\^|<|\([ds]\)|\[s\])$/i;
/** One dash, dots and question marks stand for nothing recorded. */
const MISSING_SIGNS = /^(?:[-–—]|\.{1,3}|…|\?+|:|\/|n\.a\.)$/i;
/** "<10", "n<10", "N < 16", "≤5%", ">95%", "fewer than 10", "menos de 10"; "GE95", "LT50" and "10-14%" of EDFacts. */
const BOUND =
  /^(?:n\s*)?(?:[<>≤≥]=?|fewer than|less than|under|more than|over|menos de|más de|[gl][et])\s*\d[\d.,]*\s*%?$/i;
const RANGE = /^\d[\d.]*\s*%?\s*[-–]\s*\d[\d.]*\s*%?$/;
/** Codes far below any value that Connecticut and others print: -9999 suppressed, -6666 missing. */
const [SUPPRESSED_CODE, MISSING_CODE] = [-9999, -6666];

const NOT_A_VALUE = { value: null, hasPercentSign: false, footnote: "" } as const;
const SUPPRESSED: ObservedValue = { mark: "suppressed", ...NOT_A_VALUE };
const MISSING: ObservedValue = { mark: "missing", ...NOT_A_VALUE };

/** Numbers as programs write them: ".5", "1.2E-05". */
function bareNumber(text: string): number | null {
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : null;
}

function observedText(text: string): ObservedValue | null {
  const number = numberIn(text) ?? bareNumber(text);
  if (number !== null) {
    const hasPercentSign = text.endsWith("%");
    return markedNumber(number, hasPercentSign, "");
  }
  if (MISSING_SIGNS.test(text)) return MISSING;
  if (SUPPRESSED_SIGNS.test(text) || BOUND.test(text) || RANGE.test(text)) return SUPPRESSED;
  const key = wordKey(text);
  if (SUPPRESSED_WORDS.has(key)) return SUPPRESSED;
  if (MISSING_WORDS.has(key)) return MISSING;
  const marked = /^(.*\d\s*%?)\s*(\(?[*†‡§#^!]{1,3}\)?|\([a-z]\)|\[\d{1,2}\]|[a-z])$/i.exec(text);
  if (!marked) return null;
  const before = numberIn(marked[1]);
  return before === null ? null : markedNumber(before, marked[1].endsWith("%"), marked[2]);
}

function markedNumber(number: number, hasPercentSign: boolean, footnote: string): ObservedValue {
  if (number === SUPPRESSED_CODE) return SUPPRESSED;
  if (number === MISSING_CODE) return MISSING;
  // Taken times 100 again, a number read from "45%" is 45 and not 45.00000000000001.
  const value = hasPercentSign ? Number((number * 100).toPrecision(15)) : number;
  return { mark: "value", value, hasPercentSign, footnote };
}

/**
 * What a cell says as an observation: a number, that it is withheld, or that there is none (blank, "N/A"). Null for
 * anything else, errors among them.
 */
export function observedIn(value: CellValue): ObservedValue | null {
  if (isBlank(value)) return MISSING;
  if (typeof value === "number")
    return Number.isFinite(value) ? markedNumber(value, false, "") : null;
  if (typeof value !== "string" || value.length > 60) return null;
  return observedText(tidy(value));
}
