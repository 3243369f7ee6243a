import { parseXml, XmlElement, XmlText } from "@rgrove/parse-xml";
import fc from "fast-check";
import { parseStructure } from "../../src/workbook/xml";
import { scanXml } from "../../src/workbook/xml-scanner";
import { decodeXml, unescapeString } from "../../src/workbook/xml-text";

interface Seen {
  name: string;
  attributes: Record<string, string | null>;
  inside: (Seen | string)[];
}

function add(inside: (Seen | string)[], text: string): void {
  if (text === "") return;
  if (typeof inside[inside.length - 1] === "string") inside[inside.length - 1] += text;
  else inside.push(text);
}

/** The tree as the scanner sees it. */
function scanned(xml: string, attributeNames: readonly string[]): Seen {
  const scanner = scanXml(xml);
  const top: Seen = { name: "", attributes: {}, inside: [] };
  const open = [top];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    const { inside } = open[open.length - 1];
    if (token === "text") {
      if (open.length > 1) add(inside, scanner.text());
    } else if (token === "close") {
      expect(open.pop()?.name).toBe(scanner.name());
    } else {
      const attributes = Object.fromEntries(
        attributeNames.flatMap((name) => {
          const value = scanner.attribute(name);
          return value === null ? [] : [[name, value]];
        })
      );
      const element: Seen = { name: scanner.name(), attributes, inside: [] };
      inside.push(element);
      if (token === "open") open.push(element);
    }
  }
  expect(open).toHaveLength(1);
  return top.inside[0] as Seen;
}

/** The tree as the parser sees it. */
function parsed(element: XmlElement): Seen {
  const seen: Seen = {
    name: element.name.replace(/^.*:/, ""),
    attributes: { ...element.attributes },
    inside: [],
  };
  for (const node of element.children) {
    if (node instanceof XmlElement) seen.inside.push(parsed(node));
    else if (node instanceof XmlText) add(seen.inside, node.text);
  }
  return seen;
}

const space = fc.constantFrom("", " ", "\n", "\t", "\r\n");
const gap = fc.constantFrom(" ", "\n  ", "\t", "\r\n");
const name = fc.constantFrom("c", "v", "row", "x:c", "is", "t", "sheetData", "ab:t");
const attributeName = fc.constantFrom("r", "s", "t", "x14ac:r", "xr:uid", "spans");
const piece = fc.oneof(
  fc
    .string({ unit: "grapheme" })
    .map((text) => text.replace(/[&<>"'\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "")),
  fc.constantFrom(
    "&amp;",
    "&lt;",
    "&gt;",
    "&quot;",
    "&apos;",
    "&#65;",
    "&#x1F600;",
    "&#10;",
    "\r\n",
    "\r"
  )
);
const rawText = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(""));
const attributesXml = fc
  .uniqueArray(fc.tuple(attributeName, rawText, fc.constantFrom('"', "'"), gap, space), {
    selector: ([key]) => key,
    maxLength: 4,
  })
  .map((list) =>
    list
      .map(
        ([key, value, quote, before, around]) =>
          `${before}${key}${around}=${around}${quote}${value}/>${quote}`
      )
      .join("")
  );
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.oneof(
    fc.tuple(name, attributesXml, space).map(([tag, list, end]) => `<${tag}${list}${end}/>`),
    fc
      .tuple(name, attributesXml, space, fc.array(tie("content"), { maxLength: 4 }))
      .map(([tag, list, end, inside]) => `<${tag}${list}${end}>${inside.join("")}</${tag}${end}>`)
  ),
  content: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    rawText,
    fc.constantFrom("<!-- <c> & -->", "<![CDATA[<c r='1'>&amp;]]>", "<?pi <c> ?>"),
    tie("element")
  ),
}));

describe("the scanner", () => {
  test("sees in every well-formed text what the parser sees", () => {
    fc.assert(
      fc.property(
        element,
        fc.constantFrom("", '<?xml version="1.0"?>\n', "\uFEFF"),
        (xml, start) => {
          const { root } = parseXml(start + xml);
          const names = ["r", "s", "t", "x14ac:r", "xr:uid", "spans"];
          expect(scanned(start + xml, names)).toEqual(root && parsed(root));
        }
      ),
      { numRuns: 300 }
    );
  });

  test.each([
    ["<a", "a tag that does not end"],
    ['<a b="c', "a value that does not end"],
    ["<a><!-- ", "a comment that does not end"],
    ["<a><![CDATA[ ]]", "a section that does not end"],
    ["<!DOCTYPE a><a/>", "a document type"],
  ])("refuses %s: %s", (xml) => {
    const scanner = scanXml(xml);
    expect(() => {
      while (scanner.next() !== "end");
    }).toThrow();
  });

  test("refuses entities that no one declared, and cut off references", () => {
    for (const text of ["&bomb;", "&amp", "&__proto__;", "&constructor;"]) {
      const scanner = scanXml(`<a>${text}</a>`);
      scanner.next();
      scanner.next();
      expect(() => scanner.text()).toThrow();
    }
  });
});

describe("the parser", () => {
  test("never expands an entity or looks anything up", () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]><a>&y;</a>';
    const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
    expect(() => parseStructure(bomb)).toThrow();
    expect(() => parseStructure(outside)).toThrow();
  });

  test("refuses to nest deeper than any workbook does, instead of running out of stack", () => {
    const depth = 200_000;
    const deep = "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(() => parseStructure(deep)).toThrow("nested too deep");
    expect(() => parseStructure("<a>".repeat(150) + "</a>".repeat(150))).not.toThrow();
  });
});

describe("the text of a part", () => {
  const xml = '<?xml version="1.0"?><a>Española 日本 😀</a>';
  const utf16 = (text: string) => Buffer.from(text, "utf16le");

  test("is decoded from UTF-8 and UTF-16, with a byte order mark and without", () => {
    const marked = utf16(`\uFEFF${xml}`);
    for (const bytes of [Buffer.from(xml), Buffer.from(`\uFEFF${xml}`), utf16(xml), marked]) {
      expect(decodeXml(bytes)).toBe(xml);
    }
    expect(decodeXml(Buffer.from(marked).swap16())).toBe(xml);
    expect(decodeXml(utf16(xml).swap16())).toBe(xml);
  });

  test("is decoded from the encoding it declares", () => {
    const declared = '<?xml version="1.0" encoding="iso-8859-2"?><a>Łódź</a>';
    const codes: Readonly<Record<string, number>> = { Ł: 0xa3, ó: 0xf3, ź: 0xbc };
    const bytes = Uint8Array.from([...declared], (letter) => codes[letter] ?? letter.charCodeAt(0));
    expect(decodeXml(bytes)).toBe(declared);
  });

  test("is unescaped where it holds what XML cannot", () => {
    expect(unescapeString("a_x000D_\nb_x005F_x000D_ _xZZZZ_ x_x41_")).toBe(
      "a\r\nb_x000D_ _xZZZZ_ x_x41_"
    );
    expect(unescapeString("_xD83D_")).toBe("\uD83D");
  });
});
