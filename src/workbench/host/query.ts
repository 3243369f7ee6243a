import type { ExcelObject } from "./excel-class";
import { HostError } from "./host-error";
import type { Json, JsonObject } from "./json";
import type { OpenWorkbook } from "./open-workbook";
import type { QueryInfo } from "./wire";

/** What a query asks for: "format/font/bold" as nested names; an empty tree or "*" means every scalar. */
interface Wanted {
  readonly all: boolean;
  readonly names: ReadonlyMap<string, Wanted>;
}

function wanted(entries: readonly string[]): Wanted {
  const names = new Map<string, string[]>();
  let all = entries.length === 0;
  for (const entry of entries) {
    const [head, ...rest] = entry.split("/");
    if (head === "*" || head === "") all = true;
    else names.set(head, [...(names.get(head) ?? []), ...(rest.length ? [rest.join("/")] : [])]);
  }
  return {
    all,
    names: new Map([...names].map(([name, children]) => [name, wanted(children)])),
  };
}

/** How member names are written: "NumberFormat" in a query, "numberFormat" where the client asked for JSON. */
interface Style {
  readonly member: (name: string) => string;
  readonly items: string;
}

const pascal = (name: string): string => name[0].toUpperCase() + name.slice(1);
const camel = (name: string): string => name[0].toLowerCase() + name.slice(1);

const WIRE: Style = { member: pascal, items: "_Items" };
const JSON_STYLE: Style = { member: camel, items: "items" };

/** Answers a load: the members asked for, by name, and those of the items of a collection. */
export function answerQuery(
  found: ExcelObject,
  query: QueryInfo,
  open: OpenWorkbook,
  asJson = false
): JsonObject {
  const entries = [...(query.Select ?? []), ...(query.Expand ?? [])];
  return answer(found, wanted(entries), query, open, asJson ? JSON_STYLE : WIRE);
}

function answer(
  found: ExcelObject,
  want: Wanted,
  page: Pick<QueryInfo, "Top" | "Skip">,
  open: OpenWorkbook,
  style: Style
): JsonObject {
  const result = identityOf(found, style);
  if (!found.isCollection) {
    addMembers(result, found, want, open, style);
    return result;
  }
  for (const name of found.scalarNames) {
    if (!found.isOnlyByName(name)) result[style.member(name)] = found.get(name, open);
  }
  const ofItems: Wanted = {
    all: want.all,
    names: new Map([...want.names].filter(([name]) => found.kindOf(name) !== "scalar")),
  };
  const skip = page.Skip ?? 0;
  const items = found.items(open).slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  result[style.items] = items.map((item, position) => {
    const entry: JsonObject = {
      ...(style === WIRE ? { _Index: skip + position } : {}),
      ...identityOf(item, style),
    };
    addMembers(entry, item, ofItems, open, style);
    return entry;
  });
  return result;
}

function identityOf(found: ExcelObject, style: Style): JsonObject {
  return Object.fromEntries(
    Object.entries(found.identity).map(([name, value]): [string, Json] => [
      style === WIRE ? name : camel(name.replace(/^_/, "")),
      value,
    ])
  );
}

function addMembers(
  result: JsonObject,
  found: ExcelObject,
  want: Wanted,
  open: OpenWorkbook,
  style: Style
): void {
  if (want.all) {
    for (const name of found.scalarNames) {
      if (!found.isOnlyByName(name)) result[style.member(name)] = found.get(name, open);
    }
  }
  for (const [name, below] of want.names) {
    const kind = found.kindOf(name);
    if (kind === "scalar") result[style.member(name)] = found.get(name, open);
    else if (kind === "navigation") {
      const next = found.navigate(name, open);
      result[style.member(name)] = next && answer(next, below, {}, open, style);
    } else {
      throw new HostError("ApiNotFound", `${found.className}.${name} is not part of this host`);
    }
  }
}
