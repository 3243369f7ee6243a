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

/** Few names come very often. */
const lowerCase = new Map<string, string>();

function lowerCased(name: string): string {
  const known = lowerCase.get(name);
  if (known !== undefined) return known;
  const made = name.toLowerCase();
  if (lowerCase.size < 1000) lowerCase.set(name, made);
  return made;
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
  return index.get(lowerCased(name));
}

/** Binds a class to one target. */
export function excelObject<T>(kind: ExcelClass<T>, target: T): ExcelObject {
  return new BoundObject(kind, target);
}

/** A class and a target. Requests make very many of these, so they share their methods. */
class BoundObject<T> implements ExcelObject {
  readonly isExcelObject = true;

  constructor(
    private readonly kind: ExcelClass<T>,
    readonly target: T
  ) {}

  get className(): string {
    return this.kind.name;
  }

  get identity(): Readonly<Record<string, Json>> {
    return this.kind.identity?.(this.target) ?? {};
  }

  get scalarNames(): readonly string[] {
    return Object.keys(this.kind.scalars ?? {});
  }

  get eventTarget(): string {
    return this.kind.eventTarget?.(this.target) ?? "";
  }

  get isCollection(): boolean {
    return this.kind.collection !== undefined;
  }

  private missing(name: string): HostError {
    return new HostError("ApiNotFound", `${this.kind.name}.${name} is not part of this host`);
  }

  kindOf(name: string): "scalar" | "navigation" | null {
    if (find(this.kind.scalars, name)) return "scalar";
    return find(this.kind.navigations, name) ? "navigation" : null;
  }

  isOnlyByName(name: string): boolean {
    return find(this.kind.scalars, name)?.onlyByName === true;
  }

  get(name: string, open: OpenWorkbook): Json {
    const scalar = find(this.kind.scalars, name);
    if (!scalar) throw this.missing(name);
    return scalar.get(this.target, open);
  }

  set(name: string, value: Json, open: OpenWorkbook): void {
    const scalar = find(this.kind.scalars, name);
    if (!scalar) throw this.missing(name);
    if (!scalar.set) {
      throw new HostError("InvalidOperation", `${this.kind.name}.${name} is read-only`);
    }
    scalar.set(this.target, value, open);
  }

  navigate(name: string, open: OpenWorkbook): ExcelObject | null {
    const navigation = find(this.kind.navigations, name);
    if (!navigation) throw this.missing(name);
    return navigation(this.target, open);
  }

  call(
    name: string,
    given: readonly Argument[],
    open: OpenWorkbook
  ): ExcelObject | Json | undefined {
    const method = find(this.kind.methods, name);
    if (!method) throw this.missing(name);
    return method(this.target, given, open);
  }

  items(open: OpenWorkbook): readonly ExcelObject[] {
    return this.kind.collection?.items(this.target, open) ?? [];
  }

  item(key: Json, open: OpenWorkbook): ExcelObject | null {
    if (!this.kind.collection?.item) throw this.missing("getItem");
    return this.kind.collection.item(this.target, key, open);
  }

  eventType(name: string): number | null {
    return find(this.kind.events, name) ?? null;
  }

  keep(open: OpenWorkbook): string | null {
    return this.kind.keep?.(this.target, open) ?? null;
  }
}
