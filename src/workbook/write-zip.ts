import { zipSync, type Zippable } from "fflate";
import type { OpcPackage } from "./opc-package";

/** Every entry has this time, so that the same workbook always gives the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1);
const CONTENT_TYPES = "[Content_Types].xml";

/** Packs a package; the list of content types comes first, as readers expect. */
export function zipPackage({ parts }: OpcPackage): Uint8Array {
  const names = [...parts.keys()];
  const ordered = [
    ...names.filter((name) => name.toLowerCase() === CONTENT_TYPES.toLowerCase()),
    ...names.filter((name) => name.toLowerCase() !== CONTENT_TYPES.toLowerCase()),
  ];
  const files: Zippable = {};
  // Every name of `ordered` is a key of `parts`.
  for (const name of ordered) files[name] = parts.get(name) as Uint8Array;
  return zipSync(files, { level: 6, mtime: FIXED_TIME });
}
