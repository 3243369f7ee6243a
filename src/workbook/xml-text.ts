const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
const REPLACEMENT = "\uFFFD";

/** The text of an XML part: UTF-8 or UTF-16 with or without byte order mark, or the encoding it declares. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 100));
  const declared = /^(?:ï»¿)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  return declared === undefined || /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

/**
 * Character data as a reader sees it: line ends are "\n", the five named and the numbered references are replaced;
 * any other reference throws (parts of a workbook declare no entities).
 */
export function decodeText(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return text.includes("&") ? text.replace(/&([^;&]*);?/g, reference) : text;
}

/** An attribute's value as a reader sees it: as text, with line ends and tabs as spaces. */
export function decodeAttribute(raw: string): string {
  if (!/[&\r\n\t]/.test(raw)) return raw;
  const text = raw.replace(/\r\n|[\r\n\t]/g, " ");
  return text.includes("&") ? text.replace(/&([^;&]*);?/g, reference) : text;
}

function reference(whole: string, name: string): string {
  if (!whole.endsWith(";")) throw new Error("unfinished reference");
  const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
  if (code) return character(code[1] ? parseInt(code[1], 16) : Number(code[2]));
  if (!Object.hasOwn(NAMED, name)) throw new Error("unknown entity");
  return NAMED[name];
}

/** Codes that are no characters become U+FFFD, as an editor would show them. */
function character(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : REPLACEMENT;
}

/** Undoes `_xHHHH_`, the way OOXML writes characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescapeString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}
