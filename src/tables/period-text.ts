import { dateIn, fullYear, monthNamed } from "./dates-in-cells";
import { tidy, wordKey } from "./names";
import type { Period } from "./period";
import {
  dayOf,
  fiscalYearOf,
  monthOf,
  orderOf,
  quarterOf,
  schoolYearOf,
  yearOf,
  yearsOf,
} from "./period-of";

/** How the ambiguous ways to write a period are meant; a whole column decides. */
export interface PeriodHabits {
  /** "2010-11" is the school year 2010-11, November 2010, or 2010 and 2011 pooled. */
  readonly shortPair: "schoolYear" | "month" | "severalYears";
  /** "2018-2019" is a school year, or two years pooled as "2018-2022" is five. */
  readonly yearPair: "schoolYear" | "severalYears";
  /** "3/4/2024" is the third of April. */
  readonly dayFirst: boolean;
  /** What a date stands for: itself, or the month or year that it begins or ends. */
  readonly date: "day" | "month" | "year";
}

export const USUAL_HABITS: PeriodHabits = {
  shortPair: "schoolYear",
  yearPair: "schoolYear",
  dayFirst: false,
  date: "day",
};

const [FIRST_YEAR, LAST_YEAR] = [1800, 2200];
const MOST_YEARS_POOLED = 30;

const SEASONS: readonly (readonly string[])[] = [
  ["winter", "invierno"],
  ["spring", "primavera"],
  ["summer", "verano"],
  ["fall", "autumn", "otoño"],
];
const SEASON_KEYS = SEASONS.map((words) => words.map(wordKey));
const STAGES: readonly (readonly string[])[] = [
  ["baseline", "pre", "before", "línea base", "línea de base", "inicial", "antes", "previo"],
  ["midline", "mid", "interim", "midpoint", "intermedia", "intermedio"],
  ["endline", "post", "after", "final", "follow-up", "después", "seguimiento"],
];
const STAGE_KEYS = STAGES.map((words) => words.map(wordKey));
const ORDINALS: readonly (readonly string[])[] = [
  ["first", "1st", "1er", "1º", "primer", "primero"],
  ["second", "2nd", "2o", "2º", "2do", "segundo"],
  ["third", "3rd", "3er", "3º", "tercer", "tercero"],
  ["fourth", "4th", "4o", "4º", "4to", "cuarto"],
];

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** The year that two digits after another year mean: 99 and 00 → 2000; null where it would lie before it. */
export function yearAfter(first: number, digits: string): number | null {
  if (digits.length === 4) return Number(digits);
  const last = Math.floor(first / 100) * 100 + Number(digits);
  return last > first ? last : last + 100;
}

/** A school year's or a pooled span's two ends; a month where the second part can be one and the column says so. */
function pairIn(
  label: string,
  firstDigits: string,
  digits: string,
  habits: PeriodHabits
): Period | null {
  const first = fullYear(firstDigits);
  const last = yearAfter(first, digits);
  if (!isYear(first) || last === null) return null;
  const isShort = firstDigits.length === 4 && digits.length === 2;
  const meaning = isShort ? habits.shortPair : habits.yearPair;
  if (isShort && isMonth(Number(digits)) && (meaning === "month" || last !== first + 1)) {
    const isSpan = meaning === "severalYears" && last - first < MOST_YEARS_POOLED;
    return isSpan ? yearsOf(label, first, last) : monthOf(label, first, Number(digits));
  }
  if (last === first + 1)
    return meaning === "severalYears" ? yearsOf(label, first, last) : schoolYearOf(label, first);
  return last > first && last - first < MOST_YEARS_POOLED ? yearsOf(label, first, last) : null;
}

const DASH = String.raw`\s*(?:[-–—−/_]|to|through|a|al)\s*`;
const YEAR = String.raw`'?(\d{4}|\d{2})`;
const PAIR = new RegExp(String.raw`^'?(\d{4})${DASH}'?(\d{4}|\d{2})$`, "i");
const SHORT_PAIR = /^'?(\d{2})\s*[-–—−/]\s*'?(\d{2})$/;
const SCHOOL =
  /^(?:sy|ay|school year|academic year|program year|curso(?: escolar)?|ciclo(?: escolar)?|año (?:escolar|lectivo|académico))\s*/i;
const SCHOOL_BEHIND = /\s*(?:sy|ay|school year|academic year|curso escolar|ciclo escolar)$/i;
const FISCAL = /^(?:fy|sfy|fiscal year|fiscal|af|año fiscal|ejercicio(?: fiscal)?)\s*/i;
const CALENDAR =
  /^(?:cy|calendar year|year|año|class of|cohort(?: of)?|generación(?: de)?|clase de|acs)\s*/i;
const SPAN_BEHIND =
  /\s*(?:acs|average|avg\.?|combined|pooled|promedio|\(?\d[- ]?(?:year|yr|años?)s?\)?(?: average| estimates?)?)$/i;

/** "2023-24", "2023-2024", "'23-'24", also with a word that says what kind of year it is. */
function spanIn(label: string, text: string, habits: PeriodHabits): Period | null {
  const school = text.replace(SCHOOL, "").replace(SCHOOL_BEHIND, "");
  if (school !== text) {
    const pair = PAIR.exec(school) ?? SHORT_PAIR.exec(school);
    if (pair) {
      const start = fullYear(pair[1]);
      return yearAfter(start, pair[2]) === start + 1 ? schoolYearOf(label, start) : null;
    }
    const single = new RegExp(`^${YEAR}$`).exec(school);
    return single ? schoolYearOf(label, fullYear(single[1]) - 1) : null;
  }
  const fiscal = text.replace(FISCAL, "");
  if (fiscal !== text) return fiscalIn(label, fiscal);
  const bare = text.replace(SPAN_BEHIND, "").replace(/^acs\s*/i, "");
  const pair = PAIR.exec(bare);
  if (pair) return pairIn(label, pair[1], pair[2], habits);
  const short = SHORT_PAIR.exec(bare);
  const start = short ? fullYear(short[1]) : 0;
  return short && yearAfter(start, short[2]) === start + 1 ? schoolYearOf(label, start) : null;
}

function fiscalIn(label: string, text: string): Period | null {
  const quarter =
    new RegExp(String.raw`^${YEAR}\s*[-,]?\s*[qt]([1-4])$`, "i").exec(text) ??
    new RegExp(String.raw`^${YEAR}\s*([1-4])[qt]$`, "i").exec(text);
  // The first quarter of a fiscal year that begins in July is the third of the calendar year before.
  if (quarter)
    return { ...quarterOf(label, fullYear(quarter[1]) - 0.5, Number(quarter[2])), kind: "quarter" };
  const pair = PAIR.exec(text) ?? SHORT_PAIR.exec(text);
  if (pair) {
    const start = fullYear(pair[1]);
    return yearAfter(start, pair[2]) === start + 1 ? fiscalYearOf(label, start + 1) : null;
  }
  const single = new RegExp(`^${YEAR}$`).exec(text);
  return single ? fiscalYearOf(label, fullYear(single[1])) : null;
}

function ordinalIn(word: string): number | null {
  const index = ORDINALS.findIndex((words) => words.includes(word.toLowerCase()));
  return index < 0 ? null : index + 1;
}

/** "2024Q3", "Q3 2024", "3Q24", "T3 2024", "third quarter of 2024", "Jul-Sep 2024", "Fall 2024". */
function quarterIn(label: string, text: string): Period | null {
  const before = /^(\d{4})\s*[-–:/ ]?\s*(?:q|t|qtr\.?|quarter|trim\.?|trimestre)\s*([1-4])$/i.exec(
    text
  );
  if (before) return quarterOf(label, Number(before[1]), Number(before[2]));
  const behind =
    /^(?:q|t|qtr\.?|quarter|trim\.?|trimestre)\s*([1-4])(?:\s*[-–/,]?\s*|\s+(?:of|de|del)\s+)'?(\d{4}|\d{2})$/i.exec(
      text
    ) ?? /^([1-4])\s*[qt]\s*[-–/]?\s*'?(\d{4}|\d{2})$/i.exec(text);
  if (behind) return quarterOf(label, fullYear(behind[2]), Number(behind[1]));
  const spoken = /^(\S+)\s+(?:quarter|trimestre)(?:\s+(?:of|de|del)|,)?\s+(\d{4})$/i.exec(text);
  const ordinal = spoken ? ordinalIn(spoken[1]) : null;
  if (spoken && ordinal) return quarterOf(label, Number(spoken[2]), ordinal);
  const months =
    /^(\p{L}+)\.?(?:\s*[-–—/]\s*|\s+(?:to|a)\s+)(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})$/iu.exec(text);
  if (months) {
    const [first, last] = [monthNamed(months[1]), monthNamed(months[2])];
    const isQuarter = first !== null && last === first + 2 && last % 3 === 0;
    return isQuarter ? quarterOf(label, Number(months[3]), last / 3) : null;
  }
  const season = /^(\p{L}+)\s+(?:of\s+|de\s+)?'?(\d{4}|\d{2})$/u.exec(text);
  const place = season ? SEASON_KEYS.findIndex((keys) => keys.includes(wordKey(season[1]))) : -1;
  return season && place >= 0 ? quarterOf(label, fullYear(season[2]), place + 1) : null;
}

/** "2024M09", "9/2024", "Sep-24", "Sep 2024", "septiembre de 2024", "2024 Sep"; "1-01" is the first month of a year 1. */
function monthIn(label: string, text: string): Period | null {
  const digits =
    /^(\d{4})\s*m\s*(\d{1,2})$/i.exec(text) ?? /^(\d{4})\s*[-/.]\s*(\d{1})$/.exec(text);
  if (digits && isMonth(Number(digits[2])))
    return monthOf(label, Number(digits[1]), Number(digits[2]));
  const turned = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text);
  if (turned && isMonth(Number(turned[1])))
    return monthOf(label, Number(turned[2]), Number(turned[1]));
  const counted = /^(\d)-(\d{2})$/.exec(text);
  if (counted && isMonth(Number(counted[2])))
    return monthOf(label, Number(counted[1]), Number(counted[2]));
  const named =
    /^(\p{L}+)\.?(?:\s*[-–/,']\s*|\s+(?:de\s+|del\s+|of\s+)?)'?(\d{4}|\d{2})$/u.exec(text) ??
    /^(\p{L}+)\.?()(\d{4})$/u.exec(text);
  const month = named ? monthNamed(named[1]) : null;
  if (named && month) return monthOf(label, fullYear(named[3] ?? named[2]), month);
  const yearFirst = /^(\d{4})\s*[-/ ]\s*(\p{L}+)\.?$/u.exec(text);
  const second = yearFirst ? monthNamed(yearFirst[2]) : null;
  return yearFirst && second ? monthOf(label, Number(yearFirst[1]), second) : null;
}

/** What a day stands for where a column of days means months or years. */
export function dateAs(label: string, iso: string, as: PeriodHabits["date"]): Period {
  const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))];
  if (as === "year") return yearOf(label, year);
  return as === "month" ? monthOf(label, year, month) : dayOf(label, iso);
}

/** The ISO day a text names, or null; `dayFirst` as in `PeriodHabits`. */
export function isoDayIn(text: string, dayFirst: boolean): string | null {
  const slashed = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  const turned =
    slashed && dayFirst ? `${slashed[3]}/${slashed[1]}/${slashed[4]}` : slashed ? text : null;
  const isDay =
    turned !== null ||
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?$/.test(text) ||
    (/\p{L}{3}/u.test(text) && (text.match(/\d+/g) ?? []).length === 2);
  return isDay ? dateIn(turned ?? text, "General", "start") : null;
}

function orderIn(label: string, text: string): Period | null {
  const stage = STAGE_KEYS.findIndex((keys) => keys.includes(wordKey(text)));
  if (stage >= 0) return orderOf(label, stage);
  const running =
    /^(?:wave|round|survey|period|year|time|cohort|cycle|w|r|t|ronda|ola|encuesta|periodo|período|año|ciclo|#)?\s*(\d{1,3})$/i.exec(
      text
    );
  return running ? orderOf(label, Number(running[1])) : null;
}

/**
 * The period that text names, or null. Footnote marks and brackets behind it do not count ("2020-21 (remote)",
 * "2024*"). A label that only says its place in an order ("Wave 2", "3") is of kind `order`.
 */
export function periodOfText(printed: string, habits: PeriodHabits): Period | null {
  const label = tidy(printed);
  const text = label
    .replace(/[’‘`´]/g, "'")
    .replace(/\s*[*†‡§]+$/, "")
    .replace(/\s*[([][^)\]]*[)\]]$/, "")
    .replace(/\s+(?:prelim(?:inary)?\.?|est\.?|provisional)$/i, "")
    .replace(/(\d)\s?[pre]$/i, "$1")
    .trim();
  if (text === "" || text.length > 60) return null;
  const year = /^'?(\d{4})(?:\.0)?$/.exec(text.replace(CALENDAR, ""));
  if (year) return isYear(Number(year[1])) ? yearOf(label, Number(year[1])) : null;
  const twoDigits = /^(?:cy\s*'?|')(\d{2})$/i.exec(text);
  if (twoDigits) return yearOf(label, fullYear(twoDigits[1]));
  const compact = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  if (compact) {
    const iso = compact[3]
      ? dateIn(`${compact[1]}-${compact[2]}-${compact[3]}`, "", "start")
      : null;
    if (compact[3]) return iso === null ? null : dateAs(label, iso, habits.date);
    return pairIn(label, compact[1], compact[2], habits);
  }
  const found =
    spanIn(label, text, habits) ??
    quarterIn(label, text) ??
    monthIn(label, text) ??
    orderIn(label, text);
  if (found) return found;
  const iso = isoDayIn(text, habits.dayFirst);
  return iso === null ? null : dateAs(label, iso, habits.date);
}
