import { HostError } from "./host-error";
import type { Json } from "./json";
import type { OpenWorkbook } from "./open-workbook";

/**
 * One class of Excel's object model, declared as a table of members with the names that the client uses.
 * `T` is what an object of the class stands for: a sheet, a rectangle of cells, an axis.
 */
export interface ExcelClass<T> {
  readonly name: string;
  /** Members that every answer about the object carries, in wire form: `Id` or `_Id`. */
  readonly identity?: (target: T) => Readonly<Record<string, Json>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly collection?: Collection<T>;
  /** Message types by the name of the method that registers the event (without `_Register`). */
  readonly events?: Readonly<Record<string, number>>;
  /** What events are addressed to. */
  readonly eventTarget?: (target: T) => string;
  /** Set for ranges: the cells a kept reference holds on to. */
  readonly keep?: (target: T, open: OpenWorkbook) => string;
}

export interface Scalar<T> {
  readonly get: (target: T, open: OpenWorkbook) => Json;
  readonly set?: (target: T, value: Json, open: OpenWorkbook) => void;
  /** Only written when it is asked for by name. */
  readonly onlyByName?: boolean;
}

export type Navigation<T> = (target: T, open: OpenWorkbook) => ExcelObject | null;

/** Returns an object, null for a null object, a value, or nothing. */
export type Method<T> = (
  target: T,
  given: readonly Argument[],
  open: OpenWorkbook
) => ExcelObject | Json | undefined;

export interface Collection<T> {
  readonly items: (target: T, open: OpenWorkbook) => readonly ExcelObject[];
  /** The item that `getItem` finds by id or name; left out where items have neither. */
  readonly item?: (target: T, key: Json, open: OpenWorkbook) => ExcelObject | null;
}

export type Argument = Json | ExcelObject;

/** An object of some class, bound to what it stands for. Member names are matched without regard to case. */
export interface ExcelObject {
  readonly isExcelObject: true;
  readonly className: string;
  readonly target: unknown;
  readonly identity: Readonly<Record<string, Json>>;
  readonly scalarNames: readonly string[];
  readonly eventTarget: string;
  readonly isCollection: boolean;
  /** Whether a member is a scalar, a navigation or missing. */
  kindOf(name: string): "scalar" | "navigation" | null;
  isOnlyByName(name: string): boolean;
  get(name: string, open: OpenWorkbook): Json;
  set(name: string, value: Json, open: OpenWorkbook): void;
  navigate(name: string, open: OpenWorkbook): ExcelObject | null;
  call(
    name: string,
    given: readonly Argument[],
    open: OpenWorkbook
  ): ExcelObject | Json | undefined;
  items(open: OpenWorkbook): readonly ExcelObject[];
  item(key: Json, open: OpenWorkbook): ExcelObject | null;
  /** The message type of an event by its registering method, or null. */
  eventType(name: string): number | null;
  /** Keeps a reference and returns its id; null for classes without references. */
  keep(open: OpenWorkbook): string | null;
}

export function isExcelObject(value: Argument | undefined): value is ExcelObject {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    value.isExcelObject === true
  );
}

/** Member tables by lower-cased name, made once a class. */
const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

function find<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  if (!table) return undefined;
  let index = indexes.get(table) as ReadonlyMap<string, V> | undefined;
  if (!index) {
    index = new Map(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));
    indexes.set(table, index);
  }
  return index.get(name.toLowerCase());
}

/** Binds a class to one target. */
export function excelObject<T>(kind: ExcelClass<T>, target: T): ExcelObject {
  const missing = (name: string): HostError =>
    new HostError("ApiNotFound", `${kind.name}.${name} is not part of this host`);
  return {
    isExcelObject: true,
    className: kind.name,
    target,
    identity: kind.identity?.(target) ?? {},
    scalarNames: Object.keys(kind.scalars ?? {}),
    eventTarget: kind.eventTarget?.(target) ?? "",
    isCollection: kind.collection !== undefined,
    kindOf: (name) =>
      find(kind.scalars, name) ? "scalar" : find(kind.navigations, name) ? "navigation" : null,
    isOnlyByName: (name) => find(kind.scalars, name)?.onlyByName === true,
    get(name, open) {
      const scalar = find(kind.scalars, name);
      if (!scalar) throw missing(name);
      return scalar.get(target, open);
    },
    set(name, value, open) {
      const scalar = find(kind.scalars, name);
      if (!scalar) throw missing(name);
      if (!scalar.set) throw new HostError("InvalidOperation", `${kind.name}.${name} is read-only`);
      scalar.set(target, value, open);
    },
    navigate(name, open) {
      const navigation = find(kind.navigations, name);
      if (!navigation) throw missing(name);
      return navigation(target, open);
    },
    call(name, given, open) {
      const method = find(kind.methods, name);
      if (!method) throw missing(name);
      return method(target, given, open);
    },
    items: (open) => kind.collection?.items(target, open) ?? [],
    item(key, open) {
      if (!kind.collection?.item) throw missing("getItem");
      return kind.collection.item(target, key, open);
    },
    eventType: (name) => find(kind.events, name) ?? null,
    keep: (open) => kind.keep?.(target, open) ?? null,
  };
}
