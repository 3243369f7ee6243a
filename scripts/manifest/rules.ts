import { orderProblems } from "./order";
import { all, child, descendants, type Element } from "./tree";

/** What the rules have to look up outside the manifest. */
export interface Surroundings {
  /** Width and height in pixels of the picture behind an address, or null where there is none. */
  readonly pictureSize: (url: string) => { readonly width: number; readonly height: number } | null;
  /** Names that the code associates with ribbon commands. */
  readonly commands: readonly string[];
}

type Rule = (root: Element, surroundings: Surroundings) => readonly string[];

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const identity: Rule = (root) => [
  ...(GUID.test(child(root, "Id")?.text ?? "") ? [] : ["The Id is not a GUID."]),
  ...(/^\d+(\.\d+){1,3}$/.test(child(root, "Version")?.text ?? "")
    ? []
    : ["The Version is not like 1.0.0.0."]),
  ...["ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"].flatMap((name) =>
    child(root, name) ? [] : [`<${name}> is missing.`]
  ),
];

/** Ids of controls, items, groups and tabs: unique, at most 125 characters. */
const controlIds: Rule = (root) => {
  const ids = ["CustomTab", "Group", "Control", "Item"].flatMap((name) =>
    all(root, name).map((found) => found.attributes.id ?? "")
  );
  return ids.flatMap((id, i) => {
    if (id === "") return ["A control has no id."];
    if (id.length > 125) return [`The id ${id} is longer than 125 characters.`];
    return ids.indexOf(id) < i ? [`The id ${id} is used twice.`] : [];
  });
};

const LONGEST: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};

/** Ids and texts of resources, and that the addresses among them are safe ones. */
const resources: Rule = (root) =>
  Object.entries(LONGEST).flatMap(([kind, longest]) =>
    all(root, kind).flatMap((list) =>
      list.children.flatMap((resource) => {
        const id = resource.attributes.id ?? "";
        const texts = [
          resource.attributes.DefaultValue ?? "",
          ...resource.children.map((override) => override.attributes.Value ?? ""),
        ];
        return [
          ...(id === "" || id.length > 32
            ? [`The resource id "${id}" must have 1 to 32 characters.`]
            : []),
          ...texts.flatMap((text) =>
            text === "" || text.length > longest
              ? [`The text of ${id} must have 1 to ${longest} characters.`]
              : []
          ),
          ...(["Urls", "Images"].includes(kind)
            ? texts.flatMap((text) => (text.startsWith("https://") ? [] : [`${id} is not https.`]))
            : []),
        ];
      })
    )
  );

/** Where each reference has to lead. */
function kindOfReference({ name }: Element): string {
  if (name === "Image") return "Images";
  if (["SourceLocation", "FunctionFile", "Runtime", "LearnMoreUrl"].includes(name)) return "Urls";
  return name === "Description" ? "LongStrings" : "ShortStrings";
}

/** Every reference leads to a resource of the right kind, and every resource is used. */
const references: Rule = (root) => {
  const ids = (kind: string): readonly string[] =>
    all(root, kind).flatMap((list) => list.children.map((found) => found.attributes.id ?? ""));
  const used = new Set<string>();
  const problems = descendants(root).flatMap((element) => {
    const { resid } = element.attributes;
    if (resid === undefined) return [];
    used.add(resid);
    const kind = kindOfReference(element);
    return ids(kind).includes(resid) ? [] : [`${resid} is not among the ${kind}.`];
  });
  const declared = Object.keys(LONGEST).flatMap((kind) => ids(kind));
  const unused = declared.filter((id) => !used.has(id));
  const twice = declared.filter((id, i) => declared.indexOf(id) < i);
  return [
    ...problems,
    ...unused.map((id) => `${id} is never used.`),
    ...twice.map((id) => `The resource id ${id} is used twice.`),
  ];
};

/** Icons: 16, 32 and 80 pixels at least, and every picture has the size it is declared with. */
const icons: Rule = (root, { pictureSize }) => {
  const urls = new Map(
    all(root, "Images").flatMap((list) =>
      list.children.map((image) => [image.attributes.id ?? "", image.attributes.DefaultValue ?? ""])
    )
  );
  const sized = [
    ...all(root, "Icon").flatMap((icon) =>
      icon.children.map((image) => ({
        url: urls.get(image.attributes.resid ?? "") ?? "",
        size: Number(image.attributes.size),
      }))
    ),
    { url: child(root, "IconUrl")?.attributes.DefaultValue ?? "", size: 32 },
    { url: child(root, "HighResolutionIconUrl")?.attributes.DefaultValue ?? "", size: 64 },
  ];
  const missing = all(root, "Icon").flatMap((icon) => {
    const sizes = icon.children.map((image) => Number(image.attributes.size));
    return [16, 32, 80]
      .filter((size) => !sizes.includes(size))
      .map((size) => `An icon lacks ${size} px.`);
  });
  const wrong = sized.flatMap(({ url, size }) => {
    const found = pictureSize(url);
    if (found === null) return [`There is no picture at ${url}.`];
    return found.width === size && found.height === size
      ? []
      : [`${url} is ${found.width} × ${found.height}, not ${size} px.`];
  });
  return [...missing, ...new Set(wrong)];
};

const oneTab: Rule = (root) => {
  const tabs = [...all(root, "CustomTab"), ...all(root, "OfficeTab")];
  return tabs.length === 1 ? [] : [`There must be one tab, there are ${tabs.length}.`];
};

/** A shared runtime: asked for, long-lived, and the same page in runtime, function file and pane. */
const sharedRuntime: Rule = (root) => {
  const sets = all(root, "Set").map((set) => set.attributes.Name);
  const pages = ["Runtime", "FunctionFile"]
    .flatMap((name) => all(root, name))
    .concat(all(root, "Action").flatMap((action) => child(action, "SourceLocation") ?? []))
    .map((element) => element.attributes.resid);
  return [
    ...(sets.includes("SharedRuntime") ? [] : ["The requirement set SharedRuntime is missing."]),
    ...(all(root, "Runtime").every((runtime) => runtime.attributes.lifetime === "long")
      ? []
      : ["The runtime is not long-lived."]),
    ...(new Set(pages).size === 1 ? [] : ["Runtime, function file and pane name different pages."]),
  ];
};

/** Every command of the ribbon is one that the code answers. */
const commands: Rule = (root, surroundings) =>
  all(root, "FunctionName").flatMap(({ text }) =>
    surroundings.commands.includes(text) ? [] : [`No code answers the command ${text}.`]
  );

/** Every text that a person reads is there in Spanish too. */
const spanish: Rule = (root) =>
  ["DisplayName", "Description"]
    .flatMap((name) => child(root, name) ?? [])
    .concat(
      ["ShortStrings", "LongStrings"]
        .flatMap((kind) => all(root, kind))
        .flatMap((list) => list.children)
    )
    .filter((text) => !text.children.some((override) => override.attributes.Locale === "es-ES"))
    .map((text) => `${text.attributes.id ?? text.name} has no Spanish text.`);

/** Description of the add-in: what AppSource and Excel show, at most 250 characters. */
const description: Rule = (root) => {
  const length = child(root, "Description")?.attributes.DefaultValue?.length ?? 0;
  return length > 0 && length <= 250 ? [] : ["The Description must have 1 to 250 characters."];
};

const RULES: readonly Rule[] = [
  orderProblems,
  identity,
  description,
  controlIds,
  resources,
  references,
  icons,
  oneTab,
  sharedRuntime,
  commands,
  spanish,
];

/** Everything that would keep Office from loading the manifest as meant, one sentence each. */
export function manifestProblems(root: Element, surroundings: Surroundings): readonly string[] {
  return RULES.flatMap((rule) => rule(root, surroundings));
}
