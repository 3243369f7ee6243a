import { isExcelObject, type Argument } from "./excel-class";
import { HostError } from "./host-error";
import { isJsonObject, type Json, type JsonObject } from "./json";

/** A check turns what came over the wire into what a member takes, or refuses it. */
export type Check<V> = (value: Argument | undefined) => V;

function refuse(expected: string, value: Argument | undefined): never {
  const found = isExcelObject(value) ? value.className : JSON.stringify(value ?? null);
  throw new HostError("InvalidArgument", `expected ${expected}, found ${found.slice(0, 60)}`);
}

export const text: Check<string> = (value) =>
  typeof value === "string" ? value : refuse("a text", value);

export const yesNo: Check<boolean> = (value) =>
  typeof value === "boolean" ? value : refuse("true or false", value);

export const finite: Check<number> = (value) =>
  typeof value === "number" && Number.isFinite(value) ? value : refuse("a number", value);

export const integer: Check<number> = (value) =>
  typeof value === "number" && Number.isInteger(value) ? value : refuse("a whole number", value);

export const object: Check<JsonObject> = (value) =>
  isJsonObject(value) && !isExcelObject(value) ? value : refuse("an object", value);

export const color: Check<string> = (value) => {
  if (typeof value !== "string") refuse("a colour", value);
  const named = NAMED_COLORS[value.toLowerCase()];
  if (named) return named;
  return /^#[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : refuse("a colour", value);
};

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  gray: "#808080",
};

export function between(least: number, most: number): Check<number> {
  return (value) => {
    const number = finite(value);
    return number >= least && number <= most ? number : refuse(`${least} to ${most}`, value);
  };
}

/** One of the values of an Office.js enumeration, matched without regard to case. */
export function oneOf<const V extends string>(...allowed: readonly V[]): Check<V> {
  return (value) =>
    allowed.find(
      (entry) => typeof value === "string" && entry.toLowerCase() === value.toLowerCase()
    ) ?? refuse(allowed.join(" | "), value);
}

/** What a check says, or a default where nothing was given. */
export function optional<V>(check: Check<V>, otherwise: V): Check<V> {
  return (value) => (value === undefined || value === null ? otherwise : check(value));
}

/** A value that is not an object of Excel. */
export function plain(value: Argument | undefined): Json {
  return isExcelObject(value) ? refuse("a value", value) : (value ?? null);
}
