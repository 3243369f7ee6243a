import { answerQuery } from "./query";
import { isExcelObject, type Argument, type ExcelObject } from "./excel-class";
import { HostError, type HostErrorCode } from "./host-error";
import { isJsonObject, type Json } from "./json";
import type { OpenWorkbook } from "./open-workbook";
import { referencedObject } from "./classes/range-object";
import { serviceObject } from "./classes/services";
import { workbookObject } from "./classes/workbook";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** What is about to be done, for whoever wants to make it fail. */
export interface ActionAbout {
  /** Position in the request. */
  readonly index: number;
  /** "Range.values", "WorksheetCollection.add". */
  readonly member: string;
}

/** A request under way. */
export interface Request {
  readonly body: RequestBody;
  readonly open: OpenWorkbook;
  /** Objects by path; every path is followed once a request. */
  readonly objects: Map<number, ExcelObject | null>;
  /** Reference ids handed out, by path. */
  readonly kept: Map<number, string>;
  /** The member being evaluated, for error locations. */
  location: string;
  readonly about: (action: ActionAbout) => HostErrorCode | null;
  index: number;
}

/** Begins a request of which `carryOut` does one action after the other. */
export function beginRequest(
  body: RequestBody,
  open: OpenWorkbook,
  about: (action: ActionAbout) => HostErrorCode | null
): Request {
  const [objects, kept] = [new Map(), new Map()];
  return { body, open, objects, kept, location: "", about, index: 0 };
}

/**
 * Carries out one action of a request.
 * @throws HostError where it fails; what was done before stays
 */
export function carryOut(request: Request, index: number): Json {
  request.index = index;
  request.location = "";
  return perform(request, request.body.Actions[index]);
}

/**
 * Carries out the actions of a request in order. The first that fails ends it: what was done before stays, as in
 * Excel, and the answer carries the results so far beside the error.
 */
export function processRequest(
  body: RequestBody,
  open: OpenWorkbook,
  about: (action: ActionAbout) => HostErrorCode | null
): ResponseBody {
  const request = beginRequest(body, open, about);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: carryOut(request, index) });
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Error: {
          Code: error.code,
          Message: error.message,
          Location: request.location,
          ActionIndex: index,
          HttpStatusCode: error.code === "AccessDenied" ? 403 : 400,
        },
        ...(traces.length ? { TraceIds: traces } : {}),
        ProcessedResults: { Results: results },
      };
    }
  }
  return { Results: results, ...(traces.length ? { TraceIds: traces } : {}) };
}

const NULL_RESULT = { _IsNull: true };

function perform(request: Request, action: Action): Json {
  if (action.ActionType === ActionType.trace) return null;
  const { open } = request;
  const found = follow(request, action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return found && { ...found.identity, ...referenceOf(request, action.ObjectPathId, found) };
    case ActionType.query:
    case ActionType.queryAsJson: {
      if (!found) return null;
      request.location = found.className;
      const asJson = action.ActionType === ActionType.queryAsJson;
      const loaded = answerQuery(found, action.QueryInfo ?? {}, open, asJson);
      return asJson ? loaded : { ...referenceOf(request, action.ObjectPathId, found), ...loaded };
    }
    case ActionType.method: {
      if (!found) return NULL_RESULT;
      return callForValue(request, action, found);
    }
    case ActionType.setProperty: {
      if (!found) return NULL_RESULT;
      enter(request, found, action.Name);
      const given = resolveArguments(request, action.ArgumentInfo)[0] ?? null;
      if (isExcelObject(given)) throw new HostError("InvalidArgument");
      found.set(action.Name, given, open);
      return null;
    }
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        if (!found) return NULL_RESULT;
        enter(request, found, name);
        found.set(name, value, open);
      }
      return null;
    case ActionType.ensureUnchanged:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        if (!found) return NULL_RESULT;
        enter(request, found, name);
        if (JSON.stringify(found.get(name, open)) !== JSON.stringify(value)) {
          throw new HostError("Conflict");
        }
      }
      return null;
    default:
      throw new HostError("NotImplemented", `action type ${action.ActionType}`);
  }
}

/** Names the member in error locations and asks whether it is to fail. */
function enter(request: Request, found: ExcelObject, name: string): void {
  request.location = `${found.className}.${name[0]?.toLowerCase() ?? ""}${name.slice(1)}`;
  const code = request.about({ index: request.index, member: request.location });
  if (code) throw new HostError(code, "made to fail");
}

const REGISTER = /^_(un)?register(.+)$/i;

function callForValue(request: Request, action: Action, found: ExcelObject): Json {
  const { open } = request;
  if (action.Name === "_KeepReference") {
    keep(request, action.ObjectPathId, found);
    return null;
  }
  enter(request, found, action.Name);
  const register = REGISTER.exec(action.Name);
  if (register) {
    const type = found.eventType(register[2]);
    if (type === null) throw new HostError("ApiNotFound", request.location);
    const key = `${type}|${found.eventTarget}`;
    if (register[1]) open.registrations.delete(key);
    else open.registrations.add(key);
    return null;
  }
  const returned = found.call(action.Name, resolveArguments(request, action.ArgumentInfo), open);
  return returned === undefined || isExcelObject(returned) ? null : returned;
}

function keep(request: Request, pathId: number, found: ExcelObject): void {
  if (request.kept.has(pathId)) return;
  const id = found.keep(request.open);
  if (id !== null) request.kept.set(pathId, id);
}

function referenceOf(
  request: Request,
  pathId: number,
  found: ExcelObject
): { _ReferenceId?: string } {
  const path = request.body.ObjectPaths[pathId];
  if (request.body.AutoKeepReference && !path?.D) keep(request, pathId, found);
  const id = request.kept.get(pathId);
  return id === undefined ? {} : { _ReferenceId: id };
}

/** The object at the end of a path, or null for a null object. What hangs on a null object is null. */
function follow(request: Request, pathId: number): ExcelObject | null {
  const known = request.objects.get(pathId);
  if (known !== undefined) return known;
  const path = request.body.ObjectPaths[pathId];
  if (!path) throw new HostError("InvalidArgument", `no object path ${pathId}`);
  const found = make(request, path);
  request.objects.set(pathId, found);
  return found;
}

function make(request: Request, path: ObjectPath): ExcelObject | null {
  const { open } = request;
  switch (path.ObjectPathType) {
    case PathType.root:
      return workbookObject();
    case PathType.service:
      return serviceObject(path.Name);
    case PathType.reference: {
      request.kept.set(path.Id, path.Name);
      return referencedObject(open, path.Name);
    }
    case PathType.nullObject:
      return null;
  }
  const parent = follow(request, path.ParentObjectPathId ?? 0);
  if (!parent) return null;
  if (path.ObjectPathType === PathType.property) {
    request.location = `${parent.className}.${path.Name[0].toLowerCase()}${path.Name.slice(1)}`;
    return parent.navigate(path.Name, open);
  }
  const given = resolveArguments(request, path.ArgumentInfo);
  if (path.ObjectPathType === PathType.indexer) {
    enter(request, parent, "getItem");
    return itemOf(parent, given, open);
  }
  enter(request, parent, path.Name);
  if (parent.isCollection && path.Name.toLowerCase() === "getitem") {
    return itemOf(parent, given, open);
  }
  const returned = parent.call(path.Name, given, open);
  if (returned === null || isExcelObject(returned)) return returned;
  throw new HostError("InvalidOperation", `${request.location} returns no object`);
}

function itemOf(parent: ExcelObject, given: readonly Argument[], open: OpenWorkbook): ExcelObject {
  const [key] = given;
  if (typeof key !== "string" && typeof key !== "number") throw new HostError("InvalidArgument");
  const item = parent.item(key, open);
  if (!item) throw new HostError("ItemNotFound", String(key));
  return item;
}

/** Arguments with the objects they stand for put in their places. */
function resolveArguments(request: Request, info: ArgumentInfo | undefined): Argument[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, position) => {
    if (isJsonObject(argument) && typeof argument._ObjectPathId === "number") {
      return follow(request, argument._ObjectPathId);
    }
    const reference = references[position];
    return typeof reference === "number" && reference > 0 && reference === argument
      ? follow(request, reference)
      : argument;
  });
}
