/**
 * The parts of an .xlsx package as they stand in the file, by part name without the leading slash
 * ("xl/workbook.xml"). Parts are never changed in place: a save makes a new package.
 */
export interface OpcPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** The name under which a package holds a part (part names do not differ by case alone), or null. */
export function findPart(source: OpcPackage, name: string): string | null {
  if (source.parts.has(name)) return name;
  const wanted = name.toLowerCase();
  for (const part of source.parts.keys()) if (part.toLowerCase() === wanted) return part;
  return null;
}
