import type { CellValue } from "../cells/value";
import { tidy } from "./names";

const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  mil: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  million: 1e6,
  millions: 1e6,
  millón: 1e6,
  millones: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

const NUMBER =
  /^(\()?\s*([-+−])?\s*(?:us|usd|eur|mxn|[$€£])?\s*\$?\s*([-+−])?(\d[\d., ']*)\s*(%|[a-zñáéíóú]+)?\s*([$€£]|usd|eur|mxn)?\s*(\))?$/i;

/** Digits with thousands and decimal marks → a number: "1,200", "1.200.000", "1.200,50", "1 200"; NaN otherwise. */
function plainNumber(digits: string): number {
  const bare = digits.replace(/[ ']/g, "");
  const [comma, dot] = [bare.lastIndexOf(","), bare.lastIndexOf(".")];
  if (comma >= 0 && dot >= 0) {
    const [decimal, thousands] = comma > dot ? [",", "."] : [".", ","];
    return Number(bare.replaceAll(thousands, "").replace(decimal, "."));
  }
  if (/^\d{1,3}(,\d{3})+$/.test(bare)) return Number(bare.replaceAll(",", ""));
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(bare)) return Number(bare.replaceAll(".", ""));
  return Number(bare.replace(",", "."));
}

/** The number a cell holds, typed or written out ("$1.2 million", "1,200", "(500)", "25K"); null for anything else. */
export function numberIn(value: CellValue): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || value.length > 60) return null;
  const parts = NUMBER.exec(tidy(value));
  if (!parts) return null;
  const [, open, sign, innerSign, digits, unit, , close] = parts;
  const multiple =
    unit === undefined ? 1 : unit === "%" ? 0.01 : (MULTIPLES[unit.toLowerCase()] ?? NaN);
  const negative =
    (sign ?? innerSign ?? "+") !== "+" || (open !== undefined && close !== undefined);
  const number = plainNumber(digits.trim()) * multiple * (negative ? -1 : 1);
  return Number.isFinite(number) ? number : null;
}

/** A rating: a number, or text that begins with one as survey exports print it ("3 - A fair amount"). */
export function ratingIn(value: CellValue): number | null {
  const number = numberIn(value);
  if (number !== null || typeof value !== "string") return number;
  const leading = /^(\d)\s*[-–—=:.)]\s*\D/.exec(tidy(value.slice(0, 60)));
  return leading ? Number(leading[1]) : null;
}
