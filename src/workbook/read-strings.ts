import { scanXml, type XmlScanner } from "./xml-scanner";
import { unescapeString } from "./xml-text";

/** All texts of sharedStrings.xml in order: what cells of type "s" count into. Runs of rich text are joined. */
export function readSharedStrings(xml: string): string[] {
  const scanner = scanXml(xml);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "text" || token === "close" || scanner.name() !== "si") continue;
    strings.push(token === "open" ? readStringItem(scanner, "si") : "");
  }
  return strings;
}

/**
 * The text of a string item; the scanner stands on its opening tag and is left on its closing one. Pronunciations
 * (`rPh`) are not part of the text.
 */
export function readStringItem(scanner: XmlScanner, item: "si" | "is"): string {
  let text = "";
  let isSpoken = false;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "text") continue;
    const name = scanner.name();
    if (name === "rPh") isSpoken = token === "open";
    else if (token === "open" && name === "t" && !isSpoken) text += readText(scanner, "t");
    else if (token === "close" && name === item) return unescapeString(text);
  }
  throw new Error(`${item} does not end`);
}

/** The text of an element without children; the scanner is left on its closing tag. */
export function readText(scanner: XmlScanner, element: string): string {
  let text = "";
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "text") text += scanner.text();
    else if (token === "close" && scanner.name() === element) return text;
  }
  throw new Error(`${element} does not end`);
}
