import type { CellValue } from "../cells/value";
import { textOf, tidy, wordKey } from "./names";
import { isDimension, isGroupName } from "./wide-groups";
import { saidPeriod } from "./wide-periods";
import { saysDerived, saysSum } from "./wide-words";

/** Which number of an observation a column holds. */
export type Part = "value" | "numerator" | "denominator";

/** What the header of one column of numbers says about them. */
export interface HeaderSense {
  readonly printed: string;
  readonly period: string | null;
  readonly group: string | null;
  /** The dimension of the group where the header says it. */
  readonly groupType: string | null;
  readonly part: Part | null;
  /** What else it says: an indicator's name where there is no other; "" for nothing. */
  readonly name: string;
  /** Its numbers are what the indicator should reach. */
  readonly isTarget: boolean;
  /** Its numbers are worked out from other columns, or add them up. */
  readonly isDerived: boolean;
}

/** One header cell with its number format. */
export interface HeaderCell {
  readonly value: CellValue;
  readonly format: string;
}

const PARTS: Readonly<Record<Part, ReadonlySet<string>>> = {
  value: new Set(
    "%|pct|percent|percentage|per cent|rate|rates|rate (%)|share|proportion|value|estimate|mean|average|score|tasa|porcentaje|por ciento|proporción|valor|estimación|promedio|media"
      .split("|")
      .map(partKey)
  ),
  numerator: new Set(
    "#|number|count|counts|num|numerator|cases|met|número|cuenta|conteo|numerador|casos|cantidad"
      .split("|")
      .map(partKey)
  ),
  denominator: new Set(
    "n|n size|n-size|denominator|den|denom|cohort|cohort size|base|out of|total n|number tested|students tested|group size|population|enrollment|denominador|cohorte|de un total de|población|matrícula"
      .split("|")
      .map(partKey)
  ),
};

const TARGETS: ReadonlySet<string> = new Set(["target", "goal", "meta", "objetivo", "aim"]);

/** Like `wordKey`, but signs that mean a part stay. */
function partKey(text: string): string {
  const bare = text.trim();
  return bare === "%" || bare === "#" ? bare : wordKey(bare);
}

/** The part that a text names and nothing else, or null. */
export function partNamed(text: string): Part | null {
  const key = partKey(text.replace(/^[([]|[)\]]$/g, ""));
  const parts: readonly Part[] = ["value", "numerator", "denominator"];
  return key === "" ? null : (parts.find((part) => PARTS[part].has(key)) ?? null);
}

/** A text that ends in a part, in brackets or behind a sign: "Graduation (n)", "Black %"; null for others. */
export function stemAndPart(text: string): { readonly stem: string; readonly part: Part } | null {
  const found =
    /^(.*\S)\s*[([]([^()[\]]{1,20})[)\]]$/.exec(text) ??
    /^(.*\S)\s*[-–—:|,/_]\s*([^-–—:|,/_]{1,20})$/.exec(text) ??
    /^(.*\S)\s+(\S{1,12})$/.exec(text) ??
    /^(.*[^\s%#])([%#])$/.exec(text);
  const part = found && partNamed(found[2]);
  if (found && part) return { stem: tidy(found[1]), part };
  const leading = /^([%#])\s*(\S.*)$/.exec(text);
  return leading ? { stem: leading[2], part: leading[1] === "%" ? "value" : "numerator" } : null;
}

const NOTHING = { period: null, group: null, groupType: null, part: null, name: "" };

/** What one cell of a header says by itself. */
function senseOfCell({
  value,
  format,
}: HeaderCell): Omit<HeaderSense, "isTarget" | "isDerived" | "printed"> {
  const text = textOf(value);
  const said = saidPeriod(value, format);
  const rest = said ? said.rest : text;
  const period = said?.label ?? null;
  if (rest === "") return { ...NOTHING, period };
  const part = partNamed(rest);
  if (part) return { ...NOTHING, period, part };
  if (isGroupName(rest)) return { ...NOTHING, period, group: rest };
  const split = stemAndPart(rest);
  if (split && isGroupName(split.stem))
    return { ...NOTHING, period, group: split.stem, part: split.part };
  if (isDimension(rest)) return { ...NOTHING, period, groupType: rest };
  const pair = /^(.+?)\s*[:|–—]\s*(.+)$/.exec(rest);
  if (pair && isDimension(pair[1]))
    return { ...NOTHING, period, groupType: pair[1], group: pair[2] };
  return { ...NOTHING, period, name: rest };
}

/** What a column's header says, in one row or two: the upper cell is filled forward by the caller. */
export function senseOf(cells: readonly HeaderCell[]): HeaderSense {
  const senses = cells.map(senseOfCell);
  const printed = cells
    .map(({ value }) => textOf(value))
    .filter((text) => text !== "")
    .join(" ");
  const first = <Key extends "period" | "group" | "groupType" | "part">(
    key: Key
  ): HeaderSense[Key] | null =>
    [...senses].reverse().find((sense) => sense[key] !== null)?.[key] ?? null;
  const names = senses.map(({ name }) => name).filter((name) => name !== "");
  const groupType = first("groupType");
  // Below a spanning dimension every header is one of its groups, known or not.
  const below = senses[senses.length - 1];
  const isGroupBelow = senses.length > 1 && senses[0].groupType !== null && below.name !== "";
  const group = isGroupBelow ? below.name : first("group");
  const left = isGroupBelow ? names.filter((name) => name !== below.name) : names;
  const name = left.join(" ");
  return {
    printed,
    period: first("period"),
    group,
    groupType,
    part: first("part"),
    name,
    isTarget: TARGETS.has(wordKey(name)),
    isDerived: saysDerived(name) || saysSum(name),
  };
}
