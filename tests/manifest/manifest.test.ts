import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestProblems } from "../../scripts/manifest/rules";
import { surroundings } from "../../scripts/manifest/surroundings";
import { parseManifest } from "../../scripts/manifest/tree";

const FILE = path.join(__dirname, "..", "..", "manifest.xml");
const good = readFileSync(FILE, "utf8");

const problemsOf = (xml: string) => manifestProblems(parseManifest(xml), surroundings);

/** The manifest with one thing changed; the change has to find something to change. */
function changed(from: string | RegExp, to: string): string {
  const bad = good.replace(from, to);
  expect(bad).not.toBe(good);
  return bad;
}

test("our manifest keeps every rule", () => {
  expect(problemsOf(good)).toEqual([]);
});

test("Microsoft's own reader finds what the manifest says", () => {
  const reader = require.resolve("office-addin-manifest/cli.js");
  const info = execFileSync(process.execPath, [reader, "info", FILE], { encoding: "utf8" });
  expect(info).toContain("Name: Common Table");
  expect(info).toContain("Type: TaskPaneApp");
  expect(info).toContain("Hosts: Workbook");
});

test.each([
  [
    "an element in the wrong order",
    /(<Version>.*?<\/Version>)\s*(<ProviderName>.*?<\/ProviderName>)/,
    "$2$1",
    "<Version> stands too late in <OfficeApp>.",
  ],
  [
    "an element that does not belong",
    "<DefaultLocale>",
    "<Surprise/><DefaultLocale>",
    "<Surprise> is not allowed in <OfficeApp>.",
  ],
  [
    "a label before the groups of a tab",
    /<CustomTab id="CommonTable.Tab">/,
    '$&<Label resid="Tab.Label" />',
    "<Group> stands too late in <CustomTab>.",
  ],
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>common-table</Id>", "The Id is not a GUID."],
  [
    "a version with words",
    "<Version>1.0.0.0",
    "<Version>1.0-beta",
    "The Version is not like 1.0.0.0.",
  ],
  ["a missing provider", /<ProviderName>.*<\/ProviderName>/, "", "<ProviderName> is missing."],
  [
    "a control id used twice",
    'id="CommonTable.RunAll"',
    'id="CommonTable.Help"',
    "The id CommonTable.Help is used twice.",
  ],
  [
    "a resource id over 32 characters",
    /Tab\.Label/g,
    "Tab.Label.That.Is.Longer.Than.Thirty.Two",
    'The resource id "Tab.Label.That.Is.Longer.Than.Thirty.Two" must have 1 to 32 characters.',
  ],
  [
    "a label over 125 characters",
    'DefaultValue="Answer all"',
    `DefaultValue="${"a".repeat(126)}"`,
    "The text of RunAll.Label must have 1 to 125 characters.",
  ],
  [
    "an address that is not https",
    'id="Help.Url" DefaultValue="https:',
    'id="Help.Url" DefaultValue="http:',
    "Help.Url is not https.",
  ],
  [
    "a reference to nothing",
    '<Label resid="Check.Label" />',
    '<Label resid="Chek.Label" />',
    "Chek.Label is not among the ShortStrings.",
  ],
  [
    "a description from the short strings",
    '<Description resid="Check.Tip" />',
    '<Description resid="Check.Label" />',
    "Check.Label is not among the LongStrings.",
  ],
  [
    "a resource that nothing uses",
    "<bt:ShortStrings>",
    '<bt:ShortStrings><bt:String id="Idle" DefaultValue="x"><bt:Override Locale="es-ES" Value="x"/></bt:String>',
    "Idle is never used.",
  ],
  [
    "an icon without its smallest picture",
    /<bt:Image size="16" resid="run.16" \/>/,
    "",
    "An icon lacks 16 px.",
  ],
  [
    "an icon of the wrong size",
    "icons/run-16.png",
    "icons/run-20.png",
    "https://localhost:3000/assets/icons/run-20.png is 20 × 20, not 16 px.",
  ],
  [
    "an icon that is not there",
    "icons/run-16.png",
    "icons/gone-16.png",
    "There is no picture at https://localhost:3000/assets/icons/gone-16.png.",
  ],
  [
    "a second tab",
    "</ExtensionPoint>",
    '<CustomTab id="Second"><Label resid="Tab.Label" /></CustomTab></ExtensionPoint>',
    "There must be one tab, there are 2.",
  ],
  [
    "a runtime on another page",
    '<Runtime resid="Pane.Url"',
    '<Runtime resid="Help.Url"',
    "Runtime, function file and pane name different pages.",
  ],
  [
    "a short-lived runtime",
    'lifetime="long"',
    'lifetime="short"',
    "The runtime is not long-lived.",
  ],
  [
    "no request for the shared runtime",
    /<Set Name="SharedRuntime".*?\/>/,
    "",
    "The requirement set SharedRuntime is missing.",
  ],
  [
    "a command that no code answers",
    ">answerAll<",
    ">answerEverything<",
    "No code answers the command answerEverything.",
  ],
  [
    "a text without Spanish",
    /(<bt:String id="Check.Label"[^>]*>)\s*<bt:Override[^>]*\/>/,
    "$1",
    "Check.Label has no Spanish text.",
  ],
  [
    "a description over 250 characters",
    /<Description DefaultValue="[^"]*"/,
    `<Description DefaultValue="${"a".repeat(251)}"`,
    "The Description must have 1 to 250 characters.",
  ],
])("%s is found", (_, from, to, problem) => {
  expect(problemsOf(changed(from, to))).toContain(problem);
});
