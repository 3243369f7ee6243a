const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY = 128;
const END_OF_CHAIN = 0xfffffffe;
/** No file has more directory sectors than this worth looking at. */
const MOST_SECTORS = 4096;

/** Whether a file is an OLE compound file: what .xls files and encrypted .xlsx files are. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/**
 * The names of the streams in a compound file ([MS-CFB] 2.6), as far as they can be followed: a file that is cut off
 * gives those that are left.
 */
export function streamNames(bytes: Uint8Array): string[] {
  if (bytes.length < 512) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint16(30, true) === 12 ? 4096 : 512;
  const names: string[] = [];
  let sector = view.getUint32(48, true);
  for (let count = 0; count < MOST_SECTORS; count++) {
    const start = (sector + 1) * size;
    if (start + size > bytes.length) break;
    for (let at = start; at < start + size; at += ENTRY) {
      const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
      if (length > 0) {
        names.push(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length)));
      }
    }
    sector = sectorAfter(view, sector, size);
  }
  return names;
}

/** The next sector of a chain, from the allocation table whose first 109 sectors the header lists. */
function sectorAfter(view: DataView, sector: number, size: number): number {
  const perSector = size / 4;
  const table = Math.floor(sector / perSector);
  if (table >= 109) return END_OF_CHAIN;
  const start = (view.getUint32(76 + 4 * table, true) + 1) * size;
  const at = start + 4 * (sector % perSector);
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : END_OF_CHAIN;
}
