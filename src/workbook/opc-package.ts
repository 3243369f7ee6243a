/**
 * The parts of an .xlsx package as they stand in the file, by part name without the leading slash
 * ("xl/workbook.xml"). Parts are never changed in place: a save makes a new package.
 */
export interface OpcPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}
