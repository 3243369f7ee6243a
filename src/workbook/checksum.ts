/** Of a byte with none, one, two and three more bytes behind it, one table of 256 each. */
const TABLES = new Uint32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLES[byte] = value;
}
for (let at = 256; at < TABLES.length; at++)
  TABLES[at] = TABLES[TABLES[at - 256] & 0xff] ^ (TABLES[at - 256] >>> 8);

/** CRC-32 as zip files use it (ISO 3309), four bytes at a time ("slicing by four", Kounavis & Berry 2005). */
export function checksum(bytes: Uint8Array): number {
  const whole = bytes.length - (bytes.length % 4);
  let value = 0xffffffff;
  let at = 0;
  for (; at < whole; at += 4) {
    value ^= bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
    value =
      TABLES[0x300 | (value & 0xff)] ^
      TABLES[0x200 | ((value >>> 8) & 0xff)] ^
      TABLES[0x100 | ((value >>> 16) & 0xff)] ^
      TABLES[value >>> 24];
  }
  for (; at < bytes.length; at++) value = TABLES[(value ^ bytes[at]) & 0xff] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
