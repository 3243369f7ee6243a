import type { Language } from "../../messages/language";

/** A ribbon as the add-in's manifest declares it, in one language. */
export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** Path of the pane's page on this server. */
  readonly panePath: string;
  readonly paneTitle: string;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the icon on this server. */
  readonly icon: string;
  /** null for a menu, which has items instead. */
  readonly action: RibbonAction | null;
  readonly items: readonly RibbonControl[];
}

export type RibbonAction =
  { readonly kind: "showPane" } | { readonly kind: "run"; readonly functionName: string };

const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", es: "es-ES" };

/** Reads the custom tab of an add-in's manifest. Throws where the text is no manifest with such a tab. */
export function readManifest(xml: string, language: Language): Ribbon {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const tab = document.querySelector("CustomTab");
  if (!tab) throw new Error("the manifest has no ribbon tab");
  const texts = resourcesOf(document, LOCALES[language]);
  return {
    tab: labelOf(tab, texts),
    groups: childrenOf(tab, "Group").map((group) => ({
      id: group.id,
      label: labelOf(group, texts),
      controls: childrenOf(group, "Control").map((control) => controlOf(control, texts)),
    })),
    panePath: pathOf(
      document.querySelector("DefaultSettings > SourceLocation")?.getAttribute("DefaultValue") ?? ""
    ),
    paneTitle:
      document.querySelector("OfficeApp > DisplayName")?.getAttribute("DefaultValue") ?? "",
  };
}

type Texts = ReadonlyMap<string, string>;

/** Texts, addresses and images by their ids. */
function resourcesOf(document: Document, locale: string): Texts {
  const entries = [...document.querySelectorAll("Resources [id]")].map((each): [string, string] => {
    const override = each.querySelector(`Override[Locale="${locale}"]`)?.getAttribute("Value");
    return [each.id, override ?? each.getAttribute("DefaultValue") ?? ""];
  });
  return new Map(entries);
}

function controlOf(control: Element, texts: Texts): RibbonControl {
  const tip = control.querySelector(":scope > Supertip > Description");
  const icon =
    control.querySelector(':scope > Icon > [size="32"]') ??
    control.querySelector(":scope > Icon > *");
  const items = control.querySelector(":scope > Items");
  return {
    id: control.id,
    label: labelOf(control, texts),
    tip: textOf(tip, texts),
    icon: pathOf(textOf(icon, texts)),
    action: actionOf(control),
    items: items ? childrenOf(items, "Item").map((item) => controlOf(item, texts)) : [],
  };
}

function actionOf(control: Element): RibbonAction | null {
  const action = control.querySelector(":scope > Action");
  if (!action) return null;
  const functionName = action.querySelector("FunctionName")?.textContent.trim();
  return functionName ? { kind: "run", functionName } : { kind: "showPane" };
}

const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.children].filter(({ localName }) => localName === name);

const labelOf = (element: Element, texts: Texts): string =>
  textOf(element.querySelector(":scope > Label"), texts);

const textOf = (element: Element | null, texts: Texts): string =>
  texts.get(element?.getAttribute("resid") ?? "") ?? "";

/** Addresses in the manifest name the server that the add-in is published on; here their paths count. */
const pathOf = (address: string): string => (address === "" ? "" : new URL(address).pathname);
