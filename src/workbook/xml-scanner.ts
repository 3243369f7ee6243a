import { decodeAttribute, decodeText } from "./xml-text";

/** What the scanner stands on; "empty" is `<tag/>`. */
export type XmlToken = "open" | "empty" | "close" | "text" | "end";

/** Walks through XML token by token. `name`, `attribute` and `text` speak of the token `next` returned last. */
export interface XmlScanner {
  next(): XmlToken;
  /** Name of the tag without its prefix. */
  name(): string;
  /** Value of an attribute by its full name, or null. */
  attribute(name: string): string | null;
  /** The text; a text with comments or CDATA sections inside comes in several tokens. */
  text(): string;
  /** Where the token starts, and where the next one does. */
  from(): number;
  to(): number;
}

const TAB = 9;
const LINE = 10;
const RETURN = 13;
const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

const isSpace = (code: number) =>
  code === SPACE || code === LINE || code === RETURN || code === TAB;

/**
 * A fast scanner for the cell data of large sheets, where a tree would not fit into memory. It splits into tags and text
 * and checks what it must to do that: it throws on tags that do not end, and on document types, which no part of a
 * workbook may have. That tags match is for its caller to notice.
 */
export function scanXml(xml: string): XmlScanner {
  let start = 0;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  let token: XmlToken = "end";
  let nameFrom = 0;
  let nameTo = 0;
  /** Of each attribute: where its name starts, and where its value starts and ends. */
  const attributes: number[] = [];
  let attributesEnd = 0;
  let textFrom = 0;
  let textTo = 0;
  let isLiteral = false;

  function after(mark: string, from: number): number {
    const found = xml.indexOf(mark, from);
    if (found < 0) throw new Error(`no ${mark}`);
    return found + mark.length;
  }

  function textToken(from: number, to: number, literal: boolean): XmlToken {
    textFrom = from;
    textTo = to;
    isLiteral = literal;
    return (token = "text");
  }

  /** Reads the name and finds the attributes of a tag; gives the place of its ">". */
  function tag(from: number): number {
    nameFrom = from;
    let code = xml.charCodeAt(at);
    for (; code !== GREATER && code !== SLASH && !isSpace(code); code = xml.charCodeAt(++at)) {
      if (code === COLON) nameFrom = at + 1;
      if (at >= xml.length) throw new Error("tag does not end");
    }
    nameTo = at;
    attributesEnd = 0;
    let word = at;
    for (; code !== GREATER; code = xml.charCodeAt(++at)) {
      if (code === QUOTE || code === APOSTROPHE) {
        const end = after(code === QUOTE ? '"' : "'", at + 1) - 1;
        attributes[attributesEnd++] = word;
        attributes[attributesEnd++] = at + 1;
        attributes[attributesEnd++] = end;
        at = end;
        word = end + 1;
      } else if (isSpace(code) && word === at) {
        word = at + 1;
      } else if (at >= xml.length) {
        throw new Error("tag does not end");
      }
    }
    return at++;
  }

  function next(): XmlToken {
    while (at < xml.length) {
      start = at;
      if (xml.charCodeAt(at) !== LESS) {
        const found = xml.indexOf("<", at);
        at = found < 0 ? xml.length : found;
        return textToken(start, at, false);
      }
      const second = xml.charCodeAt(++at);
      if (second === QUESTION) {
        at = after("?>", at);
      } else if (second === BANG) {
        if (xml.startsWith("--", at + 1)) {
          at = after("-->", at + 3);
        } else if (xml.startsWith("[CDATA[", at + 1)) {
          at = after("]]>", at + 8);
          return textToken(start + 9, at - 3, true);
        } else {
          throw new Error("a document type");
        }
      } else if (second === SLASH) {
        tag(++at);
        return (token = "close");
      } else {
        const end = tag(at);
        const isEmpty = xml.charCodeAt(end - 1) === SLASH;
        return (token = isEmpty ? "empty" : "open");
      }
    }
    start = at;
    return (token = "end");
  }

  function attribute(wanted: string): string | null {
    for (let index = 0; index < attributesEnd; index += 3) {
      const from = attributes[index];
      if (!xml.startsWith(wanted, from)) continue;
      const next = xml.charCodeAt(from + wanted.length);
      if (next !== EQUALS && !isSpace(next)) continue;
      return decodeAttribute(xml.slice(attributes[index + 1], attributes[index + 2]));
    }
    return null;
  }

  return {
    next,
    name: () => xml.slice(nameFrom, nameTo),
    attribute,
    text: () => {
      const raw = xml.slice(textFrom, textTo);
      if (isLiteral) return raw.replace(/\r\n?/g, "\n");
      return token === "text" ? decodeText(raw) : "";
    },
    from: () => start,
    to: () => at,
  };
}
