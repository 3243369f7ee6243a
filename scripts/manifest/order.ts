import { all, type Element } from "./tree";

/**
 * The order in which Office accepts the children of an element (Microsoft's "How to find the proper order of
 * manifest elements"); an element that is not listed is not allowed there.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "OfficeGroup", "Label", "InsertAfter", "InsertBefore"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Items"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
};

/** Children that stand where Office does not accept them. */
export function orderProblems(root: Element): readonly string[] {
  return Object.entries(ORDER).flatMap(([parent, order]) =>
    all(root, parent).flatMap((element) => {
      const places = element.children.map((found) => order.indexOf(found.name));
      return element.children.flatMap((found, i) => {
        if (places[i] < 0) return [`<${found.name}> is not allowed in <${parent}>.`];
        const isLate = places.slice(0, i).some((place) => place > places[i]);
        return isLate ? [`<${found.name}> stands too late in <${parent}>.`] : [];
      });
    })
  );
}
