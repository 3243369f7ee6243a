import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { ExcelClass } from "../../src/workbench/host/excel-class";

/** The level of ExcelApi that the add-in's manifest asks for. */
const LEVEL = 13;

const CLASSES = path.resolve(__dirname, "../../src/workbench/host/classes");
const TYPES = require.resolve("@types/office-js/index.d.ts");

/** Members that the client answers itself. */
const OF_THE_CLIENT = new Set([
  "context",
  "items",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
  "isNullObject",
]);

type AnyClass = Pick<
  ExcelClass<never>,
  "name" | "scalars" | "navigations" | "methods" | "events"
> & {
  readonly collection?: { readonly item?: unknown };
};

function isClass(value: unknown): value is AnyClass {
  return (
    typeof value === "object" && value !== null && /^[A-Z]/.test((value as AnyClass).name ?? "")
  );
}

/** Member names of the host's classes, in small letters; events by the name the client gives them. */
async function hostMembers(): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(CLASSES)) {
    const exported = (await import(path.join(CLASSES, file))) as Record<string, unknown>;
    for (const value of Object.values(exported)) {
      if (!isClass(value)) continue;
      const names = [value.scalars, value.navigations, value.methods].flatMap((table) =>
        Object.keys(table ?? {})
      );
      const events = Object.keys(value.events ?? {}).map(
        (name) => `on${name.replace(/^Data/, "").replace(/Event$/, "")}`
      );
      const items = value.collection?.item ? ["getItem"] : [];
      const all = [...names, ...events, ...items].map((name) => name.toLowerCase());
      found.set(value.name, new Set(all));
    }
  }
  return found;
}

/** Members by class with the level they came with, from the published types. */
function publishedMembers(): Map<string, Map<string, number>> {
  const types = readFileSync(TYPES, "utf8");
  const excel = types.slice(types.indexOf("declare namespace Excel {"));
  const found = new Map<string, Map<string, number>>();
  let members: Map<string, number> | null = null;
  let level = 0;
  for (const line of excel.split("\n")) {
    const head = /^ {4}(?:class|interface|enum|namespace) (\w+)/.exec(line);
    if (head) {
      members = / class \w+ extends OfficeExtension\.ClientObject/.test(` ${line.trim()}`)
        ? new Map()
        : null;
      if (members && !found.has(head[1])) found.set(head[1], members);
    }
    const set = /\[Api set: (\w+) 1\.(\d+)/.exec(line);
    if (set) level = set[1] === "ExcelApi" ? Number(set[2]) : Infinity;
    const member = /^ {8}(?:readonly )?(\w+)(?=[(:?<])/.exec(line);
    if (member && members && !OF_THE_CLIENT.has(member[1])) {
      members.set(member[1], Math.min(level, members.get(member[1]) ?? Infinity));
    }
    if (line === "}") break;
  }
  return found;
}

describe("the members of Excel that the host has", () => {
  let host = new Map<string, Set<string>>();
  beforeAll(async () => {
    host = await hostMembers();
  });
  const published = publishedMembers();
  const upTo = (name: string, level: number): string[] =>
    [...(published.get(name) ?? [])].flatMap(([member, since]) => (since <= level ? [member] : []));

  it("all belong to Excel, none to a later level than is advertised", () => {
    const strange = [...host].flatMap(([name, members]) => {
      const known = new Set(upTo(name, LEVEL).map((member) => member.toLowerCase()));
      return [...members]
        .filter((member) => !member.startsWith("_") && !known.has(member))
        .map((member) => `${name}.${member}`);
    });
    expect(strange).toEqual(["Worksheet.gridlines"]);
  });

  it("and those that it lacks are known", () => {
    const lines = [...published.keys()].sort().flatMap((name) => {
      const all = upTo(name, LEVEL);
      if (all.length === 0) return [];
      const members = host.get(name);
      if (!members) return [`${name}: lacks the class`];
      const has = all.filter((member) => members.has(member.toLowerCase()));
      const lacks = all.filter((member) => !members.has(member.toLowerCase()));
      return [`${name}: has ${has.join(", ")}${lacks.length ? `; lacks ${lacks.join(", ")}` : ""}`];
    });
    expect(lines.join("\n")).toMatchSnapshot();
  });
});
