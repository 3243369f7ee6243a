import { strToU8, zipSync } from "fflate";
import { DoorError, type DoorProblem } from "../../src/engine/door";
import { checksum } from "../../src/workbook/checksum";
import { readPackage } from "../../src/workbook/read-package";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { xlsxFile, xlsxParts } from "./xlsx-fixture";

function problemOf(read: () => unknown): DoorProblem {
  try {
    read();
  } catch (error) {
    if (error instanceof DoorError) return error.problem;
    throw error;
  }
  throw new Error("was read without a problem");
}

const problemOfFile = (bytes: Uint8Array) => problemOf(() => readWorkbook(bytes, "a.xlsx"));
const damaged = (part: string) => ({ code: "damaged", file: "a.xlsx", part });

/** Where the central directory's entries start. */
function directoryEntries(bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < bytes.length - 4; at++) {
    if (
      bytes[at] === 0x50 &&
      bytes[at + 1] === 0x4b &&
      bytes[at + 2] === 1 &&
      bytes[at + 3] === 2
    ) {
      places.push(at);
    }
  }
  return places;
}

/** A file changed at one entry of its directory. */
function tamper(bytes: Uint8Array, name: string, change: (view: DataView, at: number) => void) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const at of directoryEntries(copy)) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name) {
      change(view, at);
    }
  }
  return copy;
}

/** A compound file with one directory sector of the given streams. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  streams.forEach((name, index) => {
    const at = 1024 + 128 * index;
    [...name].forEach((letter, place) =>
      view.setUint16(at + 2 * place, letter.charCodeAt(0), true)
    );
    view.setUint16(at + 64, 2 * name.length + 2, true);
  });
  return bytes;
}

/** A zip without compression whose sizes and places stand only in zip64 fields. */
function wideZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const bytes = new Uint8Array(100_000);
  const view = new DataView(bytes.buffer);
  const entries: { name: Uint8Array; content: Uint8Array; offset: number }[] = [];
  let at = 0;
  for (const [part, content] of Object.entries(parts)) {
    const name = strToU8(part);
    entries.push({ name, content, offset: at });
    view.setUint32(at, 0x04034b50, true);
    view.setUint16(at + 26, name.length, true);
    bytes.set(name, at + 30);
    bytes.set(content, at + 30 + name.length);
    at += 30 + name.length + content.length;
  }
  const start = at;
  for (const { name, content, offset } of entries) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint32(at + 16, checksum(content), true);
    for (const field of [20, 24, 42]) view.setUint32(at + field, 0xffffffff, true);
    view.setUint16(at + 28, name.length, true);
    view.setUint16(at + 30, 28, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
    view.setUint16(at, 1, true);
    view.setUint16(at + 2, 24, true);
    view.setBigUint64(at + 4, BigInt(content.length), true);
    view.setBigUint64(at + 12, BigInt(content.length), true);
    view.setBigUint64(at + 20, BigInt(offset), true);
    at += 28;
  }
  const end = at;
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 32, BigInt(entries.length), true);
  view.setBigUint64(end + 48, BigInt(start), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  view.setUint32(end + 76, 0x06054b50, true);
  view.setUint16(end + 86, 0xffff, true);
  view.setUint32(end + 92, 0xffffffff, true);
  return bytes.subarray(0, end + 98);
}

const SHEET = "xl/worksheets/sheet1.xml";

describe("telling what a file is", () => {
  test("a file that is no zip is no workbook", () => {
    expect(problemOfFile(strToU8("Partner,Sector\nYMCA,Youth"))).toEqual({
      code: "notAWorkbook",
      file: "a.xlsx",
    });
    expect(problemOfFile(new Uint8Array()).code).toBe("notAWorkbook");
  });

  test("an old .xls file is told from an encrypted workbook and from other compound files", () => {
    expect(problemOfFile(compoundFile("Root Entry", "Workbook")).code).toBe("oldFormat");
    expect(problemOfFile(compoundFile("Root Entry", "Book")).code).toBe("oldFormat");
    expect(
      problemOfFile(compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage")).code
    ).toBe("encrypted");
    expect(problemOfFile(compoundFile("Root Entry", "WordDocument")).code).toBe("notAWorkbook");
    expect(problemOfFile(compoundFile().subarray(0, 600)).code).toBe("notAWorkbook");
  });

  test("another kind of document in a zip is no workbook", () => {
    expect(problemOfFile(zipSync({ "notes.txt": strToU8("hello") })).code).toBe("notAWorkbook");
    const word = {
      "[Content_Types].xml": strToU8("<Types/>"),
      "_rels/.rels": strToU8(
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'
      ),
      "word/document.xml": strToU8("<w:document xmlns:w='urn:w'/>"),
    };
    expect(problemOfFile(zipSync(word)).code).toBe("notAWorkbook");
  });

  test("a binary workbook is asked to be saved in the usual format", () => {
    const rels =
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
    const file = xlsxFile({ "_rels/.rels": rels, "xl/workbook.bin": new Uint8Array(4) });
    expect(problemOfFile(file).code).toBe("oldFormat");
  });
});

describe("a damaged zip", () => {
  test.each([0.2, 0.5, 0.9, 0.999])("cut off after %d of its length is damaged", (share) => {
    const file = xlsxFile();
    expect(problemOfFile(file.slice(0, Math.floor(file.length * share)))).toEqual(damaged(""));
  });

  test("a changed byte in a part is noticed by its checksum", () => {
    const file = zipSync(xlsxParts(), { level: 0 });
    const text = new TextDecoder("latin1").decode(file);
    const copy = file.slice();
    copy[text.indexOf("<v>1</v>") + 3] = "2".charCodeAt(0);
    expect(problemOfFile(copy)).toEqual(damaged(SHEET));
  });

  test("an unknown compression method is damage of that part", () => {
    const file = tamper(xlsxFile(), SHEET, (view, at) => view.setUint16(at + 10, 14, true));
    expect(problemOfFile(file)).toEqual(damaged(SHEET));
  });

  test("an entry that leads outside the file is damage of that part", () => {
    const file = tamper(xlsxFile(), SHEET, (view, at) => view.setUint32(at + 42, 0x7fffffff, true));
    expect(problemOfFile(file)).toEqual(damaged(SHEET));
  });

  test("an entry with a zip password counts as encrypted", () => {
    const file = tamper(xlsxFile(), SHEET, (view, at) => view.setUint16(at + 8, 1, true));
    expect(problemOfFile(file).code).toBe("encrypted");
  });

  test("any single byte changed never ends in anything but a workbook or a door's problem", () => {
    const file = xlsxFile();
    for (let at = 0; at < file.length; at += 3) {
      const copy = file.slice();
      copy[at] ^= 0x55;
      try {
        readWorkbook(copy, "a.xlsx");
      } catch (error) {
        expect(error).toBeInstanceOf(DoorError);
      }
    }
  });
});

describe("hostile zips", () => {
  test("a part that unpacks to far more than it is packed is refused before it is unpacked", () => {
    const bomb = new Uint8Array(64 * 1024 * 1024);
    expect(problemOfFile(xlsxFile({ "xl/media/bomb.bin": bomb })).code).toBe("tooLarge");
  });

  test("sizes beyond any workbook are refused from the directory alone", () => {
    const file = tamper(xlsxFile(), SHEET, (view, at) => view.setUint32(at + 24, 0xf0000000, true));
    expect(problemOfFile(file).code).toBe("tooLarge");
  });

  test("a part that unpacks to more than it promised is stopped there", () => {
    const file = tamper(
      xlsxFile({ "xl/media/bomb.bin": new Uint8Array(8 * 1024 * 1024) }),
      "xl/media/bomb.bin",
      (view, at) => view.setUint32(at + 24, 1000, true)
    );
    expect(problemOfFile(file)).toEqual(damaged("xl/media/bomb.bin"));
  });

  test("two entries of the same name, also in other letters, are refused", () => {
    const name = "XL/workbook.xml";
    expect(problemOfFile(xlsxFile({ [name]: "<workbook/>" }))).toMatchObject({ code: "damaged" });
    const second = "xl/worksheets/sheet2.xml";
    const twice = tamper(xlsxFile({ [second]: "<a/>" }), second, (view, at) =>
      strToU8(SHEET).forEach((byte, place) => view.setUint8(at + 46 + place, byte))
    );
    expect(problemOfFile(twice)).toEqual(damaged(SHEET));
  });

  test.each(["../evil.xml", "xl/../../evil.xml", "C:/evil.xml", "xl//evil.xml", "..\\evil.xml"])(
    "a name that leads out of the package (%s) is refused",
    (name) => {
      expect(problemOfFile(xlsxFile({ [name]: "<a/>" })).code).toBe("damaged");
    }
  );

  test("names with backslashes or a leading slash, as some programs write them, are understood", () => {
    const parts = Object.entries(xlsxParts());
    const backslashes = zipSync(
      Object.fromEntries(parts.map(([name, part]) => [name.replaceAll("/", "\\"), part]))
    );
    const leading = zipSync(Object.fromEntries(parts.map(([name, part]) => [`/${name}`, part])));
    for (const file of [backslashes, leading]) {
      expect(readWorkbook(file, "a.xlsx").sheets[0].rows.get(0)?.get(0)?.value).toBe(1);
    }
  });

  test("a part called __proto__ is a part like any other", () => {
    const file = tamper(xlsxFile({ "xl/prot0.xml": "<a/>" }), "xl/prot0.xml", (view, at) => {
      view.setUint16(at + 28, 9, true);
      strToU8("__proto__").forEach((byte, place) => view.setUint8(at + 46 + place, byte));
      view.setUint16(at + 30, 3, true);
    });
    expect([...readPackage(file, "a.xlsx").parts.keys()]).toContain("__proto__");
  });
});

describe("missing parts", () => {
  test.each(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", SHEET])(
    "a workbook without %s is damaged there",
    (part) => {
      expect(problemOfFile(xlsxFile({ [part]: null }))).toEqual(damaged(part));
    }
  );

  test("what else is missing is passed over", () => {
    const file = xlsxFile({
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships><Relationship Id="r1" Type="x/drawing" Target="../drawings/drawing1.xml"/>' +
        '<Relationship Id="r2" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
      [SHEET]:
        '<worksheet xmlns:r="urn:r"><sheetData/><drawing r:id="r1"/><tableParts><tablePart r:id="r2"/></tableParts></worksheet>',
    });
    expect(readWorkbook(file, "a.xlsx").sheets[0].tables).toEqual([]);
  });

  test("a sheet that no relationship leads to is damage, not an empty sheet", () => {
    const file = xlsxFile({ "xl/_rels/workbook.xml.rels": "<Relationships/>" });
    expect(problemOfFile(file)).toEqual(damaged("xl/workbook.xml"));
  });
});

test("every part's bytes are kept as they stand in the file", () => {
  const parts = xlsxParts({ "xl/media/image1.png": Uint8Array.from({ length: 999 }, (_, i) => i) });
  const read = readPackage(zipSync(parts), "a.xlsx");
  expect([...read.parts].map(([name, bytes]) => [name, [...bytes]])).toEqual(
    Object.entries(parts).map(([name, bytes]) => [name, [...bytes]])
  );
});

test("a zip64 file, as programs write it that do not know the size beforehand, is read", () => {
  const { sheets } = readWorkbook(wideZip(xlsxParts()), "a.xlsx");
  expect(sheets[0].rows.get(0)?.get(0)?.value).toBe(1);
});

test("the checksum is the one zip files use", () => {
  expect(checksum(strToU8("123456789"))).toBe(0xcbf43926);
});
