import { Inflate } from "fflate";
import { checksum } from "./checksum";

/** One file inside a zip, as its central directory describes it. */
export interface ZipEntry {
  /** With forward slashes and without a leading one. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const WIDE_DIRECTORY_END = 0x06064b50;
const WIDE_DIRECTORY_LOCATOR = 0x07064b50;
/** The longest comment a zip can end with, and the fixed part in front of it. */
const LONGEST_END = 65_535 + 22;
const WIDE = 0xffffffff;
/** Packed bytes that are inflated at a time. */
const PUSH = 32_768;

/**
 * The entries of a zip from its central directory, without unpacking anything. Zip64 is understood.
 * Throws where the directory is missing, cut off or contradicts itself.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directory(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error("broken zip directory");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameEnd = at + 46 + nameLength;
    const wide = wideSizes(view, nameEnd, extraLength, {
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    entries.push({
      name: name.replaceAll("\\", "/").replace(/^\//, ""),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      ...wide,
    });
    at = nameEnd + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function directory(view: DataView): { count: number; start: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= view.byteLength - LONGEST_END; at--) {
    if (view.getUint32(at, true) !== DIRECTORY_END) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === WIDE_DIRECTORY_LOCATOR) {
      const wide = Number(view.getBigUint64(locator + 8, true));
      if (view.getUint32(wide, true) !== WIDE_DIRECTORY_END) throw new Error("broken zip64 end");
      return {
        count: Number(view.getBigUint64(wide + 32, true)),
        start: Number(view.getBigUint64(wide + 48, true)),
      };
    }
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  throw new Error("no zip directory");
}

/** Sizes and offset, taken from the zip64 extra field where the plain fields say that they stand there. */
function wideSizes(
  view: DataView,
  start: number,
  length: number,
  plain: { size: number; packedSize: number; offset: number }
): { size: number; packedSize: number; offset: number } {
  if (plain.size !== WIDE && plain.packedSize !== WIDE && plain.offset !== WIDE) return plain;
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const next = (value: number) => {
      if (value !== WIDE) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    return {
      size: next(plain.size),
      packedSize: next(plain.packedSize),
      offset: next(plain.offset),
    };
  }
  throw new Error("zip64 sizes are missing");
}

/**
 * The content of an entry. Never makes more than the size the directory promises, and throws where the content is
 * longer or shorter than that, cut off, of an unknown method, or does not match its checksum.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const content = entry.method === 0 ? packed.slice() : inflate(packed, entry);
  if (content.length !== entry.size || checksum(content) !== entry.checksum) {
    throw new Error("content does not match its directory entry");
  }
  return content;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw new Error("broken local header");
  const start =
    entry.offset +
    30 +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw new Error("cut off");
  return bytes.subarray(start, start + entry.packedSize);
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw new Error("unknown compression method");
  const content = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > content.length) throw new Error("longer than promised");
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += PUSH) {
    stream.push(packed.subarray(at, at + PUSH), at + PUSH >= packed.length);
  }
  return content.subarray(0, length);
}
