import { readFileSync } from "node:fs";
import path from "node:path";
import { validateManifest } from "office-addin-manifest";
import { manifestProblems } from "./manifest/rules";
import { surroundings } from "./manifest/surroundings";
import { parseManifest } from "./manifest/tree";

const FILE = path.join(__dirname, "..", "manifest.xml");

/** Checks the manifest by our own rules and, where there is network, by Microsoft's validation service. */
async function validate(): Promise<void> {
  const problems = manifestProblems(parseManifest(readFileSync(FILE, "utf8")), surroundings);
  for (const problem of problems) console.error(problem);
  console.log(`Our rules: ${problems.length} problems.`);
  if (problems.length > 0) process.exitCode = 1;
  try {
    const report = await validateManifest(FILE);
    console.log(`Microsoft's service: ${report.isValid ? "valid" : "not valid"}.`);
    for (const error of report.report?.errors ?? [])
      console.error(`${error.title}: ${error.content}`);
    if (!report.isValid) process.exitCode = 1;
  } catch {
    console.log(
      "Microsoft's validation service cannot be reached from here; only our rules were checked."
    );
  }
}

void validate();
